// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_writer.h"
#include "core/print/pdf/pdf_pages.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/packet/packet_pane.h"
#include "ui/requests/request_sheet.h"
#include "ui/widgets/field_box.h"
#include "ui/widgets/message_panel.h"

#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace letterdesk;

/// A student enters everything for a packet in the window, with keys and clicks.
class TestRequestFlow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fromNothingToASavedPacket();
    void undoIsReachedFromTheFilter();
    void everyEditIsOneNamedStep();
    void wrongInputIsToldAtTheField();
    void deletedRequestComesBack();
    void answerIsRecordedFromTheMenu();
    void encryptedCvAsksForItsPassword();
    void restrictedCvCanBeLeftOut();
    void letterIsRefusedKindly();
    void fileThatIsNoPdfIsTold();
    void droppedFilesAreAttached();
    void printedPagesAreThePacket();
    void fullDiskIsToldAndNothingPretended();

private:
    static void addWriter(WindowFixture& fixture);
    static void writeLetter(const QString& path);
};

void TestRequestFlow::addWriter(WindowFixture& fixture) {
    fixture.trigger(ActionId::NewRequest);
    auto* picker = fixture.child<QDialog>("personPicker");
    QTest::keyClicks(fixture.child<QLineEdit>("givenName", picker), QStringLiteral("Ada"));
    QTest::keyClicks(fixture.child<QLineEdit>("familyName", picker), QStringLiteral("Lindqvist"));
    QTest::keyClicks(fixture.child<QLineEdit>("credentials", picker), QStringLiteral("MD, PhD"));
    QTest::keyClicks(fixture.child<QLineEdit>("email", picker), QStringLiteral("ada@example.edu"));
    fixture.click("dialogVerb", picker);
    QTRY_VERIFY(fixture.isVisible("requestSheet"));
}

void TestRequestFlow::writeLetter(const QString& path) {
    QPdfWriter writer(path);
    QPainter painter(&writer);
    int line = 600;
    for (const char* words :
         {"To the selection committee:", "It is my pleasure to recommend Maya Okonkwo for your residency program.",
          "I have known her for two months, and she is among the best students I have worked with.",
          "I recommend her without reservation.", "Sincerely, Ada Lindqvist, MD"}) {
        painter.drawText(600, line, QString::fromLatin1(words));
        line += 400;
    }
}

void TestRequestFlow::fromNothingToASavedPacket() {
    WindowFixture fixture;
    fixture.openEmpty();
    QVERIFY(fixture.isVisible("emptyState"));

    // My details
    fixture.trigger(ActionId::MyDetails);
    auto* details = fixture.child<QDialog>("ownerDialog");
    QTest::keyClicks(fixture.child<QLineEdit>("name", details), QStringLiteral("Maya Okonkwo"));
    QTest::keyClicks(fixture.child<QLineEdit>("email", details), QStringLiteral("maya@example.edu"));
    fixture.click("addServiceId", details);
    fixture.choose("idService0", QStringLiteral("eras-residency"), details);
    QTest::keyClicks(fixture.child<QLineEdit>("idValue0", details), QStringLiteral("14236587"));
    fixture.click("dialogVerb", details);
    QCOMPARE(fixture.workspace().owner()->ids.front().label, QStringLiteral("AAMC ID"));

    // Person and request
    addWriter(fixture);
    QCOMPARE(fixture.child<QLabel>("sheetName")->text(), QStringLiteral("Dr. Ada Lindqvist"));
    QVERIFY2(fixture.window->requests().sheet().isAncestorOf(fixture.window->focusWidget()),
             "what comes next is on the sheet");
    fixture.choose("stage", QStringLiteral("agreed"));
    fixture.type("writersDate", QStringLiteral("Sep 1"));
    QCOMPARE(fixture.child<QLineEdit>("writersDate")->text(), QStringLiteral("Sep 1, 2027"));

    // An application and an entry
    fixture.trigger(ActionId::AddEntry);
    auto* application = fixture.child<QDialog>("applicationDialog");
    fixture.choose("service", QStringLiteral("eras-residency"), application);
    fixture.choose("specialty", QStringLiteral("internal-medicine"), application);
    QTest::keyClicks(fixture.child<QLineEdit>("season", application), QStringLiteral("2028"));
    fixture.type("lettersDueOn", QStringLiteral("2027-09-22"), application);
    fixture.click("dialogVerb", application);
    auto* card = fixture.child("entryCard0");
    fixture.choose("letterKind", QStringLiteral("narrative"), card);
    fixture.choose("waived", QStringLiteral("yes"), card);
    fixture.type("submissionLink", QStringLiteral("https://letters.example.org/8f2k"), card);
    fixture.type("requestId", QStringLiteral("REQ-1"), card);

    // The CV
    fixture.dialogs.filesToOpen.enqueue(WindowFixture::data("print/cv.pdf"));
    fixture.click("attachCv");
    QVERIFY(fixture.waitForWork());
    QTRY_VERIFY(fixture.isVisible("documentRow0"));

    // The preview shows pages
    fixture.trigger(ActionId::ShowPacket);
    auto* pages = fixture.child<PageView>("pageView");
    QTRY_VERIFY_WITH_TIMEOUT(pages->pageCount() > 2, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(pages->isComplete(), 20000);

    // Save
    const QString saved = fixture.path(QStringLiteral("packet.pdf"));
    fixture.dialogs.filesToSave.enqueue(saved);
    fixture.click("savePacket");
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(saved), 20000);
    QVERIFY(fixture.dialogs.proposals.last().endsWith(QStringLiteral(".pdf")));
    const auto bytes = readFile(saved, 50'000'000);
    QVERIFY(bytes);
    const auto document = PdfPages::load(*bytes);
    QVERIFY(document);
    QVERIFY((*document)->count() > 2);
    const QString text = (*document)->text(2);
    for (const char* words : {"Maya Okonkwo", "Lindqvist", "14236587", "letters.example.org/8f2k"}) {
        QVERIFY2(text.contains(QLatin1StringView(words)), words);
    }
    // Saving is not giving: that is said with the one verb of the toast.
    QTRY_VERIFY(fixture.isVisible("toastVerb"));
    QTRY_COMPARE(fixture.child<QPushButton>("toastVerb")->text(), QStringLiteral("Mark as Given"));
    fixture.click("toastVerb");
    QCOMPARE(fixture.workspace().get(fixture.window->requests().current())->stage, Stage::PacketGiven);
    QCOMPARE(fixture.dialogs.unexpected, QStringList());
}

