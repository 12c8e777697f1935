// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icon.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtGui/QKeySequence>

#include <functional>
#include <vector>

class QAction;
class QMenu;
class QMenuBar;
class QWidget;

namespace letterdesk {

/// Everything that can be done from a menu or by a key.
enum class ActionId {
    NewWorkspace,
    OpenWorkspace,
    OpenRecent,
    LookAtSample,
    AttachCv,
    SavePacket,
    Print,
    PrintPreview,
    BackUpNow,
    RestoreBackup,
    Salvage,
    Export,
    Import,
    ShowDataFolder,
    CloseWindow,
    Quit,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    Delete,
    Find,
    MyDetails,
    GoRequests,
    CollapseRail,
    NextPane,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    DensityComfortable,
    DensityCompact,
    PaperOfRegion,
    PaperLetter,
    PaperA4,
    TextLarger,
    TextSmaller,
    TextNormal,
    FullScreen,
    NewRequest,
    AddEntry,
    AttachStatement,
    AttachForm,
    ShowDetails,
    ShowPacket,
    Shortcuts,
    About,
};

enum class MenuId { File, Edit, View, Request, Help };

/// One row of the table of actions.
struct ActionRow {
    ActionId id;
    const char* name; ///< object name
    const char* text; ///< with mnemonic; translated in context "Actions"
    Icon icon;
    std::vector<QKeySequence> keys; ///< the first is shown
    MenuId menu;
    bool separatorBefore = false;
    bool checkable = false;
    const char* group = nullptr; ///< actions of one name exclude each other
};

/// The one table: text, icon, shortcut, menu of every action.
[[nodiscard]] const std::vector<ActionRow>& actionTable();

/// The actions of one window, made from the table.
class Actions final : public QObject {
    Q_OBJECT
public:
    explicit Actions(QWidget* window);

    [[nodiscard]] QAction* operator[](ActionId id) const;
    void fill(QMenuBar* bar);
    [[nodiscard]] QMenu* recentMenu() const { return m_recent; }
    /// Calls `run` when the action is triggered.
    template <class Run>
    void onTriggered(ActionId id, Run&& run);

private:
    void connectTriggered(ActionId id, std::function<void()> run);

    QWidget* m_window;
    QHash<int, QAction*> m_actions;
    QMenu* m_recent = nullptr;
};

template <class Run>
void Actions::onTriggered(ActionId id, Run&& run) {
    connectTriggered(id, std::forward<Run>(run));
}

} // namespace letterdesk
