// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuts.h"

#include "ui/shell/settings.h"

#include <algorithm>
#include <array>

namespace letterdesk {

namespace {

Shortcuts::Keys keysOf(const ActionRow& row) {
    return {row.keys.cbegin(), row.keys.cend()};
}

/// "Ctrl+;" holds the sign that parts the keys: a part that ends in a plus was cut there.
QStringList partsOf(const QString& text) {
    QStringList parts;
    bool cut = false;
    for (const QString& part : text.split(u';')) {
        if (cut) {
            parts.last() += u';' + part;
        } else {
            parts << part;
        }
        cut = part.endsWith(u'+') && !part.endsWith(QLatin1StringView("++"));
    }
    parts.removeAll(QString());
    return parts;
}

} // namespace

const ActionRow& actionRow(ActionId id) {
    const auto& table = actionTable();
    return *std::find_if(table.cbegin(), table.cend(), [id](const ActionRow& row) { return row.id == id; });
}

QHash<int, Shortcuts::Keys> Shortcuts::changed() const {
    QHash<int, Keys> all;
    for (const QString& line : m_settings.get(SettingKey::Shortcuts).toStringList()) {
        const qsizetype sign = line.indexOf(u'=');
        for (const ActionRow& row : actionTable()) {
            if (sign < 0 || line.left(sign) != QLatin1StringView(row.name)) {
                continue;
            }
            Keys keys;
            for (const QString& part : partsOf(line.mid(sign + 1))) {
                const QKeySequence key(part, QKeySequence::PortableText);
                // A hand-edited file cannot take away the letters.
                if (isUsable(key) && !keys.contains(key)) {
                    keys << key;
                }
            }
            all.insert(static_cast<int>(row.id), keys);
        }
    }
    return all;
}

void Shortcuts::write(const QHash<int, Keys>& changed) {
    QStringList lines;
    for (const ActionRow& row : actionTable()) {
        const auto mine = changed.constFind(static_cast<int>(row.id));
        if (mine == changed.constEnd() || *mine == keysOf(row)) {
            continue;
        }
        QStringList keys;
        for (const QKeySequence& key : *mine) {
            keys << key.toString(QKeySequence::PortableText);
        }
        lines << QLatin1StringView(row.name) + u'=' + keys.join(u';');
    }
    m_settings.set(SettingKey::Shortcuts, lines);
}

Shortcuts::Keys Shortcuts::of(ActionId id) const {
    const QHash<int, Keys> mine = changed();
    return mine.value(static_cast<int>(id), keysOf(actionRow(id)));
}

bool Shortcuts::isChanged(ActionId id) const {
    return of(id) != keysOf(actionRow(id));
}

std::optional<ActionId> Shortcuts::holder(const QKeySequence& key, ActionId except) const {
    const QHash<int, Keys> mine = changed();
    for (const ActionRow& row : actionTable()) {
        if (row.id != except && mine.value(static_cast<int>(row.id), keysOf(row)).contains(key)) {
            return row.id;
        }
    }
    return std::nullopt;
}

void Shortcuts::set(ActionId id, const Keys& keys) {
    QHash<int, Keys> mine = changed();
    mine.insert(static_cast<int>(id), keys);
    write(mine);
}

void Shortcuts::takeOver(const QKeySequence& key, ActionId id) {
    QHash<int, Keys> mine = changed();
    while (const std::optional<ActionId> other = holder(key, id)) {
        Keys theirs = of(*other);
        theirs.removeAll(key);
        mine.insert(static_cast<int>(*other), theirs);
        write(mine);
    }
    Keys keys = of(id);
    if (!keys.contains(key)) {
        keys << key;
    }
    mine.insert(static_cast<int>(id), keys);
    write(mine);
}

void Shortcuts::reset(ActionId id) {
    QHash<int, Keys> mine = changed();
    const Keys back = keysOf(actionRow(id));
    mine.remove(static_cast<int>(id));
    for (Keys& keys : mine) {
        keys.removeIf([&back](const QKeySequence& key) { return back.contains(key); });
    }
    write(mine);
}

void Shortcuts::resetAll() {
    m_settings.reset(SettingKey::Shortcuts);
}

bool Shortcuts::isUsable(const QKeySequence& key) {
    if (key.count() != 1) {
        return false;
    }
    const QKeyCombination pressed = key[0];
    static constexpr std::array kMoving{Qt::Key_Tab,    Qt::Key_Backtab,  Qt::Key_Escape,   Qt::Key_Return,
                                        Qt::Key_Enter,  Qt::Key_Space,    Qt::Key_Left,     Qt::Key_Right,
                                        Qt::Key_Up,     Qt::Key_Down,     Qt::Key_Home,     Qt::Key_End,
                                        Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Backspace};
    static constexpr std::array kNone{Qt::Key_unknown, Qt::Key_Control, Qt::Key_Shift, Qt::Key_Alt,
                                      Qt::Key_AltGr,   Qt::Key_Meta,    Qt::Key(0)};
    const auto is = [&pressed](Qt::Key each) { return each == pressed.key(); };
    if (std::any_of(kNone.cbegin(), kNone.cend(), is)) {
        return false;
    }
    if ((pressed.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0) {
        return !is(Qt::Key_Tab) && !is(Qt::Key_Backtab);
    }
    const bool special = pressed.key() >= Qt::Key_Escape; // Qt counts letters and signs below
    return special && std::none_of(kMoving.cbegin(), kMoving.cend(), is);
}

} // namespace letterdesk
