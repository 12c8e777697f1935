// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/date_field.h"

#include "ui/widgets/field_box.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QCalendarWidget>
#include <QtWidgets/QFrame>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace letterdesk {

DateField::DateField(QWidget* parent)
    : QLineEdit(parent) {
    QAction* choose = addAction(themedIcon(Icon::Calendar), QLineEdit::TrailingPosition);
    choose->setText(tr("Choose a date"));
    choose->setToolTip(tr("Choose a date (Alt+Down)"));
    connect(choose, &QAction::triggered, this, &DateField::openCalendar);
    for (QToolButton* button : findChildren<QToolButton*>()) {
        button->setObjectName(QStringLiteral("chooseDate"));
        button->setAccessibleName(choose->text());
    }
    connect(this, &QLineEdit::editingFinished, this, &DateField::takeText);
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (FieldBox* box = FieldBox::of(this)) {
            box->setProblem({});
        }
    });
}

void DateField::setToday(std::function<QDate()> today, DateSense sense) {
    m_today = std::move(today);
    m_sense = sense;
}

void DateField::setDate(std::optional<QDate> date) {
    m_date = date;
    m_acceptable = true;
    setText(date ? dateForReading(*date, locale()) : QString());
    setCursorPosition(0);
    if (FieldBox* box = FieldBox::of(this)) {
        box->setProblem({});
    }
}

std::optional<std::optional<QDate>> DateField::typed() const {
    const QString words = text().trimmed();
    if (words.isEmpty() || (m_date && words == dateForReading(*m_date, locale()))) {
        return std::optional<std::optional<QDate>>(std::in_place, words.isEmpty() ? std::nullopt : m_date);
    }
    const std::optional<QDate> date = dateFromTyping(words, today(), locale(), m_sense);
    return date ? std::optional<std::optional<QDate>>(std::in_place, date) : std::nullopt;
}

void DateField::takeText() {
    const std::optional<std::optional<QDate>> date = typed();
    if (!date) {
        m_acceptable = false;
        if (FieldBox* box = FieldBox::of(this)) {
            const QDate example =
                today().isValid() ? today().addMonths(m_sense == DateSense::Past ? -2 : 2) : QDate(2027, 9, 1);
            box->setProblem(tr("“%1” is not a date. Write it like %2.", "%1 what was typed, %2 an example date")
                                .arg(text().trimmed().left(40), dateForReading(example, locale())));
        }
        return;
    }
    if (m_acceptable && *date == m_date && text() == dateForReading(m_date.value_or(QDate()), locale())) {
        return;
    }
    const bool changed = *date != m_date;
    setDate(*date);
    if (changed) {
        Q_EMIT dateEdited();
    }
}

void DateField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down && (event->modifiers() & Qt::AltModifier) != 0) {
        openCalendar();
        return;
    }
    if (event->key() == Qt::Key_Escape && isModified() && !isReadOnly()) {
        setDate(m_date);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DateField::openCalendar() {
    if (isReadOnly()) {
        return;
    }
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setObjectName(QStringLiteral("datePopup"));
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto* layout = new QVBoxLayout(popup);
    layout->setContentsMargins(1, 1, 1, 1);
    auto* calendar = new QCalendarWidget(popup);
    calendar->setObjectName(QStringLiteral("dateCalendar"));
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setFirstDayOfWeek(Theme::firstWeekday());
    calendar->setDateRange(QDate(1900, 1, 1), QDate(2200, 12, 31));
    calendar->setSelectedDate(m_date.value_or(today().isValid() ? today() : QDate(2027, 1, 1)));
    layout->addWidget(calendar);
    const auto take = [this, popup](QDate date) {
        popup->close();
        const bool changed = m_date != date;
        setDate(date);
        if (changed) {
            Q_EMIT dateEdited();
        }
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    popup->move(mapToGlobal(QPoint(0, height() + 2)));
    popup->show();
    calendar->setFocus();
}

} // namespace letterdesk
