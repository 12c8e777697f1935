// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/records.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/capture/capture_dialog.h"
#include "ui/capture/capture_model.h"
#include "ui/capture/notes_edit.h"

#include <QtGui/QClipboard>
#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>

using namespace letterdesk;

/// Quick capture in the window, by hand and key. Today is Monday, May 24, 2027.
class TestCaptureDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }
    void addsWhatIsWholeAndUndoes();
    void clipboardOfOneLineIsNotTaken();
    void personIsChosenInTheCell();
    void newPersonIsAgreedToFirst();
    void somebodyElseIsPicked();
    void boxAndDayByKeyboard();
    void choicesSurviveTypingOn();
    void secondPasteAddsNothing();
    void whatIsLeftOutIsKept();
    void closingKeepsWhatWasTyped();
    void hugePasteIsRefused();
    void manyLinesAreAddedInAWorker();
    void fitsTheSmallestWindowAndLargeText();
    void readOnlyFileHasNoCapture();
    void modelIsSound();

private:
    static void addPeople(WindowFixture& fixture) {
        for (const auto& [given, family] :
             {std::pair{"Ada", "Lee"}, std::pair{"Bruce", "Lee"}, std::pair{"Amara", "Diallo"}}) {
            Person person;
            person.givenName = QString::fromLatin1(given);
            person.familyName = QString::fromLatin1(family);
            QVERIFY(savePerson(fixture.workspace(), person));
        }
    }
    static CaptureDialog* openWith(WindowFixture& fixture, const QString& notes) {
        QGuiApplication::clipboard()->setText(notes);
        fixture.trigger(ActionId::QuickCapture);
        auto* dialog = static_cast<CaptureDialog*>(fixture.child("captureDialog"));
        settle(fixture);
        return dialog;
    }
    static void settle(WindowFixture& fixture) {
        for (int round = 0; round < 3; ++round) {
            QTest::qWait(260);
            fixture.waitForWork();
        }
    }
    static CaptureModel& model(CaptureDialog* dialog) { return *dialog->findChild<CaptureModel*>(); }
    static QString cell(CaptureDialog* dialog, int row, int column) {
        return model(dialog).index(row, column).data().toString();
    }
    /// Opens the editor of a cell with Return and gives it back.
    template <class Editor>
    static Editor* edit(WindowFixture& fixture, CaptureDialog* dialog, int row, int column) {
        auto* table = fixture.child<QTableView>("captureTable", dialog);
        table->setFocus();
        table->setCurrentIndex(model(dialog).index(row, column));
        QTest::keyClick(table, Qt::Key_Return);
        return fixture.child<Editor>("captureEditor", dialog);
    }
    static void chooseIn(QComboBox* editor, const QString& text) {
        const int at = editor->findText(text, Qt::MatchStartsWith);
        QVERIFY2(at >= 0, qPrintable(text));
        editor->setCurrentIndex(at);
        Q_EMIT editor->activated(at);
    }
};

void TestCaptureDialog::addsWhatIsWholeAndUndoes() {
    WindowFixture fixture;
    fixture.openEmpty();
    addPeople(fixture);
    CaptureDialog* dialog = openWith(fixture, QStringLiteral("5/20 Amara: rounds 30 min\n"
                                                             "! 5/21 Ada Lee: stayed with the family\n"
                                                             "5/22 Lee: talked\n"
                                                             "buy milk\n"));
    QCOMPARE(fixture.child<QLabel>("captureSummary")->text(),
             QStringLiteral("4 lines: 1 interactions, 1 moments, 1 need a person, 1 become nothing."));
    QCOMPARE(fixture.child<QPushButton>("dialogVerb", dialog)->text(), QStringLiteral("Add 2"));
    QCOMPARE(*fixture.workspace().count<Interaction>(), qint64(0));
    fixture.click("dialogVerb", dialog);
    QCOMPARE(*fixture.workspace().count<Interaction>(), qint64(1));
    QCOMPARE(*fixture.workspace().count<Moment>(), qint64(1));
    QTRY_VERIFY(fixture.isVisible("toast"));
    fixture.click("toastVerb");
    QCOMPARE(*fixture.workspace().count<Interaction>(), qint64(0));
    QCOMPARE(*fixture.workspace().count<Moment>(), qint64(0));
}

