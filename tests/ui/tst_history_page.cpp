// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/records.h"
#include "tests/store/database_dump.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/history/history_model.h"
#include "ui/shell/pages.h"
#include "ui/widgets/message_panel.h"

#include <QtGui/QContextMenuEvent>
#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

using namespace letterdesk;

/// The page of the history, with clicks and keys.
class TestHistoryPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stepsStandNewestFirst();
    void undoBackToHereAndRedo();
    void manyStepsGoInAWorker();
    void anotherProcessInBetweenIsRefusedKindly();
    void aStepThatCannotBeStopsTheWay();
    void aRecordIsRestored();
    void aRecordIsShown();
    void nothingWasChanged();
    void columnsAreRemembered();
    void theMenuOfARowTakesBack();
    void tabLeavesTheTable();
    void looks();

private:
    static PersonId addPerson(WindowFixture& fixture);
    static void retitle(WindowFixture& fixture, const PersonId& id, const QString& title);
    static void openHistory(WindowFixture& fixture);
    static QTableView* table(WindowFixture& fixture) { return fixture.child<QTableView>("historyTable"); }
    static void choose(WindowFixture& fixture, int row);
    static QString titleOf(WindowFixture& fixture, const PersonId& id) {
        return fixture.workspace().get(id)->title;
    }
};

PersonId TestHistoryPage::addPerson(WindowFixture& fixture) {
    Person person;
    person.honorific = QStringLiteral("Dr.");
    person.familyName = QStringLiteral("Okafor");
    return *savePerson(fixture.workspace(), person);
}

void TestHistoryPage::retitle(WindowFixture& fixture, const PersonId& id, const QString& title) {
    QVERIFY(editPerson(
        fixture.workspace(), id,
        [&title](Person& person) -> Result<void> {
            person.title = title;
            return {};
        },
        QStringLiteral("Title %1").arg(title)));
}

void TestHistoryPage::openHistory(WindowFixture& fixture) {
    fixture.trigger(ActionId::GoHistory);
    QTRY_VERIFY(fixture.isVisible("historyPage"));
}

void TestHistoryPage::choose(WindowFixture& fixture, int row) {
    QTableView* view = table(fixture);
    const QModelIndex index = view->model()->index(row, 0);
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    QCOMPARE(view->currentIndex().row(), row);
}

void TestHistoryPage::stepsStandNewestFirst() {
    WindowFixture fixture;
    fixture.openEmpty();
    const PersonId id = addPerson(fixture);
    retitle(fixture, id, QStringLiteral("Professor"));
    openHistory(fixture);
    auto* model = static_cast<HistoryModel*>(table(fixture)->model());
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->index(0, HistoryModel::What).data().toString(), QStringLiteral("Title Professor"));
    QCOMPARE(model->index(1, HistoryModel::What).data().toString(), QStringLiteral("Add Person"));
    QCOMPARE(model->index(0, HistoryModel::Records).data().toString(), QStringLiteral("Dr. Okafor"));
    QCOMPARE(fixture.child<QLabel>("stepName")->text(), QStringLiteral("Title Professor"));
    QVERIFY(fixture.child<QLabel>("stepWhen")->text().contains(QStringLiteral("May 24, 2027")));
    QStringList words;
    for (const QLabel* label : fixture.child<QScrollArea>("stepArea")->findChildren<QLabel*>()) {
        words << label->text();
    }
    QVERIFY2(words.contains(QStringLiteral("Title: nothing → Professor")), qPrintable(words.join(u'|')));
    retitle(fixture, id, QStringLiteral("Dean"));
    QCOMPARE(model->rowCount(), 3);
    QCOMPARE(fixture.child<QLabel>("stepName")->text(), QStringLiteral("Title Professor"));
    QVERIFY(fixture.workspace().undo());
    QCOMPARE(model->index(0, HistoryModel::What).data().toString(), QStringLiteral("Title Dean (undone)"));
}

void TestHistoryPage::undoBackToHereAndRedo() {
    WindowFixture fixture;
    fixture.openEmpty();
    const PersonId id = addPerson(fixture);
    for (const char* title : {"one", "two", "three", "four"}) {
        retitle(fixture, id, QString::fromLatin1(title));
    }
    openHistory(fixture);
    QVERIFY2(!fixture.child<QPushButton>("moveHere")->isEnabled(), "things stand so");
    choose(fixture, 3);
    fixture.click("moveHere");
    QCOMPARE(titleOf(fixture, id), QStringLiteral("one"));
    QCOMPARE(fixture.workspace().nextUndo()->name, QStringLiteral("Title one"));
    choose(fixture, 1);
    QCOMPARE(fixture.child<QPushButton>("moveHere")->text(), QStringLiteral("Redo up to Here"));
    fixture.click("moveHere");
    QCOMPARE(titleOf(fixture, id), QStringLiteral("three"));
    QCOMPARE(fixture.workspace().nextRedo()->name, QStringLiteral("Title four"));
}

