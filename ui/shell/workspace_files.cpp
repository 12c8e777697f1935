// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace_files.h"

#include "core/exchange/sample_workspace.h"
#include "core/store/backup_shelf.h"
#include "ui/shell/desk.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>

namespace letterdesk {

namespace {

constexpr int kRecentKept = 8;

} // namespace

QString proposedFolder() {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return documents.isEmpty() || !QFileInfo(documents).isDir() ? QDir::homePath() : documents;
}

QString proposedPath() {
    const QDir folder(proposedFolder());
    const QString name = WorkspaceFiles::tr("Letters", "the name of the first file");
    QString path = folder.filePath(name + QStringLiteral(".letterdesk"));
    for (int number = 2; QFileInfo::exists(path); ++number) {
        path = folder.filePath(QStringLiteral("%1 %2.letterdesk").arg(name).arg(number));
    }
    return path;
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

QString samplePath() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(WorkspaceFiles::tr("Sample") + QStringLiteral(".letterdesk"));
}

bool isSampleChanged(const QString& path, Workspace::Environment environment) {
    const auto workspace = Workspace::open(path, Workspace::Access::ReadOnly, environment);
    if (!workspace) {
        return true;
    }
    // Making it is the first and only step of a fresh sample; the history may have forgotten that one since.
    const auto steps = (*workspace)->history(2);
    return !steps || steps->size() != 1 || steps->front().number != 1 || steps->front().undone;
}

WorkspaceFiles::WorkspaceFiles(Desk& desk, InstanceGuard* guard, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_guard(guard) {}

QString WorkspaceFiles::askPlace(const QString& proposed) {
    const QString path = m_desk.dialogs().saveFile(m_desk.window(), tr("Where to Keep Your Workspace"), proposed,
                                                   tr("Letterdesk workspaces (*.letterdesk)"));
    return path.isEmpty() || !QFileInfo(path).suffix().isEmpty() ? path : path + QStringLiteral(".letterdesk");
}

bool WorkspaceFiles::askNew() {
    const QString path = askPlace(proposedPath());
    return !path.isEmpty() && m_desk.done(create(path), Attempt::CreateWorkspace);
}

Result<void> WorkspaceFiles::create(const QString& wanted) {
    QString path = QFileInfo(wanted).absoluteFilePath();
    if (QFileInfo(path).suffix().isEmpty()) {
        path += QStringLiteral(".letterdesk");
    }
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder)) {
        return worldError(ErrorCode::FileNotWritable, folder);
    }
    // A new workspace never takes the place of a file, whatever the file dialog asked.
    auto created = Workspace::create(path, m_desk.environment());
    if (!created) {
        return tl::unexpected(created.error());
    }
    if (!claim(path)) {
        return {}; // whoever has it came to the front
    }
    m_desk.setWorkspace(std::move(*created));
    remember(path);
    m_desk.announce(
        Tone::Accent,
        tr("Your workspace is “%1” in %2. A checked copy goes into the folder “%3” on each day you change "
           "something; copy it to another disk now and then.")
            .arg(QFileInfo(path).fileName(), QDir::toNativeSeparators(QFileInfo(path).absolutePath()),
                 QFileInfo(BackupShelf(path, m_desk.environment().clock).folder()).fileName()));
    return {};
}

void WorkspaceFiles::askOpen() {
    const bool sample = m_desk.workspacePath() == samplePath();
    const QString folder = m_desk.workspace() != nullptr && !sample
                               ? QFileInfo(m_desk.workspace()->path()).absolutePath()
                               : proposedFolder();
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

Result<bool> WorkspaceFiles::show(const QString& path) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const QString before = m_desk.workspacePath();
    if (before == absolute) {
        return true;
    }
    if (!claim(absolute)) {
        return false;
    }
    auto opened = Workspace::open(absolute, Workspace::Access::ReadWrite, m_desk.environment());
    if (!opened) {
        // The claim is always on what this window shows.
        if (m_guard != nullptr && before.isEmpty()) {
            m_guard->release();
        } else if (!before.isEmpty()) {
            static_cast<void>(claim(before));
        }
        return tl::unexpected(opened.error());
    }
    m_desk.setWorkspace(std::move(*opened));
    remember(absolute);
    return true;
}

