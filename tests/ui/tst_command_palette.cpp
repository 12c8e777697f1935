// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/searching.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/fuzzy_match.h"

#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>

using namespace letterdesk;

/// A few letters find a command; the palette runs it from the keyboard alone.
class TestCommandPalette : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lettersFit_data();
    void lettersFit();
    void betterFitsScoreHigher_data();
    void betterFitsScoreHigher();
    void positionsAreThoseOfTheLetters();
    void longNamesAreLookedAtInPart();
    void showsWhatCanBeDone();
    void runsByKeysAlone();
    void usedLastComeFirst();
    void savedSearchesAreAmongThem();
    void escapeDoesNothing();
    void savedSearchesStandOnTheRail();
    void savedSearchIsRenamedAndDeletedByKeys();

private:
    static QListWidget* open(WindowFixture& fixture) {
        fixture.trigger(ActionId::CommandPalette);
        return fixture.child<QListWidget>("paletteList");
    }
    static QStringList names(const QListWidget* list) {
        QStringList names;
        for (int row = 0; row < list->count(); ++row) {
            names << list->item(row)->text();
        }
        return names;
    }
};

void TestCommandPalette::lettersFit_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char* typed, const char* name, bool fits) {
        QTest::addRow("%s in %s", typed, name) << QString::fromUtf8(typed) << QString::fromUtf8(name) << fits;
    };
    row("", "Export…", true);
    row("bun", "Back Up Now", true);
    row("back now", "Back Up Now", true);
    row("BACK", "back up", true);
    row("nub", "Back Up Now", false);
    row("backups", "Back Up", false);
    row("uber", "Über das Programm", true);
    row("ü", "Uber", true);
    row("日", "日本", true);
    row("x", "", false);
}

void TestCommandPalette::lettersFit() {
    QFETCH(QString, typed);
    QFETCH(QString, name);
    QFETCH(bool, fits);
    QCOMPARE(fuzzyMatch(typed, name).has_value(), fits);
}

void TestCommandPalette::betterFitsScoreHigher_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    const auto row = [](const char* typed, const char* better, const char* worse) {
        QTest::addRow("%s: %s", typed, better)
            << QString::fromUtf8(typed) << QString::fromUtf8(better) << QString::fromUtf8(worse);
    };
    row("new", "New Request", "Next Week");
    row("np", "New Person", "Open");
    row("pers", "New Person", "Paper of the Region"); // side by side
    row("export", "Export…", "Export a Part…");       // shorter
    row("sa", "Save", "Last");
}

void TestCommandPalette::betterFitsScoreHigher() {
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const auto first = fuzzyMatch(typed, better);
    const auto second = fuzzyMatch(typed, worse);
    QVERIFY(first);
    QVERIFY(!second || first->score > second->score);
}

void TestCommandPalette::positionsAreThoseOfTheLetters() {
    QCOMPARE(fuzzyMatch(QStringLiteral("bun"), QStringLiteral("Back Up Now"))->positions,
             (std::vector<int>{0, 5, 8}));
    QCOMPARE(fuzzyMatch(QStringLiteral("open"), QStringLiteral("Oil Open"))->positions,
             (std::vector<int>{4, 5, 6, 7}));
}

void TestCommandPalette::longNamesAreLookedAtInPart() {
    QVERIFY(!fuzzyMatch(QStringLiteral("z"), QString(10000, u'a') + u'z'));
    QVERIFY(fuzzyMatch(QString(10000, u'a'), QString(10000, u'a')));
}

void TestCommandPalette::showsWhatCanBeDone() {
    WindowFixture fixture;
    fixture.openSample();
    const QStringList shown = names(open(fixture));
    QVERIFY(shown.contains(QStringLiteral("Back Up Now")));
    QVERIFY(!shown.contains(QStringLiteral("Redo"))); // nothing to do again
    QVERIFY(!shown.contains(QStringLiteral("Command Palette")));
    auto* list = fixture.child<QListWidget>("paletteList");
    const auto row = shown.indexOf(QStringLiteral("Search Everything"));
    QVERIFY(list->item(static_cast<int>(row))
                ->data(Qt::AccessibleTextRole)
                .toString()
                .contains(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)));
}

