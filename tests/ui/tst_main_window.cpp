// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/records.h"
#include "core/base/file_writer.h"
#include "core/store/backup_shelf.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/requests/request_sheet.h"
#include "ui/shell/search_box.h"
#include "ui/widgets/message_panel.h"

#include <QtCore/QDir>
#include <QtGui/QAccessible>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

using namespace letterdesk;

/// The window as a whole: files, look, search, access.
class TestMainWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void startsCalmlyWithoutAFile();
    void newWorkspaceSaysWhereItLies();
    void newWorkspaceNeverReplacesAFile();
    void openingWhatIsNoWorkspaceIsTold_data();
    void openingWhatIsNoWorkspaceIsTold();
    void readOnlyFileCanBeLookedAt();
    void vanishedFileIsTold();
    void anotherProcessIsNoticed();
    void themeSwitchesWithoutRestart();
    void lookIsRemembered();
    void largeTextLeavesTheRailIconsInASmallWindow();
    void searchOpensARequest();
    void nothingIsCutAtTheSmallestSize_data();
    void nothingIsCutAtTheSmallestSize();
    void everyControlHasAName();
    void everyShortcutWorksFromTheTable();
    void firstChangeMakesABackup_P6();
    void restoreBringsABackupBack_P8();
    void exportAndImportAreOneStep();
    void recentFilesAreListed();

private:
    static QStringList nameless(const QWidget* root);
};

void TestMainWindow::startsCalmlyWithoutAFile() {
    WindowFixture fixture;
    QVERIFY(fixture.isVisible("startPanel"));
    QVERIFY(!fixture.isVisible("rail"));
    for (const ActionId id : {ActionId::NewRequest, ActionId::SavePacket, ActionId::Undo, ActionId::Export}) {
        QVERIFY(!fixture.window->actions()[id]->isEnabled());
    }
    for (const ActionId id : {ActionId::NewWorkspace, ActionId::OpenWorkspace, ActionId::LookAtSample}) {
        QVERIFY(fixture.window->actions()[id]->isEnabled());
    }
}

void TestMainWindow::newWorkspaceSaysWhereItLies() {
    WindowFixture fixture;
    fixture.dialogs.filesToSave.enqueue(fixture.path(QStringLiteral("Mine")));
    fixture.trigger(ActionId::NewWorkspace);
    QVERIFY(QFile::exists(fixture.path(QStringLiteral("Mine.letterdesk"))));
    const QString words = fixture.child<MessagePanel>("messagePanel")->text();
    QVERIFY(words.contains(QStringLiteral("Mine.letterdesk")));
    QVERIFY(words.contains(QStringLiteral("Mine backups")));
    QVERIFY(fixture.isVisible("emptyState"));
    QVERIFY(fixture.dialogs.proposals.first().endsWith(QStringLiteral(".letterdesk")));
}

void TestMainWindow::newWorkspaceNeverReplacesAFile() {
    WindowFixture fixture;
    const QString path = fixture.makeFile(QStringLiteral("there.letterdesk"), true);
    const QByteArray before = *readFile(path, 100'000'000);
    fixture.dialogs.filesToSave.enqueue(path);
    fixture.trigger(ActionId::NewWorkspace);
    QVERIFY(fixture.isVisible("messagePanel"));
    QCOMPARE(*readFile(path, 100'000'000), before);
}

void TestMainWindow::openingWhatIsNoWorkspaceIsTold_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("words") << QByteArrayLiteral("Dear Dr. Lindqvist");
    QTest::newRow("zeros") << QByteArray(8192, '\0');
}

