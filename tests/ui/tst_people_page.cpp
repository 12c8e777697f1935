// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/interactions.h"
#include "core/actions/moments.h"
#include "core/actions/records.h"
#include "core/actions/relationships.h"
#include "core/relationships/concern.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/people/people_page.h"
#include "ui/people/person_sheet.h"
#include "ui/people/record_card.h"
#include "ui/people/record_scope.h"
#include "ui/records/record_table_view.h"
#include "ui/shell/pages.h"
#include "ui/widgets/field_box.h"

#include <QtCore/QElapsedTimer>
#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtWidgets/QDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace letterdesk;

/// The People page as a person uses it: clicks and keys.
class TestPeoplePage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void emptyPageOffersTheFirstPerson();
    void newPersonWithExperienceIsOneStep();
    void newPersonIsCheckedAtTheField();
    void lineIsLoggedWithEnter();
    void logLineIsCheckedAtTheField();
    void entryIsEditedAndDeleted();
    void momentIsWrittenInPlace();
    void relationshipIsCheckedAtTheField();
    void concernIsPrivate();
    void detailsAreKeptAndChecked();
    void absencesNeedBothDaysInOrder();
    void planTheAskMakesARequest();
    void tagsOfSeveralAreOneStep();
    void deletedPersonComesBackWhole();
    void menuWritesToOnePersonOnly();
    void partsOfARecordAreFound();
    void anyNameIsShown_data();
    void anyNameIsShown();
    void filterAndSort();
    void hugeNoteDoesNotFreeze();
    void typingStaysWithItsPerson();
    void nothingIsCutInASmallWindow();

private:
    static PeoplePage& page(WindowFixture& fixture) {
        return static_cast<PeoplePage&>(fixture.window->pages().at(PageId::People));
    }
    static void open(WindowFixture& fixture) {
        fixture.openEmpty();
        fixture.window->pages().goTo(PageId::People);
    }
    static PersonId add(WindowFixture& fixture, const QString& family) {
        Person person;
        person.familyName = family;
        return *addPerson(fixture.workspace(), person);
    }
    /// Shows a person's sheet.
    static void show(WindowFixture& fixture, const PersonId& id) {
        QTRY_VERIFY(fixture.isVisible("peopleTable"));
        fixture.window->desk().showRecord(id);
        QTRY_VERIFY(fixture.isVisible("personSheet"));
        QTRY_COMPARE(page(fixture).sheet().recordId(), id.text());
    }
    static void typeLong(WindowFixture& fixture, const char* name, const QString& text, QObject* below) {
        auto* field = fixture.child<QPlainTextEdit>(name, below);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Tab);
    }
    static QString problemOf(WindowFixture& fixture, const char* name, QObject* below = nullptr) {
        return FieldBox::of(fixture.child(name, below))->problem();
    }
};

void TestPeoplePage::emptyPageOffersTheFirstPerson() {
    WindowFixture fixture;
    open(fixture);
    auto* empty = fixture.child("emptyState");
    QCOMPARE(fixture.child<QLabel>("emptyTitle", empty)->text(), QStringLiteral("No people yet"));
    fixture.click("emptyButton", empty);
    QTRY_VERIFY(fixture.isVisible("newPersonDialog"));
}

void TestPeoplePage::newPersonWithExperienceIsOneStep() {
    WindowFixture fixture;
    open(fixture);
    fixture.trigger(ActionId::NewPerson);
    auto* dialog = fixture.child<QDialog>("newPersonDialog");
    fixture.type("givenName", QStringLiteral("Ada"), dialog);
    fixture.type("familyName", QStringLiteral("Okafor"), dialog);
    fixture.type("credentials", QStringLiteral("MD, PhD"), dialog);
    auto* experience = fixture.child<ChoiceField>("experience", dialog);
    experience->setFocus();
    QTest::keyClick(experience, Qt::Key_End);
    fixture.type("experienceTitle", QStringLiteral("Ward"), dialog);
    fixture.choose("role", QStringLiteral("attending"), dialog);
    fixture.click("dialogVerb", dialog);
    QTRY_VERIFY(fixture.isVisible("personSheet"));
    QTRY_COMPARE(fixture.child<QLabel>("sheetName")->text(), QStringLiteral("Dr. Ada Okafor"));
    QVERIFY(
        fixture.child<QLabel>("sheetSentence")->text().startsWith(QStringLiteral("Attending physician in Ward.")));
    QCOMPARE(*fixture.workspace().count<Relationship>(), 1);
    fixture.trigger(ActionId::Undo);
    QCOMPARE(*fixture.workspace().count<Person>(), 0);
    QCOMPARE(*fixture.workspace().count<Experience>(), 0);
}

