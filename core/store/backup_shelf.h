// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/record.h"
#include "core/base/result.h"
#include "core/store/backup.h"
#include "core/store/progress.h"

namespace letterdesk {

class SqliteFile;

/// The dated copies of one workspace, in the folder "NAME backups" beside it (mode 0700, files 0600).
///
/// Opens its own connections, so it may run in any thread. Never reads the live file with ordinary file calls:
/// closing such a descriptor drops SQLite's locks.
///
/// A copy gets its name only once it was opened, checked and hashed, and after its hash was written beside it
/// ("NAME.sha256", as `sha256sum -c` reads it). So whatever bears a backup's name was sound when it was made.
class BackupShelf {
public:
    /// The clock must outlive the shelf.
    BackupShelf(QString workspacePath, const Clock& clock);

    [[nodiscard]] QString folder() const;

    /// Copies one state of the workspace with SQLite's backup interface into a temporary name, opens the copy,
    /// checks it (integrity, foreign keys, row counts against the state copied), hashes it, and only then gives it
    /// its name; then thins. An old backup is never removed before the new one is proven. Nobody who writes
    /// meanwhile waits. Errors: BackupUnproven (also when it is the workspace that is damaged), WorkspaceLocked,
    /// FileNotFound, FileNotWritable, DiskFull, WriteFailed, Cancelled.
    Result<Backup> make(BackupReason reason, const Progress& progress = {});

    /// Newest first; of each only the name and the hash beside it are read. No folder is an empty shelf.
    [[nodiscard]] Result<std::vector<Backup>> list() const;

    /// Whether a backup is due: there is none, or the workspace has changed since the newest one, which is not of
    /// today or at least 30 minutes old. Backups that lie in the future (the clock was set back) count only while
    /// there is no other. `reason`, if given, tells which.
    [[nodiscard]] Result<bool> isDue(BackupReason* reason) const;

    /// Proves a copy again: hash, that it is a workspace, integrity, foreign keys. A file that does not bear a
    /// backup's name needs no hash beside it. Errors: BackupUnproven with what was wrong, NotAWorkspace,
    /// FileNotFound, FileNotRegular, Cancelled.
    [[nodiscard]] static Result<void> prove(const QString& path, const Progress& progress = {});

    /// The newest backup that can be proven now, or BackupUnproven when there is none.
    [[nodiscard]] Result<Backup> newestProven(const Progress& progress = {}) const;

    /// Puts a copy in the place of the workspace, which no process may have open (WorkspaceLocked). The copy is
    /// proven first, and must be one that this version can read (WorkspaceNewer). The current file is kept on the
    /// shelf: as a proven backup (BeforeRestore), which can be restored in turn, or, when it is damaged, byte for
    /// byte with its log (AsFound). The value is the path of what was kept, empty when there was no file. Whatever
    /// fails, the workspace stays as it was.
    Result<QString> restore(const QString& backupPath, const Progress& progress = {});

    /// Removes one record for good from every backup on the shelf, and makes their hashes anew. The value is the
    /// number of backups that held it. Backups that cannot be opened are left and named in the error's arguments,
    /// after all others were done.
    Result<int> eraseFrom(RecordKind kind, const QString& id, const Progress& progress = {});

private:
    Result<void> prepareFolder() const;
    [[nodiscard]] QString freePath(const QDateTime& at, BackupReason reason) const;
    /// A free path whose hash file was made, empty, so that no other process takes the same.
    [[nodiscard]] Result<QString> reservePath(const QDateTime& at, BackupReason reason) const;
    Result<Backup> copyToShelf(SqliteFile& from, BackupReason reason, const Progress& progress) const;
    /// Hashes a proven copy, puts the hash beside its final name, then gives it that name.
    Result<Backup> shelve(const QString& temporary, const QDateTime& at, BackupReason reason,
                          const Progress& progress) const;
    void thin() const;
    Result<bool> eraseFromOne(const Backup& backup, RecordKind kind, const QString& id) const;

    /// Restores over a workspace that is sound, as one transaction in it.
    Result<QString> replaceSound(const QString& backupPath, const Progress& progress) const;
    /// Restores where the workspace is damaged or missing, by moving it aside and a proven copy into its place.
    Result<QString> replaceAsFound(const QString& backupPath, const Progress& progress) const;

    QString m_workspacePath;
    const Clock& m_clock;
};

} // namespace letterdesk
