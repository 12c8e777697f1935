// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/assignment.h"
#include "core/store/workspace.h"

#include <functional>

namespace letterdesk {

/// What a user can do with the programs of an application; each function is one step of undo. Errors as
/// Workspace::change().

/// Adds one program to its application.
[[nodiscard]] Result<ProgramId> addProgram(Workspace& workspace, Program program);

/// Reads a list as it is pasted, one program a line: "Name, City", or both in two columns of a spreadsheet. The
/// city is what follows the last comma; empty lines are passed over.
[[nodiscard]] std::vector<Program> programsFromText(const QString& text);

/// What addPrograms() did.
struct AddedPrograms {
    std::vector<ProgramId> added;
    int known = 0; ///< passed over: the application has one of this name and city
};

/// Adds programs to an application. One whose name and city are there already, in any case, is passed over.
[[nodiscard]] Result<AddedPrograms> addPrograms(Workspace& workspace, const ApplicationId& application,
                                                std::vector<Program> programs);

/// As editRequest() (core/actions/records.h); slots that are new get their ids.
[[nodiscard]] Result<Program> editProgram(Workspace& workspace, const ProgramId& id,
                                          const std::function<Result<void>(Program&)>& edit, const QString& step);

/// Notes that the letter of an entry goes to a program, on this day.
[[nodiscard]] Result<void> assignLetter(Workspace& workspace, const EntryId& entry, const ProgramId& program,
                                        QDate on);
/// Takes that note back.
[[nodiscard]] Result<void> takeBackLetter(Workspace& workspace, const EntryId& entry, const ProgramId& program);

} // namespace letterdesk