void TestPeoplePage::newPersonIsCheckedAtTheField() {
    WindowFixture fixture;
    open(fixture);
    fixture.trigger(ActionId::NewPerson);
    auto* dialog = fixture.child<QDialog>("newPersonDialog");
    fixture.click("dialogVerb", dialog);
    QVERIFY(!problemOf(fixture, "familyName", dialog).isEmpty());
    fixture.type("familyName", QStringLiteral("Okafor"), dialog);
    QCOMPARE(problemOf(fixture, "familyName", dialog), QString());
    fixture.type("email", QStringLiteral("okafor at home"), dialog);
    fixture.click("dialogVerb", dialog);
    QVERIFY(!problemOf(fixture, "email", dialog).isEmpty());
    QVERIFY(dialog->isVisible());
    QCOMPARE(*fixture.workspace().count<Person>(), 0);
    fixture.type("email", QStringLiteral("okafor@example.edu"), dialog);
    fixture.click("dialogVerb", dialog);
    QTRY_COMPARE(*fixture.workspace().count<Person>(), 1);
}

void TestPeoplePage::lineIsLoggedWithEnter() {
    WindowFixture fixture;
    open(fixture);
    const PersonId id = add(fixture, QStringLiteral("Okafor"));
    show(fixture, id);
    auto* words = fixture.child<QLineEdit>("logWords");
    words->setFocus();
    QTest::keyClicks(words, QStringLiteral("Presented on rounds"));
    fixture.type("logMinutes", QStringLiteral("20"));
    QTest::keyClick(words, Qt::Key_Return);
    const auto logged = fixture.workspace().referringTo<Interaction>(RecordKind::Person, id.text(), 10);
    QCOMPARE(logged->size(), size_t(1));
    QCOMPARE(logged->front().on, std::optional(QDate(2027, 5, 24)));
    QCOMPARE(logged->front().minutes, std::optional(20));
    QCOMPARE(logged->front().summary, QStringLiteral("Presented on rounds"));
    QCOMPARE(words->text(), QString());
    QVERIFY(words->hasFocus());
    QVERIFY(fixture.child<QLabel>("sheetSentence")->text().contains(QStringLiteral("Last seen today.")));
    QCOMPARE(fixture.workspace().nextUndo()->name, QStringLiteral("Log Interaction"));
}

void TestPeoplePage::logLineIsCheckedAtTheField() {
    WindowFixture fixture;
    open(fixture);
    show(fixture, add(fixture, QStringLiteral("Okafor")));
    fixture.click("logAdd");
    QVERIFY(!problemOf(fixture, "logWords").isEmpty());
    fixture.type("logWords", QStringLiteral("Rounds"));
    fixture.type("logMinutes", QStringLiteral("4000"));
    fixture.click("logAdd");
    QVERIFY(!problemOf(fixture, "logMinutes").isEmpty());
    fixture.type("logMinutes", QString());
    fixture.type("logDay", QStringLiteral("2027-05-25"));
    fixture.click("logAdd");
    QVERIFY(!problemOf(fixture, "logDay").isEmpty());
    fixture.type("logDay", QStringLiteral("Feb 30 2027"));
    fixture.click("logAdd");
    QVERIFY(!problemOf(fixture, "logDay").isEmpty());
    QCOMPARE(*fixture.workspace().count<Interaction>(), 0);
    fixture.type("logDay", QStringLiteral("yesterday"));
    fixture.click("logAdd");
    QCOMPARE(*fixture.workspace().count<Interaction>(), 1);
}