void TestCommandPalette::runsByKeysAlone() {
    WindowFixture fixture;
    fixture.openSample();
    open(fixture);
    auto* field = fixture.child<QLineEdit>("paletteField");
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("search every"));
    QCOMPARE(fixture.child<QListWidget>("paletteList")->currentItem()->text(),
             QStringLiteral("Search Everything"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(fixture.window->focusWidget(), fixture.child("search"));
    QVERIFY(!fixture.isVisible("commandPalette"));
}

void TestCommandPalette::usedLastComeFirst() {
    WindowFixture fixture;
    fixture.openSample();
    for (const char* letters : {"search every", "keyboard"}) {
        open(fixture);
        QTest::keyClicks(fixture.child("paletteField"), QLatin1StringView(letters));
        QTest::keyClick(fixture.child("paletteField"), Qt::Key_Return);
        QTRY_VERIFY(!fixture.isVisible("commandPalette"));
        QCoreApplication::processEvents();
        for (QDialog* dialog : fixture.window->findChildren<QDialog*>()) {
            dialog->close();
        }
    }
    const QStringList shown = names(open(fixture));
    QCOMPARE(shown.at(0), QStringLiteral("Keyboard Shortcuts"));
    QCOMPARE(shown.at(1), QStringLiteral("Search Everything"));
    QTest::keyClicks(fixture.child("paletteField"), QStringLiteral("qqq"));
    QVERIFY(fixture.isVisible("paletteNothing"));
}

void TestCommandPalette::savedSearchesAreAmongThem() {
    WindowFixture fixture;
    fixture.openSample();
    QVERIFY(saveSearch(fixture.workspace(), {{}, QStringLiteral("Zebra list"), QStringLiteral("in:people"), {}}));
    open(fixture);
    QTest::keyClicks(fixture.child("paletteField"), QStringLiteral("zebra"));
    QTest::keyClick(fixture.child("paletteField"), Qt::Key_Return);
    QTRY_COMPARE(fixture.child<QLineEdit>("search")->text(), QStringLiteral("in:people"));
    QTRY_VERIFY(fixture.isVisible("searchResults"));
    QVERIFY(fixture.settings->get(SettingKey::RecentCommands).toStringList().isEmpty());
}

void TestCommandPalette::escapeDoesNothing() {
    WindowFixture fixture;
    fixture.openSample();
    open(fixture);
    QTest::keyClick(fixture.child("paletteField"), Qt::Key_Escape);
    QTRY_VERIFY(!fixture.isVisible("commandPalette"));
}

void TestCommandPalette::savedSearchesStandOnTheRail() {
    WindowFixture fixture;
    fixture.openSample();
    QVERIFY(!fixture.isVisible("savedSearches"));
    QVERIFY(!fixture.window->actions()[ActionId::SaveSearch]->isEnabled());
    fixture.trigger(ActionId::SearchEverything);
    QTest::keyClicks(fixture.child("search"), QStringLiteral("in:people"));
    fixture.trigger(ActionId::SaveSearch);
    auto* dialog = fixture.child("savedSearchDialog");
    QCOMPARE(fixture.child<QLineEdit>("savedSearchQuery", dialog)->text(), QStringLiteral("in:people"));
    fixture.click("dialogVerb", dialog); // no name yet
    QVERIFY(fixture.isVisible("savedSearchDialog"));
    fixture.type("savedSearchName", QStringLiteral("Everybody"), dialog);
    fixture.click("dialogVerb", dialog);
    QTRY_VERIFY(fixture.isVisible("savedSearch"));
    QVERIFY(fixture.isVisible("savedSearchesHeading"));
    fixture.child<QLineEdit>("search")->clear();
    fixture.click("savedSearch");
    QCOMPARE(fixture.child<QLineEdit>("search")->text(), QStringLiteral("in:people"));
    QTRY_VERIFY(fixture.isVisible("searchResults"));
    fixture.trigger(ActionId::Undo);
    QTRY_VERIFY(!fixture.isVisible("savedSearches"));
}

void TestCommandPalette::savedSearchIsRenamedAndDeletedByKeys() {
    WindowFixture fixture;
    fixture.openSample();
    const auto id = saveSearch(fixture.workspace(), {{}, QStringLiteral("One"), QStringLiteral("is:open"), {}});
    QVERIFY(id);
    auto* button = fixture.child("savedSearch");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_F2);
    auto* dialog = fixture.child("savedSearchDialog");
    fixture.type("savedSearchName", QStringLiteral("Two"), dialog);
    fixture.click("dialogVerb", dialog);
    QTRY_COMPARE(fixture.workspace().get(*id)->name, QStringLiteral("Two"));
    QTRY_COMPARE(fixture.child("savedSearch")->accessibleName(), QStringLiteral("Two"));
    const qint64 requests = *fixture.workspace().count<Request>();
    fixture.child("savedSearch")->setFocus();
    QTest::keyClick(fixture.child("savedSearch"), Qt::Key_Delete);
    QVERIFY(!fixture.workspace().get(*id));
    QCOMPARE(*fixture.workspace().count<Request>(), requests); // the key meant the search, not the page's record
    QVERIFY(!fixture.isVisible("savedSearches"));
}

QTEST_MAIN(TestCommandPalette)
#include "tst_command_palette.moc"
