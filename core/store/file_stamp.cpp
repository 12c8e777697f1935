// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_stamp.h"

#include "core/store/query.h"
#include "core/store/workspace_connection.h"

namespace letterdesk {

Result<FileStamp> readFileStamp(const WorkspaceConnection& connection) {
    const auto application = readNumber(connection, QStringLiteral("PRAGMA application_id"));
    if (!application) {
        return tl::unexpected(application.error());
    }
    if (*application != kApplicationId) {
        return worldError(ErrorCode::NotAWorkspace, connection.path(), {},
                          QStringLiteral("application_id %1").arg(*application));
    }
    const auto schema = readNumber(connection, QStringLiteral("PRAGMA user_version"));
    if (!schema) {
        return tl::unexpected(schema.error());
    }
    Query query(connection, QStringLiteral("SELECT compatibility, made_by FROM file_stamp"));
    const auto row = query.next();
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (!*row) {
        return worldError(ErrorCode::WorkspaceDamaged, connection.path(), {},
                          QStringLiteral("The file has no stamp"));
    }
    return FileStamp{static_cast<int>(*schema), static_cast<int>(query.number(0)), query.text(1)};
}

Result<void> writeFileStamp(const WorkspaceConnection& connection, const FileStamp& stamp) {
    // Pragmas take no bound values; both are numbers of ours.
    const auto numbers = connection.runScript("PRAGMA application_id=" + QByteArray::number(kApplicationId) +
                                              "; PRAGMA user_version=" + QByteArray::number(stamp.schema));
    if (!numbers) {
        return numbers;
    }
    return runStatement(connection,
                        QStringLiteral("INSERT INTO file_stamp (row, compatibility, made_by) VALUES (1, ?, ?) "
                                       "ON CONFLICT (row) DO UPDATE SET compatibility=excluded.compatibility, "
                                       "made_by=excluded.made_by"),
                        {stamp.compatibility, stamp.madeBy});
}

} // namespace letterdesk
