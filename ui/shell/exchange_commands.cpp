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

void importFrom(Desk& desk, const QString& path, bool update) {
    desk.background().start<ImportSummary>(
        ExchangeCommands::tr("Importing"), Background::Shown::Yes, &desk,
        [path, update, file = desk.workspace()->path(),
         environment = desk.environment()](const Background::Tell& tell) -> Result<ImportSummary> {
            auto workspace = Workspace::open(file, Workspace::Access::ReadWrite, environment);
            if (!workspace) {
                return tl::unexpected(workspace.error());
            }
            ImportOptions options;
            options.update = update;
            options.progress = [&tell](double share) { return tell(share); };
            return importWorkspaceFile(**workspace, path, options);
        },
        [&desk, path, update](const Result<ImportSummary>& summary) {
            if (desk.workspace() == nullptr) {
                return;
            }
            desk.workspace()->noticeOtherProcesses();
            if (summary) {
                const ImportSummary::Count total = summary->total();
                desk.announce(Tone::Done, ExchangeCommands::tr(
                                              "“%1” was imported: %2 added, %3 changed, %4 were there already. "
                                              "Undo takes all of it back.")
                                              .arg(QFileInfo(path).fileName())
                                              .arg(total.added)
                                              .arg(total.updated)
                                              .arg(total.unchanged));
                return;
            }
            if (summary.error().code == ErrorCode::RecordDiffers && !update) {
                const int verb = desk.dialogs().ask(
                    desk.window(),
                    {ExchangeCommands::tr("“%1” holds other contents for records you have.")
                         .arg(QFileInfo(path).fileName()),
                     ExchangeCommands::tr(
                         "Nothing was imported yet. A backup is made first, and Undo takes the import "
                         "back."),
                     {ExchangeCommands::tr("Take the File’s Contents"), ExchangeCommands::tr("Leave As It Is")},
                     1});
                if (verb == 0) {
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