void TestHistoryPage::manyStepsGoInAWorker() {
    WindowFixture fixture;
    fixture.openEmpty();
    const PersonId id = addPerson(fixture);
    for (int number = 0; number < 20; ++number) {
        retitle(fixture, id, QString::number(number));
    }
    openHistory(fixture);
    choose(fixture, 15);
    fixture.click("moveHere");
    QVERIFY(fixture.waitForWork());
    QCOMPARE(titleOf(fixture, id), QStringLiteral("4"));
    QTRY_VERIFY(fixture.isVisible("toastVerb"));
    fixture.click("toastVerb"); // redo
    QVERIFY(fixture.waitForWork());
    QCOMPARE(titleOf(fixture, id), QStringLiteral("19"));
}

void TestHistoryPage::anotherProcessInBetweenIsRefusedKindly() {
    WindowFixture fixture;
    fixture.openEmpty();
    const PersonId id = addPerson(fixture);
    for (const char* title : {"one", "two", "three"}) {
        retitle(fixture, id, QString::fromLatin1(title));
    }
    openHistory(fixture);
    choose(fixture, 2);
    {
        auto other =
            Workspace::open(fixture.workspace().path(), Workspace::Access::ReadWrite, fixture.environment());
        QVERIFY(other);
        Person person;
        person.familyName = QStringLiteral("Elsewhere");
        QVERIFY(savePerson(**other, person));
    }
    fixture.click("moveHere");
    QVERIFY(fixture.child<MessagePanel>("messagePanel")->isVisible());
    QCOMPARE(titleOf(fixture, id), QStringLiteral("three"));
    QCOMPARE(table(fixture)->model()->rowCount(), 5); // now with what the other did
    fixture.click("moveHere");
    QCOMPARE(titleOf(fixture, id), QStringLiteral("one"));
}

void TestHistoryPage::aStepThatCannotBeStopsTheWay() {
    WindowFixture fixture;
    fixture.openEmpty();
    const PersonId id = addPerson(fixture);
    retitle(fixture, id, QStringLiteral("one"));
    Person person;
    person.familyName = QStringLiteral("Tanaka");
    QVERIFY(savePerson(fixture.workspace(), person));
    // As a program would that writes past the history.
    QVERIFY(test::changeDatabase(fixture.workspace().path(), "UPDATE people SET title = 'past the history' "
                                                             "WHERE family_name = 'Okafor'"));
    fixture.workspace().noticeOtherProcesses();
    openHistory(fixture);
    choose(fixture, 2);
    fixture.click("moveHere");
    QCOMPARE(*fixture.workspace().count<Person>(), 1); // the newer step went
    QCOMPARE(titleOf(fixture, id), QStringLiteral("past the history"));
    QVERIFY(fixture.isVisible("messagePanel"));
}

void TestHistoryPage::aRecordIsRestored() {
    WindowFixture fixture;
    fixture.openEmpty();
    const PersonId id = addPerson(fixture);
    retitle(fixture, id, QStringLiteral("one"));
    Person other;
    other.familyName = QStringLiteral("Tanaka");
    QVERIFY(savePerson(fixture.workspace(), other));
    retitle(fixture, id, QStringLiteral("two"));
    openHistory(fixture);
    choose(fixture, 2);
    QCOMPARE(fixture.child<QLabel>("stepName")->text(), QStringLiteral("Title one"));
    fixture.click("restoreRecord");
    QCOMPARE(titleOf(fixture, id), QString());
    QCOMPARE(*fixture.workspace().count<Person>(), 2);
    QCOMPARE(fixture.workspace().nextUndo()->name, QStringLiteral("Restore Dr. Okafor"));
    QTRY_VERIFY(fixture.isVisible("toastVerb"));
    fixture.click("toastVerb");
    QCOMPARE(titleOf(fixture, id), QStringLiteral("two"));
}

void TestHistoryPage::aRecordIsShown() {
    WindowFixture fixture;
    fixture.openEmpty();
    Request request;
    request.person = addPerson(fixture);
    const auto id = createRequest(fixture.workspace(), request);
    openHistory(fixture);
    fixture.click("showRecord");
    QTRY_VERIFY(fixture.isVisible("requestSheet"));
    QCOMPARE(fixture.window->requests().current(), *id);
}

void TestHistoryPage::nothingWasChanged() {
    WindowFixture fixture;
    fixture.openEmpty();
    openHistory(fixture);
    QVERIFY(fixture.isVisible("emptyState"));
    addPerson(fixture);
    QTRY_VERIFY(fixture.isVisible("historyTable"));
}

