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
    static const std::array<Settings::Row, 13> rows{{
        {SettingKey::LastFile, "window/lastFile", QString()},
        {SettingKey::RecentFiles, "window/recentFiles", QStringList()},
        {SettingKey::WindowGeometry, "window/geometry", QByteArray()},
        {SettingKey::RailCollapsed, "window/railCollapsed", false},
        {SettingKey::RequestsSplit, "requests/split", QByteArray()},
        {SettingKey::RequestsHiddenColumns, "requests/hiddenColumns", QStringList()},
        {SettingKey::Theme, "look/theme", QStringLiteral("system")},
        {SettingKey::Density, "look/density", QStringLiteral("comfortable")},
        {SettingKey::TextPercent, "look/textPercent", 100},
        {SettingKey::ReducedMotion, "look/reducedMotion", false},
        {SettingKey::PaperSize, "packet/paper", QString()},
        {SettingKey::PreviewZoom, "packet/zoom", 0},
        {SettingKey::LastFolder, "window/lastFolder", QString()},
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
