// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

class QSqlError;
struct sqlite3;

namespace letterdesk {

/// The one place where SQLite's result codes become our errors. `code` is an extended result code.
///
/// WorkspaceLocked, WorkspaceReadOnly, DiskFull, ReadFailed, WriteFailed, FileNotReadable, WorkspaceDamaged,
/// NotAWorkspace; of constraints ReferenceUnknown (foreign key), RecordExists (unique), RuleBroken (the rest);
/// LimitExceeded; anything else is our bug.
[[nodiscard]] Error databaseError(int code, const QString& message, const QString& place = {});

/// The same for what Qt's driver reports; its native code is SQLite's extended code.
[[nodiscard]] Error databaseError(const QSqlError& error, const QString& place = {});

/// The same for the last failure on a connection.
[[nodiscard]] Error databaseError(sqlite3* handle, const QString& place = {});

} // namespace letterdesk
