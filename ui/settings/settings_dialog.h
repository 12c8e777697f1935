// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

class QStackedWidget;
class QTabBar;

namespace letterdesk {

class Dialogs;
class Settings;

/// The settings of this computer. Everything counts at once; nothing has to be confirmed. Deletes itself.
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    enum class Tab { Look, Region, Keyboard, All };

    SettingsDialog(Settings& settings, Dialogs& dialogs, QWidget* window);

    void turnTo(Tab tab);

    /// Shows the window's settings dialog, the one that stands already or a new one.
    static void showFor(QWidget* window, Settings& settings, Dialogs& dialogs, Tab tab);

private:
    void add(const char* name, const QString& title, QWidget* page, bool scrolls);

    QTabBar* m_tabs;
    QStackedWidget* m_pages;
};

} // namespace letterdesk
