// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/records.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/requests/request_sheet.h"
#include "ui/shell/screen_keeper.h"
#include "ui/widgets/message_panel.h"
#include "ui/widgets/toast.h"

#include <QtCore/QSemaphore>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStackedWidget>

using namespace letterdesk;

/// How the window behaves: what it says and for how long, what it asks before it goes, how one gets about in it.
class TestWindowManners : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void toastGoesWithTheNextChange();
    void toastGoesWithItsWorkspace();
    void toastVerbMaySaySomethingItself();
    void longToastKeepsItsVerbInTheWindow();
    void messagesFollowTheTheme();
    void refusedEntryIsAskedAfterOnClosing();
    void runningWorkIsAskedAfterOnClosing();
    void workThatCannotBeStoppedIsWaitedFor();
    void closingSaysSo();
    void largeUndoRunsInAWorker();
    void railItemsTurnThePages();
    void paperIsChosenInTheMenu();
    void startPanelFitsLargeText();
    void windowStaysOnTheScreen_data();
    void windowStaysOnTheScreen();

private:
    static void deleteRequest(WindowFixture& fixture) {
        QTRY_VERIFY(fixture.isVisible("requestSheet"));
        fixture.trigger(ActionId::Delete);
        QVERIFY(fixture.waitForWork());
        QVERIFY(fixture.isVisible("toast"));
    }
};

namespace {

/// Work that the user was told about and that runs until it is stopped.
void startEndless(WindowFixture& fixture, bool& ended) {
    fixture.window->desk().background().start<bool>(
        QStringLiteral("Counting sheep"), Background::Shown::Yes, fixture.window.get(),
        [](const Background::Tell& tell) -> Result<bool> {
            QSemaphore clock;
            while (tell(0.5)) {
                static_cast<void>(clock.tryAcquire(1, 5));
            }
            return cancelledError();
        },
        [&ended](const Result<bool>&) { ended = true; });
}

} // namespace

void TestWindowManners::toastGoesWithTheNextChange() {
    WindowFixture fixture;
    fixture.openSample();
    const qint64 requests = *fixture.workspace().count<Request>();
    deleteRequest(fixture);
    // A newer change: Undo would take that back instead of the deletion.
    Person person;
    person.familyName = QStringLiteral("Newcomer");
    QVERIFY(savePerson(fixture.workspace(), person));
    QVERIFY(!fixture.isVisible("toast"));
    // While nothing came in between, it takes the deletion back.
    deleteRequest(fixture);
    fixture.click("toastVerb");
    QCOMPARE(*fixture.workspace().count<Request>(), requests - 1);
}

void TestWindowManners::toastGoesWithItsWorkspace() {
    WindowFixture fixture;
    fixture.openSample();
    deleteRequest(fixture);
    fixture.openEmpty();
    QVERIFY(!fixture.isVisible("toast"));
}

void TestWindowManners::toastVerbMaySaySomethingItself() {
    WindowFixture fixture;
    Desk& desk = fixture.window->desk();
    auto held = std::make_shared<int>(0);
    desk.whisper(QStringLiteral("first"), QStringLiteral("Go"), [&desk, held] {
        desk.whisper(QStringLiteral("second"));
        ++*held; // gone with its function object, were that not a copy
    });
    fixture.click("toastVerb");
    QCOMPARE(*held, 1);
    QCOMPARE(fixture.child<QLabel>("toastText")->text(), QStringLiteral("second"));
}

void TestWindowManners::longToastKeepsItsVerbInTheWindow() {
    WindowFixture fixture;
    fixture.window->resize(1024, 640);
    const QString words = QStringLiteral("“%1.pdf” was removed.").arg(QString(300, u'm'));
    fixture.window->desk().whisper(words, QStringLiteral("Undo"), [] {});
    const auto inside = [&fixture](const char* name) {
        const QWidget* widget = fixture.child(name);
        return fixture.window->rect().contains(
            QRect(widget->mapTo(fixture.window.get(), QPoint()), widget->size()));
    };
    QVERIFY(inside("toast"));
    QVERIFY(inside("toastVerb"));
    const auto* text = fixture.child<QLabel>("toastText");
    QVERIFY(text->text().endsWith(QStringLiteral("was removed.")));
    QCOMPARE(text->toolTip(), words);
    QCOMPARE(fixture.child("toast")->accessibleName(), words);
}

