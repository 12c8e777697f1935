// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/records.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/requests/request_sheet.h"
#include "ui/widgets/field_box.h"

#include <QtGui/QContextMenuEvent>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>

using namespace letterdesk;

/// What is typed is kept, once, in the record it was typed for.
class TestRequestEditing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void editInAFilteredTableStaysOnItsRequest();
    void typingStaysWithItsPersonWhileOthersWrite();
    void typingForARemovedRequestGoesToItsPerson();
    void rowFarDownIsChosenAgainOnceItIsLoaded();
    void sameIdInAnotherFileIsAnotherRequest();
    void toastTakesBackItsOwnStepOnly();
    void textThatCannotBeKeptStays();
    void editKeepsWhatAnotherProcessWrote();
    void savingCommitsTheFieldWithTheFocus();
    void arrowKeysChooseNothing();
    void newApplicationIsNotOpenedByPassingIt();
    void mainButtonDoesWhatItSaid();
    void deleteKeyWorksInTheTableOnly();
    void pickerKeepsItsInputWhenItFails();
    void somebodyElseIsOneStepOfItsRequest();
    void newApplicationGoesToTheRequestItWasAskedFor();
    void pickerListsPeopleByName();
    void numberWithoutAServiceIsTold();
    void applicationBeyondTheListHasItsName();
    void datesAreUnderstoodFromTheDayOfTyping();
    void closedRequestTakesTheFocus();
    void columnsAreReachedByKey();
    void openOnlyKeepsTheFocus();
    void readOnlyFileCanBeReadByKey();
    void focusIsSeenInTheTable();
    void nothingOfTheSheetIsCutAtLargeText();

private:
    static RequestId add(WindowFixture& fixture, const char* name, QDate writersDate = {});
    static std::unique_ptr<Workspace> other(WindowFixture& fixture);
    static QString shownName(WindowFixture& fixture) { return fixture.child<QLabel>("sheetName")->text(); }
};

RequestId TestRequestEditing::add(WindowFixture& fixture, const char* name, QDate writersDate) {
    Person person;
    person.familyName = QLatin1StringView(name);
    Request request;
    request.writersDate = writersDate.isValid() ? std::optional(writersDate) : std::nullopt;
    return createRequest(fixture.workspace(), request, person).value();
}

std::unique_ptr<Workspace> TestRequestEditing::other(WindowFixture& fixture) {
    auto workspace =
        Workspace::open(fixture.workspace().path(), Workspace::Access::ReadWrite, fixture.environment());
    return std::move(*workspace);
}

void TestRequestEditing::editInAFilteredTableStaysOnItsRequest() {
    WindowFixture fixture;
    fixture.openEmpty();
    const RequestId first = add(fixture, "Smith", QDate(2027, 7, 1));
    const RequestId second = add(fixture, "Smithers", QDate(2027, 8, 1));
    add(fixture, "Raman", QDate(2027, 6, 1));
    QTest::keyClicks(fixture.child<QLineEdit>("requestsFilter"), QStringLiteral("smith"));
    fixture.window->requests().open(second);
    QCOMPARE(shownName(fixture), QStringLiteral("Smithers"));
    fixture.type("writersDate", QStringLiteral("2027-09-15"));
    QCOMPARE(shownName(fixture), QStringLiteral("Smithers"));
    QCOMPARE(fixture.window->requests().current(), second);
    fixture.type("askOn", QStringLiteral("2027-06-15"));
    QCOMPARE(fixture.workspace().get(second)->askOn, std::optional(QDate(2027, 6, 15)));
    QCOMPARE(fixture.workspace().get(first)->askOn, std::optional<QDate>());
}

