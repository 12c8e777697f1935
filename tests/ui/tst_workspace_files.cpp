// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/records.h"
#include "core/base/file_writer.h"
#include "core/store/backup_shelf.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/shell/workspace_files.h"
#include "ui/shell/workspace_rescue.h"
#include "ui/widgets/message_panel.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStatusBar>

using namespace letterdesk;

/// The file of the window: claims, sample, restore, salvage, and work that ends after another file was opened.
class TestWorkspaceFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void failedOpenGivesTheClaimBack();
    void failedOpenKeepsWhatIsShown();
    void restoredFileIsClaimedAgain();
    void failedRestoreIsTold();
    void runningRestoreIsSeen();
    void damagedFileOffersItsBackups_P8();
    void damagedFileWithoutBackupsIsToldSo();
    void salvageTellsWhatItBrought_P11();
    void salvagedSentenceCounts();
    void sampleOpensInTheEmptyWindow();
    void sampleGetsItsOwnWindowBesideAFile();
    void changedSampleIsNotReplacedUnasked();
    void importKnowsItsFile();
    void restoreKnowsItsFile();
    void namesWithAnAmpersandAreWhole();

private:
    static QString text(WindowFixture& fixture) { return fixture.child<MessagePanel>("messagePanel")->text(); }
    static void damage(const QString& path);
};

namespace {

/// Notes what is claimed; refuses nothing.
class NotingGuard final : public InstanceGuard {
public:
    QString held;
    int claims = 0;

    Claim claim(const QString& path, std::function<void()> /*raise*/) override {
        held = path;
        ++claims;
        return Claim::Granted;
    }
    void release() override { held.clear(); }
    bool raiseHolder(const QString& /*path*/) override { return false; }
};

void makeWindow(WindowFixture& fixture, InstanceGuard& guard) {
    fixture.window =
        std::make_unique<MainWindow>(*fixture.settings, fixture.dialogs, fixture.environment(), &guard);
    fixture.window->show();
    QVERIFY(QTest::qWaitForWindowExposed(fixture.window.get()));
}

/// Changes that make backups differ.
void addPerson(WindowFixture& fixture, const char* name) {
    Person person;
    person.familyName = QLatin1StringView(name);
    QVERIFY(createRequest(fixture.workspace(), Request{}, person));
    QVERIFY(fixture.waitForWork());
}

} // namespace

void TestWorkspaceFiles::init() {
    QFile::remove(samplePath());
}

/// Destroys the schema on the first page; the header says still what the file is.
void TestWorkspaceFiles::damage(const QString& path) {
    constexpr qsizetype kHeader = 100;
    constexpr qsizetype kPage = 4096;
    QByteArray bytes = *readFile(path, 100'000'000);
    bytes.replace(kHeader, kPage - kHeader, QByteArray(kPage - kHeader, '\xFF'));
    QVERIFY(writeFile(path, bytes));
}

void TestWorkspaceFiles::failedOpenGivesTheClaimBack() {
    NotingGuard guard;
    WindowFixture fixture;
    makeWindow(fixture, guard);
    const QString path = fixture.path(QStringLiteral("late.letterdesk"));
    QVERIFY(!fixture.window->openWorkspace(path));
    QCOMPARE(guard.held, QString());
    // It comes to be there, and opens.
    fixture.makeFile(QStringLiteral("late.letterdesk"), false);
    QVERIFY(fixture.window->openWorkspace(path));
    QCOMPARE(guard.held, path);
    fixture.window.reset();
}

void TestWorkspaceFiles::failedOpenKeepsWhatIsShown() {
    NotingGuard guard;
    WindowFixture fixture;
    makeWindow(fixture, guard);
    fixture.openEmpty();
    const QString shown = fixture.workspace().path();
    QVERIFY(!fixture.window->openWorkspace(fixture.path(QStringLiteral("nowhere.letterdesk"))));
    QCOMPARE(fixture.workspace().path(), shown);
    QCOMPARE(guard.held, shown);
    QVERIFY(text(fixture).contains(QStringLiteral("nowhere.letterdesk")));
    fixture.window.reset();
}

