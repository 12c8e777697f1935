// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/settings.h"

#include <QtCore/QObject>

namespace letterdesk {

class Actions;

/// The choices of the View menu that are settings: theme, density, size of text, paper.
class LookCommands final : public QObject {
    Q_OBJECT
public:
    LookCommands(const Actions& actions, Settings& settings, QObject* parent = nullptr);

    /// Applies the settings and marks what is chosen.
    void takeUp();

private:
    void set(SettingKey key, const QVariant& value);

    const Actions& m_actions;
    Settings& m_settings;
};

} // namespace letterdesk
