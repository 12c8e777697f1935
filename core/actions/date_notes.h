// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/agenda.h"
#include "core/calendar/date_note.h"
#include "core/store/workspace.h"

#include <functional>
#include <optional>
#include <vector>

namespace letterdesk {

/// Adds a date the student wrote down; its id is given here. With `newPerson` that person is added in the same
/// step and the date is about them. Errors as Workspace::change().
[[nodiscard]] Result<DateNoteId> addDateNote(Workspace& workspace, DateNote note,
                                             std::optional<Person> newPerson = std::nullopt);

/// Changes what `edit` changes of the date as it is stored now. `step` names the step of undo. The value is the
/// date as stored afterwards. Errors: those of `edit`, RecordNotFound, and those of Workspace::change().
[[nodiscard]] Result<DateNote> editDateNote(Workspace& workspace, const DateNoteId& id,
                                            const std::function<Result<void>(DateNote&)>& edit,
                                            const QString& step);

/// Says whom a date is about, or that it is about nobody. With `newPerson` that person is added in the same step.
[[nodiscard]] Result<void> giveDateNotePerson(Workspace& workspace, const DateNoteId& id,
                                              std::optional<PersonId> person,
                                              std::optional<Person> newPerson = std::nullopt);

/// Removes dates in one step; undo brings all of them back. Errors: RecordNotFound for one that is gone, and then
/// none is removed.
[[nodiscard]] Result<void> removeDateNotes(Workspace& workspace, const std::vector<DateNoteId>& ids);

/// A thing of the calendar and the day it is moved to.
struct AgendaMove {
    AgendaMember member = AgendaMember::DateNoteOn;
    QString id; ///< of the record that holds the member
    QDate to;
};

/// Sets dates that the student may set, in one step. Errors: RecordNotFound, ValueInvalid (place: the member) for
/// a day outside the years 1900 to 2200.
[[nodiscard]] Result<void> moveDates(Workspace& workspace, const std::vector<AgendaMove>& moves);

} // namespace letterdesk
