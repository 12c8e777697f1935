// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include "ui/shell/desk.h"
#include "ui/shell/workspace_care.h"
#include "ui/shell/workspace_files.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QToolButton>

namespace letterdesk {

StatusLine::StatusLine(Desk& desk, WorkspaceCare& care, QWidget* parent)
    : QStatusBar(parent)
    , m_desk(desk)
    , m_care(care)
    , m_backup(new QLabel(this))
    , m_access(new QLabel(this))
    , m_sample(new QLabel(tr("Sample: try anything here, none of it is about you"), this))
    , m_work(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QToolButton(this)) {
    setObjectName(QStringLiteral("statusLine"));
    setSizeGripEnabled(false);
    setContentsMargins(16, 0, 16, 0);
    m_backup->setObjectName(QStringLiteral("lastBackup"));
    m_access->setObjectName(QStringLiteral("access"));
    m_sample->setObjectName(QStringLiteral("sampleMark"));
    m_work->setObjectName(QStringLiteral("work"));
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(140, 8);
    m_cancel->setObjectName(QStringLiteral("cancelWork"));
    m_cancel->setText(tr("Cancel"));
    for (QLabel* label : {m_backup, m_access, m_sample, m_work}) {
        setTextRole(label, TextRole::Small, false, true);
    }
    addWidget(m_sample);
    addWidget(m_backup);
    addWidget(m_access);
    addPermanentWidget(m_work);
    addPermanentWidget(m_progress);
    addPermanentWidget(m_cancel);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_work), static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_cancel)}) {
        widget->hide();
    }
    connect(&care, &WorkspaceCare::lastBackupChanged, this, &StatusLine::tellBackup);
    connect(&desk, &Desk::workspaceReplaced, this, [this] {
        tellBackup();
        tellAccess();
    });
    connect(&desk.background(), &Background::progressed, this, [this](const QString& title, double share) {
        m_work->setText(title);
        m_progress->setRange(0, share < 0 ? 0 : 1000);
        m_progress->setValue(static_cast<int>(share * 1000));
        m_work->show();
        // A bar that runs to and fro says no more than the words do.
        m_progress->setVisible(share >= 0 || !Theme::isMotionReduced());
        m_cancel->setVisible(share >= 0);
    });
    connect(&desk.background(), &Background::shownFinished, this, [this] {
        m_work->hide();
        m_progress->hide();
        m_cancel->hide();
    });
    connect(m_cancel, &QToolButton::clicked, this, [this] { m_desk.background().cancelShown(); });
    tellBackup();
    tellAccess();
}

void StatusLine::tellBackup() {
    if (m_desk.workspace() == nullptr) {
        m_backup->clear();
        return;
    }
    m_backup->setText(m_care.lastBackup() ? tr("Last backup: %1")
                                                .arg(whenWasBackup(*m_care.lastBackup(),
                                                                   m_desk.environment().clock.now(), QLocale()))
                                          : tr("No backup yet. The first is made with your first change."));
}

void StatusLine::tellAccess() {
    QString words;
    if (m_desk.workspace() != nullptr) {
        switch (m_desk.workspace()->readOnlyReason()) {
        case Workspace::ReadOnlyReason::None:
            break;
        case Workspace::ReadOnlyReason::Asked:
            words = tr("Read only");
            break;
        case Workspace::ReadOnlyReason::NewerVersion:
            words = tr("Read only: made by a newer version");
            break;
        case Workspace::ReadOnlyReason::FolderNotWritable:
        case Workspace::ReadOnlyReason::FileNotWritable:
            words = tr("Read only: the file or its folder cannot be written");
            break;
        }
    }
    m_access->setText(words);
    m_access->setVisible(!words.isEmpty());
    m_sample->setVisible(m_desk.workspacePath() == samplePath());
}

} // namespace letterdesk
