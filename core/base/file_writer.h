// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>

namespace letterdesk {

/// Writes a whole file or nothing. The only place in the program that writes a file other than the database.
///
/// The bytes go to a temporary file in the same folder, mode 0600, are counted, synced, put in place by rename,
/// and the folder is synced. An existing file keeps its contents byte for byte when anything fails, except that
/// last syncing: WriteFailed can then mean that the new contents are in place, whole, but might not outlive a
/// power cut.
///
/// QSaveFile is not used: after a short write on a full disk its commit() returns true (Qt 6.4), it replaces
/// devices and pipes when run as root, and it does not sync the folder.
///
/// Errors: FolderNotFound, FileNotRegular, FileNotWritable, FileIsOpenWorkspace, DiskFull, WriteFailed; place is
/// the path.
[[nodiscard]] Result<void> writeFile(const QString& path, const QByteArray& bytes);

/// Makes an empty file, mode 0600, where nothing was: for what writes its file by itself (SQLite). Errors:
/// FileExists, FolderNotFound, FileNotWritable, DiskFull, WriteFailed.
[[nodiscard]] Result<void> createFile(const QString& path);

/// Reads a regular file of at most `limit` bytes. Errors: FileNotFound, FileNotRegular, FileNotReadable,
/// FileTooLarge (arguments: the limit in bytes), FileIsOpenWorkspace, ReadFailed.
[[nodiscard]] Result<QByteArray> readFile(const QString& path, qint64 limit);

/// Puts an existing file in the place of another (same file system) and syncs the folder. Errors as writeFile().
[[nodiscard]] Result<void> moveIntoPlace(const QString& from, const QString& to);

/// Makes the names in a folder durable: what was created, renamed or removed in it. Errors: WriteFailed.
[[nodiscard]] Result<void> syncFolder(const QString& folder);

} // namespace letterdesk
