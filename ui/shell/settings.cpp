// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include <QtCore/QByteArray>
#include <QtCore/QCoreApplication>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>

namespace letterdesk {

namespace {

const std::vector<Settings::Row>& table() {
    using K = SettingKey;
    using T = SettingType;
    static const QStringList weekdays{QString(),
                                      QStringLiteral("mon"),
                                      QStringLiteral("tue"),
                                      QStringLiteral("wed"),
                                      QStringLiteral("thu"),
                                      QStringLiteral("fri"),
                                      QStringLiteral("sat"),
                                      QStringLiteral("sun")};
    static const std::vector<Settings::Row> rows{
        // clang-format off
        {K::LastFile, "window/lastFile", QString(), T::Text, QT_TRANSLATE_NOOP("Settings", "The file that opens by itself at the next start")},
        {K::RecentFiles, "window/recentFiles", QStringList(), T::List, QT_TRANSLATE_NOOP("Settings", "The files of “Open Recent”, newest first")},
        {K::WindowGeometry, "window/geometry", QByteArray(), T::Memory, QT_TRANSLATE_NOOP("Settings", "Where the window stood and how large it was")},
        {K::RailCollapsed, "window/railCollapsed", false, T::Switch, QT_TRANSLATE_NOOP("Settings", "The side bar shows icons only")},
        {K::LastPage, "window/lastPage", QString(), T::Text, QT_TRANSLATE_NOOP("Settings", "The page that was in front last")},
        {K::PeopleSplit, "people/split", QByteArray(), T::Memory, QT_TRANSLATE_NOOP("Settings", "How list and sheet of People share the width")},
        {K::PeopleColumns, "people/columns", QStringList(), T::List, QT_TRANSLATE_NOOP("Settings", "The columns of People")},
        {K::ExperiencesSplit, "experiences/split", QByteArray(), T::Memory, QT_TRANSLATE_NOOP("Settings", "How list and sheet of Experiences share the width")},
        {K::ExperiencesColumns, "experiences/columns", QStringList(), T::List, QT_TRANSLATE_NOOP("Settings", "The columns of Experiences")},
        {K::ApplicationsSplit, "applications/split", QByteArray(), T::Memory, QT_TRANSLATE_NOOP("Settings", "How list and sheet of Applications share the width")},
        {K::ApplicationsColumns, "applications/columns", QStringList(), T::List, QT_TRANSLATE_NOOP("Settings", "The columns of Applications")},
        {K::ProgramsColumns, "applications/programColumns", QStringList(), T::List, QT_TRANSLATE_NOOP("Settings", "The columns of the programs of an application")},
        {K::RequestsSplit, "requests/split", QByteArray(), T::Memory, QT_TRANSLATE_NOOP("Settings", "How list and sheet of Requests share the width")},
        {K::RequestsColumns, "requests/columns", QStringList(), T::List, QT_TRANSLATE_NOOP("Settings", "The columns of Requests")},
        {K::HistoryColumns, "history/columns", QStringList(), T::List, QT_TRANSLATE_NOOP("Settings", "The columns of History")},
        {K::CalendarView, "calendar/view", QStringLiteral("month"), T::Text, QT_TRANSLATE_NOOP("Settings", "The view the calendar opens with")},
        {K::CalendarHidden, "calendar/hidden", QStringList(QStringLiteral("log")), T::List, QT_TRANSLATE_NOOP("Settings", "The kinds of date the calendar does not show")},
        {K::CalendarSplit, "calendar/split", QByteArray(), T::Memory, QT_TRANSLATE_NOOP("Settings", "How calendar and day share the width")},
        {K::Language, "look/language", QString(), T::Choice, QT_TRANSLATE_NOOP("Settings", "The language of the program; empty: that of the system"), {QString(), QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("ar")}},
        {K::FirstWeekday, "look/firstWeekday", QString(), T::Choice, QT_TRANSLATE_NOOP("Settings", "The day a week begins with; empty: that of the region"), weekdays},
        {K::Shortcuts, "keys/shortcuts", QStringList(), T::List, QT_TRANSLATE_NOOP("Settings", "Shortcuts that differ from the ones the program came with")},
        {K::RecentCommands, "keys/recentCommands", QStringList(), T::List, QT_TRANSLATE_NOOP("Settings", "The commands used last from the command palette, newest first")},
        {K::WatchedNotes, "capture/watchedNotes", QString(), T::Text, QT_TRANSLATE_NOOP("Settings", "The file of notes that is watched for new lines")},
        {K::WatchedNotesSeen, "capture/watchedNotesSeen", QString(), T::Text, QT_TRANSLATE_NOOP("Settings", "How much of the watched file was looked at")},
        {K::Theme, "look/theme", QStringLiteral("system"), T::Choice, QT_TRANSLATE_NOOP("Settings", "Light or dark colors, or as the system has it"), {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")}},
        {K::Density, "look/density", QStringLiteral("comfortable"), T::Choice, QT_TRANSLATE_NOOP("Settings", "How much room a row of a list has"), {QStringLiteral("comfortable"), QStringLiteral("compact")}},
        {K::TextPercent, "look/textPercent", 100, T::Number, QT_TRANSLATE_NOOP("Settings", "Size of text, in percent of the usual one"), {}, 75, 250},
        {K::ReducedMotion, "look/reducedMotion", false, T::Switch, QT_TRANSLATE_NOOP("Settings", "Nothing slides, fades or blinks")},
        {K::PaperSize, "packet/paper", QString(), T::Choice, QT_TRANSLATE_NOOP("Settings", "Paper of what is printed; empty: that of the region"), {QString(), QStringLiteral("letter"), QStringLiteral("a4")}},
        {K::PreviewZoom, "packet/zoom", 0, T::Number, QT_TRANSLATE_NOOP("Settings", "Size of the packet’s preview in percent; 0: as wide as the window"), {}, 0, 1000},
        {K::LastFolder, "window/lastFolder", QString(), T::Text, QT_TRANSLATE_NOOP("Settings", "The folder a file was chosen from last")},
        {K::OpenFiles, "window/openFiles", QStringList(), T::List, QT_TRANSLATE_NOOP("Settings", "The files open now; one left here after the end tells of a crash")},
        // clang-format on
    };
    return rows;
}

} // namespace

const std::vector<Settings::Row>& Settings::rows() {
    return table();
}

const Settings::Row& Settings::row(SettingKey key) {
    for (const Row& row : table()) {
        if (row.key == key) {
            return row;
        }
    }
    return table().front();
}

QString Settings::about(const Row& row) {
    return row.about == nullptr ? QString() : QCoreApplication::translate("Settings", row.about);
}

bool Settings::isAllowed(const Row& row, const QVariant& value) {
    if (value.metaType() != row.byDefault.metaType()) {
        return false;
    }
    switch (row.type) {
    case SettingType::Choice:
        return row.allowed.contains(value.toString());
    case SettingType::Number:
        return value.toInt() >= row.least && value.toInt() <= row.most;
    default:
        return true;
    }
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
    // Neither can a hand-edited file break the program.
    return isAllowed(wanted, value) ? value : wanted.byDefault;
}

bool Settings::set(SettingKey key, const QVariant& value) {
    const Row& wanted = row(key);
    if (!isAllowed(wanted, value)) {
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
