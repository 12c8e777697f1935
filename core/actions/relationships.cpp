// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/relationships.h"

#include "core/actions/edit_record.h"
#include "core/actions/step_text.h"

namespace letterdesk {

namespace {

/// Adds the relationship, after the experience it is in if that is new.
Result<void> addTogether(Transaction& transaction, const Relationship& relationship,
                         const std::optional<Experience>& newExperience) {
    if (newExperience) {
        if (Result<void> added = transaction.add(*newExperience); !added) {
            return added;
        }
    }
    return transaction.add(relationship);
}

void identify(Workspace& workspace, Relationship& relationship, std::optional<Experience>& newExperience) {
    relationship.id = workspace.ids().nextId<Relationship>();
    if (newExperience) {
        newExperience->id = workspace.ids().nextId<Experience>();
        relationship.experience = newExperience->id;
    }
}

} // namespace

Result<RelationshipId> addRelationship(Workspace& workspace, Relationship relationship,
                                       std::optional<Experience> newExperience) {
    identify(workspace, relationship, newExperience);
    const Result<ChangeSet> changed =
        workspace.change(Steps::tr("Add Relationship"), [&](Transaction& transaction) {
            return addTogether(transaction, relationship, newExperience);
        });
    if (!changed) {
        return tl::unexpected(changed.error());
    }
    return relationship.id;
}

Result<Relationship> editRelationship(Workspace& workspace, const RelationshipId& id,
                                      const std::function<Result<void>(Relationship&)>& edit,
                                      const QString& step) {
    return editRecord<Relationship>(workspace, id, edit, step);
}

Result<PersonId> addPerson(Workspace& workspace, Person person, std::optional<Relationship> relationship,
                           std::optional<Experience> newExperience) {
    person.id = workspace.ids().nextId<Person>();
    if (relationship) {
        identify(workspace, *relationship, newExperience);
        relationship->person = person.id;
    }
    const Result<ChangeSet> changed =
        workspace.change(Steps::tr("Add Person"), [&](Transaction& transaction) -> Result<void> {
            if (Result<void> added = transaction.add(person); !added || !relationship) {
                return added;
            }
            return addTogether(transaction, *relationship, newExperience);
        });
    if (!changed) {
        return tl::unexpected(changed.error());
    }
    return person.id;
}

} // namespace letterdesk
