// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions_table.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paper_style.h"
#include "ui/widgets/theme.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtGui/QAction>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>

using namespace letterdesk;

class TestTheme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contrastIsWhatTheLookPromises_data();
    void contrastIsWhatTheLookPromises();
    void contrastRatioIsTheOneOfWcag();
    void switchesWithoutRestart();
    void highContrastPaletteIsRecognized();
    void textScalesAndRowsGrow();
    void everyIconIsDrawn();
    void iconsFollowTheThemeAndTheScreen();
    void shortcutsAreUnique();
    void everyActionHasNameTextAndMenu();
};

void TestTheme::contrastIsWhatTheLookPromises_data() {
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTheme::contrastIsWhatTheLookPromises() {
    QFETCH(bool, dark);
    const ThemeColors colors = dark ? darkColors() : lightColors();
    for (const QColor& under : {colors.window, colors.surface}) {
        QVERIFY(contrastRatio(colors.text, under) >= 11.0);
        QVERIFY(contrastRatio(colors.muted, under) >= 5.8);
        QVERIFY(contrastRatio(colors.accent, under) >= 6.0);
    }
    QVERIFY(contrastRatio(colors.onAccent, colors.accent) >= 6.0);
    for (const Tone tone : {Tone::Soon, Tone::Late, Tone::Done, Tone::Estimate, Tone::Accent}) {
        QVERIFY2(contrastRatio(colors.tone(tone), colors.toneSoft(tone)) >= 5.8,
                 qPrintable(QString::number(static_cast<int>(tone))));
    }
    // WCAG 2.2, 1.4.11: what marks a control stands out 3:1.
    QVERIFY(contrastRatio(colors.control, colors.surface) >= 3.0);
}

void TestTheme::contrastRatioIsTheOneOfWcag() {
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
}

void TestTheme::switchesWithoutRestart() {
    Theme theme;
    QPushButton button(QStringLiteral("x"));
    button.show();
    QSignalSpy changed(&theme, &Theme::changed);
    theme.apply(ThemeChoice::Light, Density::Comfortable, 100);
    QTRY_COMPARE(button.palette().color(QPalette::Window), lightColors().window);
    theme.apply(ThemeChoice::Dark, Density::Comfortable, 100);
    QTRY_COMPARE(button.palette().color(QPalette::Window), darkColors().window);
    QVERIFY(theme.isDark());
    theme.apply(ThemeChoice::System, Density::Comfortable, 100);
    QVERIFY(!theme.isDark());
    QCOMPARE(changed.count(), 3);
}

void TestTheme::highContrastPaletteIsRecognized() {
    QPalette loud;
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        loud.setColor(role, Qt::white);
    }
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button}) {
        loud.setColor(role, Qt::black);
    }
    QVERIFY(isHighContrast(loud));
    QVERIFY(!isHighContrast(paletteFor(lightColors())));
    QVERIFY(!isHighContrast(paletteFor(darkColors())));
    QCOMPARE(colorsFromPalette(loud).text, QColor(Qt::white));
}

void TestTheme::textScalesAndRowsGrow() {
    Theme theme;
    theme.apply(ThemeChoice::Light, Density::Comfortable, 100);
    QCOMPARE(Theme::font(TextRole::Body).pixelSize(), 13);
    QCOMPARE(Theme::font(TextRole::PageTitle).pixelSize(), 20);
    QCOMPARE(Theme::sizes().row, 36);
    theme.apply(ThemeChoice::Light, Density::Compact, 100);
    QCOMPARE(Theme::sizes().row, 28);
    theme.apply(ThemeChoice::Light, Density::Comfortable, 200);
    QCOMPARE(Theme::font(TextRole::Body).pixelSize(), 26);
    QVERIFY(Theme::sizes().row > 36);
    QVERIFY(Theme::sizes().control > 32);
}

void TestTheme::everyIconIsDrawn() {
    for (int icon = 1; icon <= static_cast<int>(Icon::DrawingSearch); ++icon) {
        const QString path = iconPath(static_cast<Icon>(icon));
        QVERIFY2(QFile::exists(path), qPrintable(path));
        QSvgRenderer renderer(path);
        QVERIFY2(renderer.isValid(), qPrintable(path));
        QImage image(48, 48, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        QImage blank(48, 48, QImage::Format_ARGB32_Premultiplied);
        blank.fill(Qt::transparent);
        QVERIFY2(image != blank, qPrintable(path));
    }
    // None lies around unused.
    QCOMPARE(QDir(QStringLiteral(":/icons")).entryList(QDir::Files).size(),
             static_cast<qsizetype>(Icon::DrawingSearch));
}

void TestTheme::iconsFollowTheThemeAndTheScreen() {
    Theme theme;
    theme.apply(ThemeChoice::Light, Density::Comfortable, 100);
    const QIcon icon = themedIcon(Icon::Add, Tint::Accent);
    const auto center = [&icon] {
        const QImage image = icon.pixmap(QSize(24, 24), 2.0).toImage();
        return image.pixelColor(image.width() / 2, image.height() / 2);
    };
    QCOMPARE(icon.pixmap(QSize(24, 24), 2.0).size(), QSize(48, 48));
    QCOMPARE(center(), lightColors().accent);
    theme.apply(ThemeChoice::Dark, Density::Comfortable, 100);
    QCOMPARE(center(), darkColors().accent);
}

void TestTheme::shortcutsAreUnique() {
    QStringList seen;
    for (const ActionRow& row : actionTable()) {
        for (const QKeySequence& keys : row.keys) {
            QVERIFY2(!seen.contains(keys.toString()), qPrintable(keys.toString()));
            seen << keys.toString();
        }
    }
}

void TestTheme::everyActionHasNameTextAndMenu() {
    QMainWindow window;
    Actions actions(&window);
    actions.fill(window.menuBar());
    QStringList names;
    for (const ActionRow& row : actionTable()) {
        const QAction* action = actions[row.id];
        if (action == nullptr) {
            QFAIL(row.name);
        }
        QVERIFY(!action->text().isEmpty());
        QVERIFY2(action->text().contains(u'&'), qPrintable(action->text()));
        QVERIFY(!names.contains(action->objectName()));
        names << action->objectName();
    }
    // A mnemonic is used once in a menu.
    for (const QMenu* menu : window.menuBar()->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly)) {
        QString letters;
        for (const QAction* action : menu->actions()) {
            const qsizetype mark = action->text().indexOf(u'&');
            if (mark >= 0) {
                const QChar letter = action->text().at(mark + 1).toLower();
                QVERIFY2(!letters.contains(letter), qPrintable(menu->title() + u' ' + action->text()));
                letters += letter;
            }
        }
    }
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
