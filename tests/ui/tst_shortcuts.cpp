// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuts.h"

#include "tests/ui/support/window_fixture.h"
#include "ui/settings/key_field.h"

#include <QtGui/QAction>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>

#include <map>
#include <set>

using namespace letterdesk;

/// Shortcuts: the table is free of clashes, and what the user makes of it counts at once, in every window.
class TestShortcuts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noKeyServesTwoCommands();
    void everyCommandIsInAMenu();
    void mnemonicsAreUniqueInTheirMenu();
    void onlyUsableKeysAreTaken_data();
    void onlyUsableKeysAreTaken();
    void onlyDifferencesAreKept();
    void awkwardKeysSurviveTheFile_data();
    void awkwardKeysSurviveTheFile();
    void handEditedNonsenseIsLeftOut();
    void takingOverTakesAway();
    void resetTakesItsKeyBack();
    void changedByPressingKeysAndLiveInTwoWindows();
    void conflictIsSaidInWords();
    void listIsFoundByNameAndKey();
    void listShowsLiveKeysAndLeadsToChanging();
};

void TestShortcuts::noKeyServesTwoCommands() {
    std::map<QString, const char*> taken;
    for (const ActionRow& row : actionTable()) {
        for (const QKeySequence& key : row.keys) {
            const QString text = key.toString(QKeySequence::PortableText);
            const auto [other, isNew] = taken.emplace(text, row.name);
            QVERIFY2(isNew, qPrintable(QStringLiteral("%1: %2 and %3")
                                           .arg(text, QLatin1String(other->second), QLatin1String(row.name))));
            QVERIFY2(Shortcuts::isUsable(key), row.name);
        }
    }
}

void TestShortcuts::everyCommandIsInAMenu() {
    WindowFixture fixture;
    std::set<const QAction*> inMenus;
    for (const QAction* menu : fixture.window->menuBar()->actions()) {
        for (const QAction* action : menu->menu()->actions()) {
            inMenus.insert(action);
        }
    }
    for (const ActionRow& row : actionTable()) {
        const QAction* action = fixture.window->actions()[row.id];
        QVERIFY2(inMenus.count(action) == 1, row.name);
        QCOMPARE(action->shortcuts(), QList<QKeySequence>(row.keys.cbegin(), row.keys.cend()));
        QVERIFY2(!commandName(row).isEmpty() && !commandName(row).contains(u'&'), row.name);
    }
}

void TestShortcuts::mnemonicsAreUniqueInTheirMenu() {
    std::map<std::pair<MenuId, QChar>, const char*> taken;
    for (const ActionRow& row : actionTable()) {
        const QString text = QString::fromUtf8(row.text);
        const qsizetype sign = text.indexOf(u'&');
        QVERIFY2(sign >= 0 && sign + 1 < text.size(), row.name);
        const auto [other, isNew] = taken.emplace(std::pair(row.menu, text[sign + 1].toLower()), row.name);
        QVERIFY2(
            isNew,
            qPrintable(QStringLiteral("%1 and %2").arg(QLatin1String(other->second), QLatin1String(row.name))));
    }
}

void TestShortcuts::onlyUsableKeysAreTaken_data() {
    QTest::addColumn<QKeySequence>("key");
    QTest::addColumn<bool>("usable");
    QTest::newRow("Ctrl and letter") << QKeySequence(Qt::CTRL | Qt::Key_J) << true;
    QTest::newRow("Alt and letter") << QKeySequence(Qt::ALT | Qt::Key_J) << true;
    QTest::newRow("F5") << QKeySequence(Qt::Key_F5) << true;
    QTest::newRow("Shift F5") << QKeySequence(Qt::SHIFT | Qt::Key_F5) << true;
    QTest::newRow("Delete") << QKeySequence(Qt::Key_Delete) << true;
    QTest::newRow("Ctrl Enter") << QKeySequence(Qt::CTRL | Qt::Key_Return) << true;
    QTest::newRow("letter") << QKeySequence(Qt::Key_J) << false;
    QTest::newRow("Shift letter") << QKeySequence(Qt::SHIFT | Qt::Key_J) << false;
    QTest::newRow("Arabic letter") << QKeySequence(0x0641) << false;
    QTest::newRow("Enter") << QKeySequence(Qt::Key_Return) << false;
    QTest::newRow("Tab") << QKeySequence(Qt::Key_Tab) << false;
    QTest::newRow("Ctrl Tab") << QKeySequence(Qt::CTRL | Qt::Key_Tab) << false;
    QTest::newRow("arrow") << QKeySequence(Qt::Key_Left) << false;
    QTest::newRow("two presses") << QKeySequence(Qt::CTRL | Qt::Key_K, Qt::CTRL | Qt::Key_C) << false;
    QTest::newRow("none") << QKeySequence() << false;
}

