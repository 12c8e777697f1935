// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup_shelf.h"

#include "core/base/file_writer.h"
#include "core/store/file_hash.h"
#include "core/store/file_stamp.h"
#include "core/store/migrations.h"
#include "core/store/proven_copy.h"
#include "core/store/soundness.h"
#include "core/store/sqlite_file.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <sqlite3.h>

namespace letterdesk {

namespace {

/// What may lie beside a database: its log and its rollback journal belong to its contents, the log's index not.
constexpr std::array kContents{QLatin1StringView("-wal"), QLatin1StringView("-journal")};
constexpr QLatin1StringView kIndex("-shm");

Error systemError(const QString& path) {
    const bool full = errno == ENOSPC || errno == EDQUOT;
    return worldError(full ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, path, {},
                      QString::fromLocal8Bit(std::strerror(errno)))
        .value();
}

/// SQLite's exclusive lock on a file too damaged to be read through SQLite. Nobody else has the file open while
/// this exists: a connection that is open holds at least the shared lock.
class RawLock {
public:
    static Result<RawLock> take(SqliteFile& file) {
        sqlite3_file* raw = nullptr;
        const int code = sqlite3_file_control(file.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &raw);
        if (code != SQLITE_OK || raw == nullptr || raw->pMethods == nullptr) {
            return bugError(QStringLiteral("no file behind the connection"), file.path());
        }
        RawLock lock(raw);
        if (raw->pMethods->xLock(raw, SQLITE_LOCK_SHARED) != SQLITE_OK ||
            raw->pMethods->xLock(raw, SQLITE_LOCK_EXCLUSIVE) != SQLITE_OK) {
            return worldError(ErrorCode::WorkspaceLocked, file.path());
        }
        return lock;
    }
    ~RawLock() {
        if (m_file != nullptr) {
            m_file->pMethods->xUnlock(m_file, SQLITE_LOCK_NONE);
        }
    }
    RawLock(RawLock&& other) noexcept
        : m_file(std::exchange(other.m_file, nullptr)) {}
    RawLock& operator=(RawLock&&) = delete;

private:
    explicit RawLock(sqlite3_file* file)
        : m_file(file) {}
    sqlite3_file* m_file;
};

/// Whether the present file cannot be kept as a proven backup, only as it was found.
bool cannotBeKeptSound(const Error& error) {
    return saysDamaged(error) || error.code == ErrorCode::BackupUnproven;
}

/// Renames that can be taken back while not all of them are done.
class Renames {
public:
    Renames() = default;
    ~Renames() {
        // Backwards: the last one first.
        for (; !m_done.empty(); m_done.pop_back()) {
            std::rename(m_done.back().second.constData(), m_done.back().first.constData());
        }
    }
    Renames(const Renames&) = delete;
    Renames& operator=(const Renames&) = delete;

