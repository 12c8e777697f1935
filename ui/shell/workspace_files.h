// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"
#include "ui/shell/instance_guard.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>

namespace letterdesk {

class Desk;

/// The verbs of the File menu that have to do with the file itself: new, open, recent, sample, restore.
class WorkspaceFiles final : public QObject {
    Q_OBJECT
public:
    /// `guard` may be null: then every file may be opened.
    WorkspaceFiles(Desk& desk, InstanceGuard* guard, QObject* parent = nullptr);

    void askNew();
    void askOpen();
    /// Opens a file and remembers it. False when it did not open: the reason was told.
    bool open(const QString& path);
    /// Opens the sample, made anew, in a window of its own.
    void openSample();
    void askRestore();
    void showFolder();
    void close();

    [[nodiscard]] QStringList recent() const;

Q_SIGNALS:
    /// Another claim on the open file: the window comes to the front.
    void raiseAsked();
    void recentChanged();
    void windowWanted(const QString& path);

private:
    bool claim(const QString& path);
    void remember(const QString& path);
    void restore(const QString& backupPath);

    Desk& m_desk;
    InstanceGuard* m_guard;
};

/// Makes a sample workspace at the path, in the place of an earlier sample. Runs in any thread.
[[nodiscard]] Result<void> makeSample(const QString& path, Workspace::Environment environment);

/// The folder that is proposed for a new workspace: Documents.
[[nodiscard]] QString proposedFolder();

} // namespace letterdesk
