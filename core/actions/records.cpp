// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/records.h"

#include <QtCore/QCoreApplication>

namespace letterdesk {

namespace {

/// The names of undo steps, as the menu shows them behind "Undo".
struct Steps {
    Q_DECLARE_TR_FUNCTIONS(Steps)
};

/// Gives a part that is new its id.
template <class Part>
void identify(std::vector<Part>& parts, IdSource& ids) {
    for (Part& part : parts) {
        if (part.id.isNull()) {
            part.id = ids.nextId<Part>();
        }
    }
}

/// Adds a record without an id, updates one with an id. The value is its id.
template <ListedRecord Record>
Result<Id<Record>> save(Workspace& workspace, Record record, const QString& addName, const QString& editName) {
    const bool isNew = record.id.isNull();
    if (isNew) {
        record.id = workspace.ids().nextId<Record>();
    }
    const Result<ChangeSet> changed =
        workspace.change(isNew ? addName : editName, [&record, isNew](Transaction& transaction) {
            return isNew ? transaction.add(record) : transaction.update(record);
        });
    if (!changed) {
        return tl::unexpected(changed.error());
    }
    return record.id;
}

Result<void> withoutValue(const Result<ChangeSet>& changed) {
    if (!changed) {
        return tl::unexpected(changed.error());
    }
    return {};
}

} // namespace

Result<PersonId> savePerson(Workspace& workspace, Person person, const QString& step) {
    return save(workspace, std::move(person), step.isEmpty() ? Steps::tr("Add Person") : step,
                step.isEmpty() ? Steps::tr("Edit Person") : step);
}

Result<ApplicationId> saveApplication(Workspace& workspace, Application application) {
    identify(application.slots, workspace.ids());
    return save(workspace, std::move(application), Steps::tr("Add Application"), Steps::tr("Edit Application"));
}

Result<void> saveOwner(Workspace& workspace, const Owner& owner) {
    return withoutValue(workspace.change(
        Steps::tr("Edit My Details"), [&owner](Transaction& transaction) { return transaction.setOwner(owner); }));
}

Result<RequestId> createRequest(Workspace& workspace, Request request, std::optional<Person> newPerson) {
    IdSource& ids = workspace.ids();
    request.id = ids.nextId<Request>();
    identify(request.entries, ids);
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
    identify(request.entries, workspace.ids());
    return withoutValue(
        workspace.change(step.isEmpty() ? Steps::tr("Edit Request") : step,
                         [&request](Transaction& transaction) { return transaction.update(request); }));
}

Result<void> removeRequest(Workspace& workspace, const RequestId& id) {
    return withoutValue(workspace.change(Steps::tr("Remove Request"), [&id](Transaction& transaction) {
        return transaction.remove(RecordKind::Request, id.text());
    }));
}

} // namespace letterdesk