void TestPeoplePage::entryIsEditedAndDeleted() {
    WindowFixture fixture;
    open(fixture);
    const PersonId id = add(fixture, QStringLiteral("Okafor"));
    Interaction interaction;
    interaction.person = id;
    for (const int day : {1, 2, 3}) {
        interaction.on = QDate(2027, 5, day);
        QVERIFY(logInteraction(fixture.workspace(), interaction));
    }
    show(fixture, id);
    auto* table = fixture.child<QTableView>("interactionsTable");
    QCOMPARE(table->model()->rowCount(), 3);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(0, 0)).center());
    auto* body = fixture.child("interactionBody");
    typeLong(fixture, "summary", QStringLiteral("Feedback talk"), body);
    fixture.type("minutes", QStringLiteral("many"), body);
    QVERIFY(!problemOf(fixture, "minutes", body).isEmpty());
    fixture.type("minutes", QStringLiteral("15"), body);
    QCOMPARE(problemOf(fixture, "minutes", body), QString());
    // The newest becomes the oldest: its form stays open.
    fixture.type("on", QStringLiteral("2027-04-01"), body);
    QVERIFY(body->isVisible());
    const auto keys = fixture.workspace().interactionListing().keysAfter(0, RecordScope::of(id).query(), 10);
    const auto rows = fixture.workspace().interactionListing().rows(*keys);
    QCOMPARE(rows->back().summary, QStringLiteral("Feedback talk"));
    QCOMPARE(rows->back().minutes, std::optional(15));
    table->setFocus();
    table->selectAll();
    QVERIFY(!body->isVisible());
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(*fixture.workspace().count<Interaction>(), 0);
    fixture.trigger(ActionId::Undo);
    QCOMPARE(*fixture.workspace().count<Interaction>(), 3);
}

void TestPeoplePage::momentIsWrittenInPlace() {
    WindowFixture fixture;
    open(fixture);
    const PersonId id = add(fixture, QStringLiteral("Okafor"));
    show(fixture, id);
    QCOMPARE(fixture.child<QLabel>("momentsEmpty")->text(), QStringLiteral("Nothing written down"));
    fixture.click("momentsAdd");
    auto* card = fixture.child("momentsCard0");
    auto* title = fixture.child<QLineEdit>("title", card);
    QVERIFY(title->hasFocus());
    QVERIFY(!fixture.isVisible("momentsEmpty"));
    fixture.type("title", QStringLiteral("The sodium that did not fit"), card);
    typeLong(fixture, "action", QStringLiteral("I repeated the exam."), card);
    fixture.type("on", QStringLiteral("2027-05-25"), card);
    QVERIFY(!problemOf(fixture, "on", card).isEmpty());
    auto* list = fixture.child<QListWidget>("competencies", card);
    list->setFocus();
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Space);
    const auto seen = fixture.workspace().referringTo<Moment>(RecordKind::Person, id.text(), 10);
    QCOMPARE(seen->size(), size_t(1));
    QCOMPARE(seen->front().title, QStringLiteral("The sodium that did not fit"));
    QCOMPARE(seen->front().action, QStringLiteral("I repeated the exam."));
    QCOMPARE(seen->front().on, std::optional(QDate(2027, 5, 24)));
    QCOMPARE(seen->front().competencies.size(), 1);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(fixture.workspace().get(seen->front().id)->competencies, QStringList());
    // Taken out of it, the person has no moment any more.
    fixture.click("removePerson0", card);
    QVERIFY(fixture.isVisible("momentsEmpty"));
    fixture.trigger(ActionId::Undo);
    QVERIFY(!fixture.isVisible("momentsEmpty"));
    fixture.click("cardRemove", fixture.child("momentsCard0"));
    QCOMPARE(*fixture.workspace().count<Moment>(), 0);
    fixture.trigger(ActionId::Undo);
    QCOMPARE(fixture.workspace().get(seen->front().id)->title, QStringLiteral("The sodium that did not fit"));
}

