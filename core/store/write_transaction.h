// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace letterdesk {

class WorkspaceConnection;

/// One BEGIN IMMEDIATE … COMMIT. Rolls back when it ends without commit(). QSqlDatabase::transaction() is not
/// used: its deferred BEGIN fails at once, without waiting, when another process wrote between read and write.
class WriteTransaction {
public:
    [[nodiscard]] static Result<WriteTransaction> begin(const WorkspaceConnection& connection);
    ~WriteTransaction();
    WriteTransaction(WriteTransaction&& other) noexcept;
    WriteTransaction(const WriteTransaction&) = delete;
    WriteTransaction& operator=(const WriteTransaction&) = delete;
    WriteTransaction& operator=(WriteTransaction&&) = delete;

    /// Errors: ReferenceUnknown (a reference that may be forward was never filled) and WorkspaceLocked, both after
    /// rolling back; anything else is CommitUnknown: the caller must reopen and read again.
    Result<void> commit();

private:
    explicit WriteTransaction(const WorkspaceConnection& connection)
        : m_connection(&connection) {}
    void rollBack();

    const WorkspaceConnection* m_connection;
};

} // namespace letterdesk
