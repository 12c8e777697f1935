// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_fixture.h"
#include "ui/shell/guide_pages.h"
#include "ui/shell/guide_window.h"
#include "ui/shell/shortcuts.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtGui/QTextBlock>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTextBrowser>

using namespace letterdesk;

/// The guide: its pages hold together, are found, and tell the truth about the keys.
class TestGuideWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pagesStartWithTheIndex();
    void everyLinkLeadsSomewhere();
    void keyboardMapIsTrue();
    void searchIgnoresAccentsAndCase_data();
    void searchIgnoresAccentsAndCase();
    void f1OpensThePageInFront();
    void searchListsHitsAndTurnsToThem();
    void linksBetweenPagesAndBack();
    void linksOutsideLeaveTheProgram();
};

namespace {

/// The tables of docs/guide/keyboard.md, as they must be.
QString keyboardMap() {
    QString text;
    for (const MenuId menu :
         {MenuId::File, MenuId::Edit, MenuId::View, MenuId::Go, MenuId::Record, MenuId::Tools, MenuId::Help}) {
        QString rows;
        for (const ActionRow& row : actionTable()) {
            QStringList keys;
            for (const QKeySequence& key : row.keys) {
                keys << key.toString(QKeySequence::PortableText);
            }
            if (row.menu == menu && !keys.isEmpty()) {
                rows += QStringLiteral("| %1 | %2 |\n").arg(commandName(row), keys.join(QStringLiteral(" or ")));
            }
        }
        text += QStringLiteral("## %1\n\n| Command | Keys |\n|---|---|\n%2\n").arg(menuName(menu), rows);
    }
    return text;
}

GuideWindow* guideOf(WindowFixture& fixture) {
    return fixture.window->findChild<GuideWindow*>();
}

QString shownPage(WindowFixture& fixture) {
    return fixture.child<QTextBrowser>("guidePage", guideOf(fixture))->source().fileName();
}

} // namespace

void TestGuideWindow::pagesStartWithTheIndex() {
    QVERIFY(guidePages().size() >= 3);
    QCOMPARE(guidePages().front().name, QStringLiteral("index.md"));
    for (const GuidePage& page : guidePages()) {
        QVERIFY2(page.title != page.name, qPrintable(page.name));
    }
    QVERIFY(guidePage(QStringLiteral("keyboard.md")) != nullptr);
    QVERIFY(guidePage(QStringLiteral("nowhere.md")) == nullptr);
}

void TestGuideWindow::everyLinkLeadsSomewhere() {
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)#]+)(?:#([^)]*))?\\)"));
    for (const GuidePage& page : guidePages()) {
        auto found = link.globalMatch(page.markdown);
        while (found.hasNext()) {
            const auto match = found.next();
            const QString target = match.captured(1);
            if (target.startsWith(QLatin1String("http"))) {
                continue;
            }
            const QString where = page.name + QStringLiteral(": ") + target;
            QVERIFY2(QFile::exists(QStringLiteral(":/guide/") + target), qPrintable(where));
            if (const QString anchor = match.captured(2); !anchor.isEmpty()) {
                bool there = false;
                for (const QString& line : guidePage(target)->markdown.split(u'\n')) {
                    there =
                        there || (line.startsWith(u'#') && headingAnchor(line.mid(line.indexOf(u' '))) == anchor);
                }
                QVERIFY2(there, qPrintable(where + u'#' + anchor));
            }
        }
    }
}

void TestGuideWindow::keyboardMapIsTrue() {
    const QString page = guidePage(QStringLiteral("keyboard.md"))->markdown;
    const QString map = keyboardMap();
    if (!page.contains(map)) {
        // Whoever changed a key puts this in the place of the tables.
        QFAIL(qPrintable(QStringLiteral("docs/guide/keyboard.md must hold:\n") + map));
    }
}

void TestGuideWindow::searchIgnoresAccentsAndCase_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("pages");
    QTest::newRow("plain") << QStringLiteral("letter") << QStringList{QStringLiteral("a.md")};
    QTest::newRow("case") << QStringLiteral("LETTER") << QStringList{QStringLiteral("a.md")};
    QTest::newRow("accent typed") << QStringLiteral("resume")
                                  << QStringList{QStringLiteral("b.md"), QStringLiteral("b.md")};
    QTest::newRow("accent asked") << QStringLiteral("résumé")
                                  << QStringList{QStringLiteral("b.md"), QStringLiteral("b.md")};
    QTest::newRow("all words") << QStringLiteral("your file") << QStringList{QStringLiteral("b.md")};
    QTest::newRow("not one of two") << QStringLiteral("letter zebra") << QStringList();
    QTest::newRow("not a rule of a table") << QStringLiteral("---") << QStringList();
    QTest::newRow("nothing") << QStringLiteral("  ") << QStringList();
}

