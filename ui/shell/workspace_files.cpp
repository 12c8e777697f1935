// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace_files.h"

#include "core/exchange/sample_workspace.h"
#include "core/store/backup_shelf.h"
#include "ui/shell/desk.h"
#include "ui/shell/workspace_care.h"
#include "ui/widgets/date_text.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>

#include <algorithm>

namespace letterdesk {

namespace {

constexpr int kRecentKept = 8;

QString backupLine(const Backup& backup, const QLocale& locale) {
    const QDateTime at = backup.at.toLocalTime();
    return QStringLiteral("%1, %2  ·  %3")
        .arg(dateForReading(at.date(), locale), locale.toString(at.time(), QLocale::ShortFormat),
             locale.formattedDataSize(backup.bytes));
}

} // namespace

QString proposedFolder() {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return documents.isEmpty() || !QFileInfo(documents).isDir() ? QDir::homePath() : documents;
}

Result<void> makeSample(const QString& path, Workspace::Environment environment) {
    // An earlier sample makes room: it is disposable, and the window says so.
    for (const char* ending : {"", "-wal", "-shm"}) {
        const QString file = path + QLatin1StringView(ending);
        if (QFile::exists(file) && !QFile::remove(file)) {
            return worldError(ErrorCode::FileNotWritable, file);
        }
    }
    return makeSampleWorkspace(path, environment);
}

WorkspaceFiles::WorkspaceFiles(Desk& desk, InstanceGuard* guard, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_guard(guard) {}

void WorkspaceFiles::askNew() {
    QString path = m_desk.dialogs().saveFile(
        m_desk.window(), tr("Where to Keep Your Workspace"),
        QDir(proposedFolder()).filePath(tr("My letters") + QStringLiteral(".letterdesk")),
        tr("Letterdesk workspaces (*.letterdesk)"));
    if (path.isEmpty()) {
        return;
    }
    if (QFileInfo(path).suffix().isEmpty()) {
        path += QStringLiteral(".letterdesk");
    }
    // A new workspace never takes the place of a file, whatever the file dialog asked.
    auto created = Workspace::create(path, m_desk.environment());
    if (!m_desk.done(created, Attempt::CreateWorkspace) || !claim(path)) {
        return;
    }
    m_desk.setWorkspace(std::move(*created));
    remember(path);
    m_desk.announce(
        Tone::Accent,
        tr("Your workspace is “%1” in %2. A checked copy goes into the folder “%3” on each day you change "
           "something; copy it to another disk now and then.")
            .arg(QFileInfo(path).fileName(), QDir::toNativeSeparators(QFileInfo(path).absolutePath()),
                 QFileInfo(BackupShelf(path, m_desk.environment().clock).folder()).fileName()));
}

void WorkspaceFiles::askOpen() {
    const QString folder =
        m_desk.workspace() != nullptr ? QFileInfo(m_desk.workspace()->path()).absolutePath() : proposedFolder();
    const QString path = m_desk.dialogs().openFile(m_desk.window(), tr("Open a Workspace"), folder,
                                                   tr("Letterdesk workspaces (*.letterdesk);;All files (*)"));
    if (!path.isEmpty()) {
        open(path);
    }
}

bool WorkspaceFiles::claim(const QString& path) {
    return m_guard == nullptr ||
           m_guard->claim(path, [this] { Q_EMIT raiseAsked(); }) == InstanceGuard::Claim::Granted;
}

bool WorkspaceFiles::open(const QString& path) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const QString before = m_desk.workspace() != nullptr ? m_desk.workspace()->path() : QString();
    if (before == absolute) {
        return true;
    }
    if (!claim(absolute)) {
        return false;
    }
    auto opened = Workspace::open(absolute, Workspace::Access::ReadWrite, m_desk.environment());
    if (!opened) {
        if (!before.isEmpty()) {
            static_cast<void>(claim(before));
        }
        m_desk.report(opened.error(), Attempt::OpenWorkspace);
        return false;
    }
    m_desk.setWorkspace(std::move(*opened));
    remember(absolute);
    return true;
}

void WorkspaceFiles::openSample() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString path = QDir(folder).filePath(tr("Sample") + QStringLiteral(".letterdesk"));
    // Never make it anew under a window that shows it.
    const bool mine = m_desk.workspace() != nullptr && m_desk.workspace()->path() == path;
    if (mine || (m_guard != nullptr && m_guard->raiseHolder(path))) {
        return;
    }
    m_desk.background().start<bool>(
        tr("Making the sample"), Background::Shown::Yes, this,
        [folder, path, environment = m_desk.environment()](const Background::Tell&) -> Result<bool> {
            if (!QDir().mkpath(folder)) {
                return worldError(ErrorCode::FileNotWritable, folder);
            }
            const Result<void> made = makeSample(path, environment);
            return made ? Result<bool>(true) : Result<bool>(tl::unexpected(made.error()));
        },
        [this, path](const Result<bool>& made) {
            if (m_desk.done(made, Attempt::CreateWorkspace)) {
                Q_EMIT windowWanted(path);
            }
        });
}

