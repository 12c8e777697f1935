// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/first_hour.h"
#include "tests/ui/support/mouse_hand.h"

#include <QtCore/QPointer>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>

using namespace letterdesk;

/// A student's first hour by mouse: clicks at places of the window, and keys only to write into clicked fields.
/// Each step goes on where the one before ended.
class TestFirstHourMouse : public QObject {
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
    void startTheOwnFile();
    void answerWhoOneIs();
    void giveTheOwnAddress();
    void tenPeople();
    void fiveExperiences();
    void oneApplication();
    void twoRequests();
    void editOneRequest();
    void attachTheCv();
    void saveThePacket();
    void undoAndRedoAStep();
    void closeTheWindow();
    void openAgain();
    void everythingIsThere();

private:
    static void turnTo(PageId page) {
        static constexpr std::array rail{
            std::pair{PageId::Today, "railToday"},
            std::pair{PageId::People, "railPeople"},
            std::pair{PageId::Experiences, "railExperiences"},
            std::pair{PageId::Applications, "railApplications"},
            std::pair{PageId::Requests, "railRequests"},
            std::pair{PageId::Calendar, "railCalendar"},
            std::pair{PageId::History, "railHistory"},
        };
        for (const auto& [id, button] : rail) {
            if (id == page) {
                mouse::click(button);
            }
        }
        see(FirstHour::pageNames(page).first);
    }
    /// The button of a page without records is in its middle, later above the table.
    static void clickNew(const char* button) { mouse::click(find(button) != nullptr ? button : "emptyButton"); }
    static void addRequest(const entered::SomePerson& writer);

    FirstHour m_hour;
    bool m_broken = false;
};

void TestFirstHourMouse::threeDoors() {
    m_hour.start();
    for (const char* door : {"startNew", "startOpen", "startSample"}) {
        QVERIFY(see<QPushButton>(door)->isEnabled());
    }
}

void TestFirstHourMouse::lookAroundInTheSample() {
    mouse::click("startSample");
    QTRY_COMPARE_WITH_TIMEOUT(FirstHour::window()->desk().workspacePath(), samplePath(), kPatience);
    for (const auto& [page, word] : EnumWords<PageId>::words) {
        turnTo(page);
        FirstHour::verifyPageShows(page);
    }
    turnTo(PageId::People);
    mouse::clickRow("peopleTable", 1);
    const QString second = FirstHour::listed("peopleTable").at(1);
    QTRY_VERIFY(second.contains(see<QLabel>("sheetName")->text()));
}

