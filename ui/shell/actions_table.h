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

class Settings;

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
    EditChosen,
    Duplicate,
    Delete,
    EraseForGood,
    SelectAll,
    Find,
    SearchEverything,
    BuildSearch,
    SaveSearch,
    MyDetails,
    Settings,
    GoToday,
    GoPeople,
    GoExperiences,
    GoApplications,
    GoRequests,
    GoCalendar,
    GoHistory,
    GoBack,
    GoForward,
    GoToThisDay,
    NextDeadline,
    NextOverdue,
    CollapseRail,
    NextPane,
    PreviousPane,
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
    New,
    NewOfKind,
    NewPerson,
    NewExperience,
    NewApplication,
    NewRequest,
    NewDate,
    QuickCapture,
    WatchNotes,
    StopWatchingNotes,
    AddEntry,
    AttachStatement,
    AttachForm,
    ShowDetails,
    ShowPacket,
    CommandPalette,
    CheckRecords,
    Guide,
    Shortcuts,
    ReportProblem,
    About,
};

enum class MenuId { File, Edit, View, Go, Record, Tools, Help };

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

/// The translated title of a menu, with mnemonic.
[[nodiscard]] QString menuText(MenuId id);

/// The actions of one window, made from the table.
class Actions final : public QObject {
    Q_OBJECT
public:
    explicit Actions(QWidget* window);
    /// Takes the user's own shortcuts up, now and whenever they change.
    void followShortcuts(Settings& settings);

    [[nodiscard]] QAction* operator[](ActionId id) const;
    void fill(QMenuBar* bar);
    [[nodiscard]] QMenu* recentMenu() const { return m_recent; }
    /// Calls `run` when the action is triggered.
    template <class Run>
    void onTriggered(ActionId id, Run&& run);

private:
    void connectTriggered(ActionId id, std::function<void()> run);
    void takeUpShortcuts(Settings& settings);

    QWidget* m_window;
    QHash<int, QAction*> m_actions;
    QMenu* m_recent = nullptr;
};

template <class Run>
void Actions::onTriggered(ActionId id, Run&& run) {
    connectTriggered(id, std::forward<Run>(run));
}

} // namespace letterdesk
