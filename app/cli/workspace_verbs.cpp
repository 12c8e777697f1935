// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"

#include "core/exchange/sample_workspace.h"

#include <QtCore/QJsonArray>

namespace letterdesk::cli {

namespace {

struct NewOptions {
    bool sample = false;
};

Result<void> makeEmptyWorkspace(Session& session) {
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::create(session.file(), session.environment());
    return workspace ? Result<void>() : tl::unexpected(workspace.error());
}

ExitCode runNew(Session& session, const NewOptions& options) {
    Console& console = session.console();
    if (const Result<void> made = options.sample ? makeSampleWorkspace(session.file(), session.environment())
                                                 : makeEmptyWorkspace(session);
        !made) {
        return console.fail(made.error(), Attempt::CreateWorkspace);
    }
    if (console.isJson()) {
        console.json(QJsonObject{{QStringLiteral("file"), session.file()}});
    } else {
        console.line(CommandLine::tr("Made %1").arg(session.file()));
    }
    return ExitCode::Done;
}

ExitCode runCheck(Session& session, const NoOptions&) {
    return session.withWorkspace(Workspace::Access::ReadOnly, Attempt::Check, [&session](Workspace& workspace) {
        Console& console = session.console();
        const Result<QStringList> problems = workspace.findProblems();
        if (!problems) {
            return console.fail(problems.error(), Attempt::Check);
        }
        if (console.isJson()) {
            console.json(QJsonObject{{QStringLiteral("problems"), QJsonArray::fromStringList(*problems)}});
        } else if (problems->isEmpty()) {
            console.line(CommandLine::tr("No problems found."));
        } else {
            for (const QString& problem : *problems) {
                console.line(problem);
            }
        }
        return problems->isEmpty() ? ExitCode::Done : ExitCode::Problems;
    });
}

} // namespace

void addWorkspaceVerbs(CLI::App& app, ChosenVerb& chosen) {
    const auto verb =
        addVerb<NewOptions>(app, chosen, "new", CommandLine::tr("Make a new, empty workspace file"), runNew);
    verb.command->add_flag("--sample", verb.options->sample,
                           CommandLine::tr("Fill it with a fictitious student's year").toStdString());
    addVerb<NoOptions>(app, chosen, "check", CommandLine::tr("Look for damage in the workspace"), runCheck);
}

} // namespace letterdesk::cli