void TestRequestEditing::typingStaysWithItsPersonWhileOthersWrite() {
    WindowFixture fixture;
    fixture.openEmpty();
    const RequestId lindqvist = add(fixture, "Lindqvist", QDate(2027, 7, 1));
    const RequestId raman = add(fixture, "Raman", QDate(2027, 8, 1));
    fixture.window->requests().open(raman);
    auto* phone = fixture.child<QLineEdit>("phone");
    phone->setFocus();
    QTest::keyClicks(phone, QStringLiteral("555-01"));
    QVERIFY(editRequest(
        *other(fixture), lindqvist,
        [](Request& request) -> Result<void> {
            request.askOn = QDate(2027, 6, 1);
            return {};
        },
        QStringLiteral("Elsewhere")));
    fixture.workspace().noticeOtherProcesses();
    QCOMPARE(shownName(fixture), QStringLiteral("Raman"));
    QCOMPARE(phone->text(), QStringLiteral("555-01"));
    QTest::keyClicks(phone, QStringLiteral("42"));
    QTest::keyClick(phone, Qt::Key_Tab);
    const auto phonesOf = [&fixture](const RequestId& id) {
        return fixture.workspace().get(fixture.workspace().get(id)->person)->phones;
    };
    QCOMPARE(phonesOf(raman), QStringList(QStringLiteral("555-0142")));
    QCOMPARE(phonesOf(lindqvist), QStringList());
}

void TestRequestEditing::typingForARemovedRequestGoesToItsPerson() {
    WindowFixture fixture;
    fixture.openEmpty();
    const RequestId raman = add(fixture, "Raman", QDate(2027, 7, 1));
    const RequestId lindqvist = add(fixture, "Lindqvist", QDate(2027, 8, 1));
    const PersonId writer = fixture.workspace().get(raman)->person;
    fixture.window->requests().open(raman);
    auto* phone = fixture.child<QLineEdit>("phone");
    phone->setFocus();
    QTest::keyClicks(phone, QStringLiteral("555-0142"));
    QVERIFY(removeRequest(*other(fixture), raman));
    fixture.workspace().noticeOtherProcesses();
    QCOMPARE(shownName(fixture), QStringLiteral("Lindqvist"));
    QCOMPARE(fixture.workspace().get(writer)->phones, QStringList(QStringLiteral("555-0142")));
    QCOMPARE(phone->text(), QString());
    QVERIFY(!phone->hasFocus());
    QCOMPARE(fixture.workspace().get(fixture.workspace().get(lindqvist)->person)->phones, QStringList());
}

void TestRequestEditing::rowFarDownIsChosenAgainOnceItIsLoaded() {
    WindowFixture fixture;
    fixture.openEmpty();
    const RequestId last = add(fixture, "Raman", QDate(2028, 1, 1));
    const PersonId person = fixture.workspace().get(last)->person;
    QVERIFY(fixture.workspace().change(QStringLiteral("Many"), [&](Transaction& transaction) -> Result<void> {
        for (int number = 0; number < 500; ++number) {
            Request request;
            request.id = fixture.ids.nextId<Request>();
            request.person = person;
            request.writersDate = QDate(2027, 7, 1);
            if (Result<void> added = transaction.add(request); !added) {
                return added;
            }
        }
        return {};
    }));
    QTRY_COMPARE(fixture.child<QTableView>("requestsTable")->model()->rowCount(), 501);
    fixture.window->requests().open(last);
    QCOMPARE(fixture.window->requests().current(), last);
    add(fixture, "Elsewhere"); // one row: no reset
    QVERIFY(removeRequest(*other(fixture), fixture.workspace().page<Request>(QString(), 500)->back().id));
    fixture.workspace().noticeOtherProcesses();
    QCOMPARE(fixture.window->requests().sheet().request(), last);
    QTRY_COMPARE(fixture.window->requests().current(), last);
    QCOMPARE(fixture.window->requests().sheet().request(), last);
}