void TestFirstHourMouse::startTheOwnFile() {
    FileDialogAnswer answer([this] { mouse::answerFileDialog(m_hour.path("Mine.letterdesk")); });
    mouse::menu(ActionId::NewWorkspace);
    QTRY_VERIFY_WITH_TIMEOUT(answer.isGiven(), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(FirstHour::window()->desk().workspacePath(), m_hour.path("Mine.letterdesk"),
                              kPatience);
    QCOMPARE(FirstHour::all<Person>().size(), size_t(0));
}

void TestFirstHourMouse::answerWhoOneIs() {
    see("firstQuestions");
    mouse::choose("firstStage", "medical_student");
    mouse::fill("firstName", entered::text(entered::kStudent));
    mouse::click("dialogVerb");
    QVERIFY(isGone("firstQuestions"));
    QCOMPARE(FirstHour::workspace().owner()->name, entered::text(entered::kStudent));
    QCOMPARE(FirstHour::workspace().owner()->stage, OwnerStage::MedicalStudent);
    QCOMPARE(FirstHour::all<Application>().size(), size_t(0)); // no service was checked
}

/// A writer must be able to ask back: without an address no packet is made.
void TestFirstHourMouse::giveTheOwnAddress() {
    mouse::click("railMyDetails");
    see("ownerDialog");
    mouse::fill("email", entered::text(entered::kAddress));
    mouse::click("dialogVerb");
    QVERIFY(isGone("ownerDialog"));
    QCOMPARE(FirstHour::workspace().owner()->email, entered::text(entered::kAddress));
}

void TestFirstHourMouse::tenPeople() {
    turnTo(PageId::People);
    for (const entered::SomePerson& person : entered::kPeople) {
        clickNew("peopleNew");
        see("newPersonDialog");
        mouse::fill("givenName", entered::text(person.givenName));
        mouse::fill("familyName", entered::text(person.familyName));
        mouse::fill("organization", entered::text(person.organization));
        mouse::fill("email", entered::text(person.email));
        mouse::click("dialogVerb");
        QVERIFY(isGone("newPersonDialog"));
        // The one that was added is the one that is shown.
        QTRY_VERIFY(see<QLabel>("sheetName")->text().contains(entered::text(person.familyName)));
    }
    FirstHour::verifyPeople();
    QCOMPARE(FirstHour::listed("peopleTable").size(), 10);
}

void TestFirstHourMouse::fiveExperiences() {
    turnTo(PageId::Experiences);
    for (const entered::SomeExperience& experience : entered::kExperiences) {
        clickNew("experiencesNew");
        see("experienceDialog");
        mouse::fill("title", entered::text(experience.title));
        mouse::choose("kind", experience.kind);
        mouse::fill("organization", entered::text(experience.organization));
        mouse::fill("start", entered::text(experience.start));
        mouse::fill("end", entered::text(experience.end));
        mouse::click("dialogVerb");
        QVERIFY(isGone("experienceDialog"));
        QTRY_COMPARE(see<QLabel>("sheetName")->text(), entered::text(experience.title));
    }
    FirstHour::verifyExperiences();
    QCOMPARE(FirstHour::listed("experiencesTable").size(), 5);
}

void TestFirstHourMouse::oneApplication() {
    turnTo(PageId::Applications);
    clickNew("applicationsNew");
    see("applicationDialog");
    mouse::choose("service", entered::kService);
    mouse::choose("specialty", entered::kSpecialty);
    mouse::fill("season", entered::text(entered::kSeason));
    mouse::fill("lettersDueOn", entered::text(entered::kLettersDue));
    mouse::click("dialogVerb");
    QVERIFY(isGone("applicationDialog"));
    FirstHour::verifyApplication();
}

void TestFirstHourMouse::addRequest(const entered::SomePerson& writer) {
    clickNew("requestsNew");
    see("personPicker");
    auto* list = see<QListWidget>("pickerList");
    const auto found = list->findItems(entered::text(writer.familyName), Qt::MatchContains);
    QCOMPARE(found.size(), 1);
    mouse::clickItem(list, list->model()->index(list->row(found.constFirst()), 0));
    mouse::click("dialogVerb");
    QVERIFY(isGone("personPicker"));
    QTRY_VERIFY(see<QLabel>("sheetName")->text().contains(entered::text(writer.familyName)));
    mouse::click("addEntry");
    see("entryCard0");
}

void TestFirstHourMouse::twoRequests() {
    turnTo(PageId::Requests);
    addRequest(entered::kOtherWriter);
    addRequest(entered::kWriter);
    QCOMPARE(FirstHour::listed("requestsTable").size(), 2);
    for (const Request& request : FirstHour::all<Request>()) {
        QCOMPARE(request.entries.size(), size_t(1));
        QCOMPARE(request.entries.front().application, std::optional(FirstHour::all<Application>().front().id));
    }
}

void TestFirstHourMouse::editOneRequest() {
    const int row = FirstHour::rowOf("requestsTable", entered::kWriter.familyName);
    mouse::clickRow("requestsTable", 1 - row); // away and back
    mouse::clickRow("requestsTable", row);
    QTRY_VERIFY(see<QLabel>("sheetName")->text().contains(entered::text(entered::kWriter.familyName)));
    mouse::choose("stage", "agreed");
    mouse::fill("writersDate", entered::text(entered::kWritersDate));
    mouse::choose("letterKind", "narrative");
    mouse::fill("submissionLink", entered::text(entered::kLink));
    mouse::fill("title", entered::text(entered::kTitle));
    mouse::click("phone"); // leaving a field keeps it
    QCOMPARE(FirstHour::requestTo(entered::kWriter).stage, Stage::Agreed);
    FirstHour::verifyRequests();
}

void TestFirstHourMouse::attachTheCv() {
    FileDialogAnswer answer([] { mouse::answerFileDialog(QStringLiteral(LETTERDESK_TEST_DATA "/print/cv.pdf")); });
    mouse::click("nextStep");
    QTRY_VERIFY_WITH_TIMEOUT(answer.isGiven(), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(FirstHour::all<Document>().size(), size_t(1), kPatience);
    QCOMPARE(FirstHour::all<Document>().front().kind, DocumentKind::Cv);
}

void TestFirstHourMouse::saveThePacket() {
    FileDialogAnswer answer([this] { mouse::answerFileDialog(m_hour.path("packet.pdf")); });
    if (find<QTabBar>("sheetTabs") != nullptr) { // else details and packet lie beside each other
        mouse::clickTab("sheetTabs", 1);
    }
    mouse::click("savePacket");
    QTRY_VERIFY_WITH_TIMEOUT(answer.isGiven(), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(see<QLabel>("toastText")->text().contains(QStringLiteral("packet.pdf")), kPatience);
    FirstHour::verifyPacket(m_hour.path("packet.pdf"));
    // Saving is not giving: that is one click more.
    mouse::click("toastVerb");
    QCOMPARE(FirstHour::requestTo(entered::kWriter).stage, Stage::PacketGiven);
}

void TestFirstHourMouse::undoAndRedoAStep() {
    mouse::menu(ActionId::Undo);
    QTRY_COMPARE(FirstHour::requestTo(entered::kWriter).stage, Stage::Agreed);
    QCOMPARE(FirstHour::requestTo(entered::kWriter).packetGivenOn, std::optional<QDate>());
    FirstHour::verifyRequests(); // nothing else went along
    mouse::menu(ActionId::Redo);
    QTRY_COMPARE(FirstHour::requestTo(entered::kWriter).stage, Stage::PacketGiven);
    QVERIFY(FirstHour::requestTo(entered::kWriter).packetGivenOn);
}

void TestFirstHourMouse::closeTheWindow() {
    const QPointer<MainWindow> window = FirstHour::window();
    mouse::menu(ActionId::CloseWindow);
    m_hour.end();
    QVERIFY(window.isNull());
}

void TestFirstHourMouse::openAgain() {
    m_hour.start();
    QCOMPARE(FirstHour::window()->desk().workspacePath(), m_hour.path("Mine.letterdesk"));
    QVERIFY(find("firstQuestions") == nullptr);
    QVERIFY(find("startPanel") == nullptr);
}

void TestFirstHourMouse::everythingIsThere() {
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
    mouse::clickRow("requestsTable", FirstHour::rowOf("requestsTable", entered::kWriter.familyName));
    QTRY_COMPARE(see<QLineEdit>("submissionLink")->text(), entered::text(entered::kLink));
}

QTEST_MAIN(TestFirstHourMouse)
#include "tst_first_hour_mouse.moc"