void TestPeoplePage::relationshipIsCheckedAtTheField() {
    WindowFixture fixture;
    open(fixture);
    const PersonId id = add(fixture, QStringLiteral("Okafor"));
    show(fixture, id);
    fixture.click("relationshipsAdd");
    auto* dialog = fixture.child<QDialog>("togetherDialog");
    fixture.click("dialogVerb", dialog);
    QVERIFY(!problemOf(fixture, "experienceTitle", dialog).isEmpty());
    fixture.type("experienceTitle", QStringLiteral("Ward"), dialog);
    fixture.click("dialogVerb", dialog);
    auto* card = fixture.child("relationshipsCard0");
    fixture.choose("role", QStringLiteral("fellow"), card);
    fixture.type("from", QStringLiteral("2027-05-10"), card);
    fixture.type("to", QStringLiteral("2027-05-03"), card);
    QVERIFY(!problemOf(fixture, "to", card).isEmpty());
    fixture.type("weeks", QStringLiteral("400"), card);
    QVERIFY(!problemOf(fixture, "weeks", card).isEmpty());
    fixture.type("hours", QStringLiteral("-3"), card);
    QVERIFY(!problemOf(fixture, "hours", card).isEmpty());
    fixture.type("weeks", QStringLiteral("2.5"), card);
    fixture.type("to", QStringLiteral("2027-05-21"), card);
    fixture.click("meets_tue", card);
    const auto stored = fixture.workspace().referringTo<Relationship>(RecordKind::Person, id.text(), 10);
    QCOMPARE(stored->size(), size_t(1));
    QCOMPARE(stored->front().role, std::optional(RelationshipRole::Fellow));
    QCOMPARE(stored->front().to, std::optional(QDate(2027, 5, 21)));
    QCOMPARE(stored->front().weeks, std::optional(2.5));
    QCOMPARE(stored->front().hours, std::optional<double>());
    QCOMPARE(stored->front().meetsOn, std::vector{Weekday::Tue});
    QVERIFY(
        fixture.child<QLabel>("sheetSentence")->text().contains(QStringLiteral("Fellow in Ward until May 21.")));
}

void TestPeoplePage::concernIsPrivate() {
    WindowFixture fixture;
    open(fixture);
    const PersonId id = add(fixture, QStringLiteral("Okafor"));
    show(fixture, id);
    fixture.click("concernsAdd");
    auto* card = fixture.child("concernsCard0");
    fixture.choose("kind", QStringLiteral("slow_replies"), card);
    fixture.type("on", QStringLiteral("2027-05-10"), card);
    fixture.type("repairedOn", QStringLiteral("2027-05-01"), card);
    QVERIFY(!problemOf(fixture, "repairedOn", card).isEmpty());
    fixture.type("repairedOn", QStringLiteral("2027-05-20"), card);
    const auto stored = fixture.workspace().referringTo<Concern>(RecordKind::Person, id.text(), 10);
    QCOMPARE(stored->front().kind, std::optional(ConcernKind::SlowReplies));
    QCOMPARE(stored->front().repairedOn, std::optional(QDate(2027, 5, 20)));
}

void TestPeoplePage::detailsAreKeptAndChecked() {
    WindowFixture fixture;
    open(fixture);
    const PersonId id = add(fixture, QStringLiteral("Okafor"));
    show(fixture, id);
    auto* details = fixture.child("detailsSection");
    fixture.type("emails", QStringLiteral("a@example.edu, b"), details);
    QVERIFY(!problemOf(fixture, "emails", details).isEmpty());
    fixture.type("emails", QStringLiteral("a@example.edu, b@example.edu"), details);
    fixture.type("phones", QStringLiteral("555-0111, ext. 3; 555-0112"), details);
    fixture.type("tags", QStringLiteral("ward, teaching, ward"), details);
    fixture.type("keepInTouchDays", QStringLiteral("0"), details);
    QVERIFY(!problemOf(fixture, "keepInTouchDays", details).isEmpty());
    fixture.type("keepInTouchDays", QStringLiteral("90"), details);
    fixture.choose("notEligible", QStringLiteral("relative"), details);
    typeLong(fixture, "notes", QStringLiteral("Be direct."), details);
    const Person person = *fixture.workspace().get(id);
    QCOMPARE(person.emails, QStringList({QStringLiteral("a@example.edu"), QStringLiteral("b@example.edu")}));
    QCOMPARE(person.phones, QStringList({QStringLiteral("555-0111, ext. 3"), QStringLiteral("555-0112")}));
    QCOMPARE(person.tags, QStringList({QStringLiteral("ward"), QStringLiteral("teaching")}));
    QCOMPARE(person.keepInTouchDays, std::optional(90));
    QCOMPARE(person.notEligible, std::optional(NotEligible::Relative));
    QCOMPARE(person.notes, QStringLiteral("Be direct."));
    QVERIFY(!fixture.isVisible("nextStep")); // no letter can come of it
}