void TestRequestEditing::sameIdInAnotherFileIsAnotherRequest() {
    WindowFixture fixture;
    const auto make = [&fixture](const char* file, const char* name) {
        CountingIdSource ids(QStringLiteral("same"));
        auto workspace =
            Workspace::create(fixture.path(QLatin1StringView(file)), Workspace::Environment{fixture.clock, ids});
        Person person;
        person.familyName = QLatin1StringView(name);
        return createRequest(**workspace, Request{}, person).value();
    };
    QCOMPARE(make("a.letterdesk", "Lindqvist"), make("b.letterdesk", "Raman"));
    QVERIFY(fixture.window->openWorkspace(fixture.path(QStringLiteral("a.letterdesk"))));
    QTRY_VERIFY(fixture.isVisible("requestSheet"));
    QCOMPARE(shownName(fixture), QStringLiteral("Lindqvist"));
    QVERIFY(fixture.window->openWorkspace(fixture.path(QStringLiteral("b.letterdesk"))));
    QCOMPARE(shownName(fixture), QStringLiteral("Raman"));
    fixture.type("writersDate", QStringLiteral("2027-09-01"));
    fixture.type("title", QStringLiteral("Professor"));
    QCOMPARE(fixture.workspace().page<Person>(QString(), 2)->front().familyName, QStringLiteral("Raman"));
}

void TestRequestEditing::toastTakesBackItsOwnStepOnly() {
    WindowFixture fixture;
    fixture.openEmpty();
    const RequestId id = add(fixture, "Lindqvist");
    std::function<void()> verb;
    connect(&fixture.window->desk(), &Desk::whispered, this,
            [&verb](const QString&, const QString& text, const std::function<void()>& run) {
                if (!text.isEmpty()) {
                    verb = run;
                }
            });
    fixture.trigger(ActionId::Delete);
    QVERIFY(verb);
    const RequestId newer = add(fixture, "Raman");
    const auto stale = verb;
    stale();
    QVERIFY(fixture.workspace().get(newer)); // the newer step is not what was taken back
    QVERIFY(!fixture.workspace().get(id));
    QVERIFY(fixture.workspace().undo());
    stale();
    QVERIFY(fixture.workspace().get(id));
    fixture.trigger(ActionId::Delete);
    const auto ofTheFirstFile = verb;
    QVERIFY(fixture.window->openWorkspace(fixture.makeFile(QStringLiteral("b.letterdesk"), true)));
    const qint64 count = *fixture.workspace().count<Request>();
    ofTheFirstFile();
    QCOMPARE(*fixture.workspace().count<Request>(), count);
    fixture.window->desk().setWorkspace(nullptr);
    ofTheFirstFile();
}

void TestRequestEditing::textThatCannotBeKeptStays() {
    WindowFixture fixture;
    fixture.openEmpty();
    const RequestId id = add(fixture, "Lindqvist");
    // Half of a character is refused by the store.
    auto* title = fixture.child<QLineEdit>("title");
    title->setFocus();
    title->insert(QStringLiteral("Professor") + QChar(0xd83d));
    title->setModified(true);
    const QString typed = title->text();
    QTest::keyClick(title, Qt::Key_Tab);
    QVERIFY(!FieldBox::of(title)->problem().isEmpty());
    const auto elsewhere = [&] {
        QVERIFY(editRequest(
            *other(fixture), id,
            [](Request& request) -> Result<void> {
                request.askOn = request.askOn.value_or(QDate(2027, 6, 1)).addDays(1);
                return {};
            },
            QStringLiteral("Elsewhere")));
        fixture.workspace().noticeOtherProcesses();
    };
    elsewhere();
    QCOMPARE(title->text(), typed);
    QVERIFY(!FieldBox::of(title)->problem().isEmpty());
    // So does what is no date and no address.
    fixture.type("askedOn", QStringLiteral("after the shelf exam"));
    fixture.type("email", QStringLiteral("ada at example"));
    elsewhere();
    QCOMPARE(fixture.child<QLineEdit>("askedOn")->text(), QStringLiteral("after the shelf exam"));
    QCOMPARE(fixture.child<QLineEdit>("email")->text(), QStringLiteral("ada at example"));
    QVERIFY(!FieldBox::of(fixture.child<QLineEdit>("email"))->problem().isEmpty());
    fixture.type("title", QStringLiteral("Professor"));
    QCOMPARE(fixture.workspace().get(fixture.workspace().get(id)->person)->title, QStringLiteral("Professor"));
    QCOMPARE(FieldBox::of(title)->problem(), QString());
}

