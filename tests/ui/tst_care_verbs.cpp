// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/records.h"
#include "core/store/backup_shelf.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/records/record_page.h"
#include "ui/records/record_table_view.h"
#include "ui/shell/debug_info.h"
#include "ui/shell/erase_commands.h"
#include "ui/shell/pages.h"
#include "ui/widgets/message_panel.h"

#include <QtCore/QFile>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QDialog>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>

using namespace letterdesk;

/// The verbs that keep a file whole, or take something out of it for good, and what is said about them.
class TestCareVerbs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void soundFileIsWell();
    void damageIsShownWithTheWayBack();
    void keptIsNotErased();
    void erasedIsGoneWithItsHistory();
    void everyPageOfRecordsErases();
    void erasedFromBackupsToo_data();
    void erasedFromBackupsToo();
    void reportNamesNothingOfTheUser();
    void sizesAreToldInSteps_data();
    void sizesAreToldInSteps();
    void newOfAKindByNumber();
    void newOfAKindByLetter();
    void endWithoutClosingIsTold();
    void closingLeavesNoNote();

private:
    static PersonId addPerson(WindowFixture& fixture) {
        Person person;
        person.familyName = QStringLiteral("Lindqvist");
        return *savePerson(fixture.workspace(), person);
    }
    static QString message(WindowFixture& fixture) { return fixture.window->findChild<MessagePanel*>()->text(); }
};

void TestCareVerbs::soundFileIsWell() {
    WindowFixture fixture;
    QVERIFY(!fixture.window->actions()[ActionId::CheckRecords]->isEnabled());
    fixture.openSample();
    fixture.trigger(ActionId::CheckRecords);
    QVERIFY(fixture.waitForWork());
    QVERIFY(message(fixture).contains(QStringLiteral("All is well")));
    QVERIFY(fixture.window->findChild<QDialog*>(QStringLiteral("checkDialog")) == nullptr);
}

void TestCareVerbs::damageIsShownWithTheWayBack() {
    WindowFixture fixture;
    fixture.openSample();
    QVERIFY(fixture.workspace().foldLog());
    // A page in the middle becomes nonsense under the open window.
    QFile file(fixture.workspace().path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2 / 4096 * 4096));
    QVERIFY(file.write(QByteArray(8192, '\xff')) == 8192);
    file.close();
    fixture.trigger(ActionId::CheckRecords);
    QVERIFY(fixture.waitForWork());
    auto* dialog = fixture.window->findChild<QDialog*>(QStringLiteral("checkDialog"));
    QVERIFY(dialog != nullptr);
    const QString found = fixture.child<QPlainTextEdit>("dialogText", dialog)->toPlainText();
    QVERIFY(!found.isEmpty());
    fixture.click("dialogCopy", dialog);
    QCOMPARE(QGuiApplication::clipboard()->text(), found);
    const QSignalSpy restore(fixture.window->actions()[ActionId::RestoreBackup], &QAction::triggered);
    fixture.click("checkRestore", dialog);
    QCOMPARE(restore.count(), 1);
    QVERIFY(fixture.waitForWork());
}

void TestCareVerbs::keptIsNotErased() {
    WindowFixture fixture;
    fixture.openEmpty();
    const PersonId id = addPerson(fixture);
    fixture.dialogs.verbs << 1;
    askEraseForGood(fixture.window->desk(), RecordKind::Person, id.text(), QStringLiteral("Dr. Lindqvist"));
    QVERIFY(fixture.waitForWork());
    QVERIFY(fixture.workspace().get(id));
    QVERIFY(fixture.dialogs.questions.first().contains(QStringLiteral("Dr. Lindqvist")));
}

void TestCareVerbs::erasedIsGoneWithItsHistory() {
    WindowFixture fixture;
    fixture.openEmpty();
    const PersonId id = addPerson(fixture);
    QVERIFY(fixture.waitForWork()); // the backup of the first change
    fixture.dialogs.verbs << 0 << 1;
    askEraseForGood(fixture.window->desk(), RecordKind::Person, id.text(), QStringLiteral("Dr. Lindqvist"));
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.workspace().get(id), 10000);
    QVERIFY(fixture.waitForWork());
    QVERIFY(!fixture.window->actions()[ActionId::Undo]->isEnabled());
    QTRY_VERIFY(message(fixture).contains(QStringLiteral("Dr. Lindqvist")));
    QVERIFY(fixture.dialogs.unexpected.isEmpty());
}

void TestCareVerbs::everyPageOfRecordsErases() {
    WindowFixture fixture;
    fixture.openSample();
    for (const PageId page : {PageId::Requests, PageId::Experiences, PageId::Applications, PageId::People}) {
        fixture.window->pages().goTo(page);
        QTest::qWait(60);
        auto& records = static_cast<RecordPage&>(fixture.window->pages().at(page));
        const QString name = records.table().currentIndex().siblingAtColumn(0).data().toString();
        const int rows = records.table().model()->rowCount();
        QVERIFY(rows > 0);
        fixture.dialogs.questions.clear();
        fixture.dialogs.verbs.clear();
        fixture.dialogs.verbs << 0 << 1; // the second is asked once there are backups: only here
        fixture.trigger(ActionId::EraseForGood);
        QTRY_VERIFY2(records.table().model()->rowCount() == rows - 1, enumText(page).data());
        QVERIFY(fixture.waitForWork());
        QVERIFY2(fixture.dialogs.questions.first().contains(name), qPrintable(fixture.dialogs.questions.first()));
        QVERIFY(!fixture.workspace().nextUndo());
    }
}

void TestCareVerbs::erasedFromBackupsToo_data() {
    QTest::addColumn<int>("verb");
    QTest::addColumn<bool>("erased");
    QTest::addColumn<bool>("inBackup");
    QTest::newRow("too") << 0 << true << false;
    QTest::newRow("only here") << 1 << true << true;
    QTest::newRow("keep after all") << 2 << false << true;
}

