// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/migrations.h"
#include "core/store/workspace.h"
#include "core/store/workspace_connection.h"

namespace letterdesk {

/// A workspace file that was opened, and why it is read-only if it is.
struct OpenedFile {
    std::unique_ptr<WorkspaceConnection> connection;
    Workspace::ReadOnlyReason readOnlyReason = Workspace::ReadOnlyReason::None;
};

/// What opening needs to know about this program; tests hand in schemas of the future.
struct OpeningRules {
    const std::vector<Migration>& steps;
    /// Makes a proven copy of the file before a migration touches it; a failure stops the migration.
    std::function<Result<void>(const QString& path)> backUp;
};

/// Makes a new file, mode 0600, with the newest schema. FileExists, FolderNotFound, FileNotWritable, DiskFull.
[[nodiscard]] Result<OpenedFile> createWorkspaceFile(const QString& path, const OpeningRules& rules);

/// Looks at a file, then opens it as far as it may: see Workspace::open(). The look changes nothing in the file or
/// beside it, except that a change which a crash left unfinished is taken back first. Leftovers of dead processes
/// in its folder are swept away.
[[nodiscard]] Result<OpenedFile> openWorkspaceFile(const QString& path, Workspace::Access access,
                                                   const OpeningRules& rules);

} // namespace letterdesk
