// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/progress.h"
#include "core/store/workspace.h"

#include <map>

namespace letterdesk {

struct ImportOptions {
    bool update = false; ///< take the file's side where a record of the workspace differs
    QString step;        ///< name of the step of undo, when it is not simply an import
    Progress progress;   ///< false cancels; nothing is imported then
};

/// What an import did, for each list of the file.
struct ImportSummary {
    struct Count {
        int added = 0;
        int updated = 0;
        int unchanged = 0; ///< were there already, with the same contents
        bool operator==(const Count&) const = default;
    };
    std::map<RecordKind, Count> lists;

    [[nodiscard]] Count total() const;
};

/// Takes in a file of the open format (docs/data-format.md): all of it, as one step of undo, or nothing. New
/// records are added; records that are there with the same contents are left; records that differ are refused
/// (RecordDiffers), unless `update` asks for the file's side. Records that the file does not name stay.
///
/// The bytes are read where they are, record after record: beside them memory grows only by the ids of the file
/// and by what the store keeps for undo.
///
/// Errors, with the place (people[3].emails[0]): those of outlineOf() and recordFromJson(); DuplicateId;
/// ReferenceUnknown; RecordDiffers; those of Workspace::change().
[[nodiscard]] Result<ImportSummary> importWorkspace(Workspace& workspace, QByteArrayView json,
                                                    const ImportOptions& options = {});

/// The same after a proven backup of the workspace. Errors also: those of BackupShelf::make().
[[nodiscard]] Result<ImportSummary> importAfterBackup(Workspace& workspace, QByteArrayView json,
                                                      const ImportOptions& options = {});

/// The same from a file of at most 512 MiB. Errors also: those of readFile().
[[nodiscard]] Result<ImportSummary> importWorkspaceFile(Workspace& workspace, const QString& path,
                                                        const ImportOptions& options = {});

} // namespace letterdesk