void TestGuideWindow::searchIgnoresAccentsAndCase() {
    QFETCH(QString, words);
    QFETCH(QStringList, pages);
    const std::vector<GuidePage> guide{
        {QStringLiteral("a.md"), QStringLiteral("Asking"),
         QStringLiteral("# Asking\n\nA good **letter** starts early.\n\n| a | b |\n|---|---|\n")},
        {QStringLiteral("b.md"), QStringLiteral("Résumé"),
         QStringLiteral("# Résumé\n\nPut your [résumé](c.md) into your file.\n")},
    };
    QStringList found;
    for (const GuideHit& hit : searchGuide(guide, words, 10)) {
        QVERIFY(!hit.around.contains(u'*') && !hit.around.contains(u'#') && !hit.around.contains(u'['));
        found << hit.page;
    }
    QCOMPARE(found, pages);
    QVERIFY(searchGuide(guide, words, 1).size() <= 1);
}

void TestGuideWindow::f1OpensThePageInFront() {
    WindowFixture fixture;
    QTest::keyClick(fixture.window.get(), Qt::Key_F1);
    QTRY_VERIFY(guideOf(fixture) != nullptr && guideOf(fixture)->isVisible());
    QCOMPARE(shownPage(fixture), QStringLiteral("index.md"));
    // A page of the window with no page in the guide opens the index; one with a page opens that.
    GuideWindow::showFor(fixture.window.get(), fixture.dialogs, QStringLiteral("keyboard.md"));
    QCOMPARE(shownPage(fixture), QStringLiteral("keyboard.md"));
    QCOMPARE(fixture.window->findChildren<GuideWindow*>().size(), 1);
    QTest::keyClick(guideOf(fixture), Qt::Key_Escape);
    QTRY_VERIFY(guideOf(fixture) == nullptr);
}

void TestGuideWindow::searchListsHitsAndTurnsToThem() {
    WindowFixture fixture;
    fixture.trigger(ActionId::Guide);
    auto* search = fixture.child<QLineEdit>("guideSearch", guideOf(fixture));
    auto* list = fixture.child<QListWidget>("guideList", guideOf(fixture));
    QCOMPARE(list->count(), static_cast<int>(guidePages().size()));
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("SALVAGE damaged"));
    QVERIFY(list->count() >= 1);
    QVERIFY(list->item(0)->text().contains(QStringLiteral("Files and backups")));
    QTest::keyClick(search, Qt::Key_Return);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(shownPage(fixture), QStringLiteral("files-and-backups.md"));
    search->setFocus();
    search->selectAll();
    QTest::keyClicks(search, QStringLiteral("zzzz"));
    QCOMPARE(list->count(), 1);
    QVERIFY(!(list->item(0)->flags() & Qt::ItemIsEnabled));
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QCOMPARE(list->count(), static_cast<int>(guidePages().size()));
}

void TestGuideWindow::linksBetweenPagesAndBack() {
    WindowFixture fixture;
    fixture.trigger(ActionId::Guide);
    auto* page = fixture.child<QTextBrowser>("guidePage", guideOf(fixture));
    Q_EMIT page->anchorClicked(QUrl(QStringLiteral("files-and-backups.md#restoring-a-backup")));
    QCOMPARE(shownPage(fixture), QStringLiteral("files-and-backups.md"));
    QVERIFY(page->textCursor().block().text().contains(QStringLiteral("Restoring a backup")));
    fixture.click("guideBack", guideOf(fixture));
    QCOMPARE(shownPage(fixture), QStringLiteral("index.md"));
    fixture.click("guideForward", guideOf(fixture));
    QCOMPARE(shownPage(fixture), QStringLiteral("files-and-backups.md"));
}

void TestGuideWindow::linksOutsideLeaveTheProgram() {
    WindowFixture fixture;
    fixture.trigger(ActionId::Guide);
    auto* page = fixture.child<QTextBrowser>("guidePage", guideOf(fixture));
    Q_EMIT page->anchorClicked(QUrl(QStringLiteral("https://example.org/rules")));
    QCOMPARE(fixture.dialogs.opened, QStringList{QStringLiteral("https://example.org/rules")});
    QCOMPARE(shownPage(fixture), QStringLiteral("index.md"));
}

QTEST_MAIN(TestGuideWindow)
#include "tst_guide_window.moc"
