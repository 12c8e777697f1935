// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

#include <functional>

namespace letterdesk {

/// Adds a record without an id, updates one with an id, in one undo step. The value is its id.
template <ListedRecord Record>
[[nodiscard]] Result<Id<Record>> saveRecord(Workspace& workspace, Record record, const QString& addName,
                                            const QString& editName) {
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

/// Changes what `edit` changes of the record as it is stored now, read inside the change, in one undo step: only
/// what `edit` touches is written. The value is the record as stored afterwards. Errors: those of `edit`,
/// RecordNotFound, and those of Workspace::change().
template <ListedRecord Record>
[[nodiscard]] Result<Record> editRecord(Workspace& workspace, const Id<Record>& id,
                                        const std::function<Result<void>(Record&)>& edit, const QString& step) {
    Record stored;
    const Result<ChangeSet> changed = workspace.change(step, [&](Transaction& transaction) -> Result<void> {
        Result<Record> record = transaction.get(id);
        if (!record) {
            return tl::unexpected(record.error());
        }
        if (Result<void> done = edit(*record); !done) {
            return done;
        }
        if (Result<void> written = transaction.update(*record); !written) {
            return written;
        }
        // Read again: the store keeps text in its own form.
        Result<Record> after = transaction.get(id);
        if (!after) {
            return tl::unexpected(after.error());
        }
        stored = *std::move(after);
        return {};
    });
    if (!changed) {
        return tl::unexpected(changed.error());
    }
    return stored;
}

} // namespace letterdesk