void WorkspaceFiles::askRestore() {
    if (m_desk.workspace() == nullptr) {
        return;
    }
    m_desk.background().start<std::vector<Backup>>(
        tr("Looking for backups"), Background::Shown::Yes, this,
        [path = m_desk.workspace()->path(), clock = &m_desk.environment().clock](const Background::Tell&) {
            return BackupShelf(path, *clock).list();
        },
        [this](const Result<std::vector<Backup>>& backups) {
            if (!m_desk.done(backups, Attempt::Restore)) {
                return;
            }
            if (backups->empty()) {
                m_desk.announce(Tone::Neutral, tr("There is no backup of this workspace yet."));
                return;
            }
            QStringList lines;
            for (const Backup& backup : *backups) {
                lines << backupLine(backup, QLocale());
            }
            const int chosen = m_desk.dialogs().choose(
                m_desk.window(), tr("Restore From Backup"),
                tr("The workspace as it is now is kept beside the backups first, so this can be taken back."),
                lines, tr("Restore"));
            if (chosen >= 0) {
                restore((*backups)[static_cast<size_t>(chosen)].path);
            }
        });
}

void WorkspaceFiles::restore(const QString& backupPath) {
    const QString path = m_desk.workspace()->path();
    m_desk.setWorkspace(nullptr);
    m_desk.background().start<QString>(
        tr("Restoring"), Background::Shown::Yes, this,
        [path, backupPath, clock = &m_desk.environment().clock](const Background::Tell&) {
            return BackupShelf(path, *clock).restore(backupPath);
        },
        [this, path](const Result<QString>& kept) {
            const bool restored = m_desk.done(kept, Attempt::Restore);
            if (open(path) && restored) {
                m_desk.announce(Tone::Done,
                                tr("The backup is back in place. What was there before is kept as “%1”.")
                                    .arg(QFileInfo(*kept).fileName()));
            }
        });
}

void WorkspaceFiles::showFolder() {
    if (m_desk.workspace() != nullptr) {
        m_desk.dialogs().openOutside(QFileInfo(m_desk.workspace()->path()).absolutePath());
    }
}

void WorkspaceFiles::close() {
    if (Workspace* workspace = m_desk.workspace(); workspace != nullptr && !workspace->isReadOnly()) {
        // The destructor folds again; here the error could still be told.
        m_desk.done(workspace->foldLog(), Attempt::Change);
    }
    m_desk.setWorkspace(nullptr);
    if (m_guard != nullptr) {
        m_guard->release();
    }
}

QStringList WorkspaceFiles::recent() const {
    QStringList paths = m_desk.settings().get(SettingKey::RecentFiles).toStringList();
    paths.erase(
        std::remove_if(paths.begin(), paths.end(), [](const QString& path) { return !QFileInfo::exists(path); }),
        paths.end());
    return paths;
}

void WorkspaceFiles::remember(const QString& path) {
    QStringList paths = m_desk.settings().get(SettingKey::RecentFiles).toStringList();
    paths.removeAll(path);
    paths.prepend(path);
    m_desk.settings().set(SettingKey::RecentFiles, QStringList(paths.mid(0, kRecentKept)));
    m_desk.settings().set(SettingKey::LastFile, path);
    Q_EMIT recentChanged();
}

} // namespace letterdesk
