// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/records.h"
#include "core/relationships/experience.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/requests/request_sheet.h"
#include "ui/shell/search_box.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>

using namespace letterdesk;

/// What a search finds is shown, also where there is no request to open.
class TestSearchBox : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void personNeverAskedIsFound();
    void notNowAddsNothing();
    void readOnlyFileIsNotAsked();
    void experienceIsShownAndSaysThatItDoesNotOpen();
    void chosenIsWhatCanBeOpened();

private:
    static QListWidget* search(WindowFixture& fixture, const char* words) {
        fixture.trigger(ActionId::Find);
        QTest::keyClicks(fixture.child<QLineEdit>("search"), QLatin1StringView(words));
        return fixture.child<QListWidget>("searchResults");
    }
    static PersonId addPerson(WindowFixture& fixture, const char* name) {
        Person person;
        person.familyName = QLatin1StringView(name);
        return *savePerson(fixture.workspace(), person);
    }
    static void addExperience(WindowFixture& fixture, const char* title) {
        Experience experience;
        experience.id = ExperienceId(QStringLiteral("e1"));
        experience.title = QLatin1StringView(title);
        QVERIFY(fixture.workspace().change(
            QStringLiteral("Add"), [&](Transaction& work) -> Result<void> { return work.add(experience); }));
    }
    static QString spoken(const QListWidget* list, int row) {
        return list->item(row)->data(Qt::AccessibleTextRole).toString();
    }
};

void TestSearchBox::personNeverAskedIsFound() {
    WindowFixture fixture;
    fixture.openEmpty();
    const PersonId person = addPerson(fixture, "Okonkwo");
    const auto* list = search(fixture, "okon");
    QCOMPARE(list->count(), 1);
    QVERIFY(!fixture.isVisible("searchNothing"));
    QVERIFY2(spoken(list, 0).contains(QStringLiteral("not asked yet")), qPrintable(spoken(list, 0)));
    fixture.dialogs.verbs.enqueue(0);
    QTest::keyClick(fixture.child("search"), Qt::Key_Return);
    QVERIFY(fixture.dialogs.questions.first().contains(QStringLiteral("Okonkwo")));
    QCOMPARE(*fixture.workspace().count<Request>(), 1);
    QCOMPARE(fixture.workspace().page<Request>(QString(), 1)->front().person, person);
    QTRY_COMPARE(fixture.child<QLabel>("sheetName")->text(), QStringLiteral("Okonkwo"));
}

void TestSearchBox::notNowAddsNothing() {
    WindowFixture fixture;
    fixture.openEmpty();
    addPerson(fixture, "Okonkwo");
    search(fixture, "okon");
    fixture.dialogs.verbs.enqueue(1);
    QTest::keyClick(fixture.child("search"), Qt::Key_Return);
    QCOMPARE(*fixture.workspace().count<Request>(), 0);
}

void TestSearchBox::readOnlyFileIsNotAsked() {
    WindowFixture fixture;
    fixture.openEmpty();
    addPerson(fixture, "Okonkwo");
    const QString path = fixture.workspace().path();
    fixture.window->desk().setWorkspace(nullptr);
    auto read = Workspace::open(path, Workspace::Access::ReadOnly, fixture.environment());
    QVERIFY(read);
    fixture.window->desk().setWorkspace(std::move(*read));
    search(fixture, "okon");
    QTest::keyClick(fixture.child("search"), Qt::Key_Return);
    QCOMPARE(fixture.dialogs.questions, QStringList());
    QVERIFY(fixture.child<QLabel>("messageText")->text().contains(QStringLiteral("can only be read")));
}

void TestSearchBox::experienceIsShownAndSaysThatItDoesNotOpen() {
    WindowFixture fixture;
    fixture.openEmpty();
    addExperience(fixture, "Zebra rotation");
    const auto* list = search(fixture, "zebra");
    QCOMPARE(list->count(), 1);
    QVERIFY2(spoken(list, 0).contains(QStringLiteral("no request leads here yet")), qPrintable(spoken(list, 0)));
    QTest::keyClick(fixture.child("search"), Qt::Key_Return);
    QVERIFY(fixture.isVisible("searchPopup")); // stays: nothing was opened
    QCOMPARE(fixture.child<QLineEdit>("search")->text(), QStringLiteral("zebra"));
}

void TestSearchBox::chosenIsWhatCanBeOpened() {
    WindowFixture fixture;
    fixture.openEmpty();
    Person person;
    person.familyName = QStringLiteral("Zebra");
    QVERIFY(createRequest(fixture.workspace(), Request{}, person));
    addExperience(fixture, "Zebra rotation"); // newer, so above
    const auto* list = search(fixture, "zebra");
    QVERIFY(list->count() >= 2);
    QVERIFY(!spoken(list, list->currentRow()).contains(QStringLiteral("no request")));
    QTest::keyClick(fixture.child("search"), Qt::Key_Return);
    QTRY_COMPARE(fixture.child<QLabel>("sheetName")->text(), QStringLiteral("Zebra"));
}

QTEST_MAIN(TestSearchBox)
#include "tst_search_box.moc"
