// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"
#include "ui/shell/instance_guard.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>

namespace letterdesk {

class Desk;

/// The verbs of the File menu that have to do with the file itself: new, open, recent, sample. What brings a file
/// back is in WorkspaceRescue.
class WorkspaceFiles final : public QObject {
    Q_OBJECT
public:
    /// `guard` may be null: then every file may be opened.
    WorkspaceFiles(Desk& desk, InstanceGuard* guard, QObject* parent = nullptr);

    /// Asks where a new workspace is to lie and makes it; false when given up or failed, which was told.
    bool askNew();
    /// Asks where a new workspace is to lie; empty when given up.
    [[nodiscard]] QString askPlace(const QString& proposed);
    /// Makes a new workspace at the wanted path, with the folder it lies in where that is missing, opens it and
    /// says where it is. An existing file is never replaced (FileExists).
    [[nodiscard]] Result<void> create(const QString& wanted);
    void askOpen();
    /// Opens a file and remembers it. False when it did not open here: the reason was told, or another window has
    /// the file and came to the front.
    bool open(const QString& path);
    /// As open(), but leaves it to the caller to tell the reason. The value is false when another window has it.
    [[nodiscard]] Result<bool> show(const QString& path);
    /// Says why a file did not open; a damaged one with the way back.
    void tellUnopened(const QString& path, const Error& error);
    /// Opens the sample, made anew: here when nothing is open here, else in a window of its own. Asks before a
    /// sample that somebody worked in is replaced.
    void openSample();
    void showFolder();
    void close();

    [[nodiscard]] QStringList recent() const;
    /// Whether another window has the file; it comes to the front.
    [[nodiscard]] bool isElsewhere(const QString& path);

Q_SIGNALS:
    /// Another claim on the open file: the window comes to the front.
    void raiseAsked();
    void windowWanted(const QString& path);
    /// The way back of a damaged file was chosen.
    void restoreAsked(const QString& path);

private:
    bool claim(const QString& path);
    void remember(const QString& path);
    void showSample(const QString& path);
    void remakeSample(const QString& path);

    Desk& m_desk;
    InstanceGuard* m_guard;
};

/// Makes a sample workspace at the path, in the place of an earlier sample. Runs in any thread.
[[nodiscard]] Result<void> makeSample(const QString& path, Workspace::Environment environment);

/// Where the sample lies: among the program's own files, since it is disposable.
[[nodiscard]] QString samplePath();

/// Whether somebody worked in this sample since it was made, or it cannot be known. Runs in any thread.
[[nodiscard]] bool isSampleChanged(const QString& path, Workspace::Environment environment);

/// The folder that is proposed for a new workspace: Documents.
[[nodiscard]] QString proposedFolder();

/// The file that is proposed for a new workspace: a free name in that folder.
[[nodiscard]] QString proposedPath();

} // namespace letterdesk
