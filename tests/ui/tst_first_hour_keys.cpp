// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/first_hour.h"
#include "tests/ui/support/keyboard_hand.h"

#include <QtCore/QPointer>
#include <QtGui/QAction>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace letterdesk;

/// A student's first hour without a mouse: shortcuts, menus by their letters, Tab, the command palette. Each step
/// goes on where the one before ended, and nothing sets the focus but the keys and the program.
class TestFirstHourKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        if (m_broken) {
            QSKIP("A step before this one failed");
        }
    }
    void cleanup() { m_broken = m_broken || QTest::currentTestFailed(); }

    void threeDoors();
    void lookAroundInTheSample();
    void leaveTheSample();
    void startTheOwnFile();
    void skipTheQuestions();
    void giveTheOwnAddress();
    void tenPeople();
    void fiveExperiences();
    void oneApplication();
    void twoRequests();
    void tabGoesDownTheSheet();
    void attachTheCv();
    void editOneRequest();
    void saveThePacket();
    void undoAndRedoAStep();
    void closeTheWindow();
    void openAgain();
    void everythingIsThere();

private:
    static void turnTo(PageId page) {
        static constexpr std::array keys{
            std::pair{PageId::Today, Qt::Key_1},       std::pair{PageId::People, Qt::Key_2},
            std::pair{PageId::Experiences, Qt::Key_3}, std::pair{PageId::Applications, Qt::Key_4},
            std::pair{PageId::Requests, Qt::Key_5},    std::pair{PageId::Calendar, Qt::Key_6},
            std::pair{PageId::History, Qt::Key_7},
        };
        for (const auto& [id, key] : keys) {
            if (id == page) {
                keyboard::press(key, Qt::ControlModifier);
            }
        }
        see(FirstHour::pageNames(page).first);
    }
    static void addRequest(const entered::SomePerson& writer);
    /// Walks along the table to a row, from the first one.
    static void walkTo(const char* table, const char* words);

    FirstHour m_hour;
    bool m_broken = false;
};

void TestFirstHourKeys::threeDoors() {
    m_hour.start();
    for (const char* door : {"startNew", "startOpen", "startSample", "startPath", "startChange"}) {
        keyboard::tabTo(door);
    }
}

void TestFirstHourKeys::lookAroundInTheSample() {
    keyboard::tabTo("startSample");
    keyboard::press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(FirstHour::window()->desk().workspacePath(), samplePath(), kPatience);
    for (const auto& [page, word] : EnumWords<PageId>::words) {
        turnTo(page);
        FirstHour::verifyPageShows(page);
    }
    // A page of records gives its table the keyboard: the arrows walk, and the sheet follows.
    turnTo(PageId::People);
    keyboard::press(Qt::Key_Home, Qt::ControlModifier);
    keyboard::press(Qt::Key_Down);
    const QString second = FirstHour::listed("peopleTable").at(1);
    QTRY_VERIFY(second.contains(see<QLabel>("sheetName")->text()));
}

/// The sample is not what the program opens the next time: the three doors are there again.
void TestFirstHourKeys::leaveTheSample() {
    keyboard::press(Qt::Key_W, Qt::ControlModifier);
    m_hour.end();
    m_hour.start();
    see("startPanel");
}

void TestFirstHourKeys::startTheOwnFile() {
    keyboard::fill("startPath", m_hour.path("Mine.letterdesk"));
    keyboard::press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(FirstHour::window()->desk().workspacePath(), m_hour.path("Mine.letterdesk"),
                              kPatience);
    QCOMPARE(FirstHour::all<Person>().size(), size_t(0));
}

/// Skipping leaves the other questions out; what was written counts.
void TestFirstHourKeys::skipTheQuestions() {
    see("firstQuestions");
    keyboard::fill("firstName", entered::text(entered::kStudent));
    keyboard::press(Qt::Key_Escape);
    QVERIFY(isGone("firstQuestions"));
    QCOMPARE(FirstHour::workspace().owner()->name, entered::text(entered::kStudent));
    QCOMPARE(FirstHour::workspace().owner()->stage, std::optional<OwnerStage>());
    QCOMPARE(FirstHour::all<Application>().size(), size_t(0));
}

/// A writer must be able to ask back: without an address no packet is made.
void TestFirstHourKeys::giveTheOwnAddress() {
    keyboard::menu(Qt::Key_E, Qt::Key_M);
    see("ownerDialog");
    keyboard::fill("email", entered::text(entered::kAddress));
    keyboard::press(Qt::Key_Return);
    QVERIFY(isGone("ownerDialog"));
    QCOMPARE(FirstHour::workspace().owner()->email, entered::text(entered::kAddress));
}