void TestRequestEditing::editKeepsWhatAnotherProcessWrote() {
    WindowFixture fixture;
    fixture.openEmpty();
    const RequestId id = add(fixture, "Lindqvist");
    QVERIFY(editRequest(
        *other(fixture), id,
        [](Request& request) -> Result<void> {
            request.askOn = QDate(2027, 6, 1);
            request.entries.emplace_back();
            return {};
        },
        QStringLiteral("Elsewhere")));
    // Not noticed yet: the window still shows the request as it was.
    fixture.type("writersDate", QStringLiteral("2027-09-01"));
    const Request stored = *fixture.workspace().get(id);
    QCOMPARE(stored.writersDate, std::optional(QDate(2027, 9, 1)));
    QCOMPARE(stored.askOn, std::optional(QDate(2027, 6, 1)));
    QCOMPARE(stored.entries.size(), size_t(1));
}

void TestRequestEditing::savingCommitsTheFieldWithTheFocus() {
    WindowFixture fixture;
    fixture.openEmpty();
    const RequestId id = add(fixture, "Lindqvist");
    for (const ActionId action : {ActionId::SavePacket, ActionId::Print}) {
        auto* date = fixture.child<QLineEdit>("writersDate");
        date->setFocus();
        date->selectAll();
        const QDate typed = action == ActionId::Print ? QDate(2027, 9, 2) : QDate(2027, 9, 1);
        QTest::keyClicks(date, typed.toString(Qt::ISODate));
        fixture.trigger(action);
        QCOMPARE(fixture.workspace().get(id)->writersDate, std::optional(typed));
        QVERIFY(date->hasFocus());
        QVERIFY(fixture.waitForWork());
    }
}

void TestRequestEditing::arrowKeysChooseNothing() {
    WindowFixture fixture;
    fixture.openEmpty();
    const RequestId id = add(fixture, "Lindqvist");
    const auto steps = [&fixture] { return fixture.workspace().history(100)->size(); };
    const size_t before = steps();
    auto* stage = fixture.child<ChoiceField>("stage");
    stage->setFocus();
    QTest::keyClick(stage, Qt::Key_Down);
    QTest::keyClick(stage, Qt::Key_Down);
    QCOMPARE(stage->value(), QStringLiteral("asked"));
    QCOMPARE(steps(), before);
    QTest::keyClick(stage, Qt::Key_Escape);
    QCOMPARE(stage->value(), QStringLiteral("candidate"));
    QTest::keyClick(stage, Qt::Key_Down);
    QTest::keyClick(stage, Qt::Key_Down);
    QTest::keyClick(stage, Qt::Key_Return);
    QCOMPARE(steps(), before + 1);
    QCOMPARE(fixture.workspace().get(id)->stage, Stage::Asked);
    QTest::keyClick(stage, Qt::Key_Down);
    QTest::keyClick(stage, Qt::Key_Tab);
    QCOMPARE(steps(), before + 2);
    QCOMPARE(fixture.workspace().get(id)->stage, Stage::Agreed);
    // Chosen in the list
    stage->showPopup();
    QTest::keyClick(stage->view(), Qt::Key_Up);
    QTest::keyClick(stage->view(), Qt::Key_Return);
    QCOMPARE(steps(), before + 3);
}

void TestRequestEditing::newApplicationIsNotOpenedByPassingIt() {
    WindowFixture fixture;
    fixture.openEmpty();
    Application application;
    application.service = QStringLiteral("eras-residency");
    QVERIFY(saveApplication(fixture.workspace(), application));
    add(fixture, "Lindqvist");
    fixture.trigger(ActionId::AddEntry);
    auto* field = fixture.child<ChoiceField>("application");
    const QString value = field->value();
    QVERIFY(!value.isEmpty());
    field->setFocus();
    QTest::keyClick(field, Qt::Key_End);
    QTest::keyClick(field, Qt::Key_Tab);
    QTest::qWait(20);
    QVERIFY(!fixture.isVisible("applicationDialog"));
    QCOMPARE(field->value(), value);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_End);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(fixture.isVisible("applicationDialog"));
    QCOMPARE(field->value(), value);
}

