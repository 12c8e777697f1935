// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/progress.h"

namespace letterdesk {

class SqliteFile;

/// A name in a folder that nobody else uses, for a copy in the making.
[[nodiscard]] QString unfinishedName(const QString& folder);
/// An empty file (mode 0600) of such a name. Errors: those of writeFile().
[[nodiscard]] Result<QString> createUnfinished(const QString& folder);

/// Removes what processes that are gone have left in a folder: copies and files in the making, views of a salvage.
void sweepUnfinished(const QString& folder);

/// Removes a copy, with what SQLite may have put beside it, unless it has got another name by then.
class UnfinishedCopy {
public:
    explicit UnfinishedCopy(QString path)
        : m_path(std::move(path)) {}
    ~UnfinishedCopy();
    UnfinishedCopy(const UnfinishedCopy&) = delete;
    UnfinishedCopy& operator=(const UnfinishedCopy&) = delete;

private:
    QString m_path;
};

/// Copies one state of `from`, while others write on, into the empty file `to`, as a single file without a log;
/// then opens the copy and proves it: integrity, foreign keys, row counts of the state copied. Errors:
/// BackupUnproven, also when it is `from` that is damaged; DiskFull, WriteFailed, WorkspaceLocked, Cancelled.
Result<void> makeProvenCopy(SqliteFile& from, const QString& to, const Progress& progress = {});

/// Opens a finished copy for reading. From the shelf it is a single file; another workspace may have a log beside
/// it.
[[nodiscard]] Result<SqliteFile> openCopy(const QString& path);

/// That a finished copy is a workspace, its integrity and its foreign keys. Errors: NotAWorkspace (also an empty
/// file), BackupUnproven, Cancelled.
[[nodiscard]] Result<void> proveContents(SqliteFile& copy, const Progress& progress = {});

/// A copy that failed its proof.
[[nodiscard]] tl::unexpected<Error> unproven(const QString& path, const QString& why);

/// The part of a progress that lies between two values. `whole` must outlive it.
[[nodiscard]] Progress partOf(const Progress& whole, double from, double to);

} // namespace letterdesk