void TestWorkspaceFiles::restoredFileIsClaimedAgain() {
    NotingGuard guard;
    WindowFixture fixture;
    makeWindow(fixture, guard);
    fixture.openEmpty();
    fixture.trigger(ActionId::BackUpNow);
    QVERIFY(fixture.waitForWork());
    const QString path = fixture.workspace().path();
    fixture.dialogs.choices.enqueue(0);
    fixture.trigger(ActionId::RestoreBackup);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isVisible("messagePanel"), 20000);
    QCOMPARE(fixture.window->desk().workspacePath(), path);
    QCOMPARE(guard.held, path);
    fixture.window.reset();
}

void TestWorkspaceFiles::failedRestoreIsTold() {
    WindowFixture fixture;
    fixture.openSample();
    fixture.trigger(ActionId::BackUpNow);
    QVERIFY(fixture.waitForWork());
    const qint64 requests = *fixture.workspace().count<Request>();
    const BackupShelf shelf(fixture.workspace().path(), fixture.clock);
    damage(shelf.list()->front().path);
    fixture.dialogs.choices.enqueue(0);
    fixture.trigger(ActionId::RestoreBackup);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isVisible("messagePanel"), 20000);
    QVERIFY2(text(fixture).contains(QStringLiteral("The backup was not restored.")), qPrintable(text(fixture)));
    // The workspace is back, as it was.
    QVERIFY(fixture.window->desk().workspace() != nullptr);
    QCOMPARE(*fixture.workspace().count<Request>(), requests);
    QTRY_VERIFY(fixture.isVisible("requestSheet"));
}

void TestWorkspaceFiles::runningRestoreIsSeen() {
    WindowFixture fixture;
    fixture.openSample();
    fixture.trigger(ActionId::BackUpNow);
    QVERIFY(fixture.waitForWork());
    int seen = 0;
    connect(&fixture.window->desk().background(), &Background::progressed, this,
            [&](const QString& title, double share) {
                if (title != QStringLiteral("Restoring") || share > 0) {
                    return;
                }
                ++seen;
                QVERIFY(fixture.window->statusBar()->isVisible());
                QVERIFY(fixture.isVisible("progress"));
                QVERIFY(fixture.isVisible("cancelWork"));
                QVERIFY(!fixture.child("startPanel")->isEnabled());
                QVERIFY(!fixture.window->actions()[ActionId::OpenWorkspace]->isEnabled());
                QVERIFY(!fixture.window->actions()[ActionId::LookAtSample]->isEnabled());
            });
    fixture.dialogs.choices.enqueue(0);
    fixture.trigger(ActionId::RestoreBackup);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isVisible("messagePanel"), 20000);
    QVERIFY(seen > 0);
    QVERIFY(!fixture.isVisible("progress"));
    QVERIFY(fixture.window->actions()[ActionId::OpenWorkspace]->isEnabled());
}

void TestWorkspaceFiles::damagedFileOffersItsBackups_P8() {
    WindowFixture fixture;
    fixture.openSample();
    fixture.trigger(ActionId::BackUpNow);
    QVERIFY(fixture.waitForWork());
    const QString path = fixture.workspace().path();
    const qint64 requests = *fixture.workspace().count<Request>();
    fixture.makeWindow(); // the one before lets the file go
    damage(path);
    QVERIFY(!fixture.window->openWorkspace(path));
    QCOMPARE(fixture.child<QPushButton>("messageVerb")->text(), QStringLiteral("Restore From Backup…"));
    fixture.dialogs.choices.enqueue(0);
    fixture.click("messageVerb");
    QTRY_VERIFY_WITH_TIMEOUT(fixture.window->desk().workspace() != nullptr && fixture.isVisible("messagePanel"),
                             20000);
    QCOMPARE(*fixture.workspace().count<Request>(), requests);
    QVERIFY2(text(fixture).contains(QStringLiteral("back in place")), qPrintable(text(fixture)));
}