void TestRequestEditing::mainButtonDoesWhatItSaid() {
    WindowFixture fixture;
    fixture.openEmpty();
    const RequestId id = add(fixture, "Lindqvist");
    auto* button = fixture.child<QPushButton>("nextStep");
    const QString promise = button->text();
    auto* date = fixture.child<QLineEdit>("askOn");
    date->setFocus();
    QTest::keyClicks(date, QStringLiteral("today"));
    QTest::qWait(20);
    fixture.click("nextStep");
    // The day is kept; with it, another step is next, which nobody asked for yet.
    QCOMPARE(fixture.workspace().get(id)->askOn, std::optional(fixture.clock.today()));
    QVERIFY(fixture.workspace().get(id)->stage != Stage::Asked);
    QVERIFY(button->text() != promise);
    QTest::qWait(20);
    fixture.click("nextStep");
    QCOMPARE(fixture.workspace().get(id)->stage, Stage::Asked);
}

void TestRequestEditing::deleteKeyWorksInTheTableOnly() {
    WindowFixture fixture;
    fixture.openEmpty();
    add(fixture, "Lindqvist");
    fixture.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    for (const char* name : {"openOnly", "nextStep", "stage", "requestsNew"}) {
        auto* widget = fixture.child(name);
        widget->setFocus();
        QTRY_VERIFY(widget->hasFocus());
        QTest::keyClick(widget, Qt::Key_Delete);
        QCOMPARE(*fixture.workspace().count<Request>(), 1);
    }
    auto* table = fixture.child("requestsTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(*fixture.workspace().count<Request>(), 0);
}

void TestRequestEditing::pickerKeepsItsInputWhenItFails() {
    WindowFixture fixture;
    fixture.openEmpty();
    fixture.trigger(ActionId::NewRequest);
    auto* picker = fixture.child<QDialog>("personPicker");
    auto* name = fixture.child<QLineEdit>("familyName", picker);
    name->insert(QStringLiteral("Lindqvist") + QChar(0xd83d));
    name->setModified(true);
    fixture.click("dialogVerb", picker);
    QVERIFY(picker->isVisible());
    QVERIFY(!fixture.child<QLabel>("pickerProblem", picker)->text().isEmpty());
    QVERIFY(name->text().startsWith(QStringLiteral("Lindqvist")));
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Lindqvist"));
    fixture.click("dialogVerb", picker);
    QTRY_COMPARE(*fixture.workspace().count<Request>(), 1);
    QTRY_COMPARE(shownName(fixture), QStringLiteral("Dr. Lindqvist"));
}

void TestRequestEditing::somebodyElseIsOneStepOfItsRequest() {
    WindowFixture fixture;
    fixture.openEmpty();
    const RequestId first = add(fixture, "Lindqvist", QDate(2027, 7, 1));
    const RequestId second = add(fixture, "Raman", QDate(2027, 8, 1));
    fixture.window->requests().open(first);
    const PersonId before = fixture.workspace().get(first)->person;
    const PersonId ofSecond = fixture.workspace().get(second)->person;
    const size_t steps = fixture.workspace().history(100)->size();
    auto* button = fixture.child<QPushButton>("otherPerson");
    button->click();
    auto* picker = fixture.child<QDialog>("personPicker");
    auto* tabs = fixture.child<QTabBar>("pickerTabs", picker);
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
    QTest::keyClicks(fixture.child<QLineEdit>("familyName", picker), QStringLiteral("Okafor"));
    fixture.window->requests().open(second); // the sheet turns away meanwhile
    fixture.click("dialogVerb", picker);
    QVERIFY(fixture.workspace().get(first)->person != before);
    QCOMPARE(fixture.workspace().get(second)->person, ofSecond);
    QCOMPARE(fixture.workspace().history(100)->size(), steps + 1);
    QVERIFY(fixture.workspace().undo());
    QCOMPARE(fixture.workspace().get(first)->person, before);
    QCOMPARE(*fixture.workspace().count<Person>(), 2);
}

void TestRequestEditing::newApplicationGoesToTheRequestItWasAskedFor() {
    WindowFixture fixture;
    fixture.openEmpty();
    const RequestId first = add(fixture, "Lindqvist", QDate(2027, 7, 1));
    const RequestId second = add(fixture, "Raman", QDate(2027, 8, 1));
    fixture.window->requests().open(first);
    fixture.trigger(ActionId::AddEntry);
    auto* dialog = fixture.child<QDialog>("applicationDialog");
    fixture.choose("service", QStringLiteral("eras-residency"), dialog);
    fixture.window->requests().open(second);
    fixture.click("dialogVerb", dialog);
    QCOMPARE(fixture.workspace().get(first)->entries.size(), size_t(1));
    QCOMPARE(fixture.workspace().get(second)->entries.size(), size_t(0));
}

void TestRequestEditing::pickerListsPeopleByName() {
    WindowFixture fixture;
    fixture.openEmpty();
    QVERIFY(fixture.workspace().change(QStringLiteral("Many"), [&](Transaction& transaction) -> Result<void> {
        for (int number = 249; number >= 0; --number) {
            Person person;
            person.id = fixture.ids.nextId<Person>();
            person.familyName = QStringLiteral("Écrit%1").arg(number, 3, 10, QLatin1Char('0'));
            if (Result<void> added = transaction.add(person); !added) {
                return added;
            }
        }
        return {};
    }));
    fixture.trigger(ActionId::NewRequest);
    auto* picker = fixture.child<QDialog>("personPicker");
    auto* list = fixture.child<QListWidget>("pickerList", picker);
    QCOMPARE(list->item(0)->text(), QStringLiteral("Écrit000"));
    QCOMPARE(list->item(99)->text(), QStringLiteral("Écrit099"));
    QVERIFY(fixture.child<QLabel>("pickerMore", picker)->text().contains(QStringLiteral("150")));
    QTest::keyClicks(fixture.child<QLineEdit>("pickerSearch", picker), QStringLiteral("ecrit24"));
    QCOMPARE(list->count(), 10);
    QCOMPARE(list->item(9)->text(), QStringLiteral("Écrit249"));
}

void TestRequestEditing::numberWithoutAServiceIsTold() {
    WindowFixture fixture;
    fixture.openEmpty();
    fixture.trigger(ActionId::MyDetails);
    auto* details = fixture.child<QDialog>("ownerDialog");
    fixture.click("addServiceId", details);
    QTest::keyClicks(fixture.child<QLineEdit>("idValue0", details), QStringLiteral("14236587"));
    fixture.click("dialogVerb", details);
    QVERIFY(details->isVisible());
    QVERIFY(!fixture.child<FieldBox>("idBox0", details)->problem().isEmpty());
    QCOMPARE(details->focusWidget(), fixture.child("idService0", details));
    fixture.choose("idService0", QStringLiteral("eras-residency"), details);
    fixture.click("dialogVerb", details);
    QCOMPARE(fixture.workspace().owner()->ids.front().value, QStringLiteral("14236587"));
}

void TestRequestEditing::applicationBeyondTheListHasItsName() {
    WindowFixture fixture;
    fixture.openEmpty();
    ApplicationId last;
    QVERIFY(fixture.workspace().change(QStringLiteral("Many"), [&](Transaction& transaction) -> Result<void> {
        for (int number = 0; number < 210; ++number) {
            Application application;
            application.id = ApplicationId(QStringLiteral("a%1").arg(number, 3, 10, QLatin1Char('0')));
            application.service = QStringLiteral("eras-residency");
            application.season = QString::number(2000 + number);
            last = application.id;
            if (Result<void> added = transaction.add(application); !added) {
                return added;
            }
        }
        return {};
    }));
    const RequestId id = add(fixture, "Lindqvist");
    QVERIFY(editRequest(
        fixture.workspace(), id,
        [&last](Request& request) -> Result<void> {
            request.entries.emplace_back().application = last;
            return {};
        },
        QStringLiteral("Add")));
    auto* card = fixture.child("entryCard0");
    QVERIFY(fixture.child<QLabel>("entryTitle", card)->text().contains(QStringLiteral("2209")));
    QVERIFY(fixture.child<ChoiceField>("application", card)->currentText().contains(QStringLiteral("2209")));
}

void TestRequestEditing::datesAreUnderstoodFromTheDayOfTyping() {
    WindowFixture fixture;
    fixture.openEmpty();
    const RequestId id = add(fixture, "Lindqvist");
    fixture.type("askedOn", QStringLiteral("Sep 1"));
    fixture.type("writersDate", QStringLiteral("Sep 1"));
    QCOMPARE(fixture.workspace().get(id)->askedOn, std::optional(QDate(2026, 9, 1)));
    QCOMPARE(fixture.workspace().get(id)->writersDate, std::optional(QDate(2027, 9, 1)));
    // The window stands open over midnight.
    fixture.clock.setNow(fixture.clock.now().addDays(1), fixture.clock.today().addDays(1));
    fixture.type("askedOn", QStringLiteral("today"));
    QCOMPARE(fixture.workspace().get(id)->askedOn, std::optional(QDate(2027, 5, 25)));
}

void TestRequestEditing::closedRequestTakesTheFocus() {
    WindowFixture fixture;
    fixture.openEmpty();
    const RequestId id = add(fixture, "Lindqvist");
    QVERIFY(editRequest(
        fixture.workspace(), id,
        [](Request& request) -> Result<void> {
            request.stage = Stage::Closed;
            return {};
        },
        QStringLiteral("Close")));
    fixture.window->resize(2400, 900);
    QTRY_VERIFY(!fixture.isVisible("sheetTabs"));
    QVERIFY(!fixture.isVisible("nextStep"));
    auto* table = fixture.child("requestsTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(fixture.child("stage")->hasFocus());
    fixture.trigger(ActionId::NextPane);
    QVERIFY(table->hasFocus());
}

void TestRequestEditing::columnsAreReachedByKey() {
    WindowFixture fixture;
    fixture.openEmpty();
    add(fixture, "Lindqvist");
    auto* table = fixture.child<QTableView>("requestsTable");
    QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, QPoint(10, 10), table->mapToGlobal(QPoint(10, 10)));
    QApplication::sendEvent(table, &menuKey);
    // The menu of the row, whose last line leads to the columns.
    auto* rowMenu = fixture.window->findChild<QMenu*>(QStringLiteral("requestsMenu"));
    QVERIFY(rowMenu != nullptr);
    QTest::keyClick(rowMenu, Qt::Key_Up);
    QTest::keyClick(rowMenu, Qt::Key_Return);
    auto* menu = table->findChild<QMenu*>(QStringLiteral("columnMenu"));
    QVERIFY(menu != nullptr);
    QVERIFY(!table->isColumnHidden(2));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Down); // from what it is for to the stage
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY(table->isColumnHidden(2));
}

