// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/record.h"
#include "core/base/result.h"

#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <atomic>
#include <functional>
#include <vector>

namespace letterdesk {

/// Why a backup was made; part of its file name.
enum class BackupReason {
    FirstChangeOfDay,
    Interval,
    Asked,
    BeforeMigration,
    BeforeImport,
    BeforeBulkChange,
    BeforeRestore
};

/// One proven copy of a workspace.
struct Backup {
    QString path;
    QDateTime at; ///< UTC, from the file name
    BackupReason reason;
    qint64 bytes = 0;
    QString sha256; ///< from the .sha256 file beside it; empty when that is missing
};

/// Called with 0…1; returns false to cancel.
using Progress = std::function<bool(double)>;

/// Which of the dated copies to keep: all of two days, then 12 daily, 10 weekly, 9 monthly (the newest of each
/// day, ISO week, month). Pure, so that it can be tested with a table. Values are indices into `times` to remove.
[[nodiscard]] std::vector<size_t> backupsToThin(const std::vector<QDateTime>& times, const QDateTime& now);

/// The dated copies of one workspace, in the folder "NAME backups" beside it.
///
/// Opens its own connections, so it may run in any thread. Never reads the live file with ordinary file calls:
/// closing such a descriptor drops SQLite's locks.
class BackupShelf {
public:
    BackupShelf(QString workspacePath, const Clock& clock);

    [[nodiscard]] QString folder() const;

    /// Copies with SQLite's backup interface into a temporary name, opens the copy, checks it (integrity, foreign
    /// keys, row counts), hashes it, and only then gives it its name; then thins. An old backup is never removed
    /// before the new one is proven. Errors: BackupUnproven, DiskFull, WriteFailed, Cancelled.
    Result<Backup> make(BackupReason reason, const Progress& progress = {});

    /// Newest first; only names are read.
    [[nodiscard]] Result<std::vector<Backup>> list() const;

    /// Whether a backup is due: none today, or the newest is 30 minutes old and the file has changed since.
    [[nodiscard]] Result<bool> isDue(BackupReason* reason) const;

    /// Proves a backup again: hash, integrity, foreign keys. BackupUnproven with what was wrong.
    [[nodiscard]] static Result<void> prove(const QString& path);

    /// Puts a backup in the place of the workspace, which must not be open in any process (WorkspaceLocked). The
    /// current file is kept aside first as a backup of its own (BeforeRestore), whatever its state. The value is
    /// the path of the file kept aside.
    Result<QString> restore(const QString& backupPath);

    /// Removes one record for good from every backup on the shelf, and makes their hashes anew. The value is the
    /// number of backups that held it. Backups that cannot be opened are left and named in the error.
    Result<int> eraseFrom(RecordKind kind, const QString& id, const Progress& progress = {});

private:
    QString m_workspacePath;
    const Clock& m_clock;
};

} // namespace letterdesk
