// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/documents.h"
#include "core/actions/first_answers.h"
#include "core/actions/records.h"
#include "core/base/file_writer.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/packet/packet_pane.h"
#include "ui/requests/attaching.h"
#include "ui/requests/request_sheet.h"

#include <QtCore/QFile>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace letterdesk;

/// The packet beside its request: what is made, when, and where it goes.
class TestPacketPane : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void savedFileGetsItsSuffix();
    void fileBeingReadIsNotAttachedToAnotherWorkspace();
    void walkingDownTheTableMakesNoPacketOfEachRequest();
    void resizingAsksForEachPageOnce();
    void whatIsMissingOfOnesOwnIsOneClickAway();
    void passwordMayBeAskedForTwice();
    void noticesTakeTheColorsOfTheTheme();
    void focusIsSeenAroundThePages();
};

void TestPacketPane::savedFileGetsItsSuffix() {
    WindowFixture fixture;
    fixture.openOneThatAgreed();
    fixture.dialogs.filesToSave.enqueue(fixture.path(QStringLiteral("packet")));
    fixture.trigger(ActionId::SavePacket);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(fixture.path(QStringLiteral("packet.pdf"))), 20000);
    QVERIFY(!QFile::exists(fixture.path(QStringLiteral("packet"))));
    QVERIFY(fixture.waitForWork());
    // What the dialog did not ask about is not replaced without asking.
    QVERIFY(writeFile(fixture.path(QStringLiteral("packet.pdf")), QByteArrayLiteral("mine")));
    fixture.dialogs.filesToSave.enqueue(fixture.path(QStringLiteral("packet")));
    fixture.dialogs.verbs.enqueue(1);
    fixture.trigger(ActionId::SavePacket);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.dialogs.questions.size(), 1, 20000);
    QVERIFY(fixture.waitForWork());
    QCOMPARE(*readFile(fixture.path(QStringLiteral("packet.pdf")), 100), QByteArrayLiteral("mine"));
}

void TestPacketPane::fileBeingReadIsNotAttachedToAnotherWorkspace() {
    WindowFixture fixture;
    fixture.openOneThatAgreed();
    fixture.dialogs.filesToOpen.enqueue(WindowFixture::data("print/cv.pdf"));
    fixture.trigger(ActionId::AttachCv);
    fixture.openEmpty();
    QVERIFY(fixture.waitForWork());
    QTest::qWait(20);
    QCOMPARE(*fixture.workspace().count<Document>(), 0);
}

void TestPacketPane::walkingDownTheTableMakesNoPacketOfEachRequest() {
    WindowFixture fixture;
    fixture.openOneThatAgreed();
    fixture.trigger(ActionId::ShowPacket);
    auto* pages = fixture.child<PageView>("pageView");
    QTRY_VERIFY_WITH_TIMEOUT(pages->pageCount() > 0, 20000);
    QVERIFY(fixture.waitForWork());
    const int before = fixture.window->desk().background().running();
    auto* table = fixture.child<QTableView>("requestsTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        QTest::keyClick(table, Qt::Key_Down);
        QVERIFY(fixture.window->desk().background().running() <= before + 1);
    }
}

void TestPacketPane::resizingAsksForEachPageOnce() {
    WindowFixture fixture;
    fixture.openOneThatAgreed();
    fixture.trigger(ActionId::ShowPacket);
    auto* pages = fixture.child<PageView>("pageView");
    QTRY_VERIFY_WITH_TIMEOUT(pages->isComplete(), 20000);
    QVERIFY(fixture.waitForWork());
    for (int width = 1024; width < 1424; width += 10) {
        fixture.window->resize(width, 700);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QVERIFY(fixture.window->desk().background().running() <= pages->pageCount() + 1);
    }
    QTRY_VERIFY_WITH_TIMEOUT(pages->isComplete(), 20000);
}

void TestPacketPane::whatIsMissingOfOnesOwnIsOneClickAway() {
    WindowFixture fixture;
    fixture.openOneThatAgreed();
    QVERIFY(editOwner(fixture.workspace(), [](Owner& own) {
        own.email.clear();
        own.phone.clear();
    }));
    fixture.dialogs.filesToSave.enqueue(fixture.path(QStringLiteral("packet.pdf")));
    fixture.trigger(ActionId::SavePacket);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isVisible("messageVerb"), 20000);
    QVERIFY(fixture.child<QLabel>("messageText")->text().contains(QStringLiteral("your e-mail or phone")));
    QVERIFY(!QFile::exists(fixture.path(QStringLiteral("packet.pdf"))));
    fixture.click("messageVerb");
    QTRY_VERIFY(fixture.isVisible("ownerDialog"));
}

void TestPacketPane::passwordMayBeAskedForTwice() {
    WindowFixture fixture;
    fixture.openOneThatAgreed();
    // Attached before, in another session: the password is not known.
    const auto file = loadDocumentFile(WindowFixture::data("print/cv-encrypted-open-me.pdf"), DocumentKind::Cv);
    QVERIFY(file);
    QVERIFY(attachDocument(fixture.workspace(), *file, DocumentKind::Cv, std::nullopt, QString()));
    fixture.trigger(ActionId::ShowPacket);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isVisible("emptyButton"), 20000);
    fixture.dialogs.passwords.enqueue(QStringLiteral("wrong"));
    fixture.click("emptyButton");
    QTRY_VERIFY_WITH_TIMEOUT(fixture.child<QLabel>("emptySentence")->isVisible() &&
                                 fixture.window->requests().sheet().packet()->isVisible() &&
                                 fixture.window->desk().background().running() == 0,
                             20000);
    QTest::qWait(400);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isVisible("emptyButton"), 20000);
    QVERIFY(fixture.waitForWork());
    // The dialog stays open while a change elsewhere makes the packet fail again, with another verb.
    fixture.dialogs.duringPassword = [&fixture] {
        Q_EMIT fixture.window->desk().changed(ChangeSet{{}, true});
        QTest::qWait(400);
        QVERIFY(fixture.waitForWork());
    };
    fixture.dialogs.passwords.enqueue(QStringLiteral("open-me"));
    fixture.click("emptyButton");
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isVisible("pageView") && fixture.child<PageView>("pageView")->pageCount() > 0,
                             20000);
}

void TestPacketPane::noticesTakeTheColorsOfTheTheme() {
    WindowFixture fixture;
    fixture.openOneThatAgreed();
    fixture.trigger(ActionId::ShowPacket);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.child<PageView>("pageView")->pageCount() > 0, 20000);
    auto* notices = fixture.window->findChild<QLabel*>(QStringLiteral("packetNotices"));
    QCOMPARE(notices->palette().color(QPalette::WindowText), lightColors().soon);
    fixture.trigger(ActionId::ThemeDark);
    QTRY_COMPARE(notices->palette().color(QPalette::WindowText), darkColors().soon);
}

void TestPacketPane::focusIsSeenAroundThePages() {
    WindowFixture fixture;
    fixture.openOneThatAgreed();
    fixture.trigger(ActionId::ShowPacket);
    fixture.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    auto* pages = fixture.child<PageView>("pageView");
    const auto corner = [pages] { return pages->viewport()->grab().toImage().pixelColor(1, 1); };
    pages->setFocus();
    QTRY_VERIFY(pages->hasFocus());
    QCOMPARE(corner(), Theme::colors().accent);
    fixture.child("requestsTable")->setFocus();
    QVERIFY(corner() != Theme::colors().accent);
}

QTEST_MAIN(TestPacketPane)
#include "tst_packet_pane.moc"
