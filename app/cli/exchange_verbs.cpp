// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/standard_input.h"
#include "app/cli/verb.h"

#include "core/base/file_writer.h"
#include "core/exchange/workspace_export.h"
#include "core/exchange/workspace_import.h"
#include "core/exchange/workspace_json.h"

namespace letterdesk::cli {

namespace {

struct ImportVerbOptions {
    std::string path;
    bool update = false;
};

struct ExportOptions {
    std::string output = "-";
};

bool isStandardStream(const std::string& path) {
    return path == "-";
}

/// What importWorkspaceFile() does, for a file that comes through a pipe.
Result<ImportSummary> importStandardInput(Workspace& workspace, const ImportOptions& options) {
    const Result<QByteArray> bytes = readStandardInput(kMaxWorkspaceJsonBytes);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    return importAfterBackup(workspace, *bytes, options);
}

QJsonObject toJson(const ImportSummary::Count& count) {
    return {{QStringLiteral("added"), count.added},
            {QStringLiteral("updated"), count.updated},
            {QStringLiteral("unchanged"), count.unchanged}};
}

void tell(Console& console, const ImportSummary& summary) {
    if (console.isJson()) {
        QJsonObject lists;
        for (const auto& [kind, count] : summary.lists) {
            lists.insert(QString(enumText(kind)), toJson(count));
        }
        QJsonObject answer = toJson(summary.total());
        answer.insert(QStringLiteral("lists"), lists);
        console.json(answer);
        return;
    }
    std::vector<QStringList> rows;
    for (const auto& [kind, count] : summary.lists) {
        rows.push_back({QString(enumText(kind)), QString::number(count.added), QString::number(count.updated),
                        QString::number(count.unchanged)});
    }
    console.table({CommandLine::tr("List"), CommandLine::tr("Added"), CommandLine::tr("Updated"),
                   CommandLine::tr("Unchanged")},
                  rows);
}

ExitCode runImport(Session& session, const ImportVerbOptions& options) {
    return session.withWorkspace(Workspace::Access::ReadWrite, Attempt::Import, [&](Workspace& workspace) {
        ImportOptions wishes;
        wishes.update = options.update;
        const Result<ImportSummary> summary =
            isStandardStream(options.path)
                ? importStandardInput(workspace, wishes)
                : importWorkspaceFile(workspace, QString::fromStdString(options.path), wishes);
        if (!summary) {
            return session.console().fail(session.behind(summary.error()), Attempt::Import);
        }
        tell(session.console(), *summary);
        return ExitCode::Done;
    });
}

/// Straight to standard output, record after record.
Result<void> exportToOutput(Console& console, const Workspace& workspace) {
    return exportWorkspace(workspace, [&console](const QByteArray& bytes) -> Result<void> {
        console.bytes(bytes);
        if (!console.flush()) {
            return worldError(ErrorCode::WriteFailed);
        }
        return {};
    });
}

Result<void> exportToFile(const Workspace& workspace, const QString& path) {
    const Result<QByteArray> bytes = exportWorkspace(workspace);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    return writeFile(path, *bytes);
}

ExitCode runExport(Session& session, const ExportOptions& options) {
    return session.withWorkspace(Workspace::Access::ReadOnly, Attempt::Export, [&](Workspace& workspace) {
        Console& console = session.console();
        const Result<void> exported = isStandardStream(options.output)
                                          ? exportToOutput(console, workspace)
                                          : exportToFile(workspace, QString::fromStdString(options.output));
        if (!exported) {
            return console.fail(exported.error(), Attempt::Export);
        }
        if (console.isJson() && !isStandardStream(options.output)) {
            console.json(QJsonObject{{QStringLiteral("file"), QString::fromStdString(options.output)}});
        }
        console.remark(CommandLine::tr("This export holds everything: private judgments, notes and documents too. "
                                       "Keep it where only you can read it."));
        return ExitCode::Done;
    });
}

} // namespace

void addExchangeVerbs(CLI::App& app, ChosenVerb& chosen) {
    const auto importVerb = addVerb<ImportVerbOptions>(
        app, chosen, "import", CommandLine::tr("Take in a file of the open format, as one step of undo"),
        runImport);
    importVerb.command
        ->add_option("FILE", importVerb.options->path,
                     CommandLine::tr("The JSON file; - reads standard input").toStdString())
        ->required();
    importVerb.command->add_flag(
        "--update", importVerb.options->update,
        CommandLine::tr("Take the file's side where a record differs, instead of refusing").toStdString());

    const auto exportVerb =
        addVerb<ExportOptions>(app, chosen, "export", CommandLine::tr("Write everything as JSON"), runExport);
    exportVerb.command->add_option("-o,--output", exportVerb.options->output,
                                   CommandLine::tr("The file to write instead of standard output").toStdString());
}

} // namespace letterdesk::cli