void TestRequestEditing::openOnlyKeepsTheFocus() {
    WindowFixture fixture;
    fixture.openEmpty();
    add(fixture, "Lindqvist");
    auto* box = fixture.child<QCheckBox>("openOnly");
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(box->isChecked());
    QVERIFY(box->hasFocus());
}

void TestRequestEditing::readOnlyFileCanBeReadByKey() {
    WindowFixture fixture;
    const QString path = fixture.makeFile(QStringLiteral("sample.letterdesk"), true);
    fixture.window->desk().setWorkspace(
        std::move(*Workspace::open(path, Workspace::Access::ReadOnly, fixture.environment())));
    QTRY_VERIFY(fixture.isVisible("requestSheet"));
    auto* date = fixture.child<QLineEdit>("writersDate");
    QVERIFY(date->isEnabled());
    QVERIFY(date->isReadOnly());
    date->setFocus();
    QVERIFY(date->hasFocus());
    auto* bar = fixture.child<QScrollArea>("detailsArea")->verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    QTest::keyClick(date, Qt::Key_PageDown);
    QVERIFY(bar->value() > 0);
    bar->setValue(0);
    auto* stage = fixture.child<ChoiceField>("stage");
    const QString value = stage->value();
    stage->setFocus();
    QTest::keyClick(stage, Qt::Key_Down);
    QCOMPARE(stage->value(), value);
    QVERIFY(bar->value() > 0);
}

