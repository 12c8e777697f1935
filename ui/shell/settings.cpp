// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include <QtCore/QByteArray>
#include <QtCore/QSettings>
#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>

#include <array>

namespace letterdesk {

namespace {

const std::array<Settings::Row, 13>& table() {
    using Scope = Settings::Scope;
    static const std::array<Settings::Row, 13> rows{{
        {SettingKey::LastFile, "window/lastFile", QString(), Scope::Window},
        {SettingKey::RecentFiles, "window/recentFiles", QStringList(), Scope::Window},
        {SettingKey::WindowGeometry, "window/geometry", QByteArray(), Scope::Window},
        {SettingKey::RailCollapsed, "window/railCollapsed", false, Scope::Window},
        {SettingKey::RequestsSplit, "requests/split", QByteArray(), Scope::Window},
        {SettingKey::RequestsHiddenColumns, "requests/hiddenColumns", QStringList(), Scope::Taste},
        {SettingKey::Theme, "look/theme", QStringLiteral("system"), Scope::Taste},
        {SettingKey::Density, "look/density", QStringLiteral("comfortable"), Scope::Taste},
        {SettingKey::TextPercent, "look/textPercent", 100, Scope::Taste},
        {SettingKey::ReducedMotion, "look/reducedMotion", false, Scope::Taste},
        {SettingKey::PaperSize, "packet/paper", QString(), Scope::Taste},
        {SettingKey::PreviewZoom, "packet/zoom", 0, Scope::Taste},
        {SettingKey::LastFolder, "window/lastFolder", QString(), Scope::Window},
    }};
    return rows;
}

} // namespace

const Settings::Row& Settings::row(SettingKey key) {
    for (const Row& row : table()) {
        if (row.key == key) {
            return row;
        }
    }
    return table().front();
}

Settings::Settings()
    : m_store(std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                          QStringLiteral(LETTERDESK_APPLICATION_ID),
                                          QStringLiteral("letterdesk"))) {}

Settings::Settings(std::unique_ptr<QTemporaryDir> folder)
    : m_folder(std::move(folder))
    , m_store(std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("letterdesk.ini")),
                                          QSettings::IniFormat)) {}

Settings::~Settings() = default;

std::unique_ptr<Settings> Settings::temporary() {
    return std::unique_ptr<Settings>(new Settings(std::make_unique<QTemporaryDir>()));
}

QVariant Settings::get(SettingKey key) const {
    const Row& wanted = row(key);
    QVariant value = m_store->value(QLatin1StringView(wanted.name), wanted.byDefault);
    // An INI file keeps text; the table says what it means.
    if (value.metaType() != wanted.byDefault.metaType() && !value.convert(wanted.byDefault.metaType())) {
        return wanted.byDefault;
    }
    return value;
}

bool Settings::set(SettingKey key, const QVariant& value) {
    const Row& wanted = row(key);
    if (value.metaType() != wanted.byDefault.metaType()) {
        return false;
    }
    if (get(key) != value) {
        m_store->setValue(QLatin1StringView(wanted.name), value);
        Q_EMIT changed(key);
    }
    return true;
}

void Settings::reset(SettingKey key) {
    m_store->remove(QLatin1StringView(row(key).name));
    Q_EMIT changed(key);
}

} // namespace letterdesk
