// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

#include <functional>

namespace letterdesk {

/// Changes many records of one kind in one undo step, each as it is stored then. One that is gone by now is passed
/// over; any other error undoes all of it. The value is how many were changed.
template <ListedRecord Record>
[[nodiscard]] Result<int> editRecords(Workspace& workspace, const QStringList& ids,
                                      const std::function<void(Record&)>& edit, const QString& step) {
    int changed = 0;
    const Result<ChangeSet> done = workspace.change(step, [&](Transaction& transaction) -> Result<void> {
        for (const QString& id : ids) {
            Result<Record> record = transaction.get(Id<Record>(id));
            if (!record) {
                if (record.error().code == ErrorCode::RecordNotFound) {
                    continue;
                }
                return tl::unexpected(record.error());
            }
            edit(*record);
            if (Result<void> written = transaction.update(*record); !written) {
                return written;
            }
            ++changed;
        }
        return {};
    });
    if (!done) {
        return tl::unexpected(done.error());
    }
    return changed;
}

/// Removes records of one kind with everything that cannot be without them, in one undo step. One that is gone by
/// now is passed over. The value is how many other records went along.
[[nodiscard]] Result<int> removeRecords(Workspace& workspace, RecordKind kind, const QStringList& ids);

} // namespace letterdesk