void TestWindowManners::messagesFollowTheTheme() {
    WindowFixture fixture;
    fixture.window->desk().announce(Tone::Late, QStringLiteral("It went wrong."));
    fixture.window->desk().whisper(QStringLiteral("Done."));
    const auto toastInk = [&fixture] {
        return fixture.child<QLabel>("toastText")->palette().color(QPalette::WindowText);
    };
    const auto icon = [&fixture] { return fixture.child<QLabel>("messageIcon")->pixmap().toImage(); };
    QCOMPARE(toastInk(), lightColors().surface);
    const QImage light = icon();
    fixture.trigger(ActionId::ThemeDark);
    QCOMPARE(toastInk(), darkColors().surface);
    QVERIFY(icon() != light);
}

void TestWindowManners::refusedEntryIsAskedAfterOnClosing() {
    WindowFixture fixture;
    fixture.openSample();
    QTRY_VERIFY(fixture.isVisible("requestSheet"));
    fixture.window->requests().sheet().turnTo(RequestSheet::Side::Details);
    auto* field = fixture.child<QLineEdit>("writersDate");
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("31/02/2027"));
    // Nobody says "without it": the window stays, with the entry.
    QVERIFY(!fixture.window->close());
    QVERIFY(fixture.window->isVisible());
    QCOMPARE(fixture.dialogs.unexpected.size(), 1);
    QCOMPARE(field->text(), QStringLiteral("31/02/2027"));
    fixture.dialogs.verbs.enqueue(0);
    QVERIFY(fixture.window->close());
}

void TestWindowManners::runningWorkIsAskedAfterOnClosing() {
    WindowFixture fixture;
    fixture.openEmpty();
    bool ended = false;
    startEndless(fixture, ended);
    QVERIFY(!fixture.window->close());
    QVERIFY(fixture.window->isVisible());
    QVERIFY(fixture.dialogs.unexpected.first().contains(QStringLiteral("Counting sheep")));
    fixture.dialogs.verbs.enqueue(0);
    fixture.window->close();
    QTRY_VERIFY(ended);
    QTRY_VERIFY(!fixture.window->isVisible());
}

void TestWindowManners::workThatCannotBeStoppedIsWaitedFor() {
    WindowFixture fixture;
    fixture.openEmpty();
    QSemaphore go;
    bool heard = false;
    fixture.window->desk().background().start<bool>(
        QStringLiteral("Undoing"), Background::Shown::Unstoppable, fixture.window.get(),
        [&go](const Background::Tell&) -> Result<bool> {
            go.acquire();
            return true;
        },
        [&heard](const Result<bool>&) { heard = true; });
    QVERIFY(!fixture.window->close());
    QVERIFY(fixture.window->isVisible());
    QCOMPARE(fixture.dialogs.questions, QStringList());
    go.release();
    QTRY_VERIFY(!fixture.window->isVisible());
    QVERIFY(heard);
}

void TestWindowManners::closingSaysSo() {
    WindowFixture fixture;
    QSignalSpy closed(fixture.window.get(), &MainWindow::closed);
    fixture.trigger(ActionId::CloseWindow);
    QCOMPARE(closed.size(), 1);
}

void TestWindowManners::largeUndoRunsInAWorker() {
    constexpr int kPeople = 40;
    constexpr int kNotes = 60'000;
    WindowFixture fixture;
    fixture.openEmpty();
    QVERIFY(fixture.workspace().change(QStringLiteral("Import R&D"), [&](Transaction& work) -> Result<void> {
        for (int number = 0; number < kPeople; ++number) {
            Person person;
            person.id = PersonId(QStringLiteral("p%1").arg(number));
            person.familyName = QStringLiteral("Person %1").arg(number);
            person.notes = QString(kNotes, QChar(u'a' + number % 26));
            if (const Result<void> added = work.add(person); !added) {
                return added;
            }
        }
        return {};
    }));
    QVERIFY(fixture.waitForWork());
    fixture.trigger(ActionId::Undo);
    // Not yet, and meanwhile it is seen, cannot be stopped and not be asked for again.
    QCOMPARE(*fixture.workspace().count<Person>(), kPeople);
    QVERIFY(fixture.child<QLabel>("work")->text().contains(QStringLiteral("Import R&D")));
    QVERIFY(fixture.isVisible("progress"));
    QVERIFY(!fixture.isVisible("cancelWork"));
    QVERIFY(!fixture.window->actions()[ActionId::Undo]->isEnabled());
    QVERIFY(fixture.waitForWork());
    QCOMPARE(*fixture.workspace().count<Person>(), 0);
    QVERIFY(!fixture.isVisible("progress"));
    QCOMPARE(fixture.window->actions()[ActionId::Redo]->text(), QStringLiteral("&Redo Import R&&D"));
    fixture.trigger(ActionId::Redo);
    QVERIFY(fixture.waitForWork());
    QCOMPARE(*fixture.workspace().count<Person>(), kPeople);
    QVERIFY(fixture.window->actions()[ActionId::Undo]->isEnabled());
}

