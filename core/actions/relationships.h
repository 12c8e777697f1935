// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/relationship.h"
#include "core/store/workspace.h"

#include <functional>
#include <optional>

namespace letterdesk {

/// Adds a relationship. With `newExperience` that experience is added in the same step and the relationship's
/// experience is set to it. The value is the relationship's id. Errors as Workspace::change().
[[nodiscard]] Result<RelationshipId> addRelationship(Workspace& workspace, Relationship relationship,
                                                     std::optional<Experience> newExperience = std::nullopt);

/// As editPerson(), of a relationship.
[[nodiscard]] Result<Relationship> editRelationship(Workspace& workspace, const RelationshipId& id,
                                                    const std::function<Result<void>(Relationship&)>& edit,
                                                    const QString& step);

/// Adds a person; with `relationship` also how the student knows them, whose person is set to them, and with
/// `newExperience` the experience of that relationship: all of it one step. The value is the person's id.
[[nodiscard]] Result<PersonId> addPerson(Workspace& workspace, Person person,
                                         std::optional<Relationship> relationship = std::nullopt,
                                         std::optional<Experience> newExperience = std::nullopt);

} // namespace letterdesk