void TestCaptureDialog::clipboardOfOneLineIsNotTaken() {
    WindowFixture fixture;
    fixture.openEmpty();
    CaptureDialog* dialog = openWith(fixture, QStringLiteral("a password"));
    QVERIFY(fixture.child<QPlainTextEdit>("captureText", dialog)->toPlainText().isEmpty());
    QVERIFY(!fixture.child<QPlainTextEdit>("captureText", dialog)->placeholderText().isEmpty());
    QVERIFY(fixture.child("captureEmpty", dialog) != nullptr);
    QVERIFY(!fixture.child<QPushButton>("dialogVerb", dialog)->isEnabled());
}

void TestCaptureDialog::personIsChosenInTheCell() {
    WindowFixture fixture;
    fixture.openEmpty();
    addPeople(fixture);
    CaptureDialog* dialog =
        openWith(fixture, QStringLiteral("5/20 Lee: rounds\n5/21 lee: feedback\n5/22 Amara: call\n"));
    QCOMPARE(cell(dialog, 0, CaptureModel::Who), QStringLiteral("Lee?"));
    QVERIFY(!model(dialog).index(0, 0).data(CaptureModel::FindingRole).toString().contains(u"new"));
    chooseIn(edit<QComboBox>(fixture, dialog, 0, CaptureModel::Who), QStringLiteral("Bruce Lee"));
    // The other line that asked for the same name is answered with it.
    QCOMPARE(cell(dialog, 0, CaptureModel::Who), QStringLiteral("Bruce Lee"));
    QCOMPARE(cell(dialog, 1, CaptureModel::Who), QStringLiteral("Bruce Lee"));
    settle(fixture);
    QCOMPARE(fixture.child<QPushButton>("dialogVerb", dialog)->text(), QStringLiteral("Add 3"));
    fixture.click("dialogVerb", dialog);
    QCOMPARE(*fixture.workspace().count<Interaction>(), qint64(3));
    QCOMPARE(*fixture.workspace().count<Person>(), qint64(3));
}

void TestCaptureDialog::newPersonIsAgreedToFirst() {
    WindowFixture fixture;
    fixture.openEmpty();
    CaptureDialog* dialog =
        openWith(fixture, QStringLiteral("5/20 Dr. Patel: rounds\n5/21 Dr. Patel: feedback\n"));
    QVERIFY(!fixture.child<QPushButton>("dialogVerb", dialog)->isEnabled());
    chooseIn(edit<QComboBox>(fixture, dialog, 0, CaptureModel::Who), QStringLiteral("Add “Dr. Patel”"));
    settle(fixture);
    fixture.click("dialogVerb", dialog);
    QCOMPARE(*fixture.workspace().count<Interaction>(), qint64(2));
    const auto people = fixture.workspace().page<Person>({}, 5);
    QCOMPARE(people->size(), size_t(1));
    QCOMPARE(people->front().honorific, QStringLiteral("Dr."));
    QCOMPARE(people->front().familyName, QStringLiteral("Patel"));
    fixture.trigger(ActionId::Undo);
    QCOMPARE(*fixture.workspace().count<Person>(), qint64(0));
}

void TestCaptureDialog::somebodyElseIsPicked() {
    WindowFixture fixture;
    fixture.openEmpty();
    addPeople(fixture);
    CaptureDialog* dialog = openWith(fixture, QStringLiteral("5/20 rounds were long\n5/21 met again\n"));
    chooseIn(edit<QComboBox>(fixture, dialog, 0, CaptureModel::Who), QStringLiteral("Somebody else…"));
    QTRY_VERIFY(fixture.isVisible("personPicker"));
    auto* picker = fixture.child<QDialog>("personPicker");
    auto* list = picker->findChild<QListWidget*>();
    list->setCurrentRow(0);
    fixture.click("dialogVerb", picker);
    QTRY_VERIFY(!fixture.isVisible("personPicker"));
    QVERIFY(!cell(dialog, 0, CaptureModel::Who).isEmpty());
    QVERIFY(cell(dialog, 1, CaptureModel::Who).isEmpty());
}

