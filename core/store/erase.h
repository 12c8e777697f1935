// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"
#include "core/base/result.h"
#include "core/store/change_set.h"

namespace letterdesk {

class WorkspaceConnection;

/// Erases a record for good, inside the caller's transaction: the record, what cannot be without it (found through
/// all references, again and again), the facts of the outside that name it, the whole undo history, attachments
/// that nothing names any more, and what the search index still holds of the words. A record that only mentions it
/// forgets it. A record that is gone already but still in the history goes from there; the change is then
/// `everything`. RecordNotFound when neither the records nor the history held it.
///
/// The caller folds the log afterwards: it still holds pages as they were before.
[[nodiscard]] Result<ChangeSet> eraseRecord(const WorkspaceConnection& connection, RecordKind kind,
                                            const QString& id);

} // namespace letterdesk
