// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace letterdesk::test {

/// The bytes of a file, as they are now. Not of a database that is open in this process.
[[nodiscard]] QByteArray bytesOf(const QString& path);
/// Writes a file as it is, without any of the program's care. False when that fails.
[[nodiscard]] bool putBytes(const QString& path, const QByteArray& bytes);
/// Turns one bit of a file around.
[[nodiscard]] bool flipBit(const QString& path, qint64 byte, int bit);
/// Fills pages of a database (from 1) with bytes that are no page.
[[nodiscard]] bool destroyPages(const QString& path, const QList<int>& pages);
/// The names in a folder, hidden ones too, sorted.
[[nodiscard]] QStringList namesIn(const QString& folder);
/// Mode bits of a file or folder: 0600.
[[nodiscard]] int modeOf(const QString& path);

/// SQL that makes a small database one of ours, as its backups must be.
inline constexpr const char* kStampOfAWorkspace =
    "PRAGMA application_id=1282699876; PRAGMA user_version=1;" // kApplicationId
    "CREATE TABLE file_stamp (row INTEGER PRIMARY KEY CHECK (row = 1), compatibility INTEGER, made_by TEXT) "
    "STRICT;"
    "INSERT INTO file_stamp VALUES (1, 1, 'a test');";

/// The bytes of a database file with those header fields zeroed that change with every write of the same contents:
/// change counter, schema cookie, version-valid-for and SQLite's version (sqlite.org/fileformat2.html, 1.3).
[[nodiscard]] QByteArray withoutCounters(QByteArray database);

} // namespace letterdesk::test
