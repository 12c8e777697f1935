// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/program_commands.h"

#include "ui/settings/settings_dialog.h"
#include "ui/shell/actions_table.h"
#include "ui/shell/debug_info.h"
#include "ui/shell/desk.h"
#include "ui/shell/guide_window.h"
#include "ui/shell/help_dialogs.h"
#include "ui/shell/new_of_kind.h"
#include "ui/shell/shortcut_list.h"
#include "ui/shell/text_dialog.h"

#include <QtGui/QAction>

namespace letterdesk {

ProgramCommands::ProgramCommands(Desk& desk, Actions& actions, QWidget* window, std::function<QString()> frontPage)
    : QObject(window)
    , m_desk(desk)
    , m_actions(actions)
    , m_window(window)
    , m_frontPage(std::move(frontPage)) {
    using A = ActionId;
    using Tab = SettingsDialog::Tab;
    const auto settings = [this](Tab tab) {
        SettingsDialog::showFor(m_window, m_desk.settings(), m_desk.dialogs(), tab);
    };
    actions.followShortcuts(desk.settings());
    actions.onTriggered(A::Settings, [settings] { settings(Tab::Look); });
    actions.onTriggered(A::Shortcuts, [this, settings] {
        showShortcuts(m_window, m_desk.settings(), [settings] { settings(Tab::Keyboard); });
    });
    actions.onTriggered(A::Guide, [this] {
        GuideWindow::showFor(m_window, m_desk.dialogs(), m_frontPage() + QStringLiteral(".md"));
    });
    actions.onTriggered(A::ReportProblem, [this] { report(); });
    actions.onTriggered(A::About, [this] { showAbout(m_window); });
    actions.onTriggered(A::CheckRecords, [this] {
        checkRecords(m_desk, {[this] { m_actions[A::RestoreBackup]->trigger(); },
                              [this] { m_actions[A::Salvage]->trigger(); }});
    });
    actions.onTriggered(A::NewOfKind, [this] { chooseNewKind(m_window, m_actions); });
}

void ProgramCommands::report() {
    TextDialog dialog;
    dialog.name = "reportDialog";
    dialog.title = tr("Report a Problem");
    dialog.sentence =
        tr("This tells about the program and this computer, and nothing about your records: no names, "
           "no paths. Copy it, add what you did and what happened, and send it to whoever helps you.");
    dialog.text = debugInfo(m_desk.settings(), m_desk.workspacePath());
    showText(m_window, dialog);
}

} // namespace letterdesk
