// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "core/store/soundness.h"
#include "core/store/sqlite_file.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QThread>

#include <chrono>

namespace letterdesk::cli {

namespace {

/// Stands still while the program runs. Only the day is the one that was asked for: the history and the backups
/// are thinned by the true time, which --today must not bend.
FixedClock clockFor(std::optional<QDate> today) {
    const SystemClock clock;
    return {clock.now(), today.value_or(clock.today())};
}

/// How long another program may hold the workspace.
constexpr std::chrono::seconds kLockWait{5};

/// Why a file that a verb wants to change is open for reading only.
Error refusedWrite(const Workspace& workspace) {
    Error error{ErrorKind::World, ErrorCode::WorkspaceReadOnly, workspace.path(), {}, {}};
    switch (workspace.readOnlyReason()) {
    case Workspace::ReadOnlyReason::NewerVersion:
        error.code = ErrorCode::WorkspaceNewer;
        break;
    case Workspace::ReadOnlyReason::FolderNotWritable:
        error.arguments = {QStringLiteral("folder")};
        break;
    case Workspace::ReadOnlyReason::FileNotWritable:
        error.arguments = {QStringLiteral("file")};
        break;
    case Workspace::ReadOnlyReason::None:
    case Workspace::ReadOnlyReason::Asked:
        break;
    }
    return error;
}

/// Opening itself waits only as long as a window may; another program may be migrating or restoring.
Result<std::unique_ptr<Workspace>> openPatiently(const QString& file, Workspace::Access access,
                                                 Workspace::Environment environment) {
    constexpr std::chrono::milliseconds kPause{100};
    const QDeadlineTimer end(kLockWait);
    for (;;) {
        auto workspace = Workspace::open(file, access, environment);
        if (workspace || workspace.error().code != ErrorCode::WorkspaceLocked || end.hasExpired()) {
            return workspace;
        }
        QThread::msleep(kPause.count());
    }
}

/// A reader of a workspace leaves an empty log and its index beside the file, since it may remove nothing. Whoever
/// may write does it by closing, and only when nobody else has the file open: SQLite sees to that.
void removeEmptyLog(const QString& file) {
    const QFileInfo log(file + QLatin1StringView("-wal"));
    if (!log.exists() || log.size() > 0 || !QFileInfo(file).isWritable()) {
        return;
    }
    if (Result<SqliteFile> writer = SqliteFile::open(file, SqliteFile::Mode::ReadWrite)) {
        (void)writer->execute("SELECT count(*) FROM sqlite_schema"); // opens the log
    }
}

} // namespace

Session::Session(QString file, std::optional<QDate> today, bool json)
    : m_file(std::move(file))
    , m_clock(clockFor(today))
    , m_console(json) {}

ExitCode Session::withWorkspace(Workspace::Access access, Attempt attempt,
                                const std::function<ExitCode(Workspace&)>& work) {
    ExitCode code = ExitCode::Done;
    bool troubled = false; // also by closing
    {
        const Result<std::unique_ptr<Workspace>> workspace = openPatiently(m_file, access, environment());
        if (!workspace) {
            return m_console.fail(workspace.error(), attempt);
        }
        if (access == Workspace::Access::ReadWrite && (*workspace)->isReadOnly()) {
            return m_console.fail(refusedWrite(**workspace), attempt);
        }
        (*workspace)->setLockWait(kLockWait);
        QObject::connect(workspace->get(), &Workspace::troubled, workspace->get(), [&](const Error& error) {
            troubled = true;
            (void)m_console.fail(error, Attempt::Upkeep);
        });
        code = work(**workspace);
    }
    if (access == Workspace::Access::ReadOnly) {
        removeEmptyLog(m_file);
    }
    return code == ExitCode::Done && troubled ? ExitCode::Problems : code;
}

Error Session::behind(const Error& error) const {
    if (error.code != ErrorCode::BackupUnproven) {
        return error;
    }
    Result<SqliteFile> file = SqliteFile::open(m_file, SqliteFile::Mode::ReadOnly);
    const Result<QStringList> findings = file ? findDamage(*file, Scrutiny::Full) : tl::unexpected(file.error());
    if (!findings || findings->isEmpty()) {
        return error;
    }
    return Error{ErrorKind::World, ErrorCode::WorkspaceDamaged, m_file, {}, findings->join(u'\n')};
}

} // namespace letterdesk::cli
