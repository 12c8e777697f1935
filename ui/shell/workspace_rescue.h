// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backup.h"
#include "core/store/salvage.h"

#include <QtCore/QObject>

namespace letterdesk {

class Desk;
class WorkspaceFiles;

/// The ways back to a workspace that went wrong: restoring a backup, salvaging a damaged file.
class WorkspaceRescue final : public QObject {
    Q_OBJECT
public:
    WorkspaceRescue(Desk& desk, WorkspaceFiles& files, QObject* parent = nullptr);

    /// Lists the backups of a workspace, open here or not, restores the chosen one and opens the workspace.
    void askRestore(const QString& path);
    /// Asks for a backup and for the place of the workspace it becomes: where no workspace is left, or on another
    /// computer. A file that is there already is kept among the backups, as when restoring over it.
    void askRestoreFile();
    /// Asks which damaged file, and where what can be read of it goes; opens that.
    void askSalvage();

private:
    void chooseBackup(const QString& path, const std::vector<Backup>& backups);
    void restore(const QString& path, const QString& backupPath);
    void restored(const QString& path, const QString& shown, const Result<QString>& kept);
    void salvaged(const QString& damaged, const QString& to, const SalvageReport& report);

    Desk& m_desk;
    WorkspaceFiles& m_files;
};

/// What a salvage brought, in a sentence for everybody, and list by list for "Details".
[[nodiscard]] QString salvageSentence(const SalvageReport& report);
[[nodiscard]] QString salvageDetails(const SalvageReport& report);

} // namespace letterdesk
