// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/write_transaction.h"

#include "core/store/query.h"
#include "core/store/sql_error.h"
#include "core/store/workspace_connection.h"

#include <sqlite3.h>

#include <utility>

namespace letterdesk {

namespace {

/// Names the first broken reference: table and row, then the table it should have pointed to.
Error brokenReference(const WorkspaceConnection& connection) {
    Error error{ErrorKind::World, ErrorCode::ReferenceUnknown, connection.path(), {}, {}};
    Query broken(connection,
                 QStringLiteral("SELECT \"table\", rowid, parent FROM pragma_foreign_key_check LIMIT 1"));
    if (const auto row = broken.next(); row && *row) {
        error.place = broken.text(0);
        error.arguments = {broken.text(2)};
        error.detail = QStringLiteral("row %1").arg(broken.number(1));
    }
    return error;
}

} // namespace

Result<WriteTransaction> WriteTransaction::begin(const WorkspaceConnection& connection) {
    if (connection.handle() && sqlite3_get_autocommit(connection.handle()) == 0) {
        return bugError(QStringLiteral("A change inside a change"), connection.path());
    }
    if (auto done = runStatement(connection, QStringLiteral("BEGIN IMMEDIATE")); !done) {
        return tl::unexpected(done.error());
    }
    return WriteTransaction(connection);
}

WriteTransaction::WriteTransaction(WriteTransaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr)) {}

WriteTransaction::~WriteTransaction() {
    rollBack();
}

void WriteTransaction::rollBack() {
    const auto* connection = std::exchange(m_connection, nullptr);
    // Some failures (full disk, I/O) have rolled back already.
    if (connection && connection->handle() && sqlite3_get_autocommit(connection->handle()) == 0) {
        sqlite3_exec(connection->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

Result<void> WriteTransaction::commit() {
    int open = 0;
    int highest = 0;
    sqlite3_db_status(m_connection->handle(), SQLITE_DBSTATUS_DEFERRED_FKS, &open, &highest, 0);
    if (open != 0) {
        Error error = brokenReference(*m_connection);
        rollBack();
        return tl::unexpected(error);
    }
    auto done = runStatement(*m_connection, QStringLiteral("COMMIT"));
    if (done) {
        m_connection = nullptr;
        return {};
    }
    Error error = done.error();
    rollBack();
    if (error.code != ErrorCode::WorkspaceLocked && error.code != ErrorCode::ReferenceUnknown) {
        error.arguments = {};
        error.kind = ErrorKind::World;
        error.code = ErrorCode::CommitUnknown;
    }
    return tl::unexpected(error);
}

} // namespace letterdesk