void TestHistoryPage::columnsAreRemembered() {
    WindowFixture fixture;
    fixture.openEmpty();
    addPerson(fixture);
    openHistory(fixture);
    fixture.window->resize(1600, 900);
    QTRY_VERIFY(!table(fixture)->isColumnHidden(HistoryModel::When));
    table(fixture)->horizontalHeader()->moveSection(HistoryModel::Records, HistoryModel::When);
    QTest::keyClick(table(fixture), Qt::Key_Home); // so that a row has the focus
    const QPoint place(5, 5);
    QContextMenuEvent wanted(QContextMenuEvent::Keyboard, place, table(fixture)->mapToGlobal(place));
    QApplication::sendEvent(table(fixture), &wanted);
    fixture.window->findChild<QMenu*>(QStringLiteral("historyMenu"))->actions().constLast()->trigger();
    auto* columns = fixture.window->findChild<QMenu*>(QStringLiteral("columnMenu"));
    QVERIFY(columns != nullptr);
    columns->actions().constFirst()->trigger();
    columns->close();
    QTRY_VERIFY(table(fixture)->isColumnHidden(HistoryModel::When));
    fixture.makeWindow();
    QVERIFY(fixture.window->openWorkspace(fixture.path(QStringLiteral("empty.letterdesk"))));
    fixture.window->resize(1600, 900);
    openHistory(fixture);
    QTRY_VERIFY(table(fixture)->isColumnHidden(HistoryModel::When));
    QCOMPARE(table(fixture)->horizontalHeader()->visualIndex(HistoryModel::Records), 1);
}

void TestHistoryPage::theMenuOfARowTakesBack() {
    WindowFixture fixture;
    fixture.openEmpty();
    const PersonId id = addPerson(fixture);
    retitle(fixture, id, QStringLiteral("Chair"));
    retitle(fixture, id, QStringLiteral("Dean"));
    openHistory(fixture);
    choose(fixture, 1);
    const QPoint place(5, 5);
    QContextMenuEvent wanted(QContextMenuEvent::Mouse, place, table(fixture)->mapToGlobal(place));
    QApplication::sendEvent(table(fixture)->viewport(), &wanted);
    auto* menu = fixture.window->findChild<QMenu*>(QStringLiteral("historyMenu"));
    QVERIFY(menu != nullptr);
    menu->actions().constFirst()->trigger();
    QTRY_COMPARE(titleOf(fixture, id), QStringLiteral("Chair"));
}

void TestHistoryPage::tabLeavesTheTable() {
    WindowFixture fixture;
    fixture.openEmpty();
    const PersonId id = addPerson(fixture);
    retitle(fixture, id, QStringLiteral("one"));
    openHistory(fixture);
    QTRY_VERIFY(table(fixture)->hasFocus());
    QTest::keyClick(table(fixture), Qt::Key_Down);
    QCOMPARE(fixture.child<QLabel>("stepName")->text(), QStringLiteral("Add Person"));
    QTest::keyClick(table(fixture), Qt::Key_Tab);
    QVERIFY(!table(fixture)->hasFocus());
}

void TestHistoryPage::looks() {
    const QString folder = qEnvironmentVariable("HISTORY_SHOTS");
    if (folder.isEmpty()) {
        QSKIP("HISTORY_SHOTS=FOLDER keeps pictures for looking at");
    }
    WindowFixture fixture;
    const auto shoot = [&](const QString& name, const QString& theme, int percent, QSize size) {
        fixture.settings->set(SettingKey::Theme, theme);
        fixture.settings->set(SettingKey::TextPercent, percent);
        fixture.makeWindow();
        fixture.openSample();
        Request request = fixture.workspace().page<Request>({}, 1)->front();
        request.stage = Stage::Agreed;
        request.writersDate = QDate(2027, 9, 1);
        QVERIFY(saveRequest(fixture.workspace(), request, QStringLiteral("Record Answer")));
        QVERIFY(removeRequest(fixture.workspace(), request.id));
        retitle(fixture, request.person, QStringLiteral("Dean"));
        QVERIFY(fixture.workspace().undo());
        openHistory(fixture);
        fixture.window->resize(size);
        choose(fixture, 2);
        QTest::qWait(200);
        QVERIFY(fixture.window->grab().save(folder + u'/' + name + QStringLiteral(".png")));
        fixture.window.reset();
        QFile::remove(fixture.path(QStringLiteral("sample.letterdesk")));
    };
    shoot(QStringLiteral("history-light"), QStringLiteral("light"), 100, {1280, 800});
    shoot(QStringLiteral("history-dark-small"), QStringLiteral("dark"), 100, {1024, 640});
    shoot(QStringLiteral("history-200"), QStringLiteral("light"), 200, {1024, 640});
}

QTEST_MAIN(TestHistoryPage)
#include "tst_history_page.moc"