    Result<void> add(const QString& from, const QString& to) {
        std::pair step(QFile::encodeName(from), QFile::encodeName(to));
        if (std::rename(step.first.constData(), step.second.constData()) != 0) {
            return tl::unexpected(systemError(from));
        }
        m_done.push_back(std::move(step));
        return {};
    }
    void keep() { m_done.clear(); }

private:
    std::vector<std::pair<QByteArray, QByteArray>> m_done;
};

/// That this program can read what is to be restored.
Result<void> checkNotNewer(const QString& backupPath) {
    Result<SqliteFile> backup = openCopy(backupPath);
    if (!backup) {
        return tl::unexpected(backup.error());
    }
    const Result<FileStamp> stamp = readFileStamp(*backup);
    if (!stamp) {
        return tl::unexpected(stamp.error());
    }
    const int newest = migrations().back().to;
    if (stamp->compatibility > newest) {
        return worldError(ErrorCode::WorkspaceNewer, backupPath,
                          {QString::number(stamp->schema), QString::number(newest)},
                          QStringLiteral("made by Letterdesk %1").arg(stamp->madeBy));
    }
    return {};
}

/// Moves a damaged workspace aside with all that belongs to its contents, and the replacement into its place.
Result<void> exchange(const QString& workspace, const QString& aside, const QString& replacement) {
    Renames renames;
    for (const QLatin1StringView suffix : kContents) {
        if (QFileInfo(workspace + suffix).size() == 0) {
            QFile::remove(workspace + suffix); // as a reader leaves it, if it is there at all
        } else {
            if (const Result<void> moved = renames.add(workspace + suffix, aside + suffix); !moved) {
                return moved;
            }
        }
    }
    if (QFile::exists(workspace)) {
        if (const Result<void> moved = renames.add(workspace, aside); !moved) {
            return moved;
        }
    }
    if (const Result<void> moved = moveIntoPlace(replacement, workspace); !moved) {
        return moved;
    }
    renames.keep();
    QFile::remove(workspace + kIndex);
    return syncFolder(QFileInfo(aside).path());
}

} // namespace

Result<QString> BackupShelf::restore(const QString& backupPath, const Progress& progress) {
    const QFileInfo current(m_workspacePath);
    if (QFileInfo(backupPath).canonicalFilePath() == current.canonicalFilePath() && current.exists()) {
        return worldError(ErrorCode::RestoreFromItself, backupPath);
    }
    if (current.exists() && !current.isFile()) {
        return worldError(ErrorCode::FileNotRegular, m_workspacePath);
    }
    Result<void> done = prove(backupPath, progress);
    if (done) {
        done = checkNotNewer(backupPath);
    }
    if (done) {
        done = prepareFolder();
    }
    if (!done) {
        return tl::unexpected(done.error());
    }
    if (current.exists()) {
        Result<QString> kept = replaceSound(backupPath, progress);
        if (kept || !cannotBeKeptSound(kept.error())) {
            return kept;
        }
    }
    return replaceAsFound(backupPath, progress);
}

Result<QString> BackupShelf::replaceSound(const QString& backupPath, const Progress& progress) const {
    Result<SqliteFile> backup = openCopy(backupPath);
    if (!backup) {
        return tl::unexpected(backup.error());
    }
    // Waiting is of no use: who has the workspace open keeps it open.
    constexpr int kPatience = 100;
    Result<SqliteFile> current = SqliteFile::open(m_workspacePath, SqliteFile::Mode::ReadWrite, kPatience);
    if (!current) {
        return tl::unexpected(current.error());
    }
    // Should the file turn out to be damaged, closing must not write the log into it.
    sqlite3_db_config(current->handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    // In this locking mode the lock of one transaction is kept until the connection is closed.
    Result<void> done = current->execute("PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE; ROLLBACK;");
    if (!done) {
        return tl::unexpected(done.error());
    }
    const Result<Backup> kept = copyToShelf(*current, BackupReason::BeforeRestore, progress);
    if (!kept) {
        return tl::unexpected(kept.error());
    }
    // Without a log the change of contents is one transaction of the rollback journal; EXTRA makes its end
    // durable.
    done = current->execute("PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA;");
    if (done) {
        done = backup->copyInto(*current);
    }
    if (!done) {
        return tl::unexpected(done.error());
    }
    return kept->path;
}

Result<QString> BackupShelf::replaceAsFound(const QString& backupPath, const Progress& progress) const {
    // The replacement is made and proven in full before the damaged file is touched.
    const Result<QString> replacement = createUnfinished(QFileInfo(m_workspacePath).path());
    if (!replacement) {
        return tl::unexpected(replacement.error());
    }
    const UnfinishedCopy unfinished(*replacement);
    Result<SqliteFile> backup = openCopy(backupPath);
    if (!backup) {
        return tl::unexpected(backup.error());
    }
    Result<void> done = makeProvenCopy(*backup, *replacement, progress);
    if (!done) {
        return tl::unexpected(done.error());
    }
    const QString aside = freePath(m_clock.now(), BackupReason::AsFound);
    if (QFile::exists(m_workspacePath)) {
        Result<SqliteFile> damaged = SqliteFile::open(m_workspacePath, SqliteFile::Mode::ReadWrite);
        if (!damaged) {
            return tl::unexpected(damaged.error());
        }
        const Result<RawLock> lock = RawLock::take(*damaged);
        done = lock ? exchange(m_workspacePath, aside, *replacement) : tl::unexpected(lock.error());
    } else {
        done = exchange(m_workspacePath, aside, *replacement);
    }
    if (!done) {
        return tl::unexpected(done.error());
    }
    // For the record: what is aside is aside, with or without its hash.
    QByteArray lines;
    for (const QLatin1StringView suffix : {QLatin1StringView(), kContents[0], kContents[1]}) {
        if (const Result<QString> sha256 = hashOfFile(aside + suffix)) {
            lines += hashLine(*sha256, QFileInfo(aside + suffix).fileName());
        }
    }
    if (lines.isEmpty()) {
        return QString();
    }
    (void)writeFile(hashPathOf(aside), lines);
    return aside;
}

} // namespace letterdesk
