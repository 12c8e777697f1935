// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStatusBar>

class QLabel;
class QProgressBar;
class QToolButton;

namespace letterdesk {

class Desk;
class WorkspaceCare;

/// The status bar: when the last backup was, whether the file can be changed, and long work with its Cancel.
class StatusLine final : public QStatusBar {
    Q_OBJECT
public:
    StatusLine(Desk& desk, WorkspaceCare& care, QWidget* parent = nullptr);

private:
    void tellBackup();
    void tellAccess();

    Desk& m_desk;
    WorkspaceCare& m_care;
    QLabel* m_backup;
    QLabel* m_access;
    QLabel* m_sample;
    QLabel* m_work;
    QProgressBar* m_progress;
    QToolButton* m_cancel;
};

} // namespace letterdesk
