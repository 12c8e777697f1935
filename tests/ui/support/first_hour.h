// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop_program.h"
#include "core/base/file_writer.h"
#include "core/print/pdf/pdf_pages.h"
#include "core/requests/document.h"
#include "tests/ui/support/on_screen.h"
#include "ui/shell/pages.h"
#include "ui/shell/workspace_files.h"
#include "ui/widgets/paper_style.h"

#include <QtCore/QDir>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QTableView>

#include <algorithm>
#include <array>

namespace letterdesk {

/// What a student enters in the first hour, whichever way.
namespace entered {

struct SomePerson {
    const char* givenName;
    const char* familyName;
    const char* organization;
    const char* email;
};
constexpr std::array<SomePerson, 10> kPeople{{
    {"Ada", "Lindqvist", "University Hospital", "ada@example.edu"},
    {"Bruno", "Castellano", "University Hospital", "bruno@example.edu"},
    {"Chidi", "Eze", "City Clinic", "chidi@example.org"},
    {"Dana", "Whitfield", "City Clinic", "dana@example.org"},
    {"Elif", "Demir", "Institute of Physiology", "elif@example.edu"},
    {"Farid", "Nasser", "Institute of Physiology", "farid@example.edu"},
    {"Grace", "Odhiambo", "Medical School", "grace@example.edu"},
    {"Hiro", "Tanabe", "Medical School", "hiro@example.edu"},
    {"Ines", "Quintela", "Free Clinic", "ines@example.org"},
    {"Jonas", "Brandt", "Free Clinic", "jonas@example.org"},
}};

struct SomeExperience {
    const char* title;
    const char* kind;
    const char* organization;
    const char* start;
    const char* end;
};
constexpr std::array<SomeExperience, 5> kExperiences{{
    {"Internal medicine ward", "rotation", "University Hospital", "2026-01-05", "2026-02-27"},
    {"Family medicine", "rotation", "City Clinic", "2026-03-02", "2026-03-27"},
    {"Ion channel laboratory", "research", "Institute of Physiology", "2025-06-01", "2025-08-31"},
    {"Physiology course", "course", "Medical School", "2024-09-02", "2024-12-20"},
    {"Saturday clinic", "volunteering", "Free Clinic", "2025-01-11", "2026-05-30"},
}};

constexpr const char* kStudent = "Maya Okonkwo";
constexpr const char* kAddress = "maya@example.edu";
constexpr const char* kService = "eras-residency";
constexpr const char* kSpecialty = "internal-medicine";
constexpr const char* kSeason = "2028";
constexpr const char* kLettersDue = "2027-09-22";
/// Of the ten, who is asked for a letter; the first gets the packet.
inline constexpr const SomePerson& kWriter = kPeople[0];
inline constexpr const SomePerson& kOtherWriter = kPeople[4];
constexpr const char* kWritersDate = "2027-09-01";
constexpr const char* kTitle = "Attending Physician";
constexpr const char* kLink = "https://letters.example.org/8f2k";

inline QString text(const char* words) {
    return QString::fromUtf8(words);
}
inline QDate day(const char* words) {
    return QDate::fromString(text(words), Qt::ISODate);
}

} // namespace entered

/// The program as it is started on a computer that never had it: a home without a file, a sample or a setting, the
/// desktop's own dialogs, windows that claim their file.
class FirstHour {
public:
    FirstHour() {
        QApplication::setStyle(new PaperStyle);
        // The test goes on after the last window was closed.
        QApplication::setQuitOnLastWindowClosed(false);
        for (const char* variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"}) {
            qputenv(variable, QFile::encodeName(m_home.path()));
        }
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path());
    }

    /// As `main` does.
    void start() {
        m_program = std::make_unique<DesktopProgram>();
        QVERIFY(m_program->openWindow(m_program->lastFile()));
        QVERIFY(window() != nullptr);
        QVERIFY(QTest::qWaitForWindowActive(window()));
    }
    /// After its windows were closed.
    void end() {
        QTRY_VERIFY_WITH_TIMEOUT(window() == nullptr, kPatience);
        m_program.reset();
    }
    [[nodiscard]] static MainWindow* window() { return shownWindow(); }
    [[nodiscard]] static Workspace& workspace() { return *window()->desk().workspace(); }
    [[nodiscard]] QString path(const char* name) const { return m_home.filePath(QLatin1StringView(name)); }

    template <class Record>
    [[nodiscard]] static std::vector<Record> all() {
        const auto page = workspace().page<Record>(QString(), 100);
        return page ? *page : std::vector<Record>();
    }
    [[nodiscard]] static std::optional<Person> person(const entered::SomePerson& wanted) {
        for (const Person& each : all<Person>()) {
            if (each.familyName == QLatin1String(wanted.familyName)) {
                return each;
            }
        }
        return std::nullopt;
    }
    /// The request to one of the people; an empty one when there is none.
    [[nodiscard]] static Request requestTo(const entered::SomePerson& wanted) {
        const auto writer = person(wanted);
        for (const Request& request : all<Request>()) {
            if (writer && request.person == writer->id) {
                return request;
            }
        }
        return {};
    }

