// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/erase_commands.h"

#include "core/store/backup_shelf.h"
#include "ui/shell/desk.h"
#include "ui/shell/worker_workspace.h"

#include <QtCore/QCoreApplication>

namespace letterdesk {

namespace {

struct EraseCommands {
    Q_DECLARE_TR_FUNCTIONS(EraseCommands)
};

struct Wanted {
    RecordKind kind;
    QString id;
    QString name;
    bool fromBackups = false;
};

/// What came of it: the error of one part does not hide what the other did.
struct Erased {
    std::optional<Error> here; ///< TracesLeft: it is gone, but not from the log
    bool gone = false;
    std::optional<Error> backups;
    int fromBackups = 0;
};

Erased erase(const QString& path, const Wanted& wanted, const Workspace::Environment& environment,
             const Progress& progress) {
    Erased erased;
    {
        auto workspace = openInWorker(path, environment);
        if (!workspace) {
            erased.here = workspace.error();
            return erased;
        }
        const Result<ChangeSet> changed = (*workspace)->eraseForGood(wanted.kind, wanted.id);
        erased.gone = changed || changed.error().code == ErrorCode::TracesLeft;
        if (!changed) {
            erased.here = changed.error();
        }
    }
    if (erased.gone && wanted.fromBackups) {
        const Result<int> backups =
            BackupShelf(path, environment.clock).eraseFrom(wanted.kind, wanted.id, progress);
        if (backups) {
            erased.fromBackups = *backups;
        } else {
            erased.backups = backups.error();
        }
    }
    return erased;
}

void tell(Desk& desk, const Wanted& wanted, const Erased& erased) {
    if (erased.here && !erased.gone) {
        desk.report(*erased.here, Attempt::Erase);
        return;
    }
    if (erased.here) {
        desk.report(*erased.here, Attempt::Erase);
    } else if (erased.backups) {
        desk.report(*erased.backups, Attempt::EraseFromBackups);
    } else if (erased.fromBackups > 0) {
        desk.announce(Tone::Done, EraseCommands::tr("“%1” is erased for good, also from %n backups.",
                                                    "%1 a record", erased.fromBackups)
                                      .arg(wanted.name));
    } else {
        desk.announce(Tone::Done, EraseCommands::tr("“%1” is erased for good.", "%1 a record").arg(wanted.name));
    }
}

void start(Desk& desk, const Wanted& wanted) {
    const QString path = desk.workspacePath();
    desk.background().start<Erased>(
        EraseCommands::tr("Erasing"), Background::Shown::Unstoppable, &desk,
        [path, wanted, environment = desk.environment()](const Background::Tell& tellFar) -> Result<Erased> {
            return erase(path, wanted, environment, [&tellFar](double share) { return tellFar(share); });
        },
        [&desk, path, wanted](const Result<Erased>& erased) {
            if (desk.workspacePath() == path) {
                desk.workspace()->noticeOtherProcesses();
            }
            if (desk.done(erased, Attempt::Erase)) {
                tell(desk, wanted, *erased);
            }
        });
}

void askBackups(Desk& desk, Wanted wanted, qsizetype count) {
    const int verb = desk.dialogs().ask(
        desk.window(),
        {EraseCommands::tr("Erase “%1” from the backups too?", "%1 a record").arg(wanted.name),
         EraseCommands::tr("%n backups may still hold it. Left alone, whoever restores one brings it back.",
                           nullptr, static_cast<int>(count)),
         {EraseCommands::tr("Erase From Backups Too"), EraseCommands::tr("Erase Only Here"),
          EraseCommands::tr("Keep")},
         2,
         true});
    if (verb == 2) {
        return;
    }
    wanted.fromBackups = verb == 0;
    start(desk, wanted);
}

} // namespace

void askEraseForGood(Desk& desk, RecordKind kind, const QString& id, const QString& name) {
    if (!desk.canChange() || id.isEmpty()) {
        return;
    }
    desk.commitEdits();
    const int verb = desk.dialogs().ask(
        desk.window(),
        {EraseCommands::tr("Erase “%1” for good?", "%1 a record").arg(name),
         EraseCommands::tr("It goes with all that belongs to it, and cannot be brought back. The history ends "
                           "here: what was done before can no longer be undone."),
         {EraseCommands::tr("Erase for Good"), EraseCommands::tr("Keep")},
         1,
         true});
    if (verb != 0) {
        return;
    }
    const Wanted wanted{kind, id, name, false};
    const QString path = desk.workspacePath();
    desk.background().start<std::vector<Backup>>(
        EraseCommands::tr("Looking for backups"), Background::Shown::No, &desk,
        [path, clock = &desk.environment().clock](const Background::Tell&) {
            return BackupShelf(path, *clock).list();
        },
        [&desk, path, wanted](const Result<std::vector<Backup>>& backups) {
            // Another file may be open by now: then the question was about something else.
            if (desk.workspacePath() != path || !desk.done(backups, Attempt::EraseFromBackups)) {
                return;
            }
            if (backups->empty()) {
                start(desk, wanted);
            } else {
                askBackups(desk, wanted, static_cast<qsizetype>(backups->size()));
            }
        });
}

} // namespace letterdesk
