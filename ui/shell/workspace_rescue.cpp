// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace_rescue.h"

#include "core/store/backup_shelf.h"
#include "ui/shell/desk.h"
#include "ui/shell/workspace_files.h"
#include "ui/widgets/date_text.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <algorithm>

namespace letterdesk {

namespace {

QString backupLine(const Backup& backup, const QLocale& locale) {
    const QDateTime at = backup.at.toLocalTime();
    return QStringLiteral("%1, %2  ·  %3")
        .arg(dateForReading(at.date(), locale), locale.toString(at.time(), QLocale::ShortFormat),
             locale.formattedDataSize(backup.bytes));
}

} // namespace

QString salvageSentence(const SalvageReport& report) {
    qint64 saved = 0;
    qint64 lost = 0;
    bool unknown = false;
    for (const SalvageReport::Count& count : report.records) {
        saved += count.saved;
        lost += std::max<qint64>(0, count.lost);
        unknown = unknown || count.lost < 0;
    }
    QStringList sentences{
        WorkspaceRescue::tr("%n pieces of your data were saved.", nullptr, static_cast<int>(saved))};
    if (lost > 0) {
        sentences << WorkspaceRescue::tr("%n pieces could not be read.", nullptr, static_cast<int>(lost));
    }
    if (unknown) {
        sentences << WorkspaceRescue::tr("Of some lists it is not known how much is missing.");
    } else if (lost == 0) {
        sentences << WorkspaceRescue::tr("Nothing is known to be missing.");
    }
    return sentences.join(u' ');
}

QString salvageDetails(const SalvageReport& report) {
    QStringList lines;
    for (auto list = report.records.cbegin(); list != report.records.cend(); ++list) {
        lines << (list->lost < 0
                      ? WorkspaceRescue::tr("%1: %2 saved, unknown how many lost", "%1 a list of the open format")
                            .arg(list.key())
                            .arg(list->saved)
                      : WorkspaceRescue::tr("%1: %2 saved, %3 lost", "%1 a list of the open format")
                            .arg(list.key())
                            .arg(list->saved)
                            .arg(list->lost));
    }
    return (lines + report.notes).join(u'\n');
}

WorkspaceRescue::WorkspaceRescue(Desk& desk, WorkspaceFiles& files, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_files(files) {}

void WorkspaceRescue::askRestore(const QString& path) {
    if (path.isEmpty()) {
        return;
    }
    m_desk.background().start<std::vector<Backup>>(
        tr("Looking for backups"), Background::Shown::Yes, this,
        [path, clock = &m_desk.environment().clock](const Background::Tell&) {
            return BackupShelf(path, *clock).list();
        },
        [this, path, shown = m_desk.workspacePath()](const Result<std::vector<Backup>>& backups) {
            // The window may show another file by now: then nobody waits for this answer any more.
            if (m_desk.workspacePath() == shown && m_desk.done(backups, Attempt::Restore)) {
                chooseBackup(path, *backups);
            }
        });
}

void WorkspaceRescue::chooseBackup(const QString& path, const std::vector<Backup>& backups) {
    const QString name = QFileInfo(path).fileName();
    if (backups.empty()) {
        if (m_desk.workspacePath() == path) {
            m_desk.announce(Tone::Neutral, tr("There is no backup of this workspace yet."));
        } else {
            m_desk.announce(Tone::Soon,
                            tr("There is no backup of “%1”. What can be read of it may be salvaged.").arg(name),
                            {}, tr("Salvage a Damaged File…"), [this] { askSalvage(); });
        }
        return;
    }
    QStringList lines;
    for (const Backup& backup : backups) {
        lines << backupLine(backup, QLocale());
    }
    const QString shown = m_desk.workspacePath();
    const int chosen = m_desk.dialogs().choose(
        m_desk.window(), tr("Restore From Backup"),
        tr("“%1” as it is now is kept beside the backups first, so this can be taken back.").arg(name), lines,
        tr("Restore"));
    // Work that ended while the dialog stood may have opened another file.
    if (chosen >= 0 && m_desk.workspacePath() == shown) {
        restore(path, backups[static_cast<size_t>(chosen)].path);
    }
}

void WorkspaceRescue::askRestoreFile() {
    const QString backup = m_desk.dialogs().openFile(m_desk.window(), tr("Choose the Backup"), proposedFolder(),
                                                     tr("Letterdesk workspaces (*.letterdesk);;All files (*)"));
    if (backup.isEmpty()) {
        return;
    }
    QString to = m_desk.dialogs().saveFile(m_desk.window(), tr("Where to Keep the Restored Workspace"),
                                           proposedPath(), tr("Letterdesk workspaces (*.letterdesk)"));
    if (to.isEmpty()) {
        return;
    }
    if (QFileInfo(to).suffix().isEmpty()) {
        to += QStringLiteral(".letterdesk");
    }
    restore(QFileInfo(to).absoluteFilePath(), QFileInfo(backup).absoluteFilePath());
}

void WorkspaceRescue::restore(const QString& path, const QString& backupPath) {
    if (m_desk.workspacePath() == path) {
        // The claim on the file stays: whoever asks for it meanwhile comes to this window.
        m_desk.setWorkspace(nullptr);
    } else if (m_files.isElsewhere(path)) {
        m_desk.announce(
            Tone::Soon,
            tr("“%1” is open in another window. Close it there, then restore.").arg(QFileInfo(path).fileName()));
        return;
    }
    m_desk.background().start<QString>(
        tr("Restoring"), Background::Shown::Yes, this,
        [path, backupPath, clock = &m_desk.environment().clock](const Background::Tell& tell) {
            return BackupShelf(path, *clock).restore(backupPath, [&tell](double share) { return tell(share); });
        },
        [this, path, shown = m_desk.workspacePath()](const Result<QString>& kept) {
            restored(path, shown, kept);
        });
}

void WorkspaceRescue::restored(const QString& path, const QString& shown, const Result<QString>& kept) {
    if (m_desk.workspacePath() != shown) {
        // Somebody works in another file by now.
        if (m_desk.done(kept, Attempt::Restore)) {
            m_desk.announce(Tone::Done,
                            tr("The backup of “%1” is back in place.").arg(QFileInfo(path).fileName()));
        }
        return;
    }
    // First back to the workspace, restored or not; what is said before would go with the start panel.
    const Result<bool> opened = m_files.show(path);
    const bool stopped = !kept && kept.error().kind == ErrorKind::Cancelled;
    if (!opened && (kept || stopped)) {
        m_files.tellUnopened(path, opened.error());
    } else if (!opened) {
        // The way back stays open: another backup may be better.
        const ErrorText text = errorText(kept.error(), Attempt::Restore);
        m_desk.announce(Tone::Late, text.paragraph(), text.details, tr("Restore From Backup…"),
                        [this, path] { askRestore(path); });
    } else if (!kept) {
        m_desk.report(kept.error(), Attempt::Restore);
    } else if (kept->isEmpty()) {
        m_desk.announce(Tone::Done, tr("The backup is back in place."));
    } else {
        m_desk.announce(Tone::Done, tr("The backup is back in place. What was there before is kept as “%1”.")
                                        .arg(QFileInfo(*kept).fileName()));
    }
}

void WorkspaceRescue::askSalvage() {
    const QString damaged = m_desk.dialogs().openFile(m_desk.window(), tr("Salvage a Damaged File"),
                                                      m_desk.settings().get(SettingKey::LastFolder).toString(),
                                                      tr("Letterdesk workspaces (*.letterdesk);;All files (*)"));
    if (damaged.isEmpty()) {
        return;
    }
    const QFileInfo file(damaged);
    const QString path = file.absoluteFilePath();
    if (m_files.isElsewhere(path)) {
        m_desk.announce(Tone::Soon,
                        tr("“%1” is open in another window. Close it there, then salvage.").arg(file.fileName()));
        return;
    }
    QString to = m_desk.dialogs().saveFile(
        m_desk.window(), tr("Where to Keep What Can Be Read"),
        file.dir().filePath(tr("%1 salvaged", "a file name").arg(file.completeBaseName()) +
                            QStringLiteral(".letterdesk")),
        tr("Letterdesk workspaces (*.letterdesk)"));
    if (to.isEmpty()) {
        return;
    }
    if (QFileInfo(to).suffix().isEmpty()) {
        to += QStringLiteral(".letterdesk");
    }
    const bool mine = m_desk.workspacePath() == path;
    if (mine) {
        m_desk.setWorkspace(nullptr); // no connection of ours may be on a file that is salvaged
    }
    m_desk.background().start<SalvageReport>(
        tr("Salvaging"), Background::Shown::Yes, this,
        [path, to, clock = &m_desk.environment().clock](const Background::Tell& tell) {
            return salvage(path, to, *clock, [&tell](double share) { return tell(share); });
        },
        [this, path, to, mine](const Result<SalvageReport>& report) {
            if (report) {
                salvaged(path, to, *report);
                return;
            }
            if (mine) {
                static_cast<void>(m_files.show(path));
            }
            m_desk.report(report.error(), Attempt::Salvage);
        });
}

void WorkspaceRescue::salvaged(const QString& damaged, const QString& to, const SalvageReport& report) {
    const Result<bool> opened = m_files.show(to);
    if (!opened) {
        m_files.tellUnopened(to, opened.error());
        return;
    }
    m_desk.announce(Tone::Done,
                    tr("What can be read of “%1” is in “%2” now. %3 The damaged file was not changed.")
                        .arg(QFileInfo(damaged).fileName(), QFileInfo(to).fileName(), salvageSentence(report)),
                    salvageDetails(report));
}

} // namespace letterdesk
