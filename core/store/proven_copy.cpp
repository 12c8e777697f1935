// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/proven_copy.h"

#include "core/base/file_writer.h"
#include "core/store/backup.h"
#include "core/store/file_stamp.h"
#include "core/store/soundness.h"
#include "core/store/sqlite_file.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QUuid>

#include <array>
#include <cerrno>
#include <csignal>
#include <unistd.h>

namespace letterdesk {

namespace {

/// What processes leave in a folder when they die: copies, what salvage looks at, files in the making. The number
/// of the process follows.
constexpr QLatin1StringView kPrefix(".unfinished-");
constexpr std::array kLeftovers{kPrefix, QLatin1StringView(".salvage-"), QLatin1StringView(".letterdesk-")};

bool isAlive(qint64 process) {
    return ::kill(static_cast<pid_t>(process), 0) == 0 || errno != ESRCH;
}

Result<QMap<QString, qint64>> copyOneState(SqliteFile& from, SqliteFile& to, const Progress& progress) {
    // The open transaction holds one state while others write on; its first read begins it.
    if (const Result<void> begun = from.execute("BEGIN"); !begun) {
        return tl::unexpected(begun.error());
    }
    const Result<QMap<QString, qint64>> counts = rowCounts(from);
    Result<void> done = counts ? Result<void>() : tl::unexpected(counts.error());
    if (done) {
        // A copy that fails is thrown away, so it needs no journal; nobody else looks at it.
        done = to.execute("PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=OFF; PRAGMA synchronous=FULL;");
    }
    if (done) {
        done = from.copyInto(to, progress);
    }
    if (done) {
        done = to.execute("PRAGMA journal_mode=DELETE");
    }
    const Result<void> ended = from.execute("ROLLBACK");
    if (!done || !ended) {
        return tl::unexpected(done ? ended.error() : done.error());
    }
    return counts;
}

/// What a copy cannot be made of is the same to the caller as a copy that fails its proof.
Error asUnproven(Error error) {
    if (error.code == ErrorCode::WorkspaceDamaged || error.code == ErrorCode::NotAWorkspace) {
        error.code = ErrorCode::BackupUnproven;
    }
    return error;
}

} // namespace

QString unfinishedName(const QString& folder) {
    return folder + u'/' + kPrefix + QString::number(::getpid()) + u'-' +
           QUuid::createUuid().toString(QUuid::Id128);
}

Result<QString> createUnfinished(const QString& folder) {
    const QString path = unfinishedName(folder);
    return writeFile(path, {}).map([&] { return path; });
}

void sweepUnfinished(const QString& folder) {
    // Another process may be at work here: only what belongs to none is removed.
    for (const QLatin1StringView prefix : kLeftovers) {
        const QFileInfoList found = QDir(folder).entryInfoList(
            {prefix + u'*'}, QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoSymLinks);
        for (const QFileInfo& leftover : found) {
            bool isNumber = false;
            const QString rest = leftover.fileName().mid(prefix.size());
            const qint64 process = rest.section(u'-', 0, 0).toLongLong(&isNumber);
            if (!isNumber || process <= 0 || !rest.contains(u'-') || isAlive(process)) {
                continue;
            }
            if (!leftover.isDir()) {
                QFile::remove(leftover.filePath());
            } else if (prefix == QLatin1StringView(".salvage-")) {
                QDir(leftover.filePath()).removeRecursively();
            }
        }
    }
}

UnfinishedCopy::~UnfinishedCopy() {
    for (const char* suffix : {"", "-journal", "-wal", "-shm"}) {
        QFile::remove(m_path + QLatin1StringView(suffix));
    }
}

Result<void> makeProvenCopy(SqliteFile& from, const QString& to, const Progress& progress) {
    const Progress copying = partOf(progress, 0, 0.6);
    Result<QMap<QString, qint64>> counts = tl::unexpected(Error{});
    {
        Result<SqliteFile> copy = SqliteFile::open(to, SqliteFile::Mode::ReadWrite);
        if (!copy) {
            return tl::unexpected(copy.error());
        }
        counts = copyOneState(from, *copy, copying);
    }
    if (!counts) {
        return tl::unexpected(asUnproven(counts.error()));
    }
    Result<SqliteFile> copy = SqliteFile::open(to, SqliteFile::Mode::Immutable);
    if (!copy) {
        return tl::unexpected(copy.error());
    }
    const Progress proving = partOf(progress, 0.6, 1);
    if (const Result<void> proven = proveContents(*copy, proving); !proven) {
        return tl::unexpected(asUnproven(proven.error()));
    }
    const Result<QMap<QString, qint64>> copied = rowCounts(*copy);
    if (!copied) {
        return tl::unexpected(asUnproven(copied.error()));
    }
    if (*copied != *counts) {
        return unproven(to, QStringLiteral("other row counts than the workspace"));
    }
    return {};
}

Result<SqliteFile> openCopy(const QString& path) {
    const bool fromShelf = backupFromFileName(QFileInfo(path).fileName()).has_value();
    return SqliteFile::open(path, fromShelf ? SqliteFile::Mode::Immutable : SqliteFile::Mode::ReadOnly);
}

Result<void> proveContents(SqliteFile& copy, const Progress& progress) {
    // First whether it is one of ours at all: an empty file is a sound database, too.
    const Result<FileStamp> stamp = readFileStamp(copy);
    if (!stamp) {
        Error error = stamp.error();
        if (error.code == ErrorCode::WorkspaceDamaged) {
            error.code = ErrorCode::BackupUnproven;
        }
        return tl::unexpected(error);
    }
    const Result<QStringList> findings = findDamage(copy, Scrutiny::Full, progress);
    if (!findings) {
        return tl::unexpected(findings.error());
    }
    if (!findings->isEmpty()) {
        return unproven(copy.path(), findings->join(u'\n'));
    }
    return {};
}

tl::unexpected<Error> unproven(const QString& path, const QString& why) {
    return worldError(ErrorCode::BackupUnproven, path, {}, why);
}

Progress partOf(const Progress& whole, double from, double to) {
    if (!whole) {
        return {};
    }
    return [&whole, from, to](double done) { return whole(from + (to - from) * done); };
}

} // namespace letterdesk
