// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

#include <vector>

namespace letterdesk {

class Actions;
class Desk;
class Rail;
class SearchBox;
struct Command;

/// What the window does about searching: the field's buttons, saved searches on the rail, the command palette.
class SearchCommands final : public QObject {
    Q_OBJECT
public:
    SearchCommands(Desk& desk, Actions& actions, SearchBox& box, Rail& rail, QObject* parent);

    /// Enables what can be done now.
    void update();

private:
    void saveSearch();
    void buildSearch();
    void showPalette();
    void run(const QString& query);
    [[nodiscard]] std::vector<Command> commands();

    Desk& m_desk;
    Actions& m_actions;
    SearchBox& m_box;
};

} // namespace letterdesk