void TestShortcuts::onlyUsableKeysAreTaken() {
    QFETCH(QKeySequence, key);
    QFETCH(bool, usable);
    QCOMPARE(Shortcuts::isUsable(key), usable);
}

void TestShortcuts::onlyDifferencesAreKept() {
    const auto settings = Settings::temporary();
    Shortcuts shortcuts(*settings);
    const auto kept = [&settings] { return settings->get(SettingKey::Shortcuts).toStringList(); };
    const Shortcuts::Keys before = shortcuts.of(ActionId::Undo);
    shortcuts.set(ActionId::Undo, {QKeySequence(Qt::CTRL | Qt::Key_J), QKeySequence(Qt::Key_F5)});
    QCOMPARE(kept(), QStringList{QStringLiteral("actionUndo=Ctrl+J;F5")});
    QVERIFY(shortcuts.isChanged(ActionId::Undo) && !shortcuts.isChanged(ActionId::Redo));
    shortcuts.set(ActionId::Undo, before);
    QVERIFY(kept().isEmpty());
    // None at all is a choice too.
    shortcuts.set(ActionId::Undo, {});
    QCOMPARE(kept(), QStringList{QStringLiteral("actionUndo=")});
    QVERIFY(shortcuts.of(ActionId::Undo).isEmpty());
    shortcuts.resetAll();
    QCOMPARE(shortcuts.of(ActionId::Undo), before);
}

void TestShortcuts::awkwardKeysSurviveTheFile_data() {
    QTest::addColumn<Shortcuts::Keys>("keys");
    QTest::newRow("semicolon") << Shortcuts::Keys{QKeySequence(Qt::CTRL | Qt::Key_Semicolon)};
    QTest::newRow("semicolon first") << Shortcuts::Keys{QKeySequence(Qt::CTRL | Qt::Key_Semicolon),
                                                        QKeySequence(Qt::CTRL | Qt::Key_J)};
    QTest::newRow("semicolon last") << Shortcuts::Keys{QKeySequence(Qt::CTRL | Qt::Key_J),
                                                       QKeySequence(Qt::CTRL | Qt::Key_Semicolon)};
    QTest::newRow("plus") << Shortcuts::Keys{QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Plus),
                                             QKeySequence(Qt::Key_F5)};
    QTest::newRow("equal and comma") << Shortcuts::Keys{QKeySequence(Qt::ALT | Qt::Key_Equal),
                                                        QKeySequence(Qt::ALT | Qt::Key_Comma)};
}

void TestShortcuts::awkwardKeysSurviveTheFile() {
    QFETCH(Shortcuts::Keys, keys);
    const auto settings = Settings::temporary();
    Shortcuts(*settings).set(ActionId::About, keys);
    QCOMPARE(Shortcuts(*settings).of(ActionId::About), keys);
}

