// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actions_table.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtGui/QKeySequence>

#include <optional>

namespace letterdesk {

class Settings;

/// The keys of the commands: those of the table of actions, and what the user made of them. Kept in the settings
/// as what differs from the table, one line a command: "actionName=Ctrl+X;Ctrl+Y".
class Shortcuts final {
public:
    using Keys = QList<QKeySequence>;

    explicit Shortcuts(Settings& settings)
        : m_settings(settings) {}

    /// The first is the one that menus show.
    [[nodiscard]] Keys of(ActionId id) const;
    /// Whether they are others than the table's.
    [[nodiscard]] bool isChanged(ActionId id) const;
    /// The command that has the key, other than `except`.
    [[nodiscard]] std::optional<ActionId> holder(const QKeySequence& key, ActionId except) const;

    void set(ActionId id, const Keys& keys);
    /// Gives the key to this command and takes it from whoever has it.
    void takeOver(const QKeySequence& key, ActionId id);
    /// Back to the table's keys. A key of them that the user gave to another command is taken back from it.
    void reset(ActionId id);
    void resetAll();

    /// One press that types no letter and is not needed to move about: with Ctrl, Alt or Meta, or a key such as
    /// F5.
    [[nodiscard]] static bool isUsable(const QKeySequence& key);

private:
    void write(const QHash<int, Keys>& changed);
    [[nodiscard]] QHash<int, Keys> changed() const;

    Settings& m_settings;
};

/// The row of the table.
[[nodiscard]] const ActionRow& actionRow(ActionId id);
/// What a command is called away from its menu: without mnemonic and dots.
[[nodiscard]] QString commandName(const ActionRow& row);
/// What a menu is called, without mnemonic.
[[nodiscard]] QString menuName(MenuId id);

} // namespace letterdesk
