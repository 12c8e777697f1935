// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/shortcuts.h"

#include <QtWidgets/QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace letterdesk {

class Dialogs;
class KeyField;

/// The tab "Keyboard": every command with its shortcuts, found by name or key; several keys for one command; a key
/// that another command has is told with that command's name, and can be taken over.
class KeyboardSettings final : public QWidget {
    Q_OBJECT
public:
    KeyboardSettings(Settings& settings, Dialogs& dialogs, QWidget* parent = nullptr);

private:
    void fillList();
    void showKeys();
    void filter(const QString& words);
    void showChosen();
    void judge();
    void add();
    [[nodiscard]] std::optional<ActionId> chosen() const;

    Dialogs& m_dialogs;
    Shortcuts m_shortcuts;
    QLineEdit* m_filter;
    QTreeWidget* m_list;
    QLabel* m_command;
    QHBoxLayout* m_keys;
    KeyField* m_field;
    QPushButton* m_add;
    QPushButton* m_reset;
    QPushButton* m_resetAll;
    QLabel* m_words;
};

} // namespace letterdesk
