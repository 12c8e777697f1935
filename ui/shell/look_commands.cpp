// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/look_commands.h"

#include "core/requests/packet_facts.h"
#include "ui/shell/actions_table.h"
#include "ui/shell/first_weekday.h"
#include "ui/widgets/theme.h"

#include <QtGui/QAction>

#include <algorithm>

namespace letterdesk {

namespace {

constexpr int kTextStep = 25;
constexpr int kSmallestText = 75;
constexpr int kLargestText = 250;

struct Choice {
    ActionId action;
    SettingKey key;
    QString value;
};

/// The first of a setting's choices is what counts when the setting says none of them.
const std::vector<Choice>& choices() {
    using A = ActionId;
    static const std::vector<Choice> all{
        {A::ThemeSystem, SettingKey::Theme, QStringLiteral("system")},
        {A::ThemeLight, SettingKey::Theme, QStringLiteral("light")},
        {A::ThemeDark, SettingKey::Theme, QStringLiteral("dark")},
        {A::DensityComfortable, SettingKey::Density, QStringLiteral("comfortable")},
        {A::DensityCompact, SettingKey::Density, QStringLiteral("compact")},
        {A::PaperOfRegion, SettingKey::PaperSize, QString()},
        {A::PaperLetter, SettingKey::PaperSize, enumText(PaperSize::Letter)},
        {A::PaperA4, SettingKey::PaperSize, enumText(PaperSize::A4)},
    };
    return all;
}

} // namespace

LookCommands::LookCommands(const Actions& actions, Settings& settings, QObject* parent)
    : QObject(parent)
    , m_actions(actions)
    , m_settings(settings) {
    for (const Choice& choice : choices()) {
        connect(actions[choice.action], &QAction::triggered, this,
                [this, key = choice.key, value = choice.value] { set(key, value); });
    }
    const auto text = [this, &actions](ActionId id, int step) {
        connect(actions[id], &QAction::triggered, this, [this, step] {
            const int now = m_settings.get(SettingKey::TextPercent).toInt();
            set(SettingKey::TextPercent, step == 0 ? 100 : std::clamp(now + step, kSmallestText, kLargestText));
        });
    };
    text(ActionId::TextLarger, kTextStep);
    text(ActionId::TextSmaller, -kTextStep);
    text(ActionId::TextNormal, 0);
    // Another window's menu follows.
    connect(&settings, &Settings::changed, this, &LookCommands::takeUp);
}

void LookCommands::set(SettingKey key, const QVariant& value) {
    m_settings.set(key, value);
    takeUp();
}

void LookCommands::takeUp() {
    SettingKey marked{};
    bool any = false;
    for (const Choice& choice : choices()) {
        const bool first = !any || choice.key != marked;
        if (first || m_settings.get(choice.key).toString() == choice.value) {
            m_actions[choice.action]->setChecked(true);
        }
        marked = choice.key;
        any = true;
    }
    Theme* look = Theme::current();
    if (look == nullptr) {
        return;
    }
    look->setMotionReduced(m_settings.get(SettingKey::ReducedMotion).toBool());
    look->setFirstWeekday(firstWeekday(m_settings, QLocale()));
    const ThemeChoice theme = m_actions[ActionId::ThemeDark]->isChecked()    ? ThemeChoice::Dark
                              : m_actions[ActionId::ThemeLight]->isChecked() ? ThemeChoice::Light
                                                                             : ThemeChoice::System;
    const Density density =
        m_actions[ActionId::DensityCompact]->isChecked() ? Density::Compact : Density::Comfortable;
    const int percent = m_settings.get(SettingKey::TextPercent).toInt();
    if (look->choice() != theme || look->density() != density || look->textPercent() != percent ||
        !look->isApplied()) {
        look->apply(theme, density, percent);
    }
}

} // namespace letterdesk