void TestCareVerbs::erasedFromBackupsToo() {
    QFETCH(int, verb);
    QFETCH(bool, erased);
    QFETCH(bool, inBackup);
    WindowFixture fixture;
    fixture.openEmpty();
    const PersonId id = addPerson(fixture);
    QVERIFY(fixture.waitForWork());
    const BackupShelf shelf(fixture.workspace().path(), fixture.clock);
    QTRY_VERIFY(!shelf.list()->empty());
    fixture.dialogs.verbs << 0 << verb;
    askEraseForGood(fixture.window->desk(), RecordKind::Person, id.text(), QStringLiteral("Dr. Lindqvist"));
    QTRY_COMPARE_WITH_TIMEOUT(fixture.dialogs.questions.size(), 2, 10000);
    QVERIFY(fixture.waitForWork());
    QCOMPARE(fixture.workspace().get(id).has_value(), !erased);
    const auto backup =
        Workspace::open(shelf.list()->front().path, Workspace::Access::ReadOnly, fixture.environment());
    QVERIFY(backup);
    QCOMPARE((*backup)->get(id).has_value(), inBackup);
}

void TestCareVerbs::reportNamesNothingOfTheUser() {
    WindowFixture fixture;
    fixture.openSample();
    fixture.trigger(ActionId::ReportProblem);
    auto* dialog = fixture.window->findChild<QDialog*>(QStringLiteral("reportDialog"));
    QVERIFY(dialog != nullptr);
    const QString text = fixture.child<QPlainTextEdit>("dialogText", dialog)->toPlainText();
    for (const char* part : {"Letterdesk ", "Qt 6", "SQLite 3", "File: "}) {
        QVERIFY2(text.contains(QLatin1String(part)), part);
    }
    QVERIFY(!text.contains(u'/' + fixture.folder.path().section(u'/', -1)));
    QVERIFY(!text.contains(QStringLiteral("sample")));
    fixture.click("dialogCopy", dialog);
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(fixture.window->findChild<QDialog*>(QStringLiteral("reportDialog")) == nullptr);
}

void TestCareVerbs::sizesAreToldInSteps_data() {
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << qint64(0) << QStringLiteral("under 1 MB");
    QTest::newRow("just one") << qint64(1'000'000) << QStringLiteral("1 to 10 MB");
    QTest::newRow("large") << qint64(999'999'999) << QStringLiteral("100 MB to 1 GB");
    QTest::newRow("huge") << qint64(1'000'000'000) << QStringLiteral("1 GB or more");
}

void TestCareVerbs::sizesAreToldInSteps() {
    QFETCH(qint64, bytes);
    QFETCH(QString, words);
    QCOMPARE(sizeClass(bytes), words);
}

void TestCareVerbs::newOfAKindByNumber() {
    WindowFixture fixture;
    QVERIFY(!fixture.window->actions()[ActionId::NewOfKind]->isEnabled());
    fixture.openEmpty();
    const QSignalSpy request(fixture.window->actions()[ActionId::NewRequest], &QAction::triggered);
    QTest::keyClick(fixture.window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto* menu = fixture.child<QMenu>("newOfKindMenu");
    QCOMPARE(menu->actions().size(), 5);
    QTest::keyClick(menu, Qt::Key_4);
    QTRY_COMPARE(request.count(), 1);
}

void TestCareVerbs::newOfAKindByLetter() {
    WindowFixture fixture;
    fixture.openEmpty();
    const QSignalSpy request(fixture.window->actions()[ActionId::NewRequest], &QAction::triggered);
    fixture.trigger(ActionId::NewOfKind);
    QTest::keyClick(fixture.child<QMenu>("newOfKindMenu"), Qt::Key_R);
    QTRY_COMPARE(request.count(), 1);
    fixture.trigger(ActionId::NewOfKind);
    QTest::keyClick(fixture.child<QMenu>("newOfKindMenu"), Qt::Key_Escape);
    QTest::qWait(20);
    QCOMPARE(request.count(), 1);
}

void TestCareVerbs::endWithoutClosingIsTold() {
    WindowFixture fixture;
    const QString path = fixture.makeFile(QStringLiteral("mine.letterdesk"), false);
    fixture.settings->set(SettingKey::OpenFiles, QStringList{path});
    QVERIFY(fixture.window->openWorkspace(path));
    QVERIFY(fixture.waitForWork());
    QVERIFY(message(fixture).contains(QStringLiteral("ended without closing “mine.letterdesk”")));
    QVERIFY(message(fixture).contains(QStringLiteral("all is well")));
    QCOMPARE(fixture.settings->get(SettingKey::OpenFiles).toStringList(), QStringList{path});
}

void TestCareVerbs::closingLeavesNoNote() {
    WindowFixture fixture;
    const QString path = fixture.makeFile(QStringLiteral("mine.letterdesk"), false);
    const QString other = fixture.makeFile(QStringLiteral("other.letterdesk"), false);
    QVERIFY(fixture.window->openWorkspace(path));
    QVERIFY(fixture.waitForWork());
    QVERIFY(message(fixture).isEmpty());
    QCOMPARE(fixture.settings->get(SettingKey::OpenFiles).toStringList(), QStringList{path});
    QVERIFY(fixture.window->openWorkspace(other));
    QCOMPARE(fixture.settings->get(SettingKey::OpenFiles).toStringList(), QStringList{other});
    fixture.window.reset();
    QVERIFY(fixture.settings->get(SettingKey::OpenFiles).toStringList().isEmpty());
}

QTEST_MAIN(TestCareVerbs)
#include "tst_care_verbs.moc"
