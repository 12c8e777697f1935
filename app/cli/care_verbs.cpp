// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"

#include "core/store/backup_shelf.h"
#include "core/store/salvage.h"

#include <QtCore/QJsonArray>

namespace letterdesk::cli {

namespace {

struct BackupOptions {
    bool list = false;
};

struct RestoreOptions {
    std::string backup;
};

struct SalvageOptions {
    std::string damaged;
    std::string output;
};

QJsonObject toJson(const Backup& backup) {
    QJsonObject object{{QStringLiteral("path"), backup.path},
                       {QStringLiteral("at"), backup.at.toUTC().toString(Qt::ISODate)},
                       {QStringLiteral("bytes"), backup.bytes}};
    if (!backup.sha256.isEmpty()) {
        object.insert(QStringLiteral("sha256"), backup.sha256);
    }
    return object;
}

ExitCode listBackups(Console& console, const std::vector<Backup>& backups) {
    if (console.isJson()) {
        QJsonArray list;
        for (const Backup& backup : backups) {
            list.append(toJson(backup));
        }
        console.json(QJsonObject{{QStringLiteral("backups"), list}});
        return ExitCode::Done;
    }
    std::vector<QStringList> rows;
    rows.reserve(backups.size());
    for (const Backup& backup : backups) {
        rows.push_back({backup.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                        QString::number(backup.bytes), backup.path});
    }
    console.table({CommandLine::tr("When"), CommandLine::tr("Bytes"), CommandLine::tr("File")}, rows);
    return ExitCode::Done;
}

ExitCode runBackup(Session& session, const BackupOptions& options) {
    Console& console = session.console();
    BackupShelf shelf(session.file(), session.clock());
    if (options.list) {
        const Result<std::vector<Backup>> backups = shelf.list();
        return backups ? listBackups(console, *backups) : console.fail(backups.error(), Attempt::Read);
    }
    const Result<Backup> backup = shelf.make(BackupReason::Asked);
    if (!backup) {
        return console.fail(session.behind(backup.error()), Attempt::Backup);
    }
    if (console.isJson()) {
        console.json(toJson(*backup));
    } else {
        console.line(CommandLine::tr("Backup made and proven: %1").arg(backup->path));
    }
    return ExitCode::Done;
}

ExitCode runRestore(Session& session, const RestoreOptions& options) {
    Console& console = session.console();
    BackupShelf shelf(session.file(), session.clock());
    const Result<QString> kept = shelf.restore(QString::fromStdString(options.backup));
    if (!kept) {
        return console.fail(kept.error(), Attempt::Restore);
    }
    if (console.isJson()) {
        QJsonObject answer{{QStringLiteral("restored"), session.file()}};
        if (!kept->isEmpty()) {
            answer.insert(QStringLiteral("kept"), *kept);
        }
        console.json(answer);
        return ExitCode::Done;
    }
    console.line(CommandLine::tr("Restored: %1").arg(session.file()));
    if (!kept->isEmpty()) {
        console.line(CommandLine::tr("What was there before is kept as %1").arg(*kept));
    }
    return ExitCode::Done;
}

QJsonObject toJson(const SalvageReport& report) {
    QJsonObject lists;
    for (auto list = report.records.cbegin(); list != report.records.cend(); ++list) {
        QJsonObject count{{QStringLiteral("saved"), list->saved}};
        if (list->lost >= 0) {
            count.insert(QStringLiteral("lost"), list->lost);
        }
        lists.insert(list.key(), count);
    }
    return {{QStringLiteral("records"), lists},
            {QStringLiteral("notes"), QJsonArray::fromStringList(report.notes)}};
}

void tell(Console& console, const SalvageReport& report) {
    if (console.isJson()) {
        console.json(toJson(report));
        return;
    }
    std::vector<QStringList> rows;
    for (auto list = report.records.cbegin(); list != report.records.cend(); ++list) {
        rows.push_back({list.key(), QString::number(list->saved),
                        list->lost < 0 ? CommandLine::tr("not known") : QString::number(list->lost)});
    }
    console.table({CommandLine::tr("List"), CommandLine::tr("Saved"), CommandLine::tr("Lost")}, rows);
    for (const QString& note : report.notes) {
        console.line(note);
    }
}

ExitCode runSalvage(Session& session, const SalvageOptions& options) {
    const Result<SalvageReport> report =
        salvage(QString::fromStdString(options.damaged), QString::fromStdString(options.output), session.clock());
    if (!report) {
        return session.console().fail(report.error(), Attempt::Salvage);
    }
    tell(session.console(), *report);
    const bool lost = std::any_of(report->records.cbegin(), report->records.cend(),
                                  [](const SalvageReport::Count& count) { return count.lost != 0; });
    return lost || !report->notes.isEmpty() ? ExitCode::Problems : ExitCode::Done;
}

} // namespace

void addCareVerbs(CLI::App& app, ChosenVerb& chosen) {
    const auto backup =
        addVerb<BackupOptions>(app, chosen, "backup", CommandLine::tr("Make a proven backup now"), runBackup);
    backup.command->add_flag("--list", backup.options->list,
                             CommandLine::tr("List the backups instead, newest first").toStdString());

    const auto restore = addVerb<RestoreOptions>(
        app, chosen, "restore", CommandLine::tr("Put a backup in the workspace's place"), runRestore);
    restore.command
        ->add_option("FILE", restore.options->backup, CommandLine::tr("The backup to restore").toStdString())
        ->required();

    const auto salvageVerb = addVerb<SalvageOptions>(
        app, chosen, "salvage", CommandLine::tr("Read what can be read of a damaged workspace into a new one"),
        runSalvage, {.workspace = false});
    salvageVerb.command
        ->add_option("FILE", salvageVerb.options->damaged, CommandLine::tr("The damaged workspace").toStdString())
        ->required();
    salvageVerb.command
        ->add_option("-o,--output", salvageVerb.options->output,
                     CommandLine::tr("The new workspace; must not exist").toStdString())
        ->required();
}

} // namespace letterdesk::cli
