// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace_care.h"

#include "ui/shell/desk.h"
#include "ui/widgets/date_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

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
    m_idle.setInterval(2s);
    m_idle.setSingleShot(true);
    m_due.setInterval(1min);
    connect(&m_lookTimer, &QTimer::timeout, this, &WorkspaceCare::look);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        if (m_desk.canChange()) {
            // A busy log is folded next time; the file is whole either way once the window closes.
            const Result<void> folded = m_desk.workspace()->foldLog();
            if (!folded && folded.error().code == ErrorCode::DiskFull) {
                m_desk.report(folded.error(), Attempt::Change);
            }
        }
    });
    connect(&m_due, &QTimer::timeout, this, &WorkspaceCare::backUpIfDue);
    connect(&desk, &Desk::workspaceReplaced, this, &WorkspaceCare::replaced);
    connect(&desk, &Desk::changed, this, [this] {
        m_idle.start();
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
        m_idle.stop();
        return;
    }
    m_lookTimer.start();
    m_due.start();
    readShelf();
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
            m_lastBackup = backups && !backups->empty() ? std::optional(backups->front().at) : std::nullopt;
            Q_EMIT lastBackupChanged();
        });
}

void WorkspaceCare::backUpIfDue() {
    if (!m_dirty || m_backingUp || !m_desk.canChange()) {
        return;
    }
    m_backingUp = true;
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
            if (!m_desk.done(made, Attempt::Backup)) {
                return;
            }
            if (*made) {
                m_dirty = false;
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
