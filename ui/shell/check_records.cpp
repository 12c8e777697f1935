// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/check_records.h"

#include "ui/shell/desk.h"
#include "ui/shell/text_dialog.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

namespace letterdesk {

namespace {

struct CheckRecords {
    Q_DECLARE_TR_FUNCTIONS(CheckRecords)
};

/// Also what cannot be opened any more is an answer: it is damaged.
Result<QStringList> findProblems(const QString& path, const Workspace::Environment& environment) {
    const auto workspace = Workspace::open(path, Workspace::Access::ReadOnly, environment);
    if (!workspace) {
        if (workspace.error().code == ErrorCode::WorkspaceDamaged) {
            return QStringList{workspace.error().detail};
        }
        return tl::unexpected(workspace.error());
    }
    return (*workspace)->findProblems();
}

void showProblems(Desk& desk, const QString& path, const QStringList& problems, const CheckWays& ways) {
    TextDialog dialog;
    dialog.name = "checkDialog";
    dialog.title = CheckRecords::tr("Check My Records");
    dialog.sentence =
        CheckRecords::tr("%n things are wrong with “%1”. Restore the newest backup that is good; where there is "
                         "none, salvage brings what can be read into a new file. Neither changes this file before "
                         "a copy of it is kept.",
                         nullptr, static_cast<int>(problems.size()))
            .arg(QFileInfo(path).fileName());
    dialog.text = problems.join(u'\n');
    dialog.verbs = {{"checkRestore", CheckRecords::tr("Restore From Backup…"), ways.restore},
                    {"checkSalvage", CheckRecords::tr("Salvage…"), ways.salvage}};
    showText(desk.window(), dialog);
}

} // namespace

void checkRecords(Desk& desk, const CheckWays& ways) {
    if (desk.workspace() == nullptr) {
        return;
    }
    desk.commitEdits();
    const QString path = desk.workspacePath();
    desk.background().start<QStringList>(
        CheckRecords::tr("Checking"), Background::Shown::Unstoppable, &desk,
        [path, environment = desk.environment()](const Background::Tell&) {
            return findProblems(path, environment);
        },
        [&desk, path, ways](const Result<QStringList>& problems) {
            if (!desk.done(problems, Attempt::Check)) {
                return;
            }
            if (problems->isEmpty()) {
                desk.announce(Tone::Done, CheckRecords::tr("All is well: every record, reference, attachment and "
                                                           "the search of “%1” was checked.")
                                              .arg(QFileInfo(path).fileName()));
                return;
            }
            showProblems(desk, path, *problems, ways);
        });
}

} // namespace letterdesk