void TestShortcuts::handEditedNonsenseIsLeftOut() {
    const auto settings = Settings::temporary();
    settings->set(SettingKey::Shortcuts,
                  QStringList{QStringLiteral("actionAbout=A;Ctrl+J;nonsense+;Ctrl+J"),
                              QStringLiteral("actionNowhere=Ctrl+U"), QStringLiteral("Ctrl+I")});
    const Shortcuts shortcuts(*settings);
    QCOMPARE(shortcuts.of(ActionId::About), Shortcuts::Keys{QKeySequence(Qt::CTRL | Qt::Key_J)});
    QVERIFY(!shortcuts.holder(QKeySequence(Qt::CTRL | Qt::Key_U), ActionId::About));
}

void TestShortcuts::takingOverTakesAway() {
    const auto settings = Settings::temporary();
    Shortcuts shortcuts(*settings);
    const QKeySequence key(Qt::CTRL | Qt::Key_Y); // the second of Redo
    QCOMPARE(shortcuts.holder(key, ActionId::About), ActionId::Redo);
    shortcuts.takeOver(key, ActionId::About);
    QVERIFY(shortcuts.of(ActionId::About).contains(key));
    QCOMPARE(shortcuts.of(ActionId::Redo).size(), 1);
    QVERIFY(!shortcuts.holder(key, ActionId::About));
}

void TestShortcuts::resetTakesItsKeyBack() {
    const auto settings = Settings::temporary();
    Shortcuts shortcuts(*settings);
    const QKeySequence key(Qt::CTRL | Qt::Key_Y);
    shortcuts.takeOver(key, ActionId::About);
    shortcuts.reset(ActionId::Redo);
    QVERIFY(shortcuts.of(ActionId::Redo).contains(key));
    QVERIFY(!shortcuts.of(ActionId::About).contains(key));
    QVERIFY(settings->get(SettingKey::Shortcuts).toStringList().isEmpty());
}

namespace {

QDialog* openKeyboard(WindowFixture& fixture) {
    fixture.trigger(ActionId::Shortcuts);
    auto* list = fixture.window->findChild<QDialog*>(QStringLiteral("shortcutsDialog"));
    fixture.click("shortcutsChange", list);
    auto* dialog = fixture.window->findChild<QDialog*>(QStringLiteral("settingsDialog"));
    dialog->activateWindow();
    if (!QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; })) {
        qFatal("the settings did not come to the front");
    }
    return dialog;
}

void chooseCommand(WindowFixture& fixture, QDialog* dialog, const char* name) {
    auto* filter = fixture.child<QLineEdit>("keyboardFilter", dialog);
    filter->setFocus();
    filter->clear();
    QTest::keyClicks(filter, QLatin1String(name));
    QCOMPARE(fixture.child<QLabel>("keyboardCommand", dialog)->text(), QLatin1String(name));
}

} // namespace

void TestShortcuts::changedByPressingKeysAndLiveInTwoWindows() {
    WindowFixture fixture;
    const MainWindow second(*fixture.settings, fixture.dialogs, fixture.environment());
    QDialog* dialog = openKeyboard(fixture);
    chooseCommand(fixture, dialog, "Check My Records");
    auto* field = fixture.child<KeyField>("keyboardField", dialog);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_J, Qt::ControlModifier);
    QVERIFY(fixture.child<QLabel>("keyboardWords", dialog)->text().contains(QStringLiteral("free")));
    fixture.click("keyboardAdd", dialog);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_F8);
    fixture.click("keyboardAdd", dialog);
    const Shortcuts::Keys keys{QKeySequence(Qt::CTRL | Qt::Key_J), QKeySequence(Qt::Key_F8)};
    QCOMPARE(fixture.window->actions()[ActionId::CheckRecords]->shortcuts(), keys);
    QCOMPARE(second.actions()[ActionId::CheckRecords]->shortcuts(), keys);
    // A letter alone is said to be for typing.
    field->setFocus();
    QTest::keyClick(field, Qt::Key_J);
    QVERIFY(!fixture.child<QPushButton>("keyboardAdd", dialog)->isEnabled());
    QVERIFY(fixture.child<QLabel>("keyboardWords", dialog)->text().contains(QStringLiteral("typing")));
    // One of several goes, then all of the command's own.
    fixture.click("keyboardRemove", dialog);
    QCOMPARE(fixture.window->actions()[ActionId::CheckRecords]->shortcuts().size(), 1);
    fixture.click("keyboardReset", dialog);
    QVERIFY(second.actions()[ActionId::CheckRecords]->shortcuts().isEmpty());
    // The field lets the keyboard out again.
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Tab);
    QVERIFY(!field->hasFocus());
}