    /// A page of the sample is shown, and one with a table lists something.
    static void verifyPageShows(PageId page) {
        const auto& [name, table] = pageNames(page);
        see(name);
        if (table != nullptr) {
            QTRY_VERIFY_WITH_TIMEOUT(see<QTableView>(table)->model()->rowCount() > 0, kPatience);
        }
    }
    /// The names in the first column of a page's table.
    [[nodiscard]] static QStringList listed(const char* table) {
        const auto* model = see<QTableView>(table)->model();
        QStringList names;
        for (int row = 0; row < model->rowCount(); ++row) {
            names << model->index(row, 0).data().toString();
        }
        return names;
    }
    [[nodiscard]] static int rowOf(const char* table, const char* words) {
        const QStringList names = listed(table);
        const auto found = std::find_if(names.cbegin(), names.cend(), [words](const QString& name) {
            return name.contains(QLatin1StringView(words));
        });
        return found == names.cend() ? -1 : static_cast<int>(found - names.cbegin());
    }

    /// Names of a page and of its table, where it has one.
    static std::pair<const char*, const char*> pageNames(PageId page) {
        switch (page) {
        case PageId::Today:
            return {"todayPage", nullptr};
        case PageId::People:
            return {"peoplePage", "peopleTable"};
        case PageId::Experiences:
            return {"experiencesPage", "experiencesTable"};
        case PageId::Applications:
            return {"applicationsPage", "applicationsTable"};
        case PageId::Requests:
            return {"requestsPage", "requestsTable"};
        case PageId::Calendar:
            return {"calendarPage", nullptr};
        case PageId::History:
            return {"historyPage", "historyTable"};
        }
        return {"", nullptr};
    }

    static void verifyPeople();
    static void verifyExperiences();
    static void verifyApplication();
    static void verifyRequests();
    static void verifyPacket(const QString& path);

private:
    QTemporaryDir m_home;
    std::unique_ptr<DesktopProgram> m_program;
};

inline void FirstHour::verifyPeople() {
    QCOMPARE(all<Person>().size(), entered::kPeople.size());
    for (const entered::SomePerson& wanted : entered::kPeople) {
        const auto stored = person(wanted);
        QVERIFY2(stored, wanted.familyName);
        QCOMPARE(stored->givenName, entered::text(wanted.givenName));
        QCOMPARE(stored->organization, entered::text(wanted.organization));
        QCOMPARE(stored->emails, QStringList(entered::text(wanted.email)));
    }
}

inline void FirstHour::verifyExperiences() {
    const std::vector<Experience> stored = all<Experience>();
    QCOMPARE(stored.size(), entered::kExperiences.size());
    for (const entered::SomeExperience& wanted : entered::kExperiences) {
        const auto found = std::find_if(stored.cbegin(), stored.cend(), [&wanted](const Experience& each) {
            return each.title == QLatin1String(wanted.title);
        });
        QVERIFY2(found != stored.cend(), wanted.title);
        QCOMPARE(found->kind, enumFromText<ExperienceKind>(entered::text(wanted.kind)));
        QCOMPARE(found->organization, entered::text(wanted.organization));
        QCOMPARE(found->start, std::optional(entered::day(wanted.start)));
        QCOMPARE(found->end, std::optional(entered::day(wanted.end)));
    }
}

inline void FirstHour::verifyApplication() {
    const std::vector<Application> stored = all<Application>();
    QCOMPARE(stored.size(), size_t(1));
    QCOMPARE(stored.front().service, entered::text(entered::kService));
    QCOMPARE(stored.front().specialty, entered::text(entered::kSpecialty));
    QCOMPARE(stored.front().season, entered::text(entered::kSeason));
    QCOMPARE(stored.front().lettersDueOn, std::optional(entered::day(entered::kLettersDue)));
}

/// Both requests go to the one application; the first has what was edited.
inline void FirstHour::verifyRequests() {
    QCOMPARE(all<Request>().size(), size_t(2));
    const Request first = requestTo(entered::kWriter);
    for (const Request& request : {first, requestTo(entered::kOtherWriter)}) {
        QVERIFY(!request.id.isNull());
        QCOMPARE(request.entries.size(), size_t(1));
        QCOMPARE(request.entries.front().application, std::optional(all<Application>().front().id));
    }
    QCOMPARE(first.writersDate, std::optional(entered::day(entered::kWritersDate)));
    QCOMPARE(first.entries.front().submissionLink, entered::text(entered::kLink));
    QCOMPARE(first.entries.front().letterKind, std::optional(LetterKind::Narrative));
    QCOMPARE(person(entered::kWriter)->title, entered::text(entered::kTitle));
}

/// The paper says who asks, who is asked, and where the letter goes.
inline void FirstHour::verifyPacket(const QString& path) {
    const auto bytes = readFile(path, 50'000'000);
    QVERIFY2(bytes, qPrintable(path));
    const auto document = PdfPages::load(*bytes);
    QVERIFY(document);
    const QString text = (*document)->text((*document)->count());
    for (const char* words : {entered::kStudent, entered::kAddress, entered::kWriter.givenName,
                              entered::kWriter.familyName, "letters.example.org/8f2k"}) {
        QVERIFY2(text.contains(QLatin1StringView(words)), words);
    }
    // Another writer's name has no place in it.
    QVERIFY(!text.contains(QLatin1StringView(entered::kOtherWriter.familyName)));
}

} // namespace letterdesk
