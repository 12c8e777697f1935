// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include <QtCore/QCoreApplication>

namespace letterdesk::cli {

namespace {

/// Stands still while the program runs. Only the day is the one that was asked for: the history and the backups
/// are thinned by the true time, which --today must not bend.
FixedClock clockFor(std::optional<QDate> today) {
    const SystemClock clock;
    return {clock.now(), today.value_or(clock.today())};
}

} // namespace

Session::Session(QString file, std::optional<QDate> today, bool json)
    : m_file(std::move(file))
    , m_clock(clockFor(today))
    , m_console(json) {}

ExitCode Session::withWorkspace(Workspace::Access access, const std::function<ExitCode(Workspace&)>& work) {
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(m_file, access, environment());
    if (!workspace) {
        return m_console.fail(workspace.error(), Attempt::OpenWorkspace);
    }
    if (access == Workspace::Access::ReadWrite && (*workspace)->isReadOnly()) {
        return m_console.fail(Error{ErrorKind::World, ErrorCode::WorkspaceReadOnly, m_file, {}, {}},
                              Attempt::Change);
    }
    bool troubled = false;
    QObject::connect(workspace->get(), &Workspace::troubled, workspace->get(), [&](const Error& error) {
        troubled = true;
        (void)m_console.fail(error, Attempt::Upkeep);
    });
    const ExitCode code = work(**workspace);
    return code == ExitCode::Done && troubled ? ExitCode::Problems : code;
}

} // namespace letterdesk::cli
