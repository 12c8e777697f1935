// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"

#include <QtCore/QJsonArray>

namespace letterdesk::cli {

namespace {

struct HistoryOptions {
    int limit = 20;
};

ExitCode tellStep(Session& session, const Result<QString>& step, Attempt attempt, const QString& sentence) {
    Console& console = session.console();
    if (!step) {
        return console.fail(step.error(), attempt);
    }
    if (console.isJson()) {
        console.json(QJsonObject{{QStringLiteral("step"), *step}});
    } else {
        console.line(sentence.arg(*step));
    }
    return ExitCode::Done;
}

ExitCode runUndo(Session& session, const NoOptions&) {
    return session.withWorkspace(Workspace::Access::ReadWrite, Attempt::Undo, [&session](Workspace& workspace) {
        return tellStep(session, workspace.undo(), Attempt::Undo, CommandLine::tr("Undone: %1"));
    });
}

ExitCode runRedo(Session& session, const NoOptions&) {
    return session.withWorkspace(Workspace::Access::ReadWrite, Attempt::Redo, [&session](Workspace& workspace) {
        return tellStep(session, workspace.redo(), Attempt::Redo, CommandLine::tr("Redone: %1"));
    });
}

ExitCode showHistory(Console& console, const std::vector<HistoryStep>& steps) {
    if (console.isJson()) {
        QJsonArray list;
        for (const HistoryStep& step : steps) {
            list.append(QJsonObject{{QStringLiteral("number"), step.number},
                                    {QStringLiteral("name"), step.name},
                                    {QStringLiteral("at"), step.at.toUTC().toString(Qt::ISODate)},
                                    {QStringLiteral("undone"), step.undone}});
        }
        console.json(QJsonObject{{QStringLiteral("steps"), list}});
        return ExitCode::Done;
    }
    std::vector<QStringList> rows;
    rows.reserve(steps.size());
    for (const HistoryStep& step : steps) {
        rows.push_back({QString::number(step.number),
                        step.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")), step.name,
                        step.undone ? CommandLine::tr("undone") : QString()});
    }
    console.table({CommandLine::tr("Step"), CommandLine::tr("When"), CommandLine::tr("What"), QString()}, rows);
    return ExitCode::Done;
}

ExitCode runHistory(Session& session, const HistoryOptions& options) {
    return session.withWorkspace(Workspace::Access::ReadOnly, Attempt::Read, [&](Workspace& workspace) {
        const Result<std::vector<HistoryStep>> steps = workspace.history(options.limit);
        return steps ? showHistory(session.console(), *steps)
                     : session.console().fail(steps.error(), Attempt::Read);
    });
}

} // namespace

void addHistoryVerbs(CLI::App& app, ChosenVerb& chosen) {
    addVerb<NoOptions>(app, chosen, "undo", CommandLine::tr("Take the newest step back"), runUndo);
    addVerb<NoOptions>(app, chosen, "redo", CommandLine::tr("Do the newest undone step again"), runRedo);
    const auto history = addVerb<HistoryOptions>(
        app, chosen, "history", CommandLine::tr("Show what was changed, newest first"), runHistory);
    history.command
        ->add_option("--limit", history.options->limit,
                     CommandLine::tr("Show at most so many steps").toStdString())
        ->check(CLI::Range(1, 200))
        ->capture_default_str();
}

} // namespace letterdesk::cli