void TestRequestFlow::undoIsReachedFromTheFilter() {
    WindowFixture fixture;
    fixture.openSample();
    const auto stage = [&fixture] { return fixture.workspace().get(fixture.window->requests().current())->stage; };
    QTRY_VERIFY(fixture.isVisible("stage"));
    const Stage before = stage();
    fixture.choose("stage", QStringLiteral("withdrawn"));
    QCOMPARE(stage(), Stage::Withdrawn);
    auto* filter = fixture.child<QLineEdit>("requestsFilter");
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stage(), before);
}

void TestRequestFlow::everyEditIsOneNamedStep() {
    WindowFixture fixture;
    fixture.openEmpty();
    addWriter(fixture);
    const RequestId id = fixture.window->requests().current();
    fixture.type("writersDate", QStringLiteral("2027-09-01"));
    QAction* undo = fixture.window->actions()[ActionId::Undo];
    QAction* redo = fixture.window->actions()[ActionId::Redo];
    QCOMPARE(undo->text(), QStringLiteral("&Undo Change “Please by”"));
    QVERIFY(!redo->isEnabled());
    fixture.type("givenName", QStringLiteral("Ada Maria"));
    QCOMPARE(undo->text(), QStringLiteral("&Undo Change “Given name”"));

    // Ctrl+Z in a field that has nothing of its own to take back is the window's Undo.
    auto* date = fixture.child<QLineEdit>("writersDate");
    date->setFocus();
    QTest::keyClick(date, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(fixture.child<QLineEdit>("givenName")->text(), QStringLiteral("Ada"));
    QCOMPARE(redo->text(), QStringLiteral("&Redo Change “Given name”"));
    undo->trigger();
    QCOMPARE(fixture.workspace().get(id)->writersDate, std::optional<QDate>());
    QCOMPARE(date->text(), QString());
    redo->trigger();
    redo->trigger();
    QCOMPARE(fixture.child<QLineEdit>("givenName")->text(), QStringLiteral("Ada Maria"));
    QCOMPARE(date->text(), QStringLiteral("Sep 1, 2027"));
    undo->trigger();
    undo->trigger();
    undo->trigger(); // the request itself
    QTRY_VERIFY(fixture.isVisible("emptyState"));
}

void TestRequestFlow::wrongInputIsToldAtTheField() {
    WindowFixture fixture;
    fixture.openEmpty();
    addWriter(fixture);
    const auto problemOf = [&fixture](const char* name) {
        return FieldBox::of(fixture.child<QLineEdit>(name))->problem();
    };
    const auto history = [&fixture] { return fixture.workspace().history(100)->size(); };
    const size_t steps = history();
    fixture.type("askedOn", QStringLiteral("after the shelf exam"));
    QVERIFY(problemOf("askedOn").contains(QStringLiteral("after the shelf exam")));
    for (const char* done : {"askedOn", "answeredOn", "thankedOn", "packetGivenOn", "outcomeToldOn"}) {
        fixture.type(done, QStringLiteral("Jan 5 2030"));
        QVERIFY2(problemOf(done).contains(QStringLiteral("has not come yet")), done);
    }
    fixture.type("email", QStringLiteral("ada at example"));
    QVERIFY(problemOf("email").contains(QStringLiteral("not an email address")));
    QCOMPARE(history(), steps);
    fixture.type("email", QStringLiteral("ada@example.org"));
    QCOMPARE(problemOf("email"), QString());
    QCOMPARE(history(), steps + 1);

    // A new person needs a family name.
    fixture.trigger(ActionId::NewRequest);
    auto* picker = fixture.child<QDialog>("personPicker");
    QTest::mouseClick(fixture.child<QTabBar>("pickerTabs", picker), Qt::LeftButton, {},
                      fixture.child<QTabBar>("pickerTabs", picker)->tabRect(1).center());
    fixture.click("dialogVerb", picker);
    QVERIFY(picker->isVisible());
    QVERIFY(!FieldBox::of(fixture.child<QLineEdit>("familyName", picker))->problem().isEmpty());
    fixture.click("dialogCancel", picker);
}

void TestRequestFlow::deletedRequestComesBack() {
    WindowFixture fixture;
    fixture.openSample();
    QTRY_VERIFY(fixture.isVisible("requestSheet"));
    auto* table = fixture.child<QTableView>("requestsTable");
    const int rows = table->model()->rowCount();
    const RequestId id = fixture.window->requests().current();
    fixture.trigger(ActionId::Delete);
    QCOMPARE(table->model()->rowCount(), rows - 1);
    QVERIFY(!fixture.workspace().get(id));
    fixture.click("toastVerb");
    QCOMPARE(table->model()->rowCount(), rows);
    QVERIFY(fixture.workspace().get(id));
}

void TestRequestFlow::answerIsRecordedFromTheMenu() {
    WindowFixture fixture;
    fixture.openEmpty();
    addWriter(fixture);
    fixture.choose("stage", QStringLiteral("asked"));
    fixture.click("nextStep");
    auto* menu = fixture.window->findChild<QMenu*>(QStringLiteral("answerMenu"));
    QVERIFY(menu != nullptr);
    menu->findChild<QAction*>(QStringLiteral("answer_warm"))->trigger();
    const auto request = fixture.workspace().get(fixture.window->requests().current());
    QCOMPARE(request->stage, Stage::Agreed);
    QCOMPARE(request->answeredOn, std::optional(fixture.clock.today()));
    QCOMPARE(fixture.window->actions()[ActionId::Undo]->text(), QStringLiteral("&Undo Record Answer"));
    menu->close();
}

void TestRequestFlow::encryptedCvAsksForItsPassword() {
    WindowFixture fixture;
    fixture.openSample();
    QTRY_VERIFY(fixture.isVisible("requestSheet"));
    const qint64 before = *fixture.workspace().count<Document>();
    fixture.dialogs.filesToOpen.enqueue(WindowFixture::data("print/cv-encrypted-open-me.pdf"));
    fixture.dialogs.passwords.enqueue(QStringLiteral("wrong"));
    fixture.dialogs.passwords.enqueue(QStringLiteral("open-me"));
    fixture.trigger(ActionId::AttachCv);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.dialogs.passwordReasons.size(), 2, 10000);
    QVERIFY(fixture.dialogs.passwordReasons.last().contains(QStringLiteral("did not open")));
    QTRY_VERIFY(fixture.isVisible("toast"));
    QCOMPARE(*fixture.workspace().count<Document>(), before); // it took the older CV's place
    // The password opens it for the packet too, in this session.
    fixture.trigger(ActionId::ShowPacket);
    auto* pages = fixture.child<PageView>("pageView");
    QTRY_VERIFY_WITH_TIMEOUT(pages->pageCount() > 0, 20000);
    QCOMPARE(fixture.dialogs.passwordReasons.size(), 2);
}

