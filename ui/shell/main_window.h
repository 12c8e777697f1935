// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actions_table.h"
#include "ui/shell/desk.h"

#include <QtWidgets/QMainWindow>

class QStackedWidget;

namespace letterdesk {

class InstanceGuard;
class MessagePanel;
class Rail;
class RequestsPage;
class SearchBox;
class StartPanel;
class Toast;
class WorkspaceCare;
class WorkspaceFiles;

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
    /// To the front, as after a second start.
    void comeForward();

Q_SIGNALS:
    /// Another file should be shown in a window of its own.
    void windowWanted(const QString& path);

protected:
    void closeEvent(QCloseEvent* event) override;
    bool event(QEvent* event) override;

private:
    void buildLayout();
    void connectFile();
    void connectEdit();
    void connectView();
    void connectRequest();
    void connectDesk();
    void workspaceReplaced();
    void updateActions();
    void updateRecent();
    void takeUpLook();
    void editText(const char* slot);
    void setLook(SettingKey key, const QString& value);
    void undo(bool redo);

    Desk m_desk;
    Actions* m_actions;
    WorkspaceCare* m_care;
    WorkspaceFiles* m_files;
    Rail* m_rail = nullptr;
    QWidget* m_top = nullptr;
    SearchBox* m_search = nullptr;
    MessagePanel* m_message = nullptr;
    QStackedWidget* m_pages = nullptr;
    StartPanel* m_start = nullptr;
    RequestsPage* m_requests = nullptr;
    Toast* m_toast = nullptr;
    std::function<void()> m_toastVerb;
};

} // namespace letterdesk
