// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <sqlite3.h>

namespace letterdesk::test {

/// One call of SQLite to the file system.
struct FileCall {
    enum class Kind { Open, Read, Write, Truncate, Sync, Delete };
    Kind kind;
    QByteArray path;     ///< absolute; empty for a temporary file without a name
    qint64 offset = 0;   ///< of Read and Write; the new size for Truncate
    QByteArrayView data; ///< of Write
    int flags = 0;       ///< SQLITE_OPEN_… of Open; of Delete not 0 when the folder is synced, too
};

/// Sees every call before it happens, in whatever thread.
class FileCallListener {
public:
    virtual ~FileCallListener() = default;
    /// SQLITE_OK lets the call happen; any other result code is returned to SQLite instead.
    virtual int before(const FileCall& call) = 0;
    /// The call happened and succeeded.
    virtual void after(const FileCall& call) = 0;
};

/// SQLite's own file system with a listener in front of it. While it lives it is the default, so every database
/// the process opens then goes through it, whoever opens it: nothing in the program needs to know. All such
/// databases must be closed before it ends. One at a time.
class WatchedVfs {
public:
    explicit WatchedVfs(FileCallListener& listener);
    ~WatchedVfs();
    WatchedVfs(const WatchedVfs&) = delete;
    WatchedVfs& operator=(const WatchedVfs&) = delete;

private:
    sqlite3_vfs m_vfs;
};

} // namespace letterdesk::test
