// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/todo.h"
#include "core/calendar/week_ahead.h"
#include "core/store/workspace.h"

namespace letterdesk {

/// What the Today page shows.
struct TodoDay {
    std::vector<TodoLine> lines; ///< most urgent first
    std::vector<WeekDay> week;
    bool hasPeople = false; ///< anybody at all is in the workspace
};

/// Candidates of each kind that are looked at. More than anybody does in a day.
inline constexpr int kTodoCandidates = 20;

/// Gathers what the rules of Today need and asks them.
[[nodiscard]] Result<TodoDay> gatherTodo(const Workspace& workspace, QDate today, const HolidayCalendar& holidays);

} // namespace letterdesk