void TestMainWindow::openingWhatIsNoWorkspaceIsTold() {
    QFETCH(QByteArray, bytes);
    WindowFixture fixture;
    const QString path = fixture.path(QStringLiteral("odd.letterdesk"));
    if (!bytes.isEmpty()) {
        QVERIFY(writeFile(path, bytes));
    }
    QVERIFY(!fixture.window->openWorkspace(path));
    QVERIFY(fixture.child<MessagePanel>("messagePanel")->text().contains(QStringLiteral("odd.letterdesk")));
    QVERIFY(fixture.isVisible("startPanel"));
    if (!bytes.isEmpty()) {
        QCOMPARE(*readFile(path, 100'000), bytes);
    }
}

void TestMainWindow::readOnlyFileCanBeLookedAt() {
    WindowFixture fixture;
    const QString path = fixture.makeFile(QStringLiteral("sample.letterdesk"), true);
    auto read = Workspace::open(path, Workspace::Access::ReadOnly, fixture.environment());
    QVERIFY(read);
    fixture.window->desk().setWorkspace(std::move(*read));
    QTRY_VERIFY(fixture.isVisible("requestSheet"));
    QVERIFY(fixture.child<QLabel>("access")->text().contains(QStringLiteral("Read only")));
    for (const ActionId id : {ActionId::NewRequest, ActionId::Delete, ActionId::AttachCv, ActionId::MyDetails,
                              ActionId::Undo, ActionId::Import}) {
        QVERIFY(!fixture.window->actions()[id]->isEnabled());
    }
    QVERIFY(fixture.child<QLineEdit>("writersDate")->isReadOnly());
    QVERIFY(fixture.window->actions()[ActionId::SavePacket]->isEnabled());
    // The packet can still be seen.
    fixture.trigger(ActionId::ShowPacket);
    auto* pages = fixture.child<PageView>("pageView");
    QTRY_VERIFY_WITH_TIMEOUT(pages->pageCount() > 0, 20000);
}

void TestMainWindow::vanishedFileIsTold() {
    WindowFixture fixture;
    fixture.openSample();
    QVERIFY(QFile::remove(fixture.path(QStringLiteral("sample.letterdesk"))));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isVisible("messagePanel"), 10000);
    QVERIFY(
        fixture.child<MessagePanel>("messagePanel")->text().contains(QStringLiteral("no longer in its folder")));
}

void TestMainWindow::anotherProcessIsNoticed() {
    WindowFixture fixture;
    fixture.openSample();
    auto* table = fixture.child<QTableView>("requestsTable");
    const int rows = table->model()->rowCount();
    {
        auto other = Workspace::open(fixture.path(QStringLiteral("sample.letterdesk")),
                                     Workspace::Access::ReadWrite, fixture.environment());
        QVERIFY(other);
        Person person;
        person.familyName = QStringLiteral("Newcomer");
        QVERIFY(createRequest(**other, Request{}, person));
    }
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), rows + 1, 10000);
}

void TestMainWindow::themeSwitchesWithoutRestart() {
    WindowFixture fixture;
    fixture.openSample();
    QTRY_VERIFY(fixture.isVisible("requestSheet"));
    const auto corner = [&fixture] { return fixture.window->grab().toImage().pixelColor(4, 400); };
    QCOMPARE(corner(), lightColors().window);
    fixture.trigger(ActionId::ThemeDark);
    QTRY_COMPARE(corner(), darkColors().window);
    QVERIFY(fixture.window->actions()[ActionId::ThemeDark]->isChecked());
    const QImage sheet = fixture.child("requestSheet")->grab().toImage();
    QCOMPARE(sheet.pixelColor(sheet.width() / 2, 8), darkColors().surface);
    fixture.trigger(ActionId::ThemeLight);
    QTRY_COMPARE(corner(), lightColors().window);
    auto* table = fixture.child<QTableView>("requestsTable");
    fixture.trigger(ActionId::DensityCompact);
    QCOMPARE(table->rowHeight(0), 28);
    fixture.trigger(ActionId::DensityComfortable);
    QCOMPARE(table->rowHeight(0), 36);
}

void TestMainWindow::lookIsRemembered() {
    WindowFixture fixture;
    fixture.openSample();
    fixture.trigger(ActionId::ThemeDark);
    fixture.trigger(ActionId::TextLarger);
    fixture.trigger(ActionId::CollapseRail);
    fixture.window->resize(1180, 700);
    fixture.window->close();
    fixture.makeWindow();
    QVERIFY(fixture.theme.isDark());
    QCOMPARE(fixture.theme.textPercent(), 125);
    QVERIFY(fixture.window->actions()[ActionId::CollapseRail]->isChecked());
    QCOMPARE(fixture.window->size(), QSize(1180, 700));
    QCOMPARE(fixture.settings->get(SettingKey::LastFile).toString(),
             fixture.path(QStringLiteral("sample.letterdesk")));
}

void TestMainWindow::largeTextLeavesTheRailIconsInASmallWindow() {
    WindowFixture fixture;
    fixture.openSample();
    fixture.window->resize(1024, 640);
    const QWidget* rail = fixture.child("rail");
    const int wide = rail->width();
    QVERIFY(wide > Theme::sizes().railCollapsed);
    while (fixture.theme.textPercent() < 200) {
        fixture.trigger(ActionId::TextLarger);
    }
    QTRY_COMPARE(rail->width(), Theme::sizes().railCollapsed);
    // The student did not choose that, and has the words again where there is room.
    QVERIFY(!fixture.window->actions()[ActionId::CollapseRail]->isChecked());
    fixture.window->resize(1400, 800);
    QTRY_VERIFY(rail->width() > wide);
}

