// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup_shelf.h"

#include "core/store/proven_copy.h"
#include "core/store/sqlite_file.h"

namespace letterdesk {

namespace {

constexpr qint64 kInterval = 30 * 60; ///< seconds, as Anki's

/// What every change of a workspace moves: two files with the same text hold the same work. The number of changes
/// alone would not do, since after a restore two lines of work can reach the same.
constexpr const char* kWorkDone = "SELECT changes || ' ' || last_row || ' ' || last_step || ' ' || "
                                  "ifnull((SELECT max(at) FROM history), '') FROM counters";

} // namespace

Result<bool> BackupShelf::isDue(BackupReason* reason) const {
    const Result<std::vector<Backup>> backups = list();
    if (!backups) {
        return tl::unexpected(backups.error());
    }
    // The clock may have been set back: what lies in the future counts only while there is nothing else.
    const QDateTime now = m_clock.now();
    const auto isBackup = [](const Backup& backup) { return backup.mayBeProven(); };
    auto newest = std::find_if(backups->cbegin(), backups->cend(),
                               [&](const Backup& backup) { return isBackup(backup) && backup.at <= now; });
    const bool ofToday = newest != backups->cend() && newest->at.toLocalTime().date() == m_clock.today();
    if (reason != nullptr) {
        *reason = ofToday ? BackupReason::Interval : BackupReason::FirstChangeOfDay;
    }
    if (ofToday && newest->at.secsTo(now) < kInterval) {
        return false;
    }
    if (newest == backups->cend()) {
        newest = std::find_if(backups->cbegin(), backups->cend(), isBackup);
    }
    if (newest == backups->cend()) {
        return true;
    }
    Result<SqliteFile> workspace = SqliteFile::open(m_workspacePath, SqliteFile::Mode::ReadOnly);
    if (!workspace) {
        return tl::unexpected(workspace.error());
    }
    const Result<QString> done = workspace->text(kWorkDone);
    if (!done) {
        return tl::unexpected(done.error());
    }
    // A backup that cannot be compared is no reason to go without one.
    Result<SqliteFile> backup = openCopy(newest->path);
    const Result<QString> doneThen = backup ? backup->text(kWorkDone) : tl::unexpected(backup.error());
    return !doneThen || *doneThen != *done;
}

} // namespace letterdesk