void TestCaptureDialog::boxAndDayByKeyboard() {
    WindowFixture fixture;
    fixture.openEmpty();
    addPeople(fixture);
    CaptureDialog* dialog = openWith(fixture, QStringLiteral("2/30 Amara: rounds\n5/21 Amara: call\n"));
    QCOMPARE(fixture.child<QPushButton>("dialogVerb", dialog)->text(), QStringLiteral("Add 1"));
    auto* day = edit<QLineEdit>(fixture, dialog, 0, CaptureModel::Day);
    QTest::keyClicks(day, QStringLiteral("2/28"));
    QTest::keyClick(day, Qt::Key_Return);
    settle(fixture);
    QCOMPARE(fixture.child<QPushButton>("dialogVerb", dialog)->text(), QStringLiteral("Add 2"));
    auto* table = fixture.child<QTableView>("captureTable", dialog);
    table->setFocus();
    table->setCurrentIndex(model(dialog).index(1, CaptureModel::Text));
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(fixture.child<QPushButton>("dialogVerb", dialog)->text(), QStringLiteral("Add 1"));
    QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
    const auto interactions = fixture.workspace().page<Interaction>({}, 5);
    QCOMPARE(interactions->size(), size_t(1));
    QCOMPARE(interactions->front().on.value_or(QDate()), QDate(2027, 2, 28));
}