void TestRequestEditing::focusIsSeenInTheTable() {
    WindowFixture fixture;
    fixture.openEmpty();
    add(fixture, "Lindqvist");
    fixture.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    auto* table = fixture.child<QTableView>("requestsTable");
    const auto top = [table] {
        const QRect row = table->visualRect(table->model()->index(0, 0));
        return table->viewport()->grab().toImage().pixelColor(row.center().x(), row.top());
    };
    table->setFocus();
    QTRY_VERIFY(table->hasFocus());
    QCOMPARE(top(), Theme::colors().accent);
    fixture.child("stage")->setFocus();
    QVERIFY(top() != Theme::colors().accent);
}

void TestRequestEditing::nothingOfTheSheetIsCutAtLargeText() {
    WindowFixture fixture;
    fixture.settings->set(SettingKey::TextPercent, 200);
    fixture.makeWindow();
    fixture.openSample();
    QTRY_VERIFY(fixture.isVisible("requestSheet"));
    fixture.window->resize(1024, 640);
    QTest::qWait(50);
    QStringList cut;
    const auto walk = [&](const Request& request) {
        const auto* sheet = fixture.child("requestSheet");
        for (const QWidget* widget : sheet->findChildren<QWidget*>()) {
            // Scrolled out of sight counts too.
            if (!widget->isVisible()) {
                continue;
            }
            QSize wanted;
            if (const auto* label = qobject_cast<const QLabel*>(widget)) {
                if (label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored) {
                    continue; // a file's name, which has a tool tip
                }
                wanted = label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
            } else if (qobject_cast<const QAbstractButton*>(widget) != nullptr &&
                       qobject_cast<const QLineEdit*>(widget->parentWidget()) == nullptr) {
                wanted = widget->sizeHint();
            } else if (qobject_cast<const QComboBox*>(widget) != nullptr) {
                wanted = widget->minimumSizeHint();
            } else {
                continue;
            }
            const int right = widget->mapTo(sheet, QPoint(widget->width(), 0)).x();
            if (widget->width() < wanted.width() || widget->height() < wanted.height() || right > sheet->width()) {
                const auto* label = qobject_cast<const QLabel*>(widget);
                const auto* button = qobject_cast<const QAbstractButton*>(widget);
                cut << QStringLiteral("%1 “%2” %3x%4 of %5x%6, right %7 of %8, %9")
                           .arg(widget->objectName(), label != nullptr    ? label->text()
                                                      : button != nullptr ? button->text()
                                                                          : QString())
                           .arg(widget->width())
                           .arg(widget->height())
                           .arg(wanted.width())
                           .arg(wanted.height())
                           .arg(right)
                           .arg(sheet->width())
                           .arg(QString(enumText(request.stage)));
            }
        }
    };
    const auto requests = fixture.workspace().page<Request>(QString(), 100);
    for (const Request& request : *requests) {
        fixture.window->requests().open(request.id);
        for (const RequestSheet::Side side : {RequestSheet::Side::Details, RequestSheet::Side::Packet}) {
            fixture.window->requests().sheet().turnTo(side);
            QTest::qWait(200);
            walk(request);
        }
    }
    QTRY_VERIFY_WITH_TIMEOUT(fixture.child<PageView>("pageView")->pageCount() > 0, 20000);
    walk(requests->back());
    for (const QString& line : cut) {
        qWarning("%s", qPrintable(line));
    }
    QCOMPARE(cut, QStringList());
}

QTEST_MAIN(TestRequestEditing)
#include "tst_request_editing.moc"