void TestRequestFlow::restrictedCvCanBeLeftOut() {
    WindowFixture fixture;
    fixture.openSample();
    QTRY_VERIFY(fixture.isVisible("requestSheet"));
    fixture.dialogs.filesToOpen.enqueue(WindowFixture::data("print/cv-owner-password.pdf"));
    fixture.trigger(ActionId::AttachCv);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isVisible("toast"), 20000);
    fixture.trigger(ActionId::ShowPacket);
    auto* pane = fixture.child("packetPane");
    auto* decide = pane->findChild<QPushButton*>(QStringLiteral("emptyButton"));
    QTRY_VERIFY_WITH_TIMEOUT(decide->isVisible(), 20000);
    // Who closes the question has decided nothing.
    fixture.dialogs.verbs.enqueue(2);
    decide->click();
    QVERIFY(decide->isVisible());
    fixture.dialogs.verbs.enqueue(1);
    decide->click();
    auto* notices = pane->findChild<QLabel*>(QStringLiteral("packetNotices"));
    QTRY_VERIFY_WITH_TIMEOUT(notices->text().contains(QStringLiteral("cv-owner-password.pdf is left out")), 20000);
    QVERIFY(fixture.child<PageView>("pageView", pane)->pageCount() > 0);
    QCOMPARE(fixture.dialogs.unexpected, QStringList());
}

