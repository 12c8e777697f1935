// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actions_table.h"
#include "ui/shell/desk.h"

#include <QtCore/QPointer>
#include <QtWidgets/QMainWindow>

class QStackedWidget;

namespace letterdesk {

class CalendarPage;
class HistoryCommands;
class InstanceGuard;
class LookCommands;
class MessagePanel;
class Pages;
class Rail;
class RequestsPage;
class SearchBox;
class SearchCommands;
class StartPanel;
class Toast;
class WorkspaceCare;
class WorkspaceFiles;
class WorkspaceRescue;

/// The window: rail, search, message panel, page, status bar, menus. It connects them and owns no logic.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Settings& settings, Dialogs& dialogs, Workspace::Environment environment,
               InstanceGuard* guard = nullptr);
    ~MainWindow() override;

    /// Opens a workspace; false when that failed (the reason stands in the window).
    bool openWorkspace(const QString& path);
    [[nodiscard]] Desk& desk() { return m_desk; }
    [[nodiscard]] const Actions& actions() const { return *m_actions; }
    [[nodiscard]] RequestsPage& requests();
    [[nodiscard]] Pages& pages() { return *m_pages; }
    /// To the front, as after a second start.
    void comeForward();

Q_SIGNALS:
    /// Another file should be shown in a window of its own.
    void windowWanted(const QString& path);
    /// The window was closed and does not come back: whoever made it may let go of it, once this call has
    /// returned.
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildLayout();
    void addPages();
    /// The page of the calendar, turned to.
    CalendarPage& calendar();
    void connectFile();
    void connectEdit();
    void connectView();
    void connectRequest();
    void connectDesk();
    void workspaceReplaced();
    void startEmpty(const QString& path);
    void askFirstQuestions();
    void updateActions();
    void updateRecent();
    void updateBusy();
    void say(const QString& text, const QString& verb, const std::function<void()>& run);
    void editText(const char* slot);

    Desk m_desk;
    Actions* m_actions;
    WorkspaceCare* m_care;
    WorkspaceFiles* m_files;
    WorkspaceRescue* m_rescue;
    HistoryCommands* m_history;
    LookCommands* m_look;
    Rail* m_rail = nullptr;
    QWidget* m_top = nullptr;
    SearchBox* m_search = nullptr;
    SearchCommands* m_searching = nullptr;
    MessagePanel* m_message = nullptr;
    QStackedWidget* m_stack = nullptr;
    Pages* m_pages = nullptr;
    StartPanel* m_start = nullptr;
    QPointer<RequestsPage> m_requests;
    Toast* m_toast = nullptr;
    std::function<void()> m_toastVerb;
    bool m_closing = false; ///< once the work that was told about has ended
};

} // namespace letterdesk
