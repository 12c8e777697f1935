// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup_shelf.h"

#include "core/base/file_writer.h"
#include "core/store/erase.h"
#include "core/store/file_hash.h"
#include "core/store/proven_copy.h"
#include "core/store/sqlite_file.h"
#include "core/store/workspace_file.h"
#include "core/store/write_transaction.h"

#include <QtCore/QFile>

namespace letterdesk {

namespace {

/// Erases the record from the tables and the history; false when neither holds it.
Result<bool> eraseFromRecords(const QString& path, RecordKind kind, const QString& id) {
    // A backup of an older version is migrated on the way; it is itself the copy to go back to.
    const Result<OpenedFile> opened = openWorkspaceFile(path, Workspace::Access::ReadWrite, {migrations(), {}});
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    Result<WriteTransaction> transaction = WriteTransaction::begin(*opened->connection);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    const Result<ChangeSet> erased = eraseRecord(*opened->connection, kind, id);
    if (!erased) {
        if (erased.error().code == ErrorCode::RecordNotFound) {
            return false;
        }
        return tl::unexpected(erased.error());
    }
    return transaction->commit().map([] { return true; });
}

/// Erases the record from a copy and leaves no trace of it between the pages; false when it held none.
Result<bool> eraseFromCopy(const QString& path, RecordKind kind, const QString& id) {
    const Result<bool> erased = eraseFromRecords(path, kind, id);
    if (!erased || !*erased) {
        return erased;
    }
    Result<SqliteFile> copy = SqliteFile::open(path, SqliteFile::Mode::ReadWrite);
    if (!copy) {
        return tl::unexpected(copy.error());
    }
    const Result<void> cleaned = copy->execute("INSERT INTO search (search) VALUES ('rebuild'); "
                                               "INSERT INTO search_names (search_names) VALUES ('rebuild'); "
                                               "DELETE FROM recent_searches; PRAGMA journal_mode=DELETE; VACUUM");
    if (!cleaned) {
        return tl::unexpected(cleaned.error());
    }
    return true;
}

} // namespace

Result<bool> BackupShelf::eraseFromOne(const Backup& backup, RecordKind kind, const QString& id) const {
    if (const Result<void> proven = prove(backup.path); !proven) {
        return tl::unexpected(proven.error());
    }
    const Result<QString> temporary = createUnfinished(folder());
    if (!temporary) {
        return tl::unexpected(temporary.error());
    }
    const UnfinishedCopy unfinished(*temporary);
    {
        Result<SqliteFile> from = openCopy(backup.path);
        if (!from) {
            return tl::unexpected(from.error());
        }
        if (const Result<void> copied = makeProvenCopy(*from, *temporary); !copied) {
            return tl::unexpected(copied.error());
        }
    }
    const Result<bool> held = eraseFromCopy(*temporary, kind, id);
    if (!held || !*held) {
        return held;
    }
    {
        Result<SqliteFile> cleaned = SqliteFile::open(*temporary, SqliteFile::Mode::Immutable);
        if (!cleaned) {
            return tl::unexpected(cleaned.error());
        }
        if (const Result<void> proven = proveContents(*cleaned); !proven) {
            return tl::unexpected(proven.error());
        }
    }
    // Beside the old one first: whatever happens in between, there is a backup that can be proven.
    if (const Result<Backup> shelved = shelve(*temporary, backup.at, backup.reason, {}); !shelved) {
        return tl::unexpected(shelved.error());
    }
    if (!QFile::remove(backup.path)) {
        return worldError(ErrorCode::FileNotWritable, backup.path);
    }
    QFile::remove(hashPathOf(backup.path));
    // Or a power cut could bring the old one back.
    return syncFolder(folder()).map([] { return true; });
}

Result<int> BackupShelf::eraseFrom(RecordKind kind, const QString& id, const Progress& progress) {
    const Result<std::vector<Backup>> backups = list();
    if (!backups) {
        return tl::unexpected(backups.error());
    }
    int held = 0;
    QStringList left;
    Error last;
    double done = 0;
    for (const Backup& backup : *backups) {
        if (progress && !progress(done / static_cast<double>(backups->size()))) {
            return cancelledError();
        }
        ++done;
        const Result<bool> erased = eraseFromOne(backup, kind, id);
        if (!erased) {
            left << backup.path;
            last = erased.error();
        } else if (*erased) {
            ++held;
        }
    }
    if (!left.isEmpty()) {
        last.arguments = left;
        return tl::unexpected(last);
    }
    return held;
}

} // namespace letterdesk
