// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/month_navigator.h"

#include "ui/calendar/agenda_look.h"
#include "ui/calendar/agenda_model.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QTextCharFormat>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QToolButton>

namespace letterdesk {

MonthNavigator::MonthNavigator(AgendaModel& model, QWidget* parent)
    : QCalendarWidget(parent)
    , m_model(model) {
    setObjectName(QStringLiteral("monthNavigator"));
    setAccessibleName(tr("Small calendar"));
    setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    setHorizontalHeaderFormat(QCalendarWidget::SingleLetterDayNames);
    setDateRange(firstCalendarDay(), lastCalendarDay());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    dressHead();
    if (auto* days = findChild<QAbstractItemView*>()) {
        days->setAccessibleName(accessibleName());
    }
    connect(this, &QCalendarWidget::currentPageChanged, this, &MonthNavigator::readDays);
    connect(this, &QCalendarWidget::clicked, this, &MonthNavigator::dayAsked);
    connect(this, &QCalendarWidget::activated, this, &MonthNavigator::dayAsked);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &MonthNavigator::markBusy);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &MonthNavigator::markBusy);
    connect(&model, &QAbstractItemModel::modelReset, this, &MonthNavigator::markBusy);
    connect(&model, &QAbstractItemModel::dataChanged, this, &MonthNavigator::markBusy);
    if (Theme* theme = Theme::current()) {
        connect(theme, &Theme::changed, this, &MonthNavigator::markBusy);
    }
    readDays();
}

/// The head of Qt's calendar in the look of the house: our arrows, and no second thing in the accent.
void MonthNavigator::dressHead() {
    const bool mirrored = isRightToLeft();
    const auto button = [this](const char* name) { return findChild<QToolButton*>(QLatin1StringView(name)); };
    if (QToolButton* former = button("qt_calendar_prevmonth")) {
        former->setIcon(themedIcon(mirrored ? Icon::ChevronRight : Icon::ChevronLeft));
        former->setAccessibleName(tr("Month before"));
    }
    if (QToolButton* next = button("qt_calendar_nextmonth")) {
        next->setIcon(themedIcon(mirrored ? Icon::ChevronLeft : Icon::ChevronRight));
        next->setAccessibleName(tr("Month after"));
    }
    if (QToolButton* month = button("qt_calendar_monthbutton")) {
        month->setPopupMode(QToolButton::InstantPopup);
        month->setAccessibleName(tr("Choose a month"));
    }
    if (QToolButton* year = button("qt_calendar_yearbutton")) {
        year->setAccessibleName(tr("Choose a year"));
    }
    if (auto* bar = findChild<QWidget*>(QStringLiteral("qt_calendar_navigationbar"))) {
        bar->setBackgroundRole(QPalette::Base);
        for (QToolButton* each : bar->findChildren<QToolButton*>()) {
            each->setForegroundRole(QPalette::Text);
            QPalette colors = each->palette();
            colors.setColor(QPalette::HighlightedText, Theme::colors().text);
            colors.setColor(QPalette::ButtonText, Theme::colors().text);
            each->setPalette(colors);
        }
    }
}

void MonthNavigator::showDay(QDate day) {
    const QSignalBlocker quiet(this);
    const bool other = day.year() != yearShown() || day.month() != monthShown();
    setSelectedDate(day);
    if (other || !m_model.first().isValid()) {
        readDays();
    }
}

void MonthNavigator::readDays() {
    // The days of the months before and after that stand in the same page, too.
    constexpr int kBeside = 14;
    const QDate first(yearShown(), monthShown(), 1);
    m_model.setRange(first.addDays(-kBeside), first.addMonths(1).addDays(kBeside));
}

void MonthNavigator::markBusy() {
    dressHead();
    setDateTextFormat(QDate(), QTextCharFormat());
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    bold.setForeground(Theme::colors().accent);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QDate day = m_model.day(m_model.index(row, 0));
        if (m_model.itemsOn(day).empty()) {
            continue;
        }
        QTextCharFormat told = bold;
        told.setToolTip(m_model.index(row, 0).data(Qt::ToolTipRole).toString());
        setDateTextFormat(day, told);
    }
    // Red would say that something is wrong with the weekend.
    QTextCharFormat plain;
    plain.setForeground(Theme::colors().text);
    setWeekdayTextFormat(Qt::Saturday, plain);
    setWeekdayTextFormat(Qt::Sunday, plain);
}

} // namespace letterdesk