void TestPeoplePage::absencesNeedBothDaysInOrder() {
    WindowFixture fixture;
    open(fixture);
    const PersonId id = add(fixture, QStringLiteral("Okafor"));
    show(fixture, id);
    fixture.type("awayFrom0", QStringLiteral("2027-06-20"));
    fixture.type("awayTo0", QStringLiteral("2027-06-01"));
    QVERIFY(!problemOf(fixture, "awayTo0").isEmpty());
    QVERIFY(fixture.workspace().get(id)->absences.empty());
    fixture.type("awayTo0", QStringLiteral("2027-06-27"));
    const std::vector<Absence> expected{{QDate(2027, 6, 20), QDate(2027, 6, 27), {}}};
    QCOMPARE(fixture.workspace().get(id)->absences, expected);
    QVERIFY(fixture.isVisible("awayFrom1"));
    fixture.click("awayRemove0");
    QVERIFY(fixture.workspace().get(id)->absences.empty());
}

void TestPeoplePage::planTheAskMakesARequest() {
    WindowFixture fixture;
    open(fixture);
    const PersonId id = add(fixture, QStringLiteral("Okafor"));
    show(fixture, id);
    QCOMPARE(fixture.child<QPushButton>("nextStep")->text(), QStringLiteral("Plan the Ask"));
    fixture.click("nextStep");
    QTRY_VERIFY(fixture.isVisible("requestSheet"));
    const auto requests = fixture.workspace().referringTo<Request>(RecordKind::Person, id.text(), 10);
    QCOMPARE(requests->size(), size_t(1));
    QCOMPARE(requests->front().stage, Stage::AskPlanned);
    fixture.trigger(ActionId::GoPeople);
    QCOMPARE(fixture.child<QPushButton>("nextStep")->text(), QStringLiteral("Open Request"));
    fixture.click("nextStep");
    QCOMPARE(fixture.window->requests().current(), requests->front().id);
    QCOMPARE(*fixture.workspace().count<Request>(), 1);
}

void TestPeoplePage::tagsOfSeveralAreOneStep() {
    WindowFixture fixture;
    open(fixture);
    const PersonId first = add(fixture, QStringLiteral("Okafor"));
    const PersonId second = add(fixture, QStringLiteral("Lindqvist"));
    show(fixture, first);
    page(fixture).table().selectAll();
    auto* bulk = fixture.child("peopleBulk");
    fixture.type("bulkKeepInTouch", QStringLiteral("soon"), bulk);
    QVERIFY(!problemOf(fixture, "bulkKeepInTouch", bulk).isEmpty());
    QVERIFY(!fixture.child<QPushButton>("bulkChange", bulk)->isEnabled());
    fixture.type("bulkKeepInTouch", QString(), bulk);
    fixture.type("bulkAddTag", QStringLiteral("ward"), bulk);
    fixture.click("bulkChange", bulk);
    for (const PersonId& id : {first, second}) {
        QCOMPARE(fixture.workspace().get(id)->tags, QStringList(QStringLiteral("ward")));
    }
    fixture.trigger(ActionId::Undo);
    for (const PersonId& id : {first, second}) {
        QCOMPARE(fixture.workspace().get(id)->tags, QStringList());
    }
}

void TestPeoplePage::deletedPersonComesBackWhole() {
    WindowFixture fixture;
    fixture.openSample();
    fixture.window->pages().goTo(PageId::People);
    const PersonId id(QStringLiteral("p1"));
    show(fixture, id);
    const auto countAll = [&fixture] {
        return std::vector<qint64>{
            *fixture.workspace().count<Person>(),      *fixture.workspace().count<Relationship>(),
            *fixture.workspace().count<Interaction>(), *fixture.workspace().count<Moment>(),
            *fixture.workspace().count<Request>(),     *fixture.workspace().count<Concern>()};
    };
    const auto before = countAll();
    const Person person = *fixture.workspace().get(id);
    page(fixture).table().setFocus();
    QTest::keyClick(&page(fixture).table(), Qt::Key_Delete);
    QVERIFY(!fixture.workspace().get(id));
    QVERIFY(countAll() != before);
    QTRY_VERIFY(fixture.isVisible("toast"));
    fixture.trigger(ActionId::Undo);
    QCOMPARE(countAll(), before);
    QCOMPARE(*fixture.workspace().get(id), person);
}

