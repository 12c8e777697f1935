// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"
#include "core/base/result.h"
#include "core/store/change_set.h"

namespace letterdesk {

class WorkspaceConnection;

/// Erases a record for good, inside the caller's transaction: the record, what cannot be without it (found through
/// all references, again and again), the facts of the outside that name it, the steps of the history that changed
/// any of these, attachments that nothing names any more, and what the search index still holds of the words. A
/// record that only mentions it forgets it. RecordNotFound.
///
/// The caller folds the log afterwards: it still holds pages as they were before.
[[nodiscard]] Result<ChangeSet> eraseRecord(const WorkspaceConnection& connection, RecordKind kind,
                                            const QString& id);

} // namespace letterdesk