void TestShortcuts::conflictIsSaidInWords() {
    WindowFixture fixture;
    QDialog* dialog = openKeyboard(fixture);
    chooseCommand(fixture, dialog, "Check My Records");
    auto* field = fixture.child<KeyField>("keyboardField", dialog);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_K, Qt::ControlModifier);
    const QString words = fixture.child<QLabel>("keyboardWords", dialog)->text();
    QVERIFY(words.contains(QStringLiteral("Ctrl+K")) && words.contains(QStringLiteral("Search Everything")));
    auto* add = fixture.child<QPushButton>("keyboardAdd", dialog);
    QCOMPARE(add->text(), QStringLiteral("Take It Over"));
    // Only looked at: nothing is taken yet.
    QCOMPARE(fixture.window->actions()[ActionId::SearchEverything]->shortcuts().size(), 1);
    QTest::mouseClick(add, Qt::LeftButton);
    QVERIFY(fixture.window->actions()[ActionId::SearchEverything]->shortcuts().isEmpty());
    QCOMPARE(fixture.window->actions()[ActionId::CheckRecords]->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_K));
    fixture.dialogs.verbs << 1;
    fixture.click("keyboardResetAll", dialog);
    QVERIFY(fixture.window->actions()[ActionId::SearchEverything]->shortcuts().isEmpty());
    fixture.dialogs.verbs << 0;
    fixture.click("keyboardResetAll", dialog);
    QCOMPARE(fixture.window->actions()[ActionId::SearchEverything]->shortcuts().size(), 1);
    QVERIFY(fixture.dialogs.unexpected.isEmpty());
}

void TestShortcuts::listIsFoundByNameAndKey() {
    WindowFixture fixture;
    QDialog* dialog = openKeyboard(fixture);
    chooseCommand(fixture, dialog, "Command Palette");
    auto* filter = fixture.child<QLineEdit>("keyboardFilter", dialog);
    filter->clear();
    QTest::keyClicks(filter, QStringLiteral("ctrl+comma zzz"));
    const auto* list = fixture.child<QTreeWidget>("keyboardList", dialog);
    QVERIFY(list->currentItem() == nullptr);
    QVERIFY(!fixture.child<KeyField>("keyboardField", dialog)->isEnabled());
    filter->clear();
    QTest::keyClicks(filter, QStringLiteral("ctrl+,"));
    QCOMPARE(list->currentItem()->text(0), QStringLiteral("Settings"));
}

void TestShortcuts::listShowsLiveKeysAndLeadsToChanging() {
    WindowFixture fixture;
    QTest::keyClick(fixture.window.get(), Qt::Key_Slash, Qt::ControlModifier);
    QTRY_VERIFY(fixture.window->findChild<QDialog*>(QStringLiteral("shortcutsDialog")) != nullptr);
    auto* dialog = fixture.window->findChild<QDialog*>(QStringLiteral("shortcutsDialog"));
    const auto* tree = fixture.child<QTreeWidget>("shortcutList", dialog);
    QCOMPARE(tree->topLevelItem(0)->text(0), QStringLiteral("File"));
    auto* filter = fixture.child<QLineEdit>("shortcutFilter", dialog);
    QTest::keyClicks(filter, QStringLiteral("about"));
    QCOMPARE(tree->topLevelItemCount(), 0);
    Shortcuts(*fixture.settings).set(ActionId::About, {QKeySequence(Qt::CTRL | Qt::Key_J)});
    QCOMPARE(tree->topLevelItemCount(), 1);
    QCOMPARE(tree->topLevelItem(0)->child(0)->text(1), QStringLiteral("Ctrl+J"));
}

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