void TestCaptureDialog::choicesSurviveTypingOn() {
    WindowFixture fixture;
    fixture.openEmpty();
    addPeople(fixture);
    CaptureDialog* dialog = openWith(fixture, QStringLiteral("5/20 Lee: rounds\n5/21 Amara: call\n"));
    chooseIn(edit<QComboBox>(fixture, dialog, 0, CaptureModel::Who), QStringLiteral("Ada Lee"));
    model(dialog).toggle(1);
    auto* text = fixture.child<QPlainTextEdit>("captureText", dialog);
    text->moveCursor(QTextCursor::Start);
    text->insertPlainText(QStringLiteral("5/19 Amara: first\n"));
    settle(fixture);
    QCOMPARE(model(dialog).rowCount(), 3);
    QCOMPARE(cell(dialog, 1, CaptureModel::Who), QStringLiteral("Ada Lee"));
    QCOMPARE(cell(dialog, 1, CaptureModel::Line), QStringLiteral("2"));
    QCOMPARE(model(dialog).index(2, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
    QCOMPARE(fixture.child<QPushButton>("dialogVerb", dialog)->text(), QStringLiteral("Add 2"));
}

void TestCaptureDialog::secondPasteAddsNothing() {
    WindowFixture fixture;
    fixture.openEmpty();
    addPeople(fixture);
    const QString notes = QStringLiteral("5/20 Amara: rounds\n5/21 Ada Lee: call\n");
    fixture.click("dialogVerb", openWith(fixture, notes));
    QTRY_VERIFY(!fixture.isVisible("captureDialog"));
    CaptureDialog* dialog = openWith(fixture, notes + QStringLiteral("5/22 Amara: more\n"));
    QCOMPARE(fixture.child<QPushButton>("dialogVerb", dialog)->text(), QStringLiteral("Add 1"));
    QVERIFY(fixture.child<QLabel>("captureSummary", dialog)->text().contains(QStringLiteral("2 already there")));
    fixture.click("dialogVerb", dialog);
    QCOMPARE(*fixture.workspace().count<Interaction>(), qint64(3));
}

void TestCaptureDialog::whatIsLeftOutIsKept() {
    WindowFixture fixture;
    fixture.openEmpty();
    addPeople(fixture);
    CaptureDialog* dialog = openWith(fixture, QStringLiteral("## 5/20\nAmara: rounds\nLee: talk\n"));
    QVERIFY(fixture.child<QCheckBox>("captureKeep", dialog)->isChecked());
    fixture.click("dialogVerb", dialog);
    QTRY_VERIFY(!fixture.isVisible("captureDialog"));
    QVERIFY(fixture.child<QLabel>("toastText")->text().contains(QStringLiteral("1 lines stay")));
    dialog = openWith(fixture, QStringLiteral("something\nelse\n"));
    QCOMPARE(fixture.child<QPlainTextEdit>("captureText", dialog)->toPlainText(),
             QStringLiteral("## 5/20\nLee: talk\n"));
}

void TestCaptureDialog::closingKeepsWhatWasTyped() {
    WindowFixture fixture;
    fixture.openEmpty();
    CaptureDialog* dialog = openWith(fixture, QString());
    QTest::keyClicks(fixture.child("captureText", dialog), QStringLiteral("5/20 half a"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!fixture.isVisible("captureDialog"));
    dialog = openWith(fixture, QString());
    QCOMPARE(fixture.child<QPlainTextEdit>("captureText", dialog)->toPlainText(), QStringLiteral("5/20 half a"));
}

void TestCaptureDialog::hugePasteIsRefused() {
    WindowFixture fixture;
    fixture.openEmpty();
    CaptureDialog* dialog = openWith(fixture, QString(5'000'000, u'a') + QStringLiteral("\nb"));
    auto* text = fixture.child<QPlainTextEdit>("captureText", dialog);
    QVERIFY(text->toPlainText().isEmpty());
    text->paste();
    QVERIFY(text->toPlainText().isEmpty());
    QVERIFY(
        fixture.child<QLabel>("captureProblem", dialog)->text().contains(QStringLiteral("Nothing was pasted")));
}

void TestCaptureDialog::manyLinesAreAddedInAWorker() {
    WindowFixture fixture;
    fixture.openEmpty();
    addPeople(fixture);
    QString notes;
    for (int line = 0; line < 700; ++line) {
        notes += QStringLiteral("5/20 Amara: patient %1\n").arg(line);
    }
    CaptureDialog* dialog = openWith(fixture, notes);
    QTRY_COMPARE(fixture.child<QPushButton>("dialogVerb", dialog)->text(), QStringLiteral("Add 700"));
    fixture.click("dialogVerb", dialog);
    fixture.waitForWork();
    QTRY_VERIFY(!fixture.isVisible("captureDialog"));
    QCOMPARE(*fixture.workspace().count<Interaction>(), qint64(700));
    QCOMPARE(fixture.workspace().nextUndo()->name, QStringLiteral("Capture Notes"));
}

void TestCaptureDialog::fitsTheSmallestWindowAndLargeText() {
    for (const int percent : {100, 200}) {
        WindowFixture fixture;
        fixture.settings->set(SettingKey::TextPercent, percent);
        fixture.makeWindow();
        fixture.window->resize(1024, 640);
        fixture.openEmpty();
        addPeople(fixture);
        CaptureDialog* dialog =
            openWith(fixture, QStringLiteral("5/20 Lee: rounds\n5/21 Amara: call\nbuy milk\n"));
        QVERIFY(dialog->width() <= 1024);
        QVERIFY2(dialog->height() <= 640, qPrintable(QString::number(dialog->height())));
        for (const char* name : {"dialogVerb", "dialogCancel", "captureSummary", "captureText"}) {
            const QWidget* widget = fixture.child(name, dialog);
            QVERIFY2(dialog->rect().contains(QRect(widget->mapTo(dialog, QPoint()), widget->size())), name);
        }
        if (percent == 200) {
            QCOMPARE(fixture.child<QSplitter>("captureSplitter", dialog)->orientation(), Qt::Vertical);
        }
    }
}

void TestCaptureDialog::readOnlyFileHasNoCapture() {
    WindowFixture fixture;
    QVERIFY(!fixture.window->actions()[ActionId::QuickCapture]->isEnabled());
    fixture.openEmpty();
    QVERIFY(fixture.window->actions()[ActionId::QuickCapture]->isEnabled());
}

void TestCaptureDialog::modelIsSound() {
    WindowFixture fixture;
    fixture.openEmpty();
    addPeople(fixture);
    CaptureDialog* dialog = openWith(fixture, QStringLiteral("5/20 Lee: rounds\n5/21 Amara: call\n"));
    const QAbstractItemModelTester tester(&model(dialog), QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto* text = fixture.child<QPlainTextEdit>("captureText", dialog);
    text->appendPlainText(QStringLiteral("5/22 Amara: more"));
    settle(fixture);
    model(dialog).setPerson(0, model(dialog).lines()[1].people.front());
    text->clear();
    settle(fixture);
    QCOMPARE(model(dialog).rowCount(), 0);
}

QTEST_MAIN(TestCaptureDialog)
#include "tst_capture_dialog.moc"