void TestFirstHourKeys::tenPeople() {
    turnTo(PageId::People);
    for (const entered::SomePerson& person : entered::kPeople) {
        // Every way there is, in turn; a menu and the palette work from wherever one is.
        switch ((&person - entered::kPeople.data()) % 3) {
        case 0:
            keyboard::press(Qt::Key_N, Qt::ControlModifier);
            break;
        case 1:
            keyboard::menu(Qt::Key_R, Qt::Key_P);
            break;
        default:
            keyboard::command(QStringLiteral("new person"));
        }
        see("newPersonDialog");
        keyboard::fill("givenName", entered::text(person.givenName));
        keyboard::fill("familyName", entered::text(person.familyName));
        keyboard::fill("organization", entered::text(person.organization));
        keyboard::fill("email", entered::text(person.email));
        keyboard::press(Qt::Key_Return);
        QVERIFY(isGone("newPersonDialog"));
        QTRY_VERIFY(see<QLabel>("sheetName")->text().contains(entered::text(person.familyName)));
    }
    FirstHour::verifyPeople();
    QCOMPARE(FirstHour::listed("peopleTable").size(), 10);
}

void TestFirstHourKeys::fiveExperiences() {
    turnTo(PageId::Experiences);
    for (const entered::SomeExperience& experience : entered::kExperiences) {
        keyboard::press(Qt::Key_N, Qt::ControlModifier);
        see("experienceDialog");
        keyboard::fill("title", entered::text(experience.title));
        keyboard::choose("kind", experience.kind);
        keyboard::fill("organization", entered::text(experience.organization));
        keyboard::fill("start", entered::text(experience.start));
        keyboard::fill("end", entered::text(experience.end));
        keyboard::press(Qt::Key_Return);
        QVERIFY(isGone("experienceDialog"));
        QTRY_COMPARE(see<QLabel>("sheetName")->text(), entered::text(experience.title));
    }
    FirstHour::verifyExperiences();
    QCOMPARE(FirstHour::listed("experiencesTable").size(), 5);
}

void TestFirstHourKeys::oneApplication() {
    turnTo(PageId::Applications);
    keyboard::press(Qt::Key_N, Qt::ControlModifier);
    see("applicationDialog");
    keyboard::choose("service", entered::kService);
    keyboard::choose("specialty", entered::kSpecialty);
    keyboard::fill("season", entered::text(entered::kSeason));
    keyboard::fill("lettersDueOn", entered::text(entered::kLettersDue));
    keyboard::press(Qt::Key_Return);
    QVERIFY(isGone("applicationDialog"));
    FirstHour::verifyApplication();
}

void TestFirstHourKeys::addRequest(const entered::SomePerson& writer) {
    keyboard::press(Qt::Key_N, Qt::ControlModifier);
    see("personPicker");
    keyboard::fill("pickerSearch", entered::text(writer.familyName));
    keyboard::press(Qt::Key_Return);
    QVERIFY(isGone("personPicker"));
    QTRY_VERIFY(see<QLabel>("sheetName")->text().contains(entered::text(writer.familyName)));
    keyboard::press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier); // Add a Service
    see("entryCard0");
}

void TestFirstHourKeys::twoRequests() {
    turnTo(PageId::Requests);
    addRequest(entered::kOtherWriter);
    addRequest(entered::kWriter);
    QCOMPARE(FirstHour::listed("requestsTable").size(), 2);
    for (const Request& request : FirstHour::all<Request>()) {
        QCOMPARE(request.entries.size(), size_t(1));
        QCOMPARE(request.entries.front().application, std::optional(FirstHour::all<Application>().front().id));
    }
}

void TestFirstHourKeys::walkTo(const char* table, const char* words) {
    if (!see(table)->hasFocus()) {
        keyboard::press(Qt::Key_F6);
    }
    QTRY_VERIFY(see(table)->hasFocus());
    keyboard::press(Qt::Key_Home, Qt::ControlModifier);
    for (int row = FirstHour::rowOf(table, words); row > 0; --row) {
        keyboard::press(Qt::Key_Down);
    }
    QTRY_VERIFY(see<QLabel>("sheetName")->text().contains(QLatin1StringView(words)));
}