void TestRequestFlow::letterIsRefusedKindly() {
    WindowFixture fixture;
    fixture.openSample();
    QTRY_VERIFY(fixture.isVisible("requestSheet"));
    const qint64 before = *fixture.workspace().count<Document>();
    const QString letter = fixture.path(QStringLiteral("LOR_Okonkwo_Lindqvist.pdf"));
    writeLetter(letter);
    fixture.dialogs.filesToOpen.enqueue(letter);
    fixture.trigger(ActionId::AttachCv);
    QTRY_VERIFY(fixture.isVisible("messagePanel"));
    QVERIFY(fixture.child<MessagePanel>("messagePanel")
                ->text()
                .contains(QStringLiteral("letter"), Qt::CaseInsensitive));
    QCOMPARE(*fixture.workspace().count<Document>(), before);
}

void TestRequestFlow::fileThatIsNoPdfIsTold() {
    WindowFixture fixture;
    fixture.openSample();
    QTRY_VERIFY(fixture.isVisible("requestSheet"));
    const QString file = fixture.path(QStringLiteral("cv.pdf"));
    QVERIFY(writeFile(file, QByteArrayLiteral("Dear all, please find my CV in the next mail.")));
    fixture.dialogs.filesToOpen.enqueue(file);
    fixture.trigger(ActionId::AttachCv);
    QTRY_VERIFY(fixture.isVisible("messagePanel"));
    QVERIFY(fixture.child<MessagePanel>("messagePanel")->text().contains(QStringLiteral("cv.pdf")));
}

void TestRequestFlow::droppedFilesAreAttached() {
    WindowFixture fixture;
    fixture.openEmpty();
    addWriter(fixture);
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(WindowFixture::data("print/cv.pdf")),
                   QUrl::fromLocalFile(WindowFixture::data("print/request-form-acroform.pdf")),
                   QUrl::fromLocalFile(WindowFixture::data("print/resume-rotated.pdf"))});
    auto* sheet = fixture.child("requestSheet");
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(sheet, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(sheet, &drop);
    QTRY_COMPARE_WITH_TIMEOUT(*fixture.workspace().count<Document>(), 2, 20000); // a CV, newer, and the form
    const auto forms = fixture.workspace().referringTo<Document>(RecordKind::Request,
                                                                 fixture.window->requests().current().text(), 10);
    QCOMPARE(forms->size(), size_t(1));
    QCOMPARE(forms->front().kind, std::optional(DocumentKind::RequestForm));
    QCOMPARE(fixture.dialogs.unexpected, QStringList());
}

void TestRequestFlow::printedPagesAreThePacket() {
    WindowFixture fixture;
    fixture.openOneThatAgreed();
    fixture.dialogs.printTo = fixture.path(QStringLiteral("paper.pdf"));
    fixture.dialogs.printerAgreed = true;
    fixture.trigger(ActionId::Print);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isVisible("toast"), 30000);
    const auto printed = PdfPages::load(*readFile(fixture.dialogs.printTo, 100'000'000));
    QVERIFY(printed);
    QVERIFY((*printed)->count() > 1);
    fixture.dialogs.printTo = fixture.path(QStringLiteral("preview.pdf"));
    fixture.trigger(ActionId::PrintPreview);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.dialogs.previews, 1, 30000);
}

void TestRequestFlow::fullDiskIsToldAndNothingPretended() {
    if (!QFile::exists(QStringLiteral("/dev/full"))) {
        QSKIP("This system has no /dev/full");
    }
    WindowFixture fixture;
    fixture.openSample();
    QTRY_VERIFY(fixture.isVisible("requestSheet"));
    const auto requests = fixture.workspace().page<Request>(QString(), 100);
    for (const Request& request : *requests) {
        if (request.stage == Stage::PacketGiven || request.stage == Stage::Agreed) {
            fixture.window->requests().open(request.id);
            break;
        }
    }
    fixture.dialogs.filesToSave.enqueue(QStringLiteral("/dev/full"));
    fixture.trigger(ActionId::SavePacket);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isVisible("messagePanel"), 30000);
    QVERIFY(!fixture.isVisible("toast"));
}

QTEST_MAIN(TestRequestFlow)
#include "tst_request_flow.moc"
