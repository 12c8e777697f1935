// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup_shelf.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/shell/workspace_files.h"
#include "ui/widgets/field_box.h"
#include "ui/widgets/message_panel.h"

#include <QtCore/QDir>
#include <QtGui/QAction>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

using namespace letterdesk;

/// The first minutes: three doors, where the file lies, four questions that may all be skipped.
class TestFirstRun : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void startPanelSaysWhereTheFileLies();
    void emptyDoorByKeyboard();
    void emptyDoorMakesFoldersAndTakesNoFile();
    void placeIsChangedInADialog();
    void openDoorOpens();
    void restoreDoorBringsABackup();
    void sampleDoorOpensAFileOfItsOwn();
    void questionsAreSkipped();
    void answersAreKept();
    void servicesFollowWhoYouAre();
    void fitsSmallWindowLargeTextAndRightToLeft_data();
    void fitsSmallWindowLargeTextAndRightToLeft();

private:
    static QDialog* start(WindowFixture& fixture, const QString& name) {
        fixture.type("startPath", fixture.path(name));
        fixture.click("startNew");
        auto* questions = fixture.window->findChild<QDialog*>(QStringLiteral("firstQuestions"));
        if (questions != nullptr) {
            questions->activateWindow();
        }
        if (questions != nullptr &&
            !QTest::qWaitFor([questions] { return QApplication::activeWindow() == questions; })) {
            qFatal("the questions did not come to the front");
        }
        return questions;
    }
    static void choose(QMenu* menu, const char* action) {
        menu->close();
        menu->findChild<QAction*>(QLatin1String(action))->trigger();
    }
};

void TestFirstRun::startPanelSaysWhereTheFileLies() {
    WindowFixture fixture;
    const QString path = fixture.child<QLineEdit>("startPath")->text();
    QCOMPARE(path, QDir::toNativeSeparators(proposedPath()));
    QVERIFY(path.startsWith(QDir::toNativeSeparators(proposedFolder())));
    QVERIFY(fixture.child<QLabel>("startWhere")->text().contains(QStringLiteral("checked copy")));
    for (const char* door : {"startNew", "startOpen", "startSample", "startChange"}) {
        QVERIFY(fixture.child<QPushButton>(door)->isEnabled());
    }
}

void TestFirstRun::emptyDoorByKeyboard() {
    WindowFixture fixture;
    auto* path = fixture.child<QLineEdit>("startPath");
    path->setFocus();
    path->selectAll();
    QTest::keyClicks(path, fixture.path(QStringLiteral("Mine")));
    QTest::keyClick(path, Qt::Key_Return);
    QVERIFY(QFile::exists(fixture.path(QStringLiteral("Mine.letterdesk"))));
    QCOMPARE(fixture.window->desk().workspacePath(), fixture.path(QStringLiteral("Mine.letterdesk")));
    QVERIFY(fixture.child<MessagePanel>("messagePanel")->text().contains(QStringLiteral("Mine.letterdesk")));
    auto* questions = fixture.window->findChild<QDialog*>(QStringLiteral("firstQuestions"));
    QVERIFY(questions != nullptr && questions->isVisible());
    QTest::keyClick(questions, Qt::Key_Escape);
    QTRY_VERIFY(fixture.window->findChild<QDialog*>(QStringLiteral("firstQuestions")) == nullptr);
}

void TestFirstRun::emptyDoorMakesFoldersAndTakesNoFile() {
    WindowFixture fixture;
    fixture.makeFile(QStringLiteral("there.letterdesk"), false);
    QVERIFY(start(fixture, QStringLiteral("there.letterdesk")) == nullptr);
    QVERIFY(fixture.window->desk().workspace() == nullptr);
    const auto* box = FieldBox::of(fixture.child<QLineEdit>("startPath"));
    QVERIFY(!box->problem().isEmpty());
    // Typing another takes the words away, and a folder is made where there is none.
    QVERIFY(start(fixture, QStringLiteral("new folder/Mine.letterdesk")) != nullptr);
    QVERIFY(QFile::exists(fixture.path(QStringLiteral("new folder/Mine.letterdesk"))));
}

