// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/check_records.h"

#include <QtCore/QObject>
#include <QtCore/QString>

#include <functional>

namespace letterdesk {

class Actions;
class Desk;

/// The verbs of the menus that are about the program itself: settings, shortcuts, guide, a report of a problem,
/// the check of the records, and the choice of a kind for a new record.
class ProgramCommands final : public QObject {
    Q_OBJECT
public:
    /// `frontPage` gives the word of the page in front, for the guide; empty when there is none.
    ProgramCommands(Desk& desk, Actions& actions, QWidget* window, std::function<QString()> frontPage);

private:
    void report();

    Desk& m_desk;
    Actions& m_actions;
    QWidget* m_window;
    std::function<QString()> m_frontPage;
};

} // namespace letterdesk
