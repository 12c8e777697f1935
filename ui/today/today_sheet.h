// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/todo.h"
#include "core/calendar/week_ahead.h"

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

#include "ui/widgets/paper.h"

namespace letterdesk {

class Chip;
class Desk;

/// The paper beside the lines of Today: the chosen line with what one wants to know of its record, and the dates
/// of this week.
class TodaySheet final : public Paper {
    Q_OBJECT
public:
    explicit TodaySheet(Desk& desk, QWidget* parent = nullptr);

    /// Shows a line; null: none.
    void showLine(const TodoLine* line);
    void showWeek(const std::vector<WeekDay>& week);
    /// The focus goes to its first button.
    void takeFocus();

private:
    void fillFacts(const TodoLine& line);

    Desk& m_desk;
    QWidget* m_about;
    Chip* m_chip;
    QLabel* m_sentence;
    QLabel* m_reason;
    QWidget* m_facts;
    QPushButton* m_open;
    QLabel* m_nothing;
    QWidget* m_days;
    RecordKind m_kind = RecordKind::Request;
    QString m_id;
};

} // namespace letterdesk
