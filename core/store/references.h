// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/record_shape.h"

namespace letterdesk {

class WorkspaceConnection;

/// One way in which records of a kind name records of another: a column of theirs, or of one of their lists.
struct Reference {
    const RecordShape* from;
    const ChildShape* list; ///< null: a column of the record itself
    const ColumnShape* column;
    const ChildShape* through; ///< the target's list that is named, such as the entries of a request; or null

    /// What it names takes it along when removed: a document of a request, an assignment of an entry.
    [[nodiscard]] bool belongs() const;
    /// A fact of the outside, which outlives what it names.
    [[nodiscard]] bool isFact() const;
    /// SQL condition on the naming table that takes the named record's id once: `"person" = ?`.
    [[nodiscard]] QString condition() const;
};

/// All references to records of a kind, from their descriptions.
[[nodiscard]] std::vector<Reference> referencesTo(RecordKind kind);

/// SQL condition for the records of `from` that name a record of `kind`, and how often it takes the id; empty when
/// they never do.
struct ReferringCondition {
    QString sql;
    int ids = 0;
};
[[nodiscard]] ReferringCondition referringCondition(const RecordShape& from, RecordKind kind);

/// RecordInUse with kind and id of the first record that names this one and neither belongs to it nor is a fact.
Result<void> checkUnused(const WorkspaceConnection& connection, RecordKind kind, const QString& id);

} // namespace letterdesk
