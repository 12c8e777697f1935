// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/todo_gathering.h"

namespace letterdesk {

Result<TodoDay> gatherTodo(const Workspace& workspace, QDate today, const HolidayCalendar& holidays) {
    const Result<TodoFacts> facts = workspace.todoListing().facts(today, kTodoCandidates);
    if (!facts) {
        return tl::unexpected(facts.error());
    }
    return TodoDay{todoLines(*facts, today, holidays), weekAhead(*facts, today), facts->hasPeople};
}

} // namespace letterdesk
