// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtCore/QVariant>

#include <memory>
#include <vector>

class QSettings;
class QTemporaryDir;

namespace letterdesk {

/// Every setting of the program. What it is, of which type, with which default and for what: settings.cpp.
enum class SettingKey {
    LastFile,
    RecentFiles,
    WindowGeometry,
    RailCollapsed,
    LastPage,
    PeopleSplit,
    PeopleColumns,
    ExperiencesSplit,
    ExperiencesColumns,
    ApplicationsSplit,
    ApplicationsColumns,
    ProgramsColumns,
    RequestsSplit,
    RequestsColumns,
    HistoryColumns,
    CalendarView,
    CalendarHidden,
    CalendarSplit,
    Language,
    FirstWeekday,
    Shortcuts,
    RecentCommands,
    WatchedNotes,
    WatchedNotesSeen,
    Theme,
    Density,
    TextPercent,
    ReducedMotion,
    PaperSize,
    PreviewZoom,
    LastFolder,
    OpenFiles,
};

/// What a setting's value is.
enum class SettingType {
    Text,
    Choice, ///< one of Row::allowed
    Number, ///< whole, from Row::least to Row::most
    Switch,
    List,   ///< of texts
    Memory, ///< kept by the window for itself; can be forgotten, not typed
};

/// What the user chose on this computer. Never holds data of the workspace, passwords or letter texts.
class Settings final : public QObject {
    Q_OBJECT
public:
    struct Row {
        SettingKey key;
        const char* name; ///< in the file
        QVariant byDefault;
        SettingType type = SettingType::Text;
        const char* about = nullptr; ///< what it is for, in one line; translated by about()
        QStringList allowed = {};    ///< of a Choice; empty text stands for "as the system has it"
        int least = 0;
        int most = 0;
    };

    /// The user's own settings file.
    Settings();
    ~Settings() override;
    /// Settings in a folder that goes with the object: for tests and screenshots.
    [[nodiscard]] static std::unique_ptr<Settings> temporary();

    [[nodiscard]] QVariant get(SettingKey key) const;
    /// A value of another type than the default's, or one that is not allowed, is refused (false).
    bool set(SettingKey key, const QVariant& value);
    void reset(SettingKey key);

    [[nodiscard]] static const Row& row(SettingKey key);
    /// All of them, in the order of the table.
    [[nodiscard]] static const std::vector<Row>& rows();
    /// What the setting is for, in a translated line.
    [[nodiscard]] static QString about(const Row& row);
    /// Whether the value may stand in this row.
    [[nodiscard]] static bool isAllowed(const Row& row, const QVariant& value);

Q_SIGNALS:
    void changed(letterdesk::SettingKey key);

private:
    explicit Settings(std::unique_ptr<QTemporaryDir> folder);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
};

} // namespace letterdesk
