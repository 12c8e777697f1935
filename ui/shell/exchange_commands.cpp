// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/exchange_commands.h"

#include "core/base/file_writer.h"
#include "core/exchange/workspace_export.h"
#include "core/exchange/workspace_import.h"
#include "ui/shell/desk.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace letterdesk {

namespace {

struct ExchangeCommands {
    Q_DECLARE_TR_FUNCTIONS(ExchangeCommands)
};

QString importedWords(const QString& name, const ImportSummary& summary) {
    const ImportSummary::Count total = summary.total();
    return ExchangeCommands::tr("“%1” was imported: %2, %3, %4.",
                                "%2 … %4 say how many records, one after the other")
        .arg(name, ExchangeCommands::tr("%n records added", nullptr, total.added),
             ExchangeCommands::tr("%n changed", nullptr, total.updated),
             ExchangeCommands::tr("%n were there already", nullptr, total.unchanged));
}

void importFrom(Desk& desk, const QString& path, bool update) {
    const QString into = desk.workspacePath();
    desk.background().start<ImportSummary>(
        ExchangeCommands::tr("Importing"), Background::Shown::Yes, &desk,
        [path, update, into,
         environment = desk.environment()](const Background::Tell& tell) -> Result<ImportSummary> {
            auto workspace = Workspace::open(into, Workspace::Access::ReadWrite, environment);
            if (!workspace) {
                return tl::unexpected(workspace.error());
            }
            ImportOptions options;
            options.update = update;
            options.progress = [&tell](double share) { return tell(share); };
            return importWorkspaceFile(**workspace, path, options);
        },
        [&desk, path, into, update](const Result<ImportSummary>& summary) {
            const QString name = QFileInfo(path).fileName();
            const auto stillThere = [&desk, &into] { return desk.workspacePath() == into; };
            if (summary) {
                const QString words = importedWords(name, *summary);
                if (stillThere()) {
                    desk.workspace()->noticeOtherProcesses();
                    desk.announce(Tone::Done, words + u' ' + ExchangeCommands::tr("Undo takes all of it back."));
                } else {
                    // The window shows another file by now; its Undo knows nothing of this.
                    desk.announce(Tone::Done,
                                  words + u' ' +
                                      ExchangeCommands::tr("It went into “%1”.").arg(QFileInfo(into).fileName()));
                }
                return;
            }
            if (summary.error().code == ErrorCode::RecordDiffers && !update && stillThere()) {
                const int verb = desk.dialogs().ask(
                    desk.window(),
                    {ExchangeCommands::tr("“%1” holds other contents for records you have.").arg(name),
                     ExchangeCommands::tr(
                         "Nothing was imported yet. A backup is made first, and Undo takes the import "
                         "back."),
                     {ExchangeCommands::tr("Take the File’s Contents"), ExchangeCommands::tr("Leave As It Is")},
                     1});
                // What was agreed to was for this file, which may have gone while the question stood.
                if (verb == 0 && stillThere()) {
                    importFrom(desk, path, true);
                }
                return;
            }
            desk.report(summary.error(), Attempt::Import);
        });
}

} // namespace

void exportEverything(Desk& desk) {
    if (desk.workspace() == nullptr) {
        return;
    }
    desk.commitEdits();
    const QFileInfo file(desk.workspace()->path());
    const QString path =
        desk.dialogs().saveFile(desk.window(), ExchangeCommands::tr("Export Everything"),
                                file.dir().filePath(file.completeBaseName() + QStringLiteral(".json")),
                                ExchangeCommands::tr("Letterdesk exports (*.json)"));
    if (path.isEmpty()) {
        return;
    }
    desk.background().start<bool>(
        ExchangeCommands::tr("Exporting"), Background::Shown::Yes, &desk,
        [path, from = file.filePath(),
         environment = desk.environment()](const Background::Tell& tell) -> Result<bool> {
            auto workspace = Workspace::open(from, Workspace::Access::ReadOnly, environment);
            if (!workspace) {
                return tl::unexpected(workspace.error());
            }
            const Result<QByteArray> json =
                exportWorkspace(**workspace, Progress([&tell](double share) { return tell(share); }));
            if (!json) {
                return tl::unexpected(json.error());
            }
            const Result<void> written = writeFile(path, *json);
            return written ? Result<bool>(true) : Result<bool>(tl::unexpected(written.error()));
        },
        [&desk, path](const Result<bool>& written) {
            if (desk.done(written, Attempt::Export)) {
                desk.announce(Tone::Accent,
                              ExchangeCommands::tr("Everything is in “%1”, your private judgements and documents "
                                                   "included. Keep it as safe as the workspace.")
                                  .arg(QFileInfo(path).fileName()));
            }
        });
}

void importFile(Desk& desk) {
    if (!desk.canChange()) {
        return;
    }
    const QString path = desk.dialogs().openFile(desk.window(), ExchangeCommands::tr("Import"),
                                                 desk.settings().get(SettingKey::LastFolder).toString(),
                                                 ExchangeCommands::tr("Letterdesk exports (*.json)"));
    if (!path.isEmpty()) {
        desk.settings().set(SettingKey::LastFolder, QFileInfo(path).absolutePath());
        importFrom(desk, path, false);
    }
}

} // namespace letterdesk