void TestWorkspaceFiles::damagedFileWithoutBackupsIsToldSo() {
    WindowFixture fixture;
    const QString path = fixture.makeFile(QStringLiteral("alone.letterdesk"), true);
    damage(path);
    QVERIFY(!fixture.window->openWorkspace(path));
    fixture.click("messageVerb");
    QVERIFY(fixture.waitForWork());
    QVERIFY2(text(fixture).contains(QStringLiteral("no backup of “alone.letterdesk”")), qPrintable(text(fixture)));
    QCOMPARE(fixture.child<QPushButton>("messageVerb")->text(), QStringLiteral("Salvage a Damaged File…"));
}

void TestWorkspaceFiles::salvageTellsWhatItBrought_P11() {
    WindowFixture fixture;
    const QString path = fixture.makeFile(QStringLiteral("hurt.letterdesk"), true);
    damage(path);
    const QByteArray before = *readFile(path, 100'000'000);
    const QString to = fixture.path(QStringLiteral("saved"));
    fixture.dialogs.filesToOpen.enqueue(path);
    fixture.dialogs.filesToSave.enqueue(to);
    fixture.trigger(ActionId::Salvage);
    QVERIFY(fixture.waitForWork());
    QVERIFY(fixture.dialogs.proposals.first().endsWith(QStringLiteral("hurt salvaged.letterdesk")));
    QCOMPARE(fixture.window->desk().workspacePath(), to + QStringLiteral(".letterdesk"));
    QVERIFY(*fixture.workspace().count<Request>() > 0);
    QVERIFY2(text(fixture).contains(QStringLiteral("were saved")), qPrintable(text(fixture)));
    QVERIFY(text(fixture).contains(QStringLiteral("The damaged file was not changed.")));
    fixture.click("messageMore");
    QVERIFY(fixture.child<QLabel>("messageDetail")->text().contains(QStringLiteral("requests: ")));
    QCOMPARE(*readFile(path, 100'000'000), before);
}

void TestWorkspaceFiles::salvagedSentenceCounts() {
    SalvageReport report;
    report.records = {{QStringLiteral("people"), {3, 0}}, {QStringLiteral("requests"), {4, 0}}};
    QVERIFY(salvageSentence(report).startsWith(QStringLiteral("7 ")));
    QVERIFY(salvageSentence(report).contains(QStringLiteral("Nothing is known to be missing")));
    report.records[QStringLiteral("requests")].lost = 2;
    QVERIFY(salvageSentence(report).contains(QStringLiteral("2 ")));
    QVERIFY(!salvageSentence(report).contains(QStringLiteral("Nothing is known")));
    report.records[QStringLiteral("people")].lost = -1;
    QVERIFY(salvageSentence(report).contains(QStringLiteral("not known how much")));
    QVERIFY(salvageDetails(report).contains(QStringLiteral("requests: 4 saved, 2 lost")));
}

void TestWorkspaceFiles::sampleOpensInTheEmptyWindow() {
    WindowFixture fixture;
    QSignalSpy wanted(fixture.window.get(), &MainWindow::windowWanted);
    fixture.click("startSample");
    QVERIFY(fixture.waitForWork());
    QCOMPARE(fixture.window->desk().workspacePath(), samplePath());
    QCOMPARE(wanted.size(), 0);
    QVERIFY(fixture.window->windowTitle().contains(QStringLiteral("Sample")));
    QVERIFY(fixture.child<QLabel>("sampleMark")->text().contains(QStringLiteral("Sample")));
    // It is disposable, so it is not what the program starts with next time.
    QCOMPARE(fixture.settings->get(SettingKey::LastFile).toString(), QString());
    QCOMPARE(fixture.settings->get(SettingKey::RecentFiles).toStringList(), QStringList());
    fixture.openEmpty();
    QVERIFY(!fixture.isVisible("sampleMark"));
}

