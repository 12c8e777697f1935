// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>

#include <chrono>
#include <memory>

class QSqlQuery;
struct sqlite3;

namespace letterdesk {

/// How to open a workspace file.
struct ConnectionOptions {
    enum class Mode {
        ReadWrite,
        ReadOnly,  ///< takes part in locking; needs a folder in which the log's index can live
        Immutable, ///< no locks, no log: a file that nobody changes while we look (read-only folder, damaged file)
    };
    Mode mode = Mode::ReadWrite;
    /// Key for a SQLite with page encryption; empty for a plain file. Refused when the library cannot encrypt.
    QByteArray key;
    /// A registered VFS; empty for the default one.
    QString vfs;
    /// How long a statement waits for another process's lock.
    std::chrono::milliseconds lockWait{250};
};

/// The one class that opens a connection to a workspace file, through Qt Sql. It belongs to its thread; used in
/// another one it refuses (our bug). While it is open the file writer leaves the file alone (OpenWorkspaceFile).
///
/// Settings (and why) of each connection: foreign keys on, cell_size_check, no memory mapping (an I/O error would
/// be a signal), temporary tables in memory, 16 MB cache, secure_delete (what is erased is overwritten, whatever
/// the library was built with), SQLite's defensive mode; when writing also the write-ahead log with
/// synchronous=FULL (NORMAL loses acknowledged work on power loss), or TRUNCATE where a log cannot be had (network
/// file systems). trusted_schema stays on: SQLite 3.40 calls FTS5 and the JSON functions unsafe in triggers and
/// checks, and ours need them.
class WorkspaceConnection {
public:
    /// Opens a file that exists. Errors: FileNotReadable, NotAWorkspace (no database), WorkspaceDamaged,
    /// WorkspaceLocked.
    [[nodiscard]] static Result<std::unique_ptr<WorkspaceConnection>> open(const QString& path,
                                                                           const ConnectionOptions& options);
    ~WorkspaceConnection();
    WorkspaceConnection(const WorkspaceConnection&) = delete;
    WorkspaceConnection& operator=(const WorkspaceConnection&) = delete;

    /// Closes and opens again, at the same address: after a failed COMMIT only the file knows what is true. When
    /// it cannot be opened now, the next statement tries again.
    Result<void> reopen();
    /// Closes for good: what is at the path now is not to be worked on.
    void close();
    [[nodiscard]] bool isOpen() const;

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    /// Whether the file that is open is no longer the one at the path: moved, removed or replaced by a rename.
    [[nodiscard]] bool hasMoved() const;
    /// False on file systems where only a rollback journal works.
    [[nodiscard]] bool usesLog() const;
    /// For what Qt Sql does not offer: sessions, backup, scripts. Null while closed.
    [[nodiscard]] sqlite3* handle() const;

    /// Runs several statements at once; for schema and pragmas, never with values inside.
    Result<void> runScript(const QByteArray& sql) const;

    void setLockWait(std::chrono::milliseconds wait);
    /// The wait of the options, after SQLite was told another one.
    void restoreLockWait() const;

    /// A prepared statement from the store of this connection; used by Query alone. A connection that lost its
    /// file in reopen() tries to open it again first.
    [[nodiscard]] Result<std::unique_ptr<QSqlQuery>> takeStatement(const QString& sql) const;
    void giveBackStatement(const QString& sql, std::unique_ptr<QSqlQuery> statement) const;

private:
    WorkspaceConnection(const QString& path, const ConnectionOptions& options);
    Result<void> openNow() const;
    Result<void> applyKey() const;
    Result<void> applySettings() const;
    Result<void> applyJournal() const;
    void closeNow() const;

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace letterdesk