void TestMainWindow::searchOpensARequest() {
    WindowFixture fixture;
    fixture.openEmpty();
    for (const char* name : {"Lindqvist", "Raman"}) {
        Person person;
        person.familyName = QLatin1StringView(name);
        QVERIFY(createRequest(fixture.workspace(), Request{}, person));
    }
    fixture.trigger(ActionId::SearchEverything);
    auto* search = fixture.child<QLineEdit>("search");
    QTest::keyClicks(search, QStringLiteral("rama"));
    QTRY_VERIFY(fixture.isVisible("searchResults"));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(fixture.child<QLabel>("sheetName")->text(), QStringLiteral("Raman"));
    QVERIFY(!fixture.isVisible("searchPopup"));
    fixture.trigger(ActionId::SearchEverything);
    QTest::keyClicks(search, QStringLiteral("nobody at all"));
    QTRY_VERIFY(fixture.isVisible("searchNothing"));
    QVERIFY(fixture.child<QLabel>("searchNothing")->text().contains(QStringLiteral("nobody at all")));
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(search->text(), QString());
    QVERIFY(!fixture.isVisible("searchPopup"));
}

void TestMainWindow::nothingIsCutAtTheSmallestSize_data() {
    QTest::addColumn<int>("percent");
    QTest::newRow("100 %") << 100;
    QTest::newRow("125 %") << 125;
}

void TestMainWindow::nothingIsCutAtTheSmallestSize() {
    QFETCH(int, percent);
    WindowFixture fixture;
    fixture.settings->set(SettingKey::TextPercent, percent);
    fixture.makeWindow();
    fixture.openSample();
    QTRY_VERIFY(fixture.isVisible("requestSheet"));
    fixture.window->resize(1024, 640);
    QTest::qWait(50);
    QCOMPARE(fixture.window->size(), QSize(1024, 640));
    for (const QWidget* widget : fixture.window->findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty()) {
            continue;
        }
        // The small buttons inside a line edit are sized by it.
        const bool words = (qobject_cast<const QAbstractButton*>(widget) != nullptr &&
                            qobject_cast<const QLineEdit*>(widget->parentWidget()) == nullptr) ||
                           qobject_cast<const QComboBox*>(widget) != nullptr;
        if (words) {
            QVERIFY2(widget->width() >= widget->minimumSizeHint().width() ||
                         widget->objectName() == QStringLiteral("qt_menubar_ext_button"),
                     qPrintable(widget->objectName() + QLatin1StringView(widget->metaObject()->className())));
        }
        // A line of text that does not wrap must have its width.
        const auto* label = qobject_cast<const QLabel*>(widget);
        if (label != nullptr && !label->wordWrap() &&
            label->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored) {
            QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->objectName() + label->text()));
        }
        if (label != nullptr && label->wordWrap()) {
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
    }
    const QWidget* sheet = fixture.child("requestSheet");
    QVERIFY(sheet->mapTo(fixture.window.get(), QPoint(sheet->width(), 0)).x() <= 1024);
}

QStringList TestMainWindow::nameless(const QWidget* root) {
    QStringList found;
    for (QWidget* widget : root->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() ||
            qobject_cast<QScrollArea*>(widget) != nullptr) {
            continue;
        }
        QAccessibleInterface* access = QAccessible::queryAccessibleInterface(widget);
        if (access == nullptr || access->text(QAccessible::Name).isEmpty()) {
            found << QStringLiteral("%1 (%2)").arg(widget->objectName(),
                                                   QString::fromLatin1(widget->metaObject()->className()));
        }
        if (widget->objectName().isEmpty()) {
            found << QStringLiteral("without object name: %1 in %2")
                         .arg(QString::fromLatin1(widget->metaObject()->className()),
                              widget->parentWidget() != nullptr ? widget->parentWidget()->objectName()
                                                                : QString());
        }
    }
    return found;
}

