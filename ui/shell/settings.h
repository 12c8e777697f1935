// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QVariant>

#include <memory>

class QSettings;
class QTemporaryDir;

namespace letterdesk {

/// Every setting of the program. What it is, of which type, with which default and for what: settings.cpp.
enum class SettingKey {
    LastFile,
    RecentFiles,
    WindowGeometry,
    RailCollapsed,
    RequestsSplit,
    RequestsHiddenColumns,
    Theme,
    Density,
    TextPercent,
    ReducedMotion,
    PaperSize,
    PreviewZoom,
    LastFolder,
};

/// What the user chose on this computer. Never holds data of the workspace, passwords or letter texts.
class Settings final : public QObject {
    Q_OBJECT
public:
    struct Row {
        SettingKey key;
        const char* name; ///< in the file
        QVariant byDefault;
    };

    /// The user's own settings file.
    Settings();
    ~Settings() override;
    /// Settings in a folder that goes with the object: for tests and screenshots.
    [[nodiscard]] static std::unique_ptr<Settings> temporary();

    [[nodiscard]] QVariant get(SettingKey key) const;
    /// A value of another type than the default's is refused (false): a hand-edited file cannot break the program.
    bool set(SettingKey key, const QVariant& value);
    void reset(SettingKey key);

    [[nodiscard]] static const Row& row(SettingKey key);

Q_SIGNALS:
    void changed(letterdesk::SettingKey key);

private:
    explicit Settings(std::unique_ptr<QTemporaryDir> folder);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
};

} // namespace letterdesk
