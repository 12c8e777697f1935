// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/date_field.h"

#include "ui/widgets/date_text.h"
#include "ui/widgets/field_box.h"
#include "ui/widgets/icon.h"

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

void DateField::setDate(std::optional<QDate> date) {
    m_date = date;
    m_acceptable = true;
    setText(date ? dateForReading(*date, locale()) : QString());
    setCursorPosition(0);
    if (FieldBox* box = FieldBox::of(this)) {
        box->setProblem({});
    }
}

void DateField::takeText() {
    const QString typed = text().trimmed();
    if (m_date && typed == dateForReading(*m_date, locale())) {
        return;
    }
    const std::optional<QDate> date = dateFromTyping(typed, m_today, locale());
    FieldBox* box = FieldBox::of(this);
    if (!date && !typed.isEmpty()) {
        m_acceptable = false;
        if (box != nullptr) {
            const QDate example = m_today.isValid() ? m_today.addMonths(2) : QDate(2027, 9, 1);
            box->setProblem(tr("“%1” is not a date. Write it like %2.", "%1 what was typed, %2 an example date")
                                .arg(typed.left(40), dateForReading(example, locale())));
        }
        return;
    }
    const bool changed = date != m_date;
    setDate(date);
    if (changed) {
        Q_EMIT dateEdited();
    }
}

void DateField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down && (event->modifiers() & Qt::AltModifier) != 0) {
        openCalendar();
        return;
    }
    if (event->key() == Qt::Key_Escape && isModified()) {
        setDate(m_date);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DateField::openCalendar() {
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
    calendar->setDateRange(QDate(1900, 1, 1), QDate(2200, 12, 31));
    calendar->setSelectedDate(m_date.value_or(m_today.isValid() ? m_today : QDate(2027, 1, 1)));
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
