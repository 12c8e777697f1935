// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/records.h"
#include "core/relationships/experience.h"
#include "core/relationships/moment.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/records/record_table_view.h"
#include "ui/requests/request_sheet.h"
#include "ui/shell/record_detour.h"
#include "ui/shell/search_box.h"
#include "ui/shell/search_run.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>

using namespace letterdesk;

/// What a search finds is shown, also where there is no request to open.
class TestSearchBox : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void personIsShownOnTheirPage();
    void momentWithoutWitnessLeadsToItsExperience();
    void whatNoPageShowsIsSaid();
    void requestOfTheNameIsOpened();
    void conditionsAreFoundInAWorker();
    void returnWaitsForTheAnswer_data();
    void returnWaitsForTheAnswer();
    void theCountIsShown();
    void whatWasNotUnderstoodIsSaid();
    void everywhereTakesConditionsAway();
    void escapeClears();
    void lastSearchesAreOffered();
    void theBuilderWritesASearch();
    void theFilterOfRequestsTakesConditions();

private:
    /// Types it and lets the answer come.
    static QListWidget* search(WindowFixture& fixture, const char* words) {
        fixture.trigger(ActionId::SearchEverything);
        QTest::keyClicks(fixture.child<QLineEdit>("search"), QLatin1StringView(words));
        fixture.window->desk().background().waitForAll(10'000);
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

void TestSearchBox::personIsShownOnTheirPage() {
    WindowFixture fixture;
    fixture.openEmpty();
    const PersonId person = addPerson(fixture, "Okonkwo");
    const auto* list = search(fixture, "okon");
    QCOMPARE(list->count(), 1);
    QVERIFY(!fixture.isVisible("searchNothing"));
    QVERIFY2(spoken(list, 0).contains(QStringLiteral("Person")), qPrintable(spoken(list, 0)));
    QTest::keyClick(fixture.child("search"), Qt::Key_Return);
    QVERIFY(fixture.isVisible("peoplePage"));
    const auto* table = fixture.child<RecordTableView>("peopleTable");
    QTRY_COMPARE(table->current(), person.text());
}

void TestSearchBox::momentWithoutWitnessLeadsToItsExperience() {
    WindowFixture fixture;
    fixture.openEmpty();
    addExperience(fixture, "Zebra rotation");
    Moment moment;
    moment.id = MomentId(QStringLiteral("m1"));
    moment.experience = ExperienceId(QStringLiteral("e1"));
    moment.title = QStringLiteral("Harpsichord");
    QVERIFY(fixture.workspace().change(QStringLiteral("Add"),
                                       [&](Transaction& work) -> Result<void> { return work.add(moment); }));
    search(fixture, "harpsi");
    QTest::keyClick(fixture.child("search"), Qt::Key_Return);
    QVERIFY(fixture.isVisible("experiencesPage"));
}

void TestSearchBox::whatNoPageShowsIsSaid() {
    WindowFixture fixture;
    fixture.openEmpty();
    takeDetour(fixture.window->desk(), RecordKind::Message, QStringLiteral("gone"));
    QVERIFY(fixture.child<QLabel>("messageText")->text().contains(QStringLiteral("no longer in the file")));
}

void TestSearchBox::requestOfTheNameIsOpened() {
    WindowFixture fixture;
    fixture.openEmpty();
    Person person;
    person.familyName = QStringLiteral("Zebra");
    QVERIFY(createRequest(fixture.workspace(), Request{}, person));
    addExperience(fixture, "Zebra rotation"); // newer, but a person comes first
    const auto* list = search(fixture, "zebra");
    QCOMPARE(list->count(), 3);
    QVERIFY(spoken(list, 0).contains(QStringLiteral("Person")));
    QVERIFY(spoken(list, 1).contains(QStringLiteral("Request")));
    QTest::keyClick(fixture.child("search"), Qt::Key_Down);
    QCOMPARE(list->currentRow(), 1);
    QTest::keyClick(fixture.child("search"), Qt::Key_Return);
    QTRY_VERIFY(fixture.isVisible("sheetName"));
    QTRY_COMPARE(fixture.child<QLabel>("sheetName")->text(), QStringLiteral("Zebra"));
    QVERIFY(!fixture.isVisible("searchPopup"));
    QCOMPARE(fixture.child<QLineEdit>("search")->text(), QString());
    QVERIFY(fixture.child("requestsPage")->isAncestorOf(fixture.window->focusWidget()));
}

void TestSearchBox::conditionsAreFoundInAWorker() {
    WindowFixture fixture;
    fixture.openSample();
    fixture.trigger(ActionId::SearchEverything);
    QTest::keyClicks(fixture.child<QLineEdit>("search"), QStringLiteral("in:requests is:open"));
    QTRY_VERIFY(fixture.isVisible("searchResults"));
    const auto hits = fixture.workspace().search(QStringLiteral("in:requests is:open"), 50);
    QVERIFY(hits && !hits->empty());
    QTRY_COMPARE(fixture.child<QListWidget>("searchResults")->count(), static_cast<int>(hits->size()));
    for (int row = 0; row < static_cast<int>(hits->size()); ++row) {
        QVERIFY(spoken(fixture.child<QListWidget>("searchResults"), row).contains(QStringLiteral("Request")));
    }
}

void TestSearchBox::returnWaitsForTheAnswer_data() {
    QTest::addColumn<QString>("typed");
    QTest::newRow("with conditions") << QStringLiteral("in:requests is:open");
    QTest::newRow("words alone") << QStringLiteral("medicine");
}

/// Who types fast and presses Return gets what belongs to all that was typed.
void TestSearchBox::returnWaitsForTheAnswer() {
    QFETCH(QString, typed);
    WindowFixture fixture;
    fixture.openSample();
    const auto hits = fixture.workspace().search(typed, SearchRun::kHits + 1);
    QVERIFY(hits && !hits->empty());
    QString shown;
    connect(&fixture.window->desk(), &Desk::recordAsked, this,
            [&shown](RecordKind, const QString& id) { shown = id; });
    fixture.trigger(ActionId::SearchEverything);
    QTest::keyClicks(fixture.child<QLineEdit>("search"), typed);
    QTest::keyClick(fixture.child("search"), Qt::Key_Return);
    QTRY_COMPARE(fixture.child<QLineEdit>("search")->text(), QString());
    QCOMPARE(shown, hits->front().id);
}

void TestSearchBox::theCountIsShown() {
    WindowFixture fixture;
    fixture.openEmpty();
    QVERIFY(fixture.workspace().change(QStringLiteral("Add"), [&](Transaction& work) -> Result<void> {
        Result<void> done;
        for (int i = 0; i < 45 && done; ++i) {
            Experience experience;
            experience.id = ExperienceId(QStringLiteral("x%1").arg(i));
            experience.title = i < 5 ? QStringLiteral("zebra stripes") : QStringLiteral("zebra");
            done = work.add(experience);
        }
        return done;
    }));
    search(fixture, "zebra");
    QVERIFY(fixture.child<QLabel>("searchCount")->text().startsWith(QStringLiteral("More than 40")));
    QTest::keyClicks(fixture.child("search"), QStringLiteral(" str"));
    QTRY_COMPARE(fixture.child<QLabel>("searchCount")->text(), QStringLiteral("5 found"));
    QVERIFY(fixture.child("search")->accessibleDescription().contains(QStringLiteral("5 found")));
}

void TestSearchBox::whatWasNotUnderstoodIsSaid() {
    WindowFixture fixture;
    fixture.openEmpty();
    addPerson(fixture, "Okonkwo");
    const auto* list = search(fixture, "persn:x okon");
    QTRY_COMPARE(list->count(), 1); // the rest is searched
    QVERIFY(fixture.child<QLabel>("searchProblem")->text().contains(QStringLiteral("persn:x")));
    QTest::keyClick(fixture.child("search"), Qt::Key_Escape);
    search(fixture, "okon");
    QVERIFY(!fixture.isVisible("searchProblem"));
}

void TestSearchBox::everywhereTakesConditionsAway() {
    WindowFixture fixture;
    fixture.openEmpty();
    addPerson(fixture, "Okonkwo");
    fixture.trigger(ActionId::SearchEverything);
    QTest::keyClicks(fixture.child<QLineEdit>("search"), QStringLiteral("okonkwo is:asked"));
    QTRY_VERIFY(fixture.isVisible("searchNothing"));
    QTest::keyClick(fixture.child("search"), Qt::Key_Return);
    QCOMPARE(fixture.child<QLineEdit>("search")->text(), QStringLiteral("okonkwo"));
    QTRY_VERIFY(fixture.isVisible("searchCount"));
    QCOMPARE(fixture.child<QLabel>("searchCount")->text(), QStringLiteral("1 found"));
}

void TestSearchBox::escapeClears() {
    WindowFixture fixture;
    fixture.openEmpty();
    addPerson(fixture, "Okonkwo");
    search(fixture, "okon");
    QTest::keyClick(fixture.child("search"), Qt::Key_Escape);
    QVERIFY(!fixture.isVisible("searchPopup"));
    QCOMPARE(fixture.child<QLineEdit>("search")->text(), QString());
}

void TestSearchBox::lastSearchesAreOffered() {
    WindowFixture fixture;
    fixture.openEmpty();
    addPerson(fixture, "Okonkwo");
    search(fixture, "okon");
    QTest::keyClick(fixture.child("search"), Qt::Key_Return);
    fixture.trigger(ActionId::SearchEverything);
    const auto* list = fixture.child<QListWidget>("searchResults");
    QCOMPARE(list->count(), 1);
    QCOMPARE(spoken(list, 0), QStringLiteral("okon"));
    QTest::keyClick(fixture.child("search"), Qt::Key_Escape);
    QVERIFY(!fixture.isVisible("searchPopup"));
    QTest::keyClick(fixture.child("search"), Qt::Key_Down);
    QVERIFY(fixture.isVisible("searchResults"));
    QTest::keyClick(fixture.child("search"), Qt::Key_Down);
    QTest::keyClick(fixture.child("search"), Qt::Key_Return);
    QCOMPARE(fixture.child<QLineEdit>("search")->text(), QStringLiteral("okon"));
    QTRY_COMPARE(fixture.child<QLabel>("searchCount")->text(), QStringLiteral("1 found"));
    // It holds names, so it lies in the workspace and not in the settings.
    QCOMPARE(*fixture.workspace().recentSearches(), QStringList{QStringLiteral("okon")});
}

void TestSearchBox::theBuilderWritesASearch() {
    WindowFixture fixture;
    fixture.openSample();
    search(fixture, "night");
    fixture.trigger(ActionId::BuildSearch);
    auto* builder = fixture.child("searchBuilder");
    QCOMPARE(fixture.child<QLineEdit>("builderWords", builder)->text(), QStringLiteral("night"));
    fixture.type("builderWords", QString(), builder);
    fixture.choose("builderKind", QStringLiteral("requests"), builder);
    fixture.choose("builderState", QStringLiteral("open"), builder);
    fixture.type("builderPerson", QStringLiteral("a b"), builder);
    QVERIFY(fixture.child<QLabel>("builderWritten", builder)
                ->text()
                .endsWith(QStringLiteral("in:requests is:open person:\"a b\"")));
    fixture.type("builderPerson", QString(), builder);
    fixture.click("dialogVerb", builder);
    QTRY_COMPARE(fixture.child<QLineEdit>("search")->text(), QStringLiteral("in:requests is:open"));
    QTRY_VERIFY(fixture.isVisible("searchResults"));
}

void TestSearchBox::theFilterOfRequestsTakesConditions() {
    WindowFixture fixture;
    fixture.openSample();
    auto* table = fixture.child<QTableView>("requestsTable");
    QTRY_VERIFY(table->model()->rowCount() > 0);
    const auto hits = fixture.workspace().search(QStringLiteral("in:requests is:agreed"), 50);
    fixture.trigger(ActionId::Find);
    auto* filter = fixture.child<QLineEdit>("requestsFilter");
    QVERIFY(filter->hasFocus());
    QTest::keyClicks(filter, QStringLiteral("is:agreed"));
    QTRY_COMPARE(table->model()->rowCount(), static_cast<int>(hits->size()));
    QVERIFY(!fixture.isVisible("requestsFilterProblem"));
    QTest::keyClicks(filter, QStringLiteral("x"));
    QVERIFY(fixture.child<QLabel>("requestsFilterProblem")->text().contains(QStringLiteral("is:agreedx")));
}

QTEST_MAIN(TestSearchBox)
#include "tst_search_box.moc"
