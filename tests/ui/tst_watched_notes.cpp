// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/records.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/capture/capture_commands.h"
#include "ui/capture/capture_dialog.h"
#include "ui/capture/watched_notes.h"
#include "ui/widgets/message_panel.h"

#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace letterdesk;

/// A file of notes outside that is watched.
class TestWatchedNotes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void newLinesAreSaidAndShown();
    void onlyWhatIsNewIsShown();
    void replacedFileIsReadAgain();
    void fileThatIsGoneIsSaidOnceAndComesBack();
    void binaryAndHugeFilesAreRefusedKindly_data();
    void binaryAndHugeFilesAreRefusedKindly();
    void linesGoneStaleAreNotOfferedAfterARestart();
    void headingsComeAlong();
    void stopping();
    void nothingIsReadWithoutAWorkspace();

private:
    static void write(const QString& path, const QByteArray& bytes, QIODevice::OpenMode mode = {}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | mode));
        file.write(bytes);
        file.close();
    }
    static void openWithAmara(WindowFixture& fixture) {
        fixture.openEmpty();
        Person person;
        person.givenName = QStringLiteral("Amara");
        QVERIFY(savePerson(fixture.workspace(), person));
    }
    static QString watch(WindowFixture& fixture, const QByteArray& bytes) {
        const QString path = fixture.path(QStringLiteral("notes.txt"));
        write(path, bytes);
        fixture.dialogs.filesToOpen.enqueue(path);
        fixture.trigger(ActionId::WatchNotes);
        return path;
    }
    static bool says(WindowFixture& fixture, const QString& words) {
        return QTest::qWaitFor(
            [&] {
                const auto* panel = fixture.window->findChild<MessagePanel*>();
                return panel->isVisible() && panel->text().contains(words);
            },
            8000);
    }
    static QString look(WindowFixture& fixture) {
        const auto buttons = fixture.window->findChild<MessagePanel*>()->findChildren<QAbstractButton*>();
        for (QAbstractButton* button : buttons) {
            if (button->text() == u"Look" && button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
        QTest::qWait(300);
        fixture.waitForWork();
        return fixture.child<QPlainTextEdit>("captureText")->toPlainText();
    }
    static void addAll(WindowFixture& fixture) {
        QTRY_VERIFY(fixture.child<QPushButton>("dialogVerb")->isEnabled());
        fixture.click("dialogVerb");
        QTRY_VERIFY(!fixture.isVisible("captureDialog"));
    }
};

void TestWatchedNotes::newLinesAreSaidAndShown() {
    WindowFixture fixture;
    openWithAmara(fixture);
    const QByteArray bytes("5/20 Amara: rounds\n5/21 Amara: call\nmilk\n");
    const QString path = watch(fixture, bytes);
    QVERIFY(says(fixture, QStringLiteral("Notes in “notes.txt” have 2 new lines.")));
    QCOMPARE(*fixture.workspace().count<Interaction>(), qint64(0));
    QCOMPARE(look(fixture), QStringLiteral("5/20 Amara: rounds\n5/21 Amara: call\n"));
    addAll(fixture);
    QCOMPARE(*fixture.workspace().count<Interaction>(), qint64(2));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void TestWatchedNotes::onlyWhatIsNewIsShown() {
    WindowFixture fixture;
    openWithAmara(fixture);
    const QString path = watch(fixture, "5/20 Amara: rounds\n5/19 Amara: not wanted\n");
    QVERIFY(says(fixture, QStringLiteral("2 new lines")));
    static_cast<void>(look(fixture));
    // Looked at and closed: neither is said again.
    QTest::keyClick(fixture.child("captureDialog"), Qt::Key_Escape);
    write(path, "5/22 Amara: more\n", QIODevice::Append);
    QVERIFY(says(fixture, QStringLiteral("1 new lines")));
    QCOMPARE(look(fixture), QStringLiteral("5/22 Amara: more\n"));
    addAll(fixture);
}

void TestWatchedNotes::replacedFileIsReadAgain() {
    WindowFixture fixture;
    openWithAmara(fixture);
    const QString path = watch(fixture, "5/20 Amara: rounds\n");
    QVERIFY(says(fixture, QStringLiteral("1 new lines")));
    static_cast<void>(look(fixture));
    addAll(fixture);
    for (const char* more : {"5/21 Amara: one\n", "5/21 Amara: one\n5/22 Amara: two\n"}) {
        const QString other = fixture.path(QStringLiteral("notes.tmp"));
        write(other, QByteArray("5/20 Amara: rounds\n") + more);
        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::rename(other, path));
        QTRY_VERIFY_WITH_TIMEOUT(says(fixture, QStringLiteral("1 new lines")), 9000);
        QVERIFY(!look(fixture).contains(QStringLiteral("rounds")));
        addAll(fixture);
        fixture.window->findChild<MessagePanel*>()->hide();
    }
    QCOMPARE(*fixture.workspace().count<Interaction>(), qint64(3));
}

void TestWatchedNotes::fileThatIsGoneIsSaidOnceAndComesBack() {
    WindowFixture fixture;
    openWithAmara(fixture);
    const QString path = watch(fixture, "5/20 Amara: rounds\n");
    QVERIFY(says(fixture, QStringLiteral("1 new lines")));
    QVERIFY(QFile::remove(path));
    QVERIFY(says(fixture, QStringLiteral("The watched notes were not read.")));
    write(path, "5/20 Amara: rounds\n5/21 Amara: call\n");
    QVERIFY(says(fixture, QStringLiteral("2 new lines")));
}

void TestWatchedNotes::binaryAndHugeFilesAreRefusedKindly_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("binary") << QByteArray("PK\0\0", 4) << QStringLiteral("is no plain text");
    QTest::newRow("huge") << QByteArray(5'100'000, 'a') << QStringLiteral("larger than");
}