void TestPeoplePage::menuWritesToOnePersonOnly() {
    WindowFixture fixture;
    open(fixture);
    Person person;
    person.familyName = QStringLiteral("Okafor");
    person.emails = {QStringLiteral("okafor+x@example.edu?bcc=a@b.c")};
    const PersonId id = *addPerson(fixture.workspace(), person);
    add(fixture, QStringLiteral("Lindqvist"));
    show(fixture, id);
    const auto menu = [&fixture] {
        auto& table = page(fixture).table();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), table.mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(&table, &event);
        return fixture.child<QMenu>("peopleMenu");
    };
    QMenu* one = menu();
    one->findChild<QAction*>(QStringLiteral("personWriteMail"))->trigger();
    QCOMPARE(fixture.dialogs.opened, QStringList(QStringLiteral("mailto:okafor%2Bx@example.edu%3Fbcc%3Da@b.c")));
    one->findChild<QAction*>(QStringLiteral("personCopyMail"))->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), person.emails.first());
    one->findChild<QAction*>(QStringLiteral("personMoment"))->trigger();
    QCOMPARE(fixture.workspace().referringTo<Moment>(RecordKind::Person, id.text(), 10)->size(), size_t(1));
    one->close();
    QTRY_VERIFY(!fixture.isVisible("peopleMenu"));
    page(fixture).table().selectAll();
    QMenu* several = menu();
    QVERIFY(several->findChild<QAction*>(QStringLiteral("personWriteMail")) == nullptr);
    several->close();
}

void TestPeoplePage::partsOfARecordAreFound() {
    WindowFixture fixture;
    open(fixture);
    const PersonId id = add(fixture, QStringLiteral("Okafor"));
    add(fixture, QStringLiteral("Abel"));
    Moment moment;
    moment.title = QStringLiteral("A goals talk");
    moment.seenBy = {id};
    const MomentId written = *addMoment(fixture.workspace(), moment);
    fixture.window->pages().goTo(PageId::Requests);
    fixture.window->desk().showRecord(written);
    QTRY_COMPARE(page(fixture).sheet().recordId(), id.text());
    QTRY_VERIFY(!fixture.child("momentsCard0")->findChildren<QLineEdit*>(QStringLiteral("title")).isEmpty());
    QCOMPARE(fixture.child<QLineEdit>("title", fixture.child("momentsCard0"))->text(), moment.title);
}

void TestPeoplePage::anyNameIsShown_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("right to left") << QStringLiteral("مريم الخطيب");
    QTest::newRow("emoji") << QStringLiteral("👩‍⚕️ Ōkafor 🩺");
    QTest::newRow("markup") << QStringLiteral("<b>Okafor</b> & Söhne");
    QTest::newRow("very long") << QString(5000, u'W');
}

void TestPeoplePage::anyNameIsShown() {
    QFETCH(const QString, name);
    WindowFixture fixture;
    open(fixture);
    const PersonId id = add(fixture, name);
    show(fixture, id);
    QCOMPARE(fixture.child<QLabel>("sheetName")->text(), name);
    QCOMPARE(page(fixture).table().currentIndex().siblingAtColumn(0).data().toString(), name);
    QVERIFY(!fixture.window->grab().isNull());
    QVERIFY(fixture.child("personSheet")->width() <= fixture.window->width());
}

