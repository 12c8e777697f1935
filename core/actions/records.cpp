// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/records.h"

#include "core/actions/edit_record.h"
#include "core/actions/identify_parts.h"
#include "core/actions/step_text.h"

#include <algorithm>

namespace letterdesk {

namespace {

auto byId(const EntryId& id) {
    return [&id](const Entry& entry) { return entry.id == id; };
}

} // namespace

Result<PersonId> savePerson(Workspace& workspace, Person person, const QString& step) {
    return saveRecord(workspace, std::move(person), step.isEmpty() ? Steps::tr("Add Person") : step,
                      step.isEmpty() ? Steps::tr("Edit Person") : step);
}

Result<ApplicationId> saveApplication(Workspace& workspace, Application application) {
    identifyParts(application.slots, workspace.ids());
    return saveRecord(workspace, std::move(application), Steps::tr("Add Application"),
                      Steps::tr("Edit Application"));
}

Result<void> saveOwner(Workspace& workspace, const Owner& owner) {
    return withoutValue(workspace.change(
        Steps::tr("Edit My Details"), [&owner](Transaction& transaction) { return transaction.setOwner(owner); }));
}

Result<RequestId> createRequest(Workspace& workspace, Request request, std::optional<Person> newPerson) {
    IdSource& ids = workspace.ids();
    request.id = ids.nextId<Request>();
    identifyParts(request.entries, ids);
    if (newPerson) {
        newPerson->id = ids.nextId<Person>();
        request.person = newPerson->id;
    }
    const Result<ChangeSet> changed = workspace.change(Steps::tr("Add Request"), [&](Transaction& transaction) {
        if (newPerson) {
            if (Result<void> added = transaction.add(*newPerson); !added) {
                return added;
            }
        }
        return transaction.add(request);
    });
    if (!changed) {
        return tl::unexpected(changed.error());
    }
    return request.id;
}

Result<void> saveRequest(Workspace& workspace, Request request, const QString& step) {
    identifyParts(request.entries, workspace.ids());
    return withoutValue(
        workspace.change(step.isEmpty() ? Steps::tr("Edit Request") : step,
                         [&request](Transaction& transaction) { return transaction.update(request); }));
}

Result<Person> editPerson(Workspace& workspace, const PersonId& id,
                          const std::function<Result<void>(Person&)>& edit, const QString& step) {
    return editRecord<Person>(workspace, id, edit, step);
}

Result<Request> editRequest(Workspace& workspace, const RequestId& id,
                            const std::function<Result<void>(Request&)>& edit, const QString& step) {
    return editRecord<Request>(
        workspace, id,
        [&](Request& request) {
            Result<void> done = edit(request);
            identifyParts(request.entries, workspace.ids());
            return done;
        },
        step);
}

Result<Entry> editEntry(Workspace& workspace, const RequestId& request, const EntryId& id,
                        const std::function<Result<void>(Entry&)>& edit, const QString& step) {
    const Result<Request> stored = editRecord<Request>(
        workspace, request,
        [&](Request& holder) -> Result<void> {
            const auto entry = std::find_if(holder.entries.begin(), holder.entries.end(), byId(id));
            if (entry == holder.entries.end()) {
                return worldError(ErrorCode::RecordNotFound, QStringLiteral("entries[%1]").arg(id.text()));
            }
            return edit(*entry);
        },
        step);
    if (!stored) {
        return tl::unexpected(stored.error());
    }
    return *std::find_if(stored->entries.cbegin(), stored->entries.cend(), byId(id));
}

Result<void> changeWriter(Workspace& workspace, const RequestId& request, PersonId person,
                          std::optional<Person> newPerson) {
    if (newPerson) {
        newPerson->id = workspace.ids().nextId<Person>();
        person = newPerson->id;
    }
    return withoutValue(
        workspace.change(Steps::tr("Change Writer"), [&](Transaction& transaction) -> Result<void> {
            if (newPerson) {
                if (Result<void> added = transaction.add(*newPerson); !added) {
                    return added;
                }
            }
            Result<Request> changed = transaction.get(request);
            if (!changed) {
                return tl::unexpected(changed.error());
            }
            changed->person = person;
            return transaction.update(*changed);
        }));
}

Result<void> removeRequest(Workspace& workspace, const RequestId& id) {
    return withoutValue(workspace.change(Steps::tr("Remove Request"), [&id](Transaction& transaction) {
        return transaction.remove(RecordKind::Request, id.text());
    }));
}

Result<void> restoreRecord(Workspace& workspace, RecordKind kind, const QString& id, qint64 step,
                           const QString& title) {
    return withoutValue(
        workspace.change(Steps::tr("Restore %1", "%1 what a record is called").arg(title),
                         [&](Transaction& transaction) { return transaction.restoreBefore(kind, id, step); }));
}

} // namespace letterdesk