void TestWatchedNotes::binaryAndHugeFilesAreRefusedKindly() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    WindowFixture fixture;
    openWithAmara(fixture);
    static_cast<void>(watch(fixture, bytes));
    QVERIFY(says(fixture, words));
    QVERIFY(!fixture.window->findChild<MessagePanel*>()->text().contains(fixture.folder.path()));
}

void TestWatchedNotes::linesGoneStaleAreNotOfferedAfterARestart() {
    WindowFixture fixture;
    openWithAmara(fixture);
    const QString path = watch(fixture, "yesterday Amara: rounds\n");
    QVERIFY(says(fixture, QStringLiteral("1 new lines")));
    static_cast<void>(look(fixture));
    addAll(fixture);
    // On another day "yesterday" is another day: the workspace does not know the line.
    fixture.clock.setNow(QDateTime(QDate(2027, 5, 26), QTime(12, 0), Qt::UTC), QDate(2027, 5, 26));
    fixture.makeWindow();
    QVERIFY(fixture.window->openWorkspace(fixture.path(QStringLiteral("empty.letterdesk"))));
    QTest::qWait(1200);
    QVERIFY(!fixture.window->findChild<MessagePanel*>()->isVisible());
    write(path, "yesterday Amara: a talk\n", QIODevice::Append);
    QVERIFY(says(fixture, QStringLiteral("1 new lines")));
    QCOMPARE(look(fixture), QStringLiteral("yesterday Amara: a talk\n"));
}

void TestWatchedNotes::headingsComeAlong() {
    WindowFixture fixture;
    openWithAmara(fixture);
    static_cast<void>(watch(fixture, "## 2027-05-20\n- Amara: rounds\n  and more\n\nMay 21\nAmara: call\n"));
    QVERIFY(says(fixture, QStringLiteral("2 new lines")));
    static_cast<void>(look(fixture));
    addAll(fixture);
    const auto interactions = fixture.workspace().page<Interaction>({}, 5);
    QCOMPARE(interactions->size(), size_t(2));
    QCOMPARE(interactions->at(0).on.value_or(QDate()), QDate(2027, 5, 20));
    QCOMPARE(interactions->at(0).summary, QStringLiteral("rounds and more"));
    QCOMPARE(interactions->at(1).on.value_or(QDate()), QDate(2027, 5, 21));
}

void TestWatchedNotes::stopping() {
    WindowFixture fixture;
    openWithAmara(fixture);
    QVERIFY(!fixture.window->actions()[ActionId::StopWatchingNotes]->isEnabled());
    const QString path = watch(fixture, "milk\n");
    QVERIFY(fixture.window->actions()[ActionId::StopWatchingNotes]->isEnabled());
    fixture.trigger(ActionId::StopWatchingNotes);
    QVERIFY(!fixture.window->actions()[ActionId::StopWatchingNotes]->isEnabled());
    QCOMPARE(fixture.settings->get(SettingKey::WatchedNotes).toString(), QString());
    write(path, "5/20 Amara: rounds\n");
    QTest::qWait(1200);
    QVERIFY(!fixture.window->findChild<MessagePanel*>()->isVisible());
    QVERIFY(QFile::exists(path));
}

void TestWatchedNotes::nothingIsReadWithoutAWorkspace() {
    WindowFixture fixture;
    const QString path = fixture.path(QStringLiteral("notes.txt"));
    write(path, "5/20 Amara: rounds\n");
    fixture.settings->set(SettingKey::WatchedNotes, path);
    QTest::qWait(800);
    QVERIFY(!fixture.window->findChild<MessagePanel*>()->isVisible());
    openWithAmara(fixture);
    QVERIFY(says(fixture, QStringLiteral("1 new lines")));
}

QTEST_MAIN(TestWatchedNotes)
#include "tst_watched_notes.moc"
