// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/kind_word.h"
#include "app/cli/verb.h"

#include "core/store/backup_shelf.h"

#include <optional>

namespace letterdesk::cli {

namespace {

struct EraseOptions {
    std::string kind;
    std::string id;
    bool yes = false;
    std::string backups;
};

ExitCode runErase(Session& session, const EraseOptions& options) {
    Console& console = session.console();
    const QString id = QString::fromStdString(options.id);
    const std::optional<RecordKind> kind = kindFromWord(QString::fromStdString(options.kind));
    if (!kind) {
        return console.wrongUse(CommandLine::tr("The kinds of record are %1.").arg(kindWords()));
    }
    if (*kind == RecordKind::Owner) {
        return console.wrongUse(
            CommandLine::tr("The owner cannot be erased: a workspace has one. Change the details instead."));
    }
    if (!options.yes) {
        return console.wrongUse(
            CommandLine::tr("Erasing for good cannot be undone, and nothing before it either. Say --yes if "
                            "you mean it."));
    }
    BackupShelf shelf(session.file(), session.clock());
    const Result<std::vector<Backup>> backups = shelf.list();
    if (!backups) {
        return console.fail(backups.error(), Attempt::Erase);
    }
    if (!backups->empty() && options.backups.empty()) {
        return console.wrongUse(
            CommandLine::tr("%n backup(s) may hold it too. Say --backups too to erase it there as "
                            "well, or --backups keep to leave them as they are.",
                            nullptr, static_cast<int>(backups->size())));
    }
    bool found = true;
    std::optional<Error> traces; // what is erased may still stand in the log
    const ExitCode erased =
        session.withWorkspace(Workspace::Access::ReadWrite, Attempt::Erase, [&](Workspace& workspace) {
            const Result<ChangeSet> changed = workspace.eraseForGood(*kind, id);
            if (!changed && changed.error().code == ErrorCode::TracesLeft) {
                traces = changed.error();
                return ExitCode::Done;
            }
            // Gone from the workspace, it may still be in a backup.
            found = changed || changed.error().code != ErrorCode::RecordNotFound || options.backups != "too";
            return changed || !found ? ExitCode::Done : console.fail(changed.error(), Attempt::Erase);
        });
    if (erased != ExitCode::Done) {
        return erased;
    }
    int held = 0;
    if (options.backups == "too") {
        const Result<int> count = shelf.eraseFrom(*kind, id);
        if (!count) {
            for (const QString& left : count.error().arguments) {
                console.remark(CommandLine::tr("It may still be in %1").arg(left));
            }
            return console.fail(count.error(), Attempt::EraseFromBackups);
        }
        held = *count;
    }
    if (!found && held == 0) {
        return console.fail(Error{ErrorKind::World, ErrorCode::RecordNotFound, id, {}, {}}, Attempt::Erase);
    }
    if (console.isJson()) {
        console.json(QJsonObject{{QStringLiteral("kind"), QString(enumText(*kind))},
                                 {QStringLiteral("id"), id},
                                 {QStringLiteral("backups_changed"), held}});
    } else {
        console.line(CommandLine::tr("Erased for good: %1 “%2”").arg(enumText(*kind), id));
        if (found) {
            console.line(CommandLine::tr("What was done before can no longer be undone."));
        }
        if (held > 0) {
            console.line(CommandLine::tr("Erased from %n backup(s) too.", nullptr, held));
        }
    }
    return traces ? console.fail(*traces, Attempt::Erase) : ExitCode::Done;
}

} // namespace

void addEraseVerb(CLI::App& app, ChosenVerb& chosen) {
    const auto erase = addVerb<EraseOptions>(
        app, chosen, "erase", CommandLine::tr("Remove a record for good; ends the history of undo"), runErase);
    erase.command->add_option("KIND", erase.options->kind, CommandLine::tr("The kind of record").toStdString())
        ->required();
    erase.command->add_option("ID", erase.options->id, CommandLine::tr("Its id").toStdString())->required();
    erase.command->add_flag("--yes", erase.options->yes, CommandLine::tr("Yes, I mean it").toStdString());
    erase.command
        ->add_option("--backups", erase.options->backups,
                     CommandLine::tr("too: erase it from the backups as well; keep: leave them").toStdString())
        ->check(CLI::IsMember({"too", "keep"}));
}

} // namespace letterdesk::cli
