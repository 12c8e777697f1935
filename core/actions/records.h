// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/request.h"
#include "core/store/workspace.h"

#include <functional>
#include <optional>

namespace letterdesk {

/// What a user can do with the workspace's records: each function is one step of undo with a translated name. A
/// record without an id gets one and is added; one with an id must be there (RecordNotFound) and is made equal to
/// what is given. So do entries, slots and other parts. Errors as Workspace::change().

/// Adds or changes a person. `step` names the step of undo; empty: a general name.
[[nodiscard]] Result<PersonId> savePerson(Workspace& workspace, Person person, const QString& step = {});

/// Adds or changes an application with its dates and slots.
[[nodiscard]] Result<ApplicationId> saveApplication(Workspace& workspace, Application application);

[[nodiscard]] Result<void> saveOwner(Workspace& workspace, const Owner& owner);

/// Adds a request. With `newPerson` the writer is added in the same step and the request's person is set to them.
[[nodiscard]] Result<RequestId> createRequest(Workspace& workspace, Request request,
                                              std::optional<Person> newPerson = std::nullopt);

/// Changes a request. `step` as in savePerson().
[[nodiscard]] Result<void> saveRequest(Workspace& workspace, Request request, const QString& step = {});

/// Changes what `edit` changes of the record as it is stored now, read inside the change: what another process
/// wrote to its other members meanwhile stays. The value is the record as stored afterwards. Errors: those of
/// `edit`, RecordNotFound, and those of Workspace::change().
[[nodiscard]] Result<Person> editPerson(Workspace& workspace, const PersonId& id,
                                        const std::function<Result<void>(Person&)>& edit, const QString& step);
[[nodiscard]] Result<Request> editRequest(Workspace& workspace, const RequestId& id,
                                          const std::function<Result<void>(Request&)>& edit, const QString& step);
/// As editRequest(), of one entry; RecordNotFound when the request has lost it.
[[nodiscard]] Result<Entry> editEntry(Workspace& workspace, const RequestId& request, const EntryId& id,
                                      const std::function<Result<void>(Entry&)>& edit, const QString& step);

/// Gives a request to another person. With `newPerson` that person is added in the same step.
[[nodiscard]] Result<void> changeWriter(Workspace& workspace, const RequestId& request, PersonId person,
                                        std::optional<Person> newPerson = std::nullopt);

/// Removes a request with its entries, notes and documents; undo brings it back. Errors: RecordInUse as
/// Transaction::remove().
[[nodiscard]] Result<void> removeRequest(Workspace& workspace, const RequestId& id);

/// Makes a record what it was before a step of the history, as a step of its own; `title` is what it is called.
/// Errors: UndoConflict as Transaction::restoreBefore().
[[nodiscard]] Result<void> restoreRecord(Workspace& workspace, RecordKind kind, const QString& id, qint64 step,
                                         const QString& title);

} // namespace letterdesk
