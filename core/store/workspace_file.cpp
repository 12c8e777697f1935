// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workspace_file.h"

#include "core/base/file_writer.h"
#include "core/store/proven_copy.h"
#include "core/store/sqlite_file.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <sys/stat.h>

namespace letterdesk {

namespace {

using Mode = ConnectionOptions::Mode;
using Reason = Workspace::ReadOnlyReason;

bool hasRollbackJournal(const QString& path) {
    return QFileInfo(path + QLatin1String("-journal")).size() > 0;
}

/// A log left behind by a program that ended hard holds work the main file does not have yet; a rollback journal
/// holds what an unfinished change has overwritten in it.
bool hasUnfoldedLog(const QString& path) {
    return QFileInfo(path + QLatin1String("-wal")).size() > 0 || hasRollbackJournal(path);
}

Result<std::unique_ptr<WorkspaceConnection>> connect(const QString& path, Mode mode) {
    ConnectionOptions options;
    options.mode = mode;
    return WorkspaceConnection::open(path, options);
}

Result<void> checkPath(const QString& path) {
    const QFileInfo file(path);
    if (!file.exists()) {
        return worldError(file.dir().exists() ? ErrorCode::FileNotFound : ErrorCode::FolderNotFound, path);
    }
    if (!file.isFile()) {
        return worldError(ErrorCode::FileNotRegular, path);
    }
    if (!file.isReadable()) {
        return worldError(ErrorCode::FileNotReadable, path);
    }
    return {};
}

/// For reading only: beside other processes where the folder lets the log's index live, else as it lies there.
Result<std::unique_ptr<WorkspaceConnection>> connectForReading(const QString& path) {
    const bool folderWritable = QFileInfo(QFileInfo(path).absolutePath()).isWritable();
    if (folderWritable || hasUnfoldedLog(path)) {
        return connect(path, Mode::ReadOnly);
    }
    return connect(path, Mode::Immutable);
}

/// Whether the file is ours and of today's schema, as nearly all are: told by two numbers of its header, while the
/// whole stamp takes reading the schema. A file with a log is not as its header says.
bool isPlainlyToday(const QString& path, int newest) {
    if (hasUnfoldedLog(path)) {
        return false;
    }
    Result<SqliteFile> file = SqliteFile::open(path, SqliteFile::Mode::Immutable);
    return file && file->number("PRAGMA application_id") == kApplicationId &&
           file->number("PRAGMA user_version") == newest;
}

/// The stamp, read without leaving files and, where no log must be read, without locks.
Result<FileStamp> peek(const QString& path) {
    const auto connection = connect(path, hasUnfoldedLog(path) ? Mode::ReadOnly : Mode::Immutable);
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    return readFileStamp(**connection);
}

/// Takes an unfinished change back, where a program that ended hard left its journal: nothing true can be read
/// before. Only in a file of ours that may be written.
Result<void> rollBackUnfinished(const QString& path) {
    const QFileInfo file(path);
    if (!hasRollbackJournal(path) || !file.isWritable() || !QFileInfo(file.absolutePath()).isWritable()) {
        return {};
    }
    Result<SqliteFile> asItLies = SqliteFile::open(path, SqliteFile::Mode::Immutable);
    if (!asItLies || asItLies->number("PRAGMA application_id").value_or(0) != kApplicationId) {
        return {};
    }
    Result<SqliteFile> writing = SqliteFile::open(path, SqliteFile::Mode::ReadWrite);
    if (!writing) {
        return tl::unexpected(writing.error());
    }
    return writing->number("SELECT count(*) FROM sqlite_schema").map([](qint64) {}); // the first read does it
}

/// Best effort: on a file system without modes, or in somebody else's file, there is nothing to do.
void keepPrivate(const QString& path) {
    const QByteArray name = QFile::encodeName(path);
    struct stat status {};
    if (::stat(name.constData(), &status) == 0 && (status.st_mode & 0077) != 0) {
        (void)::chmod(name.constData(), 0600);
    }
}

/// Waits out other processes, then migrates after a proven backup.
Result<void> bringUpToDate(const WorkspaceConnection& connection, const FileStamp& stamp,
                           const OpeningRules& rules) {
    if (stamp.schema >= rules.steps.back().to) {
        return {};
    }
    if (rules.backUp) {
        if (auto done = rules.backUp(connection.path()); !done) {
            return done;
        }
    }
    return migrate(connection, stamp.schema, rules.steps);
}

} // namespace

Result<OpenedFile> createWorkspaceFile(const QString& path, const OpeningRules& rules) {
    // SQLite would make it with the umask's mode; log and index take the mode of the file.
    if (const auto made = createFile(path); !made) {
        return tl::unexpected(made.error());
    }
    OpenedFile opened;
    auto connection = connect(path, Mode::ReadWrite);
    Result<void> done;
    if (connection) {
        opened.connection = std::move(*connection);
        done = migrate(*opened.connection, 0, rules.steps);
    } else {
        done = tl::unexpected(connection.error());
    }
    if (!done) {
        opened.connection.reset();
        for (const char* ending : {"", "-wal", "-shm", "-journal"}) {
            QFile::remove(path + QLatin1String(ending));
        }
        return tl::unexpected(done.error());
    }
    return opened;
}

Result<OpenedFile> openWorkspaceFile(const QString& path, Workspace::Access access, const OpeningRules& rules) {
    if (const auto there = checkPath(path); !there) {
        return tl::unexpected(there.error());
    }
    if (access == Workspace::Access::ReadWrite) {
        if (const auto rolledBack = rollBackUnfinished(path); !rolledBack) {
            return tl::unexpected(rolledBack.error());
        }
    }
    const int newest = rules.steps.back().to;
    const bool plain = isPlainlyToday(path, newest);
    const Result<FileStamp> stamp = plain ? Result<FileStamp>(FileStamp{newest, newest, {}}) : peek(path);
    if (!stamp) {
        return tl::unexpected(stamp.error());
    }
    if (stamp->compatibility > newest) {
        return worldError(ErrorCode::WorkspaceNewer, path,
                          {QString::number(stamp->schema), QString::number(newest)},
                          QStringLiteral("made by Letterdesk %1").arg(stamp->madeBy));
    }

    OpenedFile opened;
    const QFileInfo file(path);
    if (access == Workspace::Access::ReadOnly) {
        opened.readOnlyReason = Reason::Asked;
    } else if (stamp->schema > newest) {
        opened.readOnlyReason = Reason::NewerVersion;
    } else if (!file.isWritable()) {
        opened.readOnlyReason = Reason::FileNotWritable;
    } else if (!QFileInfo(file.absolutePath()).isWritable()) {
        opened.readOnlyReason = Reason::FolderNotWritable;
    }
    if (opened.readOnlyReason == Reason::None) {
        keepPrivate(path);
    }
    auto connection =
        opened.readOnlyReason == Reason::None ? connect(path, Mode::ReadWrite) : connectForReading(path);
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    opened.connection = std::move(*connection);
    // Beside other machines' processes a number says nothing of who is alive.
    if (opened.readOnlyReason == Reason::None && opened.connection->usesLog()) {
        sweepUnfinished(file.absolutePath());
    }
    if (plain) { // told by the header alone: a damaged file may lack the rest
        if (const auto whole = readFileStamp(*opened.connection); !whole) {
            return tl::unexpected(whole.error());
        }
    }
    if (stamp->schema < newest) {
        if (opened.readOnlyReason != Reason::None) {
            return worldError(ErrorCode::WorkspaceReadOnly, path, {},
                              QStringLiteral("An older file must be migrated before it can be read"));
        }
        if (const auto done = bringUpToDate(*opened.connection, *stamp, rules); !done) {
            return tl::unexpected(done.error());
        }
    }
    return opened;
}

} // namespace letterdesk
