// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QCalendarWidget>

namespace letterdesk {

class AgendaModel;

/// A small month beside the calendar: busy days are bold, a click goes there.
class MonthNavigator final : public QCalendarWidget {
    Q_OBJECT
public:
    /// The model is the navigator's own: it asks for the days it shows.
    explicit MonthNavigator(AgendaModel& model, QWidget* parent = nullptr);

    /// Shows a day without saying dayAsked().
    void showDay(QDate day);

Q_SIGNALS:
    void dayAsked(QDate day);

private:
    void dressHead();
    void readDays();
    void markBusy();

    AgendaModel& m_model;
};

} // namespace letterdesk