bool WorkspaceFiles::open(const QString& path) {
    const Result<bool> shown = show(path);
    if (!shown) {
        tellUnopened(path, shown.error());
    }
    return shown && *shown;
}

void WorkspaceFiles::tellUnopened(const QString& path, const Error& error) {
    if (error.code != ErrorCode::WorkspaceDamaged) {
        m_desk.report(error, Attempt::OpenWorkspace);
        return;
    }
    const ErrorText text = errorText(error, Attempt::OpenWorkspace);
    m_desk.announce(Tone::Late, text.paragraph(), text.details, tr("Restore From Backup…"),
                    [this, path] { Q_EMIT restoreAsked(QFileInfo(path).absoluteFilePath()); });
}

bool WorkspaceFiles::isElsewhere(const QString& path) {
    return m_guard != nullptr && m_desk.workspacePath() != path && m_guard->raiseHolder(path);
}

void WorkspaceFiles::openSample() {
    const QString path = samplePath();
    // Never make it anew under a window that shows it.
    if (m_desk.workspacePath() == path || isElsewhere(path)) {
        return;
    }
    if (!QFileInfo::exists(path)) {
        remakeSample(path);
        return;
    }
    m_desk.background().start<bool>(
        tr("Looking at the sample"), Background::Shown::Yes, this,
        [path, environment = m_desk.environment()](const Background::Tell&) -> Result<bool> {
            return isSampleChanged(path, environment);
        },
        [this, path](const Result<bool>& changed) {
            if (!m_desk.done(changed, Attempt::OpenWorkspace)) {
                return;
            }
            const int verb =
                *changed ? m_desk.dialogs().ask(
                               m_desk.window(),
                               {tr("You changed something in the sample."),
                                tr("A new sample would take its place, and what you entered there would be gone."),
                                {tr("Open It As It Is"), tr("Make It Anew"), tr("Leave It")},
                                2})
                         : 1;
            if (verb == 0) {
                showSample(path);
            } else if (verb == 1 && !isElsewhere(path)) {
                remakeSample(path);
            }
        });
}

void WorkspaceFiles::remakeSample(const QString& path) {
    m_desk.background().start<bool>(
        tr("Making the sample"), Background::Shown::Yes, this,
        [path, environment = m_desk.environment()](const Background::Tell&) -> Result<bool> {
            const QString folder = QFileInfo(path).absolutePath();
            if (!QDir().mkpath(folder)) {
                return worldError(ErrorCode::FileNotWritable, folder);
            }
            const Result<void> made = makeSample(path, environment);
            return made ? Result<bool>(true) : Result<bool>(tl::unexpected(made.error()));
        },
        [this, path](const Result<bool>& made) {
            if (m_desk.done(made, Attempt::CreateWorkspace)) {
                showSample(path);
            }
        });
}

void WorkspaceFiles::showSample(const QString& path) {
    if (m_desk.workspace() == nullptr) {
        open(path);
    } else {
        Q_EMIT windowWanted(path);
    }
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
    paths.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return paths;
}

void WorkspaceFiles::remember(const QString& path) {
    // The sample is made anew each time: it must not come back as if it were the student's own.
    if (path == samplePath()) {
        return;
    }
    QStringList paths = m_desk.settings().get(SettingKey::RecentFiles).toStringList();
    paths.removeAll(path);
    paths.prepend(path);
    m_desk.settings().set(SettingKey::RecentFiles, QStringList(paths.mid(0, kRecentKept)));
    m_desk.settings().set(SettingKey::LastFile, path);
}

} // namespace letterdesk