void TestWindowManners::railItemsTurnThePages() {
    WindowFixture fixture;
    fixture.openEmpty();
    auto* pages = fixture.child<QStackedWidget>("pages");
    const QWidget* requests = pages->currentWidget();
    auto* other = new QWidget;
    pages->addWidget(other);
    pages->setCurrentWidget(other);
    fixture.click("railRequests");
    QCOMPARE(pages->currentWidget(), requests);
    pages->setCurrentWidget(other);
    fixture.trigger(ActionId::GoRequests);
    QCOMPARE(pages->currentWidget(), requests);
    QVERIFY(fixture.child<QAbstractButton>("railRequests")->isChecked());
}

void TestWindowManners::paperIsChosenInTheMenu() {
    WindowFixture fixture;
    const auto on = [&fixture](ActionId id) { return fixture.window->actions()[id]->isChecked(); };
    QVERIFY(on(ActionId::PaperOfRegion));
    fixture.trigger(ActionId::PaperA4);
    QCOMPARE(fixture.settings->get(SettingKey::PaperSize).toString(), QStringLiteral("a4"));
    QVERIFY(on(ActionId::PaperA4) && !on(ActionId::PaperOfRegion));
    fixture.makeWindow();
    QVERIFY(on(ActionId::PaperA4));
    fixture.trigger(ActionId::PaperLetter);
    QCOMPARE(fixture.settings->get(SettingKey::PaperSize).toString(), QStringLiteral("letter"));
    fixture.trigger(ActionId::PaperOfRegion);
    QCOMPARE(fixture.settings->get(SettingKey::PaperSize).toString(), QString());
}

void TestWindowManners::startPanelFitsLargeText() {
    WindowFixture fixture;
    fixture.window->resize(1024, 640);
    const auto* start = fixture.child<QPushButton>("startNew");
    QVERIFY(start->width() >= start->sizeHint().width());
    // While the panel stands: it was made for smaller text.
    for (int step = 0; step < 6; ++step) {
        fixture.trigger(ActionId::TextLarger);
    }
    QCOMPARE(fixture.theme.textPercent(), 250);
    QTest::qWait(20);
    for (const char* name : {"startNew", "startOpen", "startSample"}) {
        const auto* door = fixture.child<QPushButton>(name);
        QVERIFY2(door->width() >= door->sizeHint().width(), name);
        QVERIFY2(fixture.window->rect().contains(QRect(door->mapTo(fixture.window.get(), QPoint()), door->size())),
                 name);
    }
    QVERIFY(!fixture.child<QScrollArea>("startArea")->horizontalScrollBar()->isVisible());
    const auto* where = fixture.child<QLabel>("startWhere");
    QTRY_VERIFY(where->height() >= where->heightForWidth(where->width()));
    QVERIFY(where->width() > 500);
}

void TestWindowManners::windowStaysOnTheScreen_data() {
    QTest::addColumn<QRect>("frame");
    QTest::addColumn<QRect>("expected");
    // Beside a panel of 30 pixels at the upper edge.
    QTest::newRow("seen whole") << QRect(100, 100, 800, 500) << QRect(100, 100, 800, 500);
    QTest::newRow("on the screen that went") << QRect(1500, 100, 800, 500) << QRect(224, 100, 800, 500);
    QTest::newRow("under the panel") << QRect(-20, -10, 800, 500) << QRect(0, 30, 800, 500);
    QTest::newRow("wider and higher") << QRect(42, 50, 1280, 743) << QRect(0, 30, 1024, 610);
}

void TestWindowManners::windowStaysOnTheScreen() {
    QFETCH(QRect, frame);
    QTEST(placeWithin(frame, QRect(0, 30, 1024, 610)), "expected");
}

QTEST_MAIN(TestWindowManners)
#include "tst_window_manners.moc"