void TestPeoplePage::filterAndSort() {
    WindowFixture fixture;
    open(fixture);
    add(fixture, QStringLiteral("Abel"));
    const PersonId late = add(fixture, QStringLiteral("Zimmer"));
    Moment moment;
    moment.seenBy = {late};
    QVERIFY(addMoment(fixture.workspace(), moment));
    QTRY_VERIFY(fixture.isVisible("peopleTable"));
    auto* table = &page(fixture).table();
    const auto first = [table] { return table->model()->index(0, 0).data().toString(); };
    QCOMPARE(first(), QStringLiteral("Abel"));
    table->model()->sort(4, Qt::DescendingOrder);
    QTRY_COMPARE(first(), QStringLiteral("Zimmer"));
    table->model()->sort(-1);
    QTRY_COMPARE(first(), QStringLiteral("Abel"));
    QTest::keyClicks(fixture.child<QLineEdit>("peopleFilter"), QStringLiteral("zimm"));
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(first(), QStringLiteral("Zimmer"));
}

void TestPeoplePage::hugeNoteDoesNotFreeze() {
    WindowFixture fixture;
    open(fixture);
    Person person;
    person.familyName = QStringLiteral("Okafor");
    person.notes = QString(5 * 1024 * 1024, u'x'); // one line
    const PersonId id = *addPerson(fixture.workspace(), person);
    Interaction interaction;
    interaction.person = id;
    interaction.summary = person.notes;
    QVERIFY(logInteraction(fixture.workspace(), interaction));
    QElapsedTimer timer;
    timer.start();
    show(fixture, id);
    QVERIFY(!fixture.window->grab().isNull());
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    auto* notes = fixture.child<QPlainTextEdit>("notes");
    QVERIFY(notes->isReadOnly());
    notes->setFocus();
    QTest::keyClicks(notes, QStringLiteral("lost?"));
    QTest::keyClick(notes, Qt::Key_Tab);
    QCOMPARE(fixture.workspace().get(id)->notes.size(), person.notes.size());
}

void TestPeoplePage::typingStaysWithItsPerson() {
    WindowFixture fixture;
    open(fixture);
    const PersonId first = add(fixture, QStringLiteral("Abel"));
    const PersonId second = add(fixture, QStringLiteral("Okafor"));
    show(fixture, first);
    fixture.click("momentsAdd");
    auto* title = fixture.child<QLineEdit>("title", fixture.child("momentsCard0"));
    QTest::keyClicks(title, QStringLiteral("Half a thou"));
    auto* notes = fixture.child<QPlainTextEdit>("notes");
    notes->setFocus();
    QTest::keyClicks(notes, QStringLiteral("Direct"));
    // By a key of the window, which leaves no field.
    fixture.window->desk().showRecord(second);
    QTRY_COMPARE(page(fixture).sheet().recordId(), second.text());
    QCOMPARE(fixture.workspace().get(first)->notes, QStringLiteral("Direct"));
    QCOMPARE(fixture.workspace().get(second)->notes, QString());
    QCOMPARE(notes->toPlainText(), QString());
    const auto seen = fixture.workspace().referringTo<Moment>(RecordKind::Person, first.text(), 10);
    QCOMPARE(seen->front().title, QStringLiteral("Half a thou"));
}

void TestPeoplePage::nothingIsCutInASmallWindow() {
    WindowFixture fixture;
    fixture.settings->set(SettingKey::TextPercent, 200);
    fixture.makeWindow();
    fixture.openSample();
    fixture.window->pages().goTo(PageId::People);
    fixture.window->resize(1024, 640);
    show(fixture, PersonId(QStringLiteral("p1")));
    fixture.click("cardHeader", fixture.child("momentsCard0"));
    fixture.click("cardHeader", fixture.child("relationshipsCard0"));
    QTest::qWait(50);
    QCOMPARE(fixture.window->width(), 1024);
    auto* area = fixture.child<QAbstractScrollArea>("personArea");
    const int room = area->viewport()->width();
    const QWidget* body = area->viewport()->findChild<QWidget*>();
    QVERIFY2(body->width() <= room, qPrintable(QString::number(body->width())));
    for (const QWidget* widget : area->findChildren<QWidget*>()) {
        if (widget->isVisible() && (qobject_cast<const QLineEdit*>(widget) != nullptr ||
                                    qobject_cast<const QAbstractButton*>(widget) != nullptr)) {
            const QRect place(widget->mapTo(area->viewport(), QPoint()), widget->size());
            QVERIFY2(place.left() >= 0 && place.right() <= room, qPrintable(widget->objectName()));
        }
    }
}

QTEST_MAIN(TestPeoplePage)
#include "tst_people_page.moc"