void TestWorkspaceFiles::sampleGetsItsOwnWindowBesideAFile() {
    WindowFixture fixture;
    fixture.openEmpty();
    QSignalSpy wanted(fixture.window.get(), &MainWindow::windowWanted);
    fixture.trigger(ActionId::LookAtSample);
    QVERIFY(fixture.waitForWork());
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), samplePath());
    QVERIFY(fixture.window->desk().workspacePath() != samplePath());
}

void TestWorkspaceFiles::changedSampleIsNotReplacedUnasked() {
    WindowFixture fixture;
    const auto look = [&fixture] {
        fixture.makeWindow();
        fixture.trigger(ActionId::LookAtSample);
        QVERIFY(fixture.waitForWork());
    };
    look();
    const qint64 requests = *fixture.workspace().count<Request>();
    look();
    QCOMPARE(fixture.dialogs.questions, QStringList()); // nobody worked in it
    addPerson(fixture, "Newcomer");

    look(); // leaves it, since nobody says anything
    QCOMPARE(fixture.dialogs.unexpected.size(), 1);
    QVERIFY(fixture.window->desk().workspace() == nullptr);

    fixture.dialogs.verbs.enqueue(0);
    look();
    QCOMPARE(*fixture.workspace().count<Request>(), requests + 1);

    fixture.dialogs.verbs.enqueue(1);
    look();
    QCOMPARE(*fixture.workspace().count<Request>(), requests);
}

void TestWorkspaceFiles::importKnowsItsFile() {
    WindowFixture fixture;
    fixture.openSample();
    const QString json = fixture.path(QStringLiteral("all.json"));
    fixture.dialogs.filesToSave.enqueue(json);
    fixture.trigger(ActionId::Export);
    QVERIFY(fixture.waitForWork());
    // A difference, so that the import asks whether to take the file's side.
    Person person = fixture.workspace().page<Person>(QString(), 1)->front();
    person.familyName += QStringLiteral(" changed");
    QVERIFY(savePerson(fixture.workspace(), person));
    QVERIFY(fixture.waitForWork());
    fixture.dialogs.filesToOpen.enqueue(json);
    fixture.dialogs.verbs.enqueue(0);
    fixture.trigger(ActionId::Import);
    fixture.openEmpty(); // before the worker's answer is heard
    QVERIFY(fixture.waitForWork());
    QCOMPARE(fixture.dialogs.questions, QStringList());
    QCOMPARE(*fixture.workspace().count<Person>(), 0);
    QVERIFY(text(fixture).contains(QStringLiteral("Nothing was imported")));
}

void TestWorkspaceFiles::restoreKnowsItsFile() {
    WindowFixture fixture;
    fixture.openSample();
    fixture.trigger(ActionId::BackUpNow);
    QVERIFY(fixture.waitForWork());
    fixture.dialogs.choices.enqueue(0);
    fixture.trigger(ActionId::RestoreBackup);
    fixture.openEmpty();
    const QString shown = fixture.workspace().path();
    QVERIFY(fixture.waitForWork());
    QCOMPARE(fixture.dialogs.questions, QStringList());
    QCOMPARE(fixture.window->desk().workspacePath(), shown);
}

void TestWorkspaceFiles::namesWithAnAmpersandAreWhole() {
    WindowFixture fixture;
    const QString path = fixture.makeFile(QStringLiteral("R&D.letterdesk"), false);
    QVERIFY(fixture.window->openWorkspace(path));
    auto* menu = fixture.window->actions().recentMenu();
    QVERIFY(menu->toolTipsVisible());
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().constFirst()->text(), QStringLiteral("R&&D"));
    QCOMPARE(menu->actions().constFirst()->toolTip(), path);
    fixture.makeWindow();
    QCOMPARE(fixture.child<QPushButton>("startRecent")->text(), QStringLiteral("R&&D"));
}

QTEST_MAIN(TestWorkspaceFiles)
#include "tst_workspace_files.moc"
