// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/change_set.h"

#include <QtCore/QVariant>

#include <vector>

namespace letterdesk {

class WorkspaceConnection;

/// One column that a step changed; an invalid value is an absent one. Long texts are cut.
struct ChangedValue {
    QString column;
    QVariant before;
    QVariant after;
};

/// One row that a step changed, and whose it is.
struct ChangedRow {
    RecordKind kind = RecordKind::Person;
    QString id;   ///< of the record; empty when it can no longer be told
    QString part; ///< table of a list inside the record, such as "entries"; empty: the record itself
    ChangeSet::What what = ChangeSet::What::Updated;
    std::vector<ChangedValue> values; ///< without row numbers, places in lists and unknown members
};

/// What a step of the history changed.
struct StepDetails {
    std::vector<ChangedRow> rows;
    bool more = false; ///< there are further rows
};

/// Reads the first `limit` rows of a step as it was done, also when it was taken back since.
[[nodiscard]] Result<StepDetails> readStepDetails(const WorkspaceConnection& connection, qint64 step, int limit);

/// Makes a record what it was before a step: takes back what that step and all after it that stand did to this
/// record and its lists, and nothing else. Inside the caller's transaction. UndoConflict when the record is not as
/// the history left it, or was only added by that step; and what the store refuses.
[[nodiscard]] Result<void> restoreRecordBefore(const WorkspaceConnection& connection, RecordKind kind,
                                               const QString& id, qint64 step);

} // namespace letterdesk
