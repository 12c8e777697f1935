// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_stamp.h"

#include "core/store/query.h"
#include "core/store/sqlite_file.h"
#include "core/store/workspace_connection.h"

namespace letterdesk {

namespace {

tl::unexpected<Error> foreign(const QString& path, qint64 application) {
    return worldError(ErrorCode::NotAWorkspace, path, {}, QStringLiteral("application_id %1").arg(application));
}

tl::unexpected<Error> unstamped(const QString& path) {
    return worldError(ErrorCode::WorkspaceDamaged, path, {}, QStringLiteral("The file has no stamp"));
}

} // namespace

Result<FileStamp> readFileStamp(const WorkspaceConnection& connection) {
    const auto application = readNumber(connection, QStringLiteral("PRAGMA application_id"));
    if (!application) {
        return tl::unexpected(application.error());
    }
    if (*application != kApplicationId) {
        return foreign(connection.path(), *application);
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
        return unstamped(connection.path());
    }
    return FileStamp{static_cast<int>(*schema), static_cast<int>(query.number(0)), query.text(1)};
}

Result<FileStamp> readFileStamp(SqliteFile& file) {
    const Result<qint64> application = file.number("PRAGMA application_id");
    if (!application) {
        return tl::unexpected(application.error());
    }
    if (*application != kApplicationId) {
        return foreign(file.path(), *application);
    }
    const Result<qint64> tables =
        file.number("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'file_stamp'");
    if (!tables) {
        return tl::unexpected(tables.error());
    }
    if (*tables == 0) {
        return unstamped(file.path());
    }
    const Result<qint64> schema = file.number("PRAGMA user_version");
    if (!schema) {
        return tl::unexpected(schema.error());
    }
    Result<SqliteStatement> stamp = file.prepare("SELECT compatibility, made_by FROM file_stamp");
    if (!stamp) {
        return tl::unexpected(stamp.error());
    }
    const Result<bool> row = stamp->step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (!*row) {
        return unstamped(file.path());
    }
    return FileStamp{static_cast<int>(*schema), static_cast<int>(stamp->integer(0)), stamp->text(1)};
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