void TestFirstRun::placeIsChangedInADialog() {
    WindowFixture fixture;
    const QString before = fixture.child<QLineEdit>("startPath")->text();
    fixture.dialogs.filesToSave.enqueue(QString());
    fixture.click("startChange");
    QCOMPARE(fixture.child<QLineEdit>("startPath")->text(), before);
    fixture.dialogs.filesToSave.enqueue(fixture.path(QStringLiteral("Elsewhere")));
    fixture.click("startChange");
    QCOMPARE(fixture.child<QLineEdit>("startPath")->text(),
             QDir::toNativeSeparators(fixture.path(QStringLiteral("Elsewhere.letterdesk"))));
    QVERIFY(!QFile::exists(fixture.path(QStringLiteral("Elsewhere.letterdesk"))));
}

void TestFirstRun::openDoorOpens() {
    WindowFixture fixture;
    const QString file = fixture.makeFile(QStringLiteral("mine.letterdesk"), false);
    fixture.click("startOpen");
    auto* menu = fixture.child<QMenu>("startOpenMenu");
    fixture.dialogs.filesToOpen.enqueue(file);
    choose(menu, "startOpenFile");
    QCOMPARE(fixture.window->desk().workspacePath(), file);
    // Who opens a file has answered before.
    QVERIFY(fixture.window->findChild<QDialog*>(QStringLiteral("firstQuestions")) == nullptr);
}

void TestFirstRun::restoreDoorBringsABackup() {
    WindowFixture fixture;
    const QString lost = fixture.makeFile(QStringLiteral("lost.letterdesk"), true);
    const auto made = BackupShelf(lost, fixture.clock).make(BackupReason::Asked);
    QVERIFY(made);
    QVERIFY(QFile::remove(lost));
    fixture.click("startOpen");
    auto* menu = fixture.child<QMenu>("startOpenMenu");
    fixture.dialogs.filesToOpen.enqueue(made->path);
    fixture.dialogs.filesToSave.enqueue(fixture.path(QStringLiteral("back")));
    choose(menu, "startRestore");
    QVERIFY(fixture.waitForWork());
    QTRY_COMPARE(fixture.window->desk().workspacePath(), fixture.path(QStringLiteral("back.letterdesk")));
    QVERIFY(*fixture.workspace().count<Person>() > 0);
    QVERIFY(QFile::exists(made->path));
}

void TestFirstRun::sampleDoorOpensAFileOfItsOwn() {
    QFile::remove(samplePath());
    WindowFixture fixture;
    const QString mine = fixture.child<QLineEdit>("startPath")->text();
    auto* door = fixture.child<QPushButton>("startSample");
    door->setFocus();
    QTest::keyClick(door, Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.window->desk().workspacePath(), samplePath(), 20000);
    QVERIFY(fixture.window->windowTitle().contains(QStringLiteral("not your own data")));
    QVERIFY(!QFile::exists(mine));
}

void TestFirstRun::questionsAreSkipped() {
    WindowFixture fixture;
    QDialog* questions = start(fixture, QStringLiteral("mine.letterdesk"));
    QVERIFY(questions != nullptr);
    fixture.child<QListWidget>("firstServices", questions)->item(0)->setCheckState(Qt::Checked);
    fixture.click("dialogCancel", questions);
    QTRY_VERIFY(fixture.window->findChild<QDialog*>(QStringLiteral("firstQuestions")) == nullptr);
    QVERIFY(!fixture.workspace().nextUndo());
    QCOMPARE(*fixture.workspace().count<Application>(), 0);
}

