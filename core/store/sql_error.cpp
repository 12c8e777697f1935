// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_error.h"

#include <QtSql/QSqlError>

#include <cerrno>
#include <sqlite3.h>

namespace letterdesk {

namespace {

ErrorCode constraintCode(int code) {
    switch (code) {
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return ErrorCode::ReferenceUnknown;
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return ErrorCode::RecordExists;
    default:
        return ErrorCode::RuleBroken;
    }
}

ErrorCode inputOutputCode(int code) {
    switch (code) {
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_FSTAT:
        return ErrorCode::ReadFailed;
    default:
        return ErrorCode::WriteFailed;
    }
}

} // namespace

Error databaseError(int code, const QString& message, const QString& place) {
    Error error{
        ErrorKind::World, ErrorCode::Internal, place, {}, QStringLiteral("%1 (SQLite %2)").arg(message).arg(code)};
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        error.code = ErrorCode::WorkspaceLocked;
        break;
    case SQLITE_READONLY:
        error.code = ErrorCode::WorkspaceReadOnly;
        break;
    case SQLITE_FULL:
        error.code = ErrorCode::DiskFull;
        break;
    case SQLITE_IOERR:
        error.code = inputOutputCode(code);
        break;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        error.code = ErrorCode::FileNotReadable;
        break;
    case SQLITE_CORRUPT:
        error.code = ErrorCode::WorkspaceDamaged;
        break;
    case SQLITE_NOTADB:
        error.code = ErrorCode::NotAWorkspace;
        break;
    case SQLITE_CONSTRAINT:
        error.code = constraintCode(code);
        break;
    case SQLITE_INTERRUPT: // only a progress handler of ours interrupts
        error.kind = ErrorKind::Cancelled;
        error.code = ErrorCode::Cancelled;
        break;
    case SQLITE_NOMEM:
    case SQLITE_TOOBIG:
        error.code = ErrorCode::LimitExceeded;
        break;
    default:
        error.kind = ErrorKind::Bug;
        break;
    }
    return error;
}

Error databaseError(const QSqlError& error, const QString& place) {
    bool known = false;
    const int code = error.nativeErrorCode().toInt(&known);
    // SQLite's own words, then what Qt was about to do.
    QStringList said{error.databaseText(), error.driverText()};
    said.removeAll(QString());
    return databaseError(known ? code : SQLITE_ERROR, said.join(QLatin1String(": ")), place);
}

Error databaseError(sqlite3* handle, const QString& place) {
    const int code = sqlite3_extended_errcode(handle);
    Error error = databaseError(code, QString::fromUtf8(sqlite3_errmsg(handle)), place);
    const int reason = sqlite3_system_errno(handle);
    if ((code & 0xff) == SQLITE_IOERR && (reason == ENOSPC || reason == EDQUOT || reason == EFBIG)) {
        error.code = ErrorCode::DiskFull; // SQLite itself says FULL for the first alone
    }
    if ((code & 0xff) == SQLITE_CANTOPEN) {
        if (reason == ENOENT || reason == ENOTDIR) {
            error.code = ErrorCode::FileNotFound;
        } else if (reason == ENOSPC || reason == EDQUOT) {
            error.code = ErrorCode::DiskFull;
        }
    }
    return error;
}

} // namespace letterdesk