/// What was added later, such as the service, is passed where it is seen.
void TestFirstHourKeys::tabGoesDownTheSheet() {
    walkTo("requestsTable", entered::kWriter.familyName);
    keyboard::press(Qt::Key_F2); // from the table to the sheet
    keyboard::tabTo("stage");
    const QStringList way = keyboard::tabTo("otherPerson");
    qsizetype before = -1;
    for (const char* stop :
         {"stage", "writersDate", "letterKind", "submissionLink", "addEntry", "attachCv", "title"}) {
        const qsizetype at = way.indexOf(QLatin1StringView(stop));
        QVERIFY2(at > before, qPrintable(QStringLiteral("%1: %2").arg(QLatin1StringView(stop), way.join(u' '))));
        before = at;
    }
}

void TestFirstHourKeys::attachTheCv() {
    FileDialogAnswer answer(
        [] { keyboard::answerFileDialog(QStringLiteral(LETTERDESK_TEST_DATA "/print/cv.pdf")); });
    keyboard::menu(Qt::Key_F, Qt::Key_C);
    QTRY_VERIFY_WITH_TIMEOUT(answer.isGiven(), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(FirstHour::all<Document>().size(), size_t(1), kPatience);
    QCOMPARE(FirstHour::all<Document>().front().kind, DocumentKind::Cv);
}

void TestFirstHourKeys::editOneRequest() {
    walkTo("requestsTable", entered::kOtherWriter.familyName); // away and back
    walkTo("requestsTable", entered::kWriter.familyName);
    keyboard::press(Qt::Key_F2); // from the table to the sheet
    keyboard::choose("stage", "agreed");
    keyboard::fill("writersDate", entered::text(entered::kWritersDate));
    keyboard::choose("letterKind", "narrative");
    keyboard::fill("submissionLink", entered::text(entered::kLink));
    keyboard::fill("title", entered::text(entered::kTitle));
    keyboard::press(Qt::Key_Tab); // leaving a field keeps it
    QCOMPARE(FirstHour::requestTo(entered::kWriter).stage, Stage::Agreed);
    FirstHour::verifyRequests();
}

void TestFirstHourKeys::saveThePacket() {
    FileDialogAnswer answer([this] { keyboard::answerFileDialog(m_hour.path("packet.pdf")); });
    keyboard::press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(answer.isGiven(), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(see<QLabel>("toastText")->text().contains(QStringLiteral("packet.pdf")), kPatience);
    FirstHour::verifyPacket(m_hour.path("packet.pdf"));
}

/// The last step was the writer's title; the keys work from the field one is in.
void TestFirstHourKeys::undoAndRedoAStep() {
    const QAction* undo = FirstHour::window()->actions()[ActionId::Undo];
    QVERIFY(undo->isEnabled());
    keyboard::press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(FirstHour::person(entered::kWriter)->title, QString());
    QCOMPARE(FirstHour::requestTo(entered::kWriter).entries.front().submissionLink, entered::text(entered::kLink));
    keyboard::press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(FirstHour::person(entered::kWriter)->title, entered::text(entered::kTitle));
}

void TestFirstHourKeys::closeTheWindow() {
    const QPointer<MainWindow> window = FirstHour::window();
    keyboard::press(Qt::Key_Q, Qt::ControlModifier);
    m_hour.end();
    QVERIFY(window.isNull());
}

void TestFirstHourKeys::openAgain() {
    m_hour.start();
    QCOMPARE(FirstHour::window()->desk().workspacePath(), m_hour.path("Mine.letterdesk"));
    QVERIFY(find("firstQuestions") == nullptr);
    QVERIFY(find("startPanel") == nullptr);
}

void TestFirstHourKeys::everythingIsThere() {
    for (const auto& [page, count] : {std::pair{PageId::People, 10}, std::pair{PageId::Experiences, 5},
                                      std::pair{PageId::Applications, 1}, std::pair{PageId::Requests, 2}}) {
        turnTo(page);
        const char* table = FirstHour::pageNames(page).second;
        QTRY_COMPARE_WITH_TIMEOUT(FirstHour::listed(table).size(), count, kPatience);
    }
    FirstHour::verifyPeople();
    FirstHour::verifyExperiences();
    FirstHour::verifyApplication();
    FirstHour::verifyRequests();
    QCOMPARE(FirstHour::workspace().owner()->name, entered::text(entered::kStudent));
    QCOMPARE(FirstHour::all<Document>().size(), size_t(1));
    walkTo("requestsTable", entered::kWriter.familyName);
    QTRY_COMPARE(see<QLineEdit>("submissionLink")->text(), entered::text(entered::kLink));
}

QTEST_MAIN(TestFirstHourKeys)
#include "tst_first_hour_keys.moc"