void TestFirstRun::answersAreKept() {
    WindowFixture fixture;
    QDialog* questions = start(fixture, QStringLiteral("mine.letterdesk"));
    QVERIFY(questions != nullptr);
    fixture.choose("firstStage", QStringLiteral("premed"), questions);
    // At once, before the page is done.
    QCOMPARE(fixture.workspace().owner()->stage, OwnerStage::Premed);
    QCOMPARE(fixture.child<QLineEdit>("firstSeason", questions)->text(), QStringLiteral("2028"));
    fixture.type("firstName", QStringLiteral("Maya Okonkwo"), questions);
    QCOMPARE(fixture.workspace().owner()->name, QStringLiteral("Maya Okonkwo"));
    QCOMPARE(fixture.workspace().owner()->stage, OwnerStage::Premed);
    auto* services = fixture.child<QListWidget>("firstServices", questions);
    services->setFocus();
    QTest::keyClick(services, Qt::Key_Home);
    QTest::keyClick(services, Qt::Key_Space);
    QTest::keyClick(services, Qt::Key_Down);
    QTest::keyClick(services, Qt::Key_Space);
    fixture.click("dialogVerb", questions);
    QTRY_VERIFY(fixture.window->findChild<QDialog*>(QStringLiteral("firstQuestions")) == nullptr);
    const auto applications = fixture.workspace().page<Application>(QString(), 10);
    QCOMPARE(applications->size(), size_t(2));
    QCOMPARE(applications->front().season, QStringLiteral("2028"));
    // One step for all of them.
    QVERIFY(fixture.workspace().undo());
    QCOMPARE(*fixture.workspace().count<Application>(), 0);
    QCOMPARE(fixture.workspace().owner()->name, QStringLiteral("Maya Okonkwo"));
}

void TestFirstRun::servicesFollowWhoYouAre() {
    WindowFixture fixture;
    QDialog* questions = start(fixture, QStringLiteral("mine.letterdesk"));
    QVERIFY(questions != nullptr);
    auto* services = fixture.child<QListWidget>("firstServices", questions);
    const auto place = [services](const char* id) {
        for (int at = 0; at < services->count(); ++at) {
            if (services->item(at)->data(Qt::UserRole).toString() == QLatin1String(id)) {
                return at;
            }
        }
        return -1;
    };
    QVERIFY(place("amcas") >= 0 && place("eras-residency") >= 0);
    services->item(place("amcas"))->setCheckState(Qt::Checked);
    fixture.choose("firstStage", QStringLiteral("medical_student"), questions);
    QVERIFY(place("eras-residency") >= 0);
    QVERIFY(place("aacomas") < 0);
    // What was checked stays in sight, checked.
    QVERIFY(place("amcas") >= 0);
    QCOMPARE(services->item(place("amcas"))->checkState(), Qt::Checked);
}

void TestFirstRun::fitsSmallWindowLargeTextAndRightToLeft_data() {
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("usual") << 100 << false;
    QTest::newRow("large") << 200 << false;
    QTest::newRow("mirrored") << 100 << true;
    QTest::newRow("large and mirrored") << 200 << true;
}

void TestFirstRun::fitsSmallWindowLargeTextAndRightToLeft() {
    QFETCH(int, percent);
    QFETCH(bool, mirrored);
    QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    {
        WindowFixture fixture;
        fixture.settings->set(SettingKey::TextPercent, percent);
        fixture.window->resize(1024, 640);
        QTest::qWait(50);
        auto* area = fixture.child<QScrollArea>("startArea");
        for (const char* name : {"startNew", "startOpen", "startSample", "startPath", "startChange"}) {
            const auto* widget = fixture.child<QWidget>(name);
            QVERIFY2(widget->width() >= widget->minimumSizeHint().width(), name);
            const QRect place(widget->mapTo(area->widget(), QPoint()), widget->size());
            QVERIFY2(area->widget()->rect().contains(place), name);
            QVERIFY2(place.width() <= area->viewport()->width(), name);
        }
        QDialog* questions = start(fixture, QStringLiteral("mine.letterdesk"));
        QVERIFY(questions != nullptr);
        QTest::qWait(50);
        for (const char* name : {"dialogCancel", "dialogVerb"}) {
            const auto* button = fixture.child<QPushButton>(name, questions);
            QVERIFY2(button->width() >= button->sizeHint().width(), name);
            QVERIFY2(questions->rect().contains(QRect(button->mapTo(questions, QPoint()), button->size())), name);
        }
        QVERIFY(questions->height() <= questions->screen()->availableSize().height());
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestFirstRun)
#include "tst_first_run.moc"
