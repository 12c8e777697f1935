// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/watched_vfs.h"

#include <new>

namespace letterdesk::test {

namespace {

/// What stands behind a watched VFS.
struct Behind {
    sqlite3_vfs* real;
    FileCallListener* listener;
};

/// SQLite allocates this and, right behind it, the real file system's own.
struct WatchedFile {
    sqlite3_file base; // must come first
    FileCallListener* listener;
    QByteArray* path;
    sqlite3_file* real;
};

WatchedFile* watched(sqlite3_file* file) {
    return reinterpret_cast<WatchedFile*>(file);
}

sqlite3_file* real(sqlite3_file* file) {
    return watched(file)->real;
}

/// Asks the listener, does the call, tells the listener.
template <class Call>
int heard(FileCallListener* listener, const FileCall& what, Call call) {
    if (const int refused = listener->before(what); refused != SQLITE_OK) {
        return refused;
    }
    const int code = call();
    if (code == SQLITE_OK) {
        listener->after(what);
    }
    return code;
}

int closeFile(sqlite3_file* file) {
    const int code = real(file)->pMethods->xClose(real(file));
    delete watched(file)->path;
    return code;
}

int readFile(sqlite3_file* file, void* data, int size, sqlite3_int64 offset) {
    const FileCall call{FileCall::Kind::Read, *watched(file)->path, offset, {}, 0};
    return heard(watched(file)->listener, call,
                 [&] { return real(file)->pMethods->xRead(real(file), data, size, offset); });
}

int writeFile(sqlite3_file* file, const void* data, int size, sqlite3_int64 offset) {
    const FileCall call{FileCall::Kind::Write, *watched(file)->path, offset,
                        QByteArrayView(static_cast<const char*>(data), size), 0};
    return heard(watched(file)->listener, call,
                 [&] { return real(file)->pMethods->xWrite(real(file), data, size, offset); });
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    const FileCall call{FileCall::Kind::Truncate, *watched(file)->path, size, {}, 0};
    return heard(watched(file)->listener, call, [&] { return real(file)->pMethods->xTruncate(real(file), size); });
}

int syncFile(sqlite3_file* file, int flags) {
    const FileCall call{FileCall::Kind::Sync, *watched(file)->path, 0, {}, flags};
    return heard(watched(file)->listener, call, [&] { return real(file)->pMethods->xSync(real(file), flags); });
}

const sqlite3_io_methods kMethods{
    3,
    closeFile,
    readFile,
    writeFile,
    truncateFile,
    syncFile,
    [](sqlite3_file* f, sqlite3_int64* size) { return real(f)->pMethods->xFileSize(real(f), size); },
    [](sqlite3_file* f, int lock) { return real(f)->pMethods->xLock(real(f), lock); },
    [](sqlite3_file* f, int lock) { return real(f)->pMethods->xUnlock(real(f), lock); },
    [](sqlite3_file* f, int* out) { return real(f)->pMethods->xCheckReservedLock(real(f), out); },
    [](sqlite3_file* f, int what, void* data) { return real(f)->pMethods->xFileControl(real(f), what, data); },
    [](sqlite3_file* f) { return real(f)->pMethods->xSectorSize(real(f)); },
    // No safe append, no atomic writes, no powersafe overwrite: the simulated disk gives none of them.
    [](sqlite3_file*) { return 0; },
    [](sqlite3_file* f, int region, int size, int extend, void volatile** out) {
        return real(f)->pMethods->xShmMap(real(f), region, size, extend, out);
    },
    [](sqlite3_file* f, int offset, int count, int flags) {
        return real(f)->pMethods->xShmLock(real(f), offset, count, flags);
    },
    [](sqlite3_file* f) { real(f)->pMethods->xShmBarrier(real(f)); },
    [](sqlite3_file* f, int remove) { return real(f)->pMethods->xShmUnmap(real(f), remove); },
    [](sqlite3_file* f, sqlite3_int64 offset, int size, void** out) {
        return real(f)->pMethods->xFetch(real(f), offset, size, out);
    },
    [](sqlite3_file* f, sqlite3_int64 offset, void* data) {
        return real(f)->pMethods->xUnfetch(real(f), offset, data);
    },
};

int openFile(sqlite3_vfs* vfs, const char* path, sqlite3_file* file, int flags, int* outFlags) {
    const auto* behind = static_cast<const Behind*>(vfs->pAppData);
    auto* opened = new (file) WatchedFile{{nullptr}, behind->listener, nullptr, nullptr};
    opened->real = reinterpret_cast<sqlite3_file*>(opened + 1);
    const FileCall call{FileCall::Kind::Open, QByteArray(path), 0, {}, flags};
    const int code = heard(behind->listener, call,
                           [&] { return behind->real->xOpen(behind->real, path, opened->real, flags, outFlags); });
    if (code == SQLITE_OK) {
        opened->path = new QByteArray(path);
        opened->base.pMethods = &kMethods;
    }
    return code;
}

int deleteFile(sqlite3_vfs* vfs, const char* path, int syncFolder) {
    const auto* behind = static_cast<const Behind*>(vfs->pAppData);
    const FileCall call{FileCall::Kind::Delete, QByteArray(path), 0, {}, syncFolder};
    return heard(behind->listener, call, [&] { return behind->real->xDelete(behind->real, path, syncFolder); });
}

} // namespace

WatchedVfs::WatchedVfs(FileCallListener& listener) {
    sqlite3_vfs* real = sqlite3_vfs_find("unix");
    m_vfs = *real; // time, randomness, sleep and names are the real one's
    m_vfs.pNext = nullptr;
    m_vfs.zName = "letterdesk-watched";
    m_vfs.szOsFile = static_cast<int>(sizeof(WatchedFile)) + real->szOsFile;
    m_vfs.pAppData = new Behind{real, &listener};
    m_vfs.xOpen = openFile;
    m_vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&m_vfs, 1);
}

WatchedVfs::~WatchedVfs() {
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(sqlite3_vfs_find("unix"), 1);
    delete static_cast<Behind*>(m_vfs.pAppData);
}

} // namespace letterdesk::test
