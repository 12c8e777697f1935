// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup_shelf.h"

#include "core/base/file_writer.h"
#include "core/store/file_hash.h"
#include "core/store/proven_copy.h"
#include "core/store/sqlite_file.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <sys/stat.h>

namespace letterdesk {

BackupShelf::BackupShelf(QString workspacePath, const Clock& clock)
    : m_workspacePath(QFileInfo(workspacePath).canonicalFilePath()) // one shelf, whatever link leads to the file
    , m_clock(clock) {
    if (m_workspacePath.isEmpty()) {
        m_workspacePath = QFileInfo(workspacePath).absoluteFilePath();
    }
}

QString BackupShelf::folder() const {
    const QLatin1StringView ending(".letterdesk");
    const QString name =
        m_workspacePath.endsWith(ending) ? m_workspacePath.chopped(ending.size()) : m_workspacePath;
    return name + QStringLiteral(" backups");
}

Result<void> BackupShelf::prepareFolder() const {
    const QByteArray path = QFile::encodeName(folder());
    if (::mkdir(path.constData(), 0700) == 0) {
        return syncFolder(QFileInfo(folder()).path());
    }
    const int number = errno;
    switch (number) {
    case EEXIST: {
        struct stat status {};
        if (::stat(path.constData(), &status) != 0 || !S_ISDIR(status.st_mode)) {
            return worldError(ErrorCode::FolderNotFound, folder());
        }
        // Best effort: on a file system without modes there is nothing to keep private with.
        if ((status.st_mode & 0077) != 0) {
            (void)::chmod(path.constData(), 0700);
        }
        return {};
    }
    case ENOENT:
    case ENOTDIR:
        return worldError(ErrorCode::FolderNotFound, folder());
    case ENOSPC:
    case EDQUOT:
        return worldError(ErrorCode::DiskFull, folder());
    default:
        return worldError(ErrorCode::FileNotWritable, folder(), {}, QString::fromLocal8Bit(std::strerror(number)));
    }
}

Result<Backup> BackupShelf::make(BackupReason reason, const Progress& progress) {
    Result<SqliteFile> workspace = SqliteFile::open(m_workspacePath, SqliteFile::Mode::ReadOnly);
    if (!workspace) {
        return tl::unexpected(workspace.error());
    }
    if (const Result<void> prepared = prepareFolder(); !prepared) {
        return tl::unexpected(prepared.error());
    }
    sweepUnfinished(folder());
    Result<Backup> backup = copyToShelf(*workspace, reason, progress);
    if (backup) {
        thin();
    }
    return backup;
}

Result<Backup> BackupShelf::copyToShelf(SqliteFile& from, BackupReason reason, const Progress& progress) const {
    const Result<QString> temporary = createUnfinished(folder());
    if (!temporary) {
        return tl::unexpected(temporary.error());
    }
    const UnfinishedCopy unfinished(*temporary);
    const QDateTime at = m_clock.now();
    const Progress copying = partOf(progress, 0, 0.8);
    if (const Result<void> made = makeProvenCopy(from, *temporary, copying); !made) {
        return tl::unexpected(made.error());
    }
    return shelve(*temporary, at, reason, partOf(progress, 0.8, 1));
}

QString BackupShelf::freePath(const QDateTime& at, BackupReason reason) const {
    QString path;
    int number = 0;
    do {
        path = folder() + u'/' + backupFileName(at, reason, ++number);
    } while (QFile::exists(path) || QFile::exists(hashPathOf(path)));
    return path;
}

Result<QString> BackupShelf::reservePath(const QDateTime& at, BackupReason reason) const {
    while (true) {
        // The hash's name stands for both: an empty file under the backup's would be taken for a backup.
        QString path = freePath(at, reason);
        const Result<void> made = createFile(hashPathOf(path));
        if (made) {
            return path;
        }
        if (made.error().code != ErrorCode::FileExists) {
            return tl::unexpected(made.error());
        }
    }
}

Result<Backup> BackupShelf::shelve(const QString& temporary, const QDateTime& at, BackupReason reason,
                                   const Progress& progress) const {
    const Result<QString> sha256 = hashOfFile(temporary, progress);
    if (!sha256) {
        return tl::unexpected(sha256.error());
    }
    const Result<QString> reserved = reservePath(at, reason);
    if (!reserved) {
        return tl::unexpected(reserved.error());
    }
    const QString& path = *reserved;
    const QString name = QFileInfo(path).fileName();
    if (const Result<void> written = writeFile(hashPathOf(path), hashLine(*sha256, name)); !written) {
        QFile::remove(hashPathOf(path));
        return tl::unexpected(written.error());
    }
    if (const Result<void> moved = moveIntoPlace(temporary, path); !moved) {
        // The name may be there although it could not be made durable; then it keeps its hash.
        if (!QFile::exists(path)) {
            QFile::remove(hashPathOf(path));
        }
        return tl::unexpected(moved.error());
    }
    Backup backup = *backupFromFileName(name);
    backup.path = path;
    backup.bytes = QFileInfo(path).size();
    backup.sha256 = *sha256;
    return backup;
}

Result<std::vector<Backup>> BackupShelf::list() const {
    const QDir shelf(folder());
    std::vector<Backup> backups;
    if (!shelf.exists()) {
        return backups;
    }
    if (!shelf.isReadable()) {
        return worldError(ErrorCode::FileNotReadable, folder());
    }
    for (const QFileInfo& file : shelf.entryInfoList(QDir::Files)) {
        if (std::optional<Backup> backup = backupFromFileName(file.fileName())) {
            backup->path = file.absoluteFilePath();
            backup->bytes = file.size();
            backup->sha256 = hashBeside(backup->path);
            backups.push_back(*std::move(backup));
        }
    }
    std::sort(backups.begin(), backups.end(), [](const Backup& a, const Backup& b) {
        return std::tie(a.at, a.number) > std::tie(b.at, b.number);
    });
    return backups;
}

void BackupShelf::thin() const {
    const Result<std::vector<Backup>> backups = list();
    if (!backups) {
        return; // they can be thinned the next time
    }
    std::vector<Backup> sound;
    std::copy_if(backups->cbegin(), backups->cend(), std::back_inserter(sound),
                 [](const Backup& backup) { return backup.mayBeProven(); });
    std::vector<QDateTime> times; // the user's days, not those of UTC
    std::transform(sound.cbegin(), sound.cend(), std::back_inserter(times),
                   [](const Backup& backup) { return backup.at.toLocalTime(); });
    for (const size_t index : backupsToThin(times, m_clock.now())) {
        // The hash last: a backup without one would be taken for an unproven one.
        if (QFile::remove(sound[index].path)) {
            QFile::remove(hashPathOf(sound[index].path));
        }
    }
    (void)syncFolder(folder()); // what comes back after a power cut is thinned the next time
}

Result<void> BackupShelf::prove(const QString& path, const Progress& progress) {
    const QFileInfo file(path);
    if (!file.exists()) {
        return worldError(ErrorCode::FileNotFound, path);
    }
    if (!file.isFile()) {
        return worldError(ErrorCode::FileNotRegular, path);
    }
    const std::optional<Backup> backup = backupFromFileName(file.fileName());
    if (backup && backup->reason == BackupReason::AsFound) {
        return unproven(path, QStringLiteral("a damaged workspace, kept as it was found"));
    }
    if (backup) {
        const QString expected = hashBeside(path);
        if (expected.isEmpty()) {
            return unproven(path, QStringLiteral("no hash beside it"));
        }
        const Result<QString> sha256 = hashOfFile(path, partOf(progress, 0, 0.5));
        if (!sha256) {
            return tl::unexpected(sha256.error());
        }
        if (*sha256 != expected) {
            return unproven(path, QStringLiteral("SHA-256 %1 instead of %2").arg(*sha256, expected));
        }
    }
    Result<SqliteFile> copy = openCopy(path);
    if (!copy) {
        return tl::unexpected(copy.error());
    }
    return proveContents(*copy, partOf(progress, 0.5, 1));
}

Result<Backup> BackupShelf::newestProven(const Progress& progress) const {
    const Result<std::vector<Backup>> backups = list();
    if (!backups) {
        return tl::unexpected(backups.error());
    }
    Error last = unproven(folder(), QStringLiteral("no backup on the shelf")).value();
    for (const Backup& backup : *backups) {
        const Result<void> proven = prove(backup.path, progress);
        if (proven) {
            return backup;
        }
        if (proven.error().kind == ErrorKind::Cancelled) {
            return tl::unexpected(proven.error());
        }
        last = proven.error();
    }
    return tl::unexpected(last);
}

} // namespace letterdesk