void TestMainWindow::everyControlHasAName() {
    WindowFixture fixture;
    QCOMPARE(nameless(fixture.window.get()), QStringList());
    fixture.openSample();
    QTRY_VERIFY(fixture.isVisible("requestSheet"));
    const auto requests = fixture.workspace().page<Request>(QString(), 100);
    for (const Request& request : *requests) {
        fixture.window->requests().open(request.id);
        fixture.window->requests().sheet().turnTo(RequestSheet::Side::Details);
        QCOMPARE(nameless(fixture.window.get()), QStringList());
        fixture.window->requests().sheet().turnTo(RequestSheet::Side::Packet);
        QCOMPARE(nameless(fixture.window.get()), QStringList());
    }
    for (const ActionId id : {ActionId::NewRequest, ActionId::MyDetails, ActionId::Shortcuts, ActionId::About}) {
        fixture.trigger(id);
        for (QDialog* dialog : fixture.window->findChildren<QDialog*>()) {
            QCOMPARE(nameless(dialog), QStringList());
            dialog->close();
        }
        QTest::qWait(0);
    }
}

void TestMainWindow::everyShortcutWorksFromTheTable() {
    WindowFixture fixture;
    fixture.openSample();
    QTRY_VERIFY(fixture.isVisible("requestSheet"));
    fixture.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    QTest::keyClick(fixture.window.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(fixture.child<QLineEdit>("search")->hasFocus());
    QTest::keyClick(fixture.window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(fixture.isVisible("pageView"));
    QTest::keyClick(fixture.window.get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!fixture.isVisible("pageView"));
    QTest::keyClick(fixture.window.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(fixture.isVisible("personPicker"));
}

void TestMainWindow::firstChangeMakesABackup_P6() {
    WindowFixture fixture;
    fixture.openEmpty();
    QVERIFY(fixture.child<QLabel>("lastBackup")->text().contains(QStringLiteral("No backup yet")));
    Person person;
    person.familyName = QStringLiteral("Lindqvist");
    QVERIFY(createRequest(fixture.workspace(), Request{}, person));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.child<QLabel>("lastBackup")->text().contains(QStringLiteral("today")), 10000);
    const BackupShelf shelf(fixture.path(QStringLiteral("empty.letterdesk")), fixture.clock);
    QCOMPARE(shelf.list()->size(), size_t(1));
}

void TestMainWindow::restoreBringsABackupBack_P8() {
    WindowFixture fixture;
    fixture.openSample();
    QTRY_VERIFY(fixture.isVisible("requestSheet"));
    const qint64 before = *fixture.workspace().count<Request>();
    fixture.trigger(ActionId::BackUpNow);
    QVERIFY(fixture.waitForWork());
    fixture.clock.setNow(fixture.clock.now().addSecs(60), fixture.clock.today());
    fixture.trigger(ActionId::Delete);
    QVERIFY(fixture.waitForWork());
    QCOMPARE(*fixture.workspace().count<Request>(), before - 1);
    // Newest first: the oldest is from before the deletion.
    const BackupShelf shelf(fixture.workspace().path(), fixture.clock);
    fixture.dialogs.choices.enqueue(static_cast<int>(shelf.list()->size()) - 1);
    fixture.trigger(ActionId::RestoreBackup);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.window->desk().workspace() != nullptr && fixture.isVisible("messagePanel"),
                             20000);
    QTRY_COMPARE_WITH_TIMEOUT(*fixture.workspace().count<Request>(), before, 20000);
    QVERIFY(fixture.child<MessagePanel>("messagePanel")->text().contains(QStringLiteral("back in place")));
}

void TestMainWindow::exportAndImportAreOneStep() {
    WindowFixture fixture;
    fixture.openSample();
    const QString json = fixture.path(QStringLiteral("all.json"));
    fixture.dialogs.filesToSave.enqueue(json);
    fixture.trigger(ActionId::Export);
    QVERIFY(fixture.waitForWork());
    QVERIFY(readFile(json, 100'000'000)->contains("letterdesk-workspace"));
    const qint64 requests = *fixture.workspace().count<Request>();
    fixture.openEmpty();
    fixture.dialogs.filesToOpen.enqueue(json);
    fixture.trigger(ActionId::Import);
    QVERIFY(fixture.waitForWork());
    QTRY_COMPARE(*fixture.workspace().count<Request>(), requests);
    QTRY_VERIFY(fixture.isVisible("requestSheet"));
    fixture.trigger(ActionId::Undo);
    QCOMPARE(*fixture.workspace().count<Request>(), 0);
}

void TestMainWindow::recentFilesAreListed() {
    WindowFixture fixture;
    fixture.openSample();
    fixture.openEmpty();
    auto* menu = fixture.window->actions().recentMenu();
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 2);
    QCOMPARE(menu->actions().constFirst()->text(), QStringLiteral("empty"));
    menu->actions().constLast()->trigger();
    QCOMPARE(fixture.workspace().path(), fixture.path(QStringLiteral("sample.letterdesk")));
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
