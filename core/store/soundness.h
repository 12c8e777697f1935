// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/progress.h"

#include <QtCore/QMap>

namespace letterdesk {

class SqliteFile;

/// How closely a file is looked at. Quick leaves out that indexes agree with their tables and is several times
/// faster. Neither sees a flipped bit inside a text: that is what the hash beside a backup is for.
enum class Scrutiny { Quick, Full };

/// Whether an error tells of damage: SQLite cannot read the file as a database.
[[nodiscard]] bool saysDamaged(const Error& error);

/// What is wrong with the structure and the references of a file, one line each, at most twenty; empty when all is
/// well. A file so damaged that it cannot be looked at is a finding, not an error. Errors: Cancelled, ReadFailed,
/// WorkspaceLocked.
[[nodiscard]] Result<QStringList> findDamage(SqliteFile& file, Scrutiny scrutiny, const Progress& progress = {});

/// Rows of each table, the search index's own tables left out.
[[nodiscard]] Result<QMap<QString, qint64>> rowCounts(SqliteFile& file);

/// The check that the window runs in the background at most once a day, on a connection of its own that cannot
/// write. Errors: WorkspaceDamaged (detail: what was found), NotAWorkspace, and those of findDamage().
[[nodiscard]] Result<void> quickCheck(const QString& workspacePath, const Progress& progress = {});

} // namespace letterdesk
