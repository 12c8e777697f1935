// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace_care.h"

#include "core/store/soundness.h"
#include "ui/shell/desk.h"
#include "ui/widgets/date_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QAction>
#include <QtWidgets/QWidget>

#include <algorithm>
#include <chrono>

namespace letterdesk {

using namespace std::chrono_literals;

QString whenWasBackup(const QDateTime& at, const QDateTime& now, const QLocale& locale) {
    const QDateTime local = at.toLocalTime();
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    const QString time = locale.toString(local.time(), QLocale::ShortFormat);
    if (days <= 0) {
        return QCoreApplication::translate("WorkspaceCare", "today, %1", "%1 time of day").arg(time);
    }
    if (days == 1) {
        return QCoreApplication::translate("WorkspaceCare", "yesterday, %1", "%1 time of day").arg(time);
    }
    return dateForReading(local.date(), locale);
}

WorkspaceCare::WorkspaceCare(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk) {
    m_lookTimer.setInterval(2s);
    m_due.setInterval(1min);
    m_shown.setSingleShot(true);
    m_shown.setInterval(100ms);
    m_settled.setSingleShot(true);
    m_settled.setInterval(2s); // reading a whole large file would hold up the start
    connect(&m_lookTimer, &QTimer::timeout, this, &WorkspaceCare::look);
    connect(&m_due, &QTimer::timeout, this, &WorkspaceCare::backUpIfDue);
    connect(&m_shown, &QTimer::timeout, this, &WorkspaceCare::readShelf);
    connect(&m_settled, &QTimer::timeout, this, &WorkspaceCare::lookForDamage);
    connect(&desk, &Desk::workspaceReplaced, this, &WorkspaceCare::replaced);
    connect(&desk, &Desk::changed, this, [this] {
        if (!std::exchange(m_dirty, true)) {
            backUpIfDue();
        }
    });
}

void WorkspaceCare::replaced() {
    m_dirty = false;
    m_saidGone = false;
    m_lastBackup.reset();
    if (m_desk.workspace() == nullptr) {
        m_lookTimer.stop();
        m_due.stop();
        m_shown.stop();
        m_settled.stop();
        return;
    }
    m_lookTimer.start();
    m_due.start();
    m_shown.start();
    m_settled.start();
    sayWhereItLies();
}

void WorkspaceCare::look() {
    Workspace* workspace = m_desk.workspace();
    if (workspace == nullptr) {
        return;
    }
    if (!QFileInfo::exists(workspace->path())) {
        if (!std::exchange(m_saidGone, true)) {
            m_desk.announce(
                Tone::Late,
                tr("“%1” is no longer in its folder. What you change now would be lost when the window "
                   "closes. Put the file back, or open a backup.")
                    .arg(QFileInfo(workspace->path()).fileName()),
                workspace->path());
        }
        return;
    }
    m_saidGone = false;
    workspace->noticeOtherProcesses();
}

void WorkspaceCare::readShelf() {
    m_desk.background().start<std::vector<Backup>>(
        QString(), Background::Shown::No, this,
        [path = m_desk.workspace()->path(), clock = &m_desk.environment().clock](const Background::Tell&) {
            return BackupShelf(path, *clock).list();
        },
        [this](const Result<std::vector<Backup>>& backups) {
            m_lastBackup.reset();
            if (backups) {
                const auto newest = std::find_if(backups->cbegin(), backups->cend(),
                                                 [](const Backup& backup) { return backup.mayBeProven(); });
                if (newest != backups->cend()) {
                    m_lastBackup = newest->at;
                }
            }
            Q_EMIT lastBackupChanged();
        });
}

void WorkspaceCare::lookForDamage() {
    Workspace* workspace = m_desk.workspace();
    const QDate today = m_desk.today();
    if (!m_desk.canChange() || workspace->checkedOn().value_or(today) == today) {
        return;
    }
    struct Look {
        std::optional<Error> damage;
        std::optional<Backup> newest;
    };
    m_desk.background().start<Look>(
        QString(), Background::Shown::No, this,
        [path = workspace->path(),
         clock = &m_desk.environment().clock](const Background::Tell& tell) -> Result<Look> {
            const Progress progress = [&tell](double share) { return tell(share); };
            const Result<void> sound = quickCheck(path, progress);
            if (sound) {
                return Look();
            }
            if (sound.error().code != ErrorCode::WorkspaceDamaged) {
                return tl::unexpected(sound.error());
            }
            Look look{sound.error(), std::nullopt};
            if (const Result<Backup> newest = BackupShelf(path, *clock).newestProven(progress)) {
                look.newest = *newest;
            }
            return look;
        },
        [this, path = workspace->path(), today](const Result<Look>& look) {
            // A file that is busy or out of reach now is looked at the next time.
            if (!look || !m_desk.workspace() || m_desk.workspace()->path() != path) {
                return;
            }
            if (look->damage) {
                sayDamaged(*look->damage, look->newest);
            } else {
                (void)m_desk.workspace()->noteChecked(today);
            }
        });
}

void WorkspaceCare::sayDamaged(const Error& found, const std::optional<Backup>& newest) {
    const QString file = QFileInfo(m_desk.workspace()->path()).fileName();
    const QString backup = newest
                               ? tr("The newest good backup was made %1.")
                                     .arg(whenWasBackup(newest->at, m_desk.environment().clock.now(), QLocale()))
                               : tr("There is no good backup of it.");
    m_desk.announce(Tone::Late,
                    tr("“%1” is damaged. %2 What can still be read of the damaged file can be brought into a new "
                       "one with “letterdesk-cli salvage”.")
                        .arg(file, backup),
                    found.detail, newest ? tr("Restore From Backup…") : QString(), [this] {
                        auto* restore =
                            m_desk.window()
                                ? m_desk.window()->findChild<QAction*>(QStringLiteral("actionRestoreBackup"))
                                : nullptr;
                        if (restore) {
                            restore->trigger();
                        }
                    });
}

void WorkspaceCare::sayWhereItLies() {
    const Workspace* workspace = m_desk.workspace();
    const QString path = workspace->path();
    const QString program = syncProgramOf(path);
    const bool isRemote = m_desk.canChange() && !workspace->usesLog();
    if ((program.isEmpty() && !isRemote) || m_placesSaid.contains(path)) {
        return;
    }
    m_placesSaid.insert(path);
    const QString file = QFileInfo(path).fileName();
    m_desk.announce(Tone::Soon,
                    isRemote ? tr("“%1” lies on a network drive. Have it open on one computer at a time, and keep "
                                  "backups on this one.")
                                   .arg(file)
                             : tr("“%1” lies in a folder that %2 synchronizes. Have it open on one computer at a "
                                  "time, and close it before you go on elsewhere, or changes can be lost.")
                                   .arg(file, program),
                    path);
}

QString syncProgramOf(const QString& path) {
    static const QStringList kPrograms{QStringLiteral("Dropbox"), QStringLiteral("OneDrive"),
                                       QStringLiteral("Google Drive"), QStringLiteral("iCloud"),
                                       QStringLiteral("Nextcloud")};
    QDir folder = QFileInfo(QFileInfo(path).canonicalFilePath()).dir();
    const QStringList parts = folder.path().split(u'/');
    for (const QString& program : kPrograms) {
        for (const QString& part : parts) {
            if (QString(part).remove(u' ').startsWith(QString(program).remove(u' '), Qt::CaseInsensitive)) {
                return program;
            }
        }
    }
    do {
        if (folder.exists(QStringLiteral(".stfolder"))) {
            return QStringLiteral("Syncthing");
        }
    } while (folder.cdUp());
    return {};
}

void WorkspaceCare::backUpIfDue() {
    if (!m_dirty || m_backingUp || !m_desk.canChange()) {
        return;
    }
    m_backingUp = true;
    m_dirty = false; // what changes from now on may not be in this backup
    m_desk.background().start<std::optional<Backup>>(
        QString(), Background::Shown::No, this,
        [path = m_desk.workspace()->path(),
         clock = &m_desk.environment().clock](const Background::Tell& tell) -> Result<std::optional<Backup>> {
            BackupShelf shelf(path, *clock);
            BackupReason reason = BackupReason::Interval;
            const Result<bool> due = shelf.isDue(&reason);
            if (!due) {
                return tl::unexpected(due.error());
            }
            if (!*due) {
                return std::optional<Backup>();
            }
            auto made = shelf.make(reason, [&tell](double share) { return tell(share); });
            return made ? Result<std::optional<Backup>>(std::optional(*made))
                        : Result<std::optional<Backup>>(tl::unexpected(made.error()));
        },
        [this](const Result<std::optional<Backup>>& made) {
            m_backingUp = false;
            // Not due yet, or it failed: what was changed still waits for its backup.
            m_dirty = m_dirty || !made || !*made;
            if (!m_desk.done(made, Attempt::Backup)) {
                return;
            }
            if (*made) {
                m_lastBackup = (*made)->at;
                Q_EMIT lastBackupChanged();
            }
        });
}

void WorkspaceCare::backUpNow() {
    if (m_desk.workspace() == nullptr) {
        return;
    }
    m_desk.background().start<Backup>(
        tr("Backing up"), Background::Shown::Yes, this,
        [path = m_desk.workspace()->path(), clock = &m_desk.environment().clock](const Background::Tell& tell) {
            return BackupShelf(path, *clock).make(BackupReason::Asked, [&tell](double share) {
                return tell(share);
            });
        },
        [this](const Result<Backup>& made) {
            if (m_desk.done(made, Attempt::Backup)) {
                m_lastBackup = made->at;
                Q_EMIT lastBackupChanged();
                m_desk.whisper(tr("Backed up and checked: “%1”.").arg(QFileInfo(made->path).fileName()));
            }
        });
}

} // namespace letterdesk
