// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace letterdesk {

class SqliteFile;
class WorkspaceConnection;

/// SQLite's application_id of every workspace file, "Ltrd": in the header at byte 68, big-endian (MIME type).
inline constexpr int kApplicationId = 0x4C747264;

/// What a file says about itself, apart from its records.
struct FileStamp {
    int schema = 0;        ///< PRAGMA user_version: the migration it stands at
    int compatibility = 0; ///< the oldest schema number whose program may still read this file
    QString madeBy;        ///< version of the program that wrote the schema, for the message to the user
};

/// Errors: NotAWorkspace (another application's database, or an empty file), WorkspaceDamaged, and those of
/// SQLite.
[[nodiscard]] Result<FileStamp> readFileStamp(const WorkspaceConnection& connection);
/// The same of a file that is opened without a workspace.
[[nodiscard]] Result<FileStamp> readFileStamp(SqliteFile& file);

/// Writes all three numbers; inside the transaction of a migration.
Result<void> writeFileStamp(const WorkspaceConnection& connection, const FileStamp& stamp);

} // namespace letterdesk
