// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_fixture.h"
#include "ui/settings/setting_fields.h"
#include "ui/settings/settings_model.h"
#include "ui/shell/first_weekday.h"

#include <QtGui/QAction>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStyle>
#include <QtWidgets/QTableView>

#include <algorithm>
#include <set>

using namespace letterdesk;

class TestSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void defaultsComeFromTheTable();
    void valuesAreKeptAndSaid();
    void wrongTypesAreRefused();
    void resetGivesTheDefaultBack();
    void temporaryOnesAreSeparate();
    void everySettingIsDescribed();
    void onlyAllowedValuesAreTaken_data();
    void onlyAllowedValuesAreTaken();
    void weekBeginsAsChosen();
    void typedValuesAreUnderstood_data();
    void typedValuesAreUnderstood();
    void tableFollowsAndEdits();
    void tableRefusesAtTheField();
    void dialogAndMenusAreInStep();
    void reducedMotionStopsWhatMoves();
};

void TestSettings::defaultsComeFromTheTable() {
    const auto settings = Settings::temporary();
    QCOMPARE(settings->get(SettingKey::Theme).toString(), QStringLiteral("system"));
    QCOMPARE(settings->get(SettingKey::TextPercent).toInt(), 100);
    QCOMPARE(settings->get(SettingKey::RecentFiles).toStringList(), QStringList());
}

void TestSettings::valuesAreKeptAndSaid() {
    const auto settings = Settings::temporary();
    QSignalSpy changed(settings.get(), &Settings::changed);
    QVERIFY(settings->set(SettingKey::Theme, QStringLiteral("dark")));
    QVERIFY(settings->set(SettingKey::Theme, QStringLiteral("dark")));
    QCOMPARE(changed.count(), 1);
    QVERIFY(settings->set(SettingKey::RecentFiles, QStringList{QStringLiteral("/a"), QStringLiteral("/b, c")}));
    QCOMPARE(settings->get(SettingKey::RecentFiles).toStringList().at(1), QStringLiteral("/b, c"));
}

void TestSettings::wrongTypesAreRefused() {
    const auto settings = Settings::temporary();
    QVERIFY(!settings->set(SettingKey::TextPercent, QStringLiteral("large")));
    QCOMPARE(settings->get(SettingKey::TextPercent).toInt(), 100);
}

void TestSettings::resetGivesTheDefaultBack() {
    const auto settings = Settings::temporary();
    QVERIFY(settings->set(SettingKey::TextPercent, 150));
    settings->reset(SettingKey::TextPercent);
    QCOMPARE(settings->get(SettingKey::TextPercent).toInt(), 100);
}

void TestSettings::temporaryOnesAreSeparate() {
    const auto one = Settings::temporary();
    const auto other = Settings::temporary();
    QVERIFY(one->set(SettingKey::Theme, QStringLiteral("dark")));
    QCOMPARE(other->get(SettingKey::Theme).toString(), QStringLiteral("system"));
}

void TestSettings::everySettingIsDescribed() {
    // Every key has its row: one without would be taken for another's.
    std::set<int> keys;
    for (const Settings::Row& row : Settings::rows()) {
        keys.insert(static_cast<int>(row.key));
    }
    QCOMPARE(keys.size(), Settings::rows().size());
    QCOMPARE(*keys.rbegin(), static_cast<int>(SettingKey::OpenFiles));
    QCOMPARE(*keys.rbegin() + 1, static_cast<int>(keys.size()));
    std::set<QByteArray> names;
    for (const Settings::Row& row : Settings::rows()) {
        QVERIFY2(names.insert(row.name).second, row.name);
        QVERIFY2(!Settings::about(row).isEmpty(), row.name);
        QVERIFY2(Settings::isAllowed(row, row.byDefault), row.name);
        QCOMPARE(row.type == SettingType::Number, row.byDefault.metaType() == QMetaType::fromType<int>());
        QCOMPARE(row.type == SettingType::Switch, row.byDefault.metaType() == QMetaType::fromType<bool>());
        QCOMPARE(row.type == SettingType::List, row.byDefault.metaType() == QMetaType::fromType<QStringList>());
        QCOMPARE(row.type == SettingType::Choice, !row.allowed.isEmpty());
        if (row.type == SettingType::Choice) {
            QVERIFY2(settingWords(row.key).size() == static_cast<size_t>(row.allowed.size()), row.name);
        }
        QCOMPARE(&Settings::row(row.key), &row);
    }
}

void TestSettings::onlyAllowedValuesAreTaken_data() {
    QTest::addColumn<SettingKey>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<bool>("taken");
    QTest::newRow("a choice") << SettingKey::Theme << QVariant(QStringLiteral("dark")) << true;
    QTest::newRow("no choice") << SettingKey::Theme << QVariant(QStringLiteral("pink")) << false;
    QTest::newRow("empty where allowed") << SettingKey::Language << QVariant(QString()) << true;
    QTest::newRow("empty where not") << SettingKey::Theme << QVariant(QString()) << false;
    QTest::newRow("least") << SettingKey::TextPercent << QVariant(75) << true;
    QTest::newRow("most") << SettingKey::TextPercent << QVariant(250) << true;
    QTest::newRow("too small") << SettingKey::TextPercent << QVariant(74) << false;
    QTest::newRow("too large") << SettingKey::TextPercent << QVariant(251) << false;
    QTest::newRow("another type") << SettingKey::ReducedMotion << QVariant(1) << false;
}

void TestSettings::onlyAllowedValuesAreTaken() {
    QFETCH(SettingKey, key);
    QFETCH(QVariant, value);
    QFETCH(bool, taken);
    const auto settings = Settings::temporary();
    const QVariant before = settings->get(key);
    QCOMPARE(settings->set(key, value), taken);
    QCOMPARE(settings->get(key), taken ? value : before);
}

void TestSettings::weekBeginsAsChosen() {
    const auto settings = Settings::temporary();
    const QLocale here(QLocale::English, QLocale::UnitedStates);
    const QLocale there(QLocale::Spanish, QLocale::Spain);
    QCOMPARE(firstWeekday(*settings, here), Qt::Sunday);
    QCOMPARE(firstWeekday(*settings, there), Qt::Monday);
    QVERIFY(settings->set(SettingKey::FirstWeekday, QStringLiteral("sat")));
    QCOMPARE(firstWeekday(*settings, here), Qt::Saturday);
    QVERIFY(settings->set(SettingKey::FirstWeekday, QStringLiteral("mon")));
    QCOMPARE(firstWeekday(*settings, here), Qt::Monday);
    QVERIFY(!settings->set(SettingKey::FirstWeekday, QStringLiteral("monday")));
}

void TestSettings::typedValuesAreUnderstood_data() {
    QTest::addColumn<SettingKey>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("number") << SettingKey::TextPercent << QStringLiteral(" 150 ") << QVariant(150);
    QTest::newRow("words for a number") << SettingKey::TextPercent << QStringLiteral("large") << QVariant();
    QTest::newRow("out of range") << SettingKey::TextPercent << QStringLiteral("1000") << QVariant();
    QTest::newRow("a list") << SettingKey::RecentFiles << QStringLiteral("/a | /b; c, d")
                            << QVariant(QStringList{QStringLiteral("/a"), QStringLiteral("/b; c, d")});
    QTest::newRow("a bar in it") << SettingKey::RecentFiles << QStringLiteral("/a||b | /c")
                                 << QVariant(QStringList{QStringLiteral("/a|b"), QStringLiteral("/c")});
    QTest::newRow("an empty list") << SettingKey::RecentFiles << QString() << QVariant(QStringList());
    QTest::newRow("memory") << SettingKey::WindowGeometry << QStringLiteral("x") << QVariant();
    QTest::newRow("switch") << SettingKey::ReducedMotion << QStringLiteral("true") << QVariant(true);
    QTest::newRow("no switch") << SettingKey::ReducedMotion << QStringLiteral("maybe") << QVariant();
}

void TestSettings::typedValuesAreUnderstood() {
    QFETCH(SettingKey, key);
    QFETCH(QString, typed);
    QFETCH(QVariant, value);
    const Settings::Row& row = Settings::row(key);
    const auto understood = SettingsModel::fromTyping(row, typed);
    QCOMPARE(understood.value_or(QVariant()), value);
    if (understood) {
        // What is shown for typing is understood again.
        QCOMPARE(SettingsModel::fromTyping(row, SettingsModel::forTyping(row, value)).value_or(QVariant()), value);
    }
}

namespace {

int rowOf(SettingKey key) {
    const auto& rows = Settings::rows();
    return static_cast<int>(
        std::find_if(rows.cbegin(), rows.cend(), [key](const Settings::Row& row) { return row.key == key; }) -
        rows.cbegin());
}

QDialog* openSettings(WindowFixture& fixture, int tab) {
    fixture.trigger(ActionId::Settings);
    auto* dialog = fixture.window->findChild<QDialog*>(QStringLiteral("settingsDialog"));
    dialog->activateWindow();
    if (!QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; })) {
        qFatal("the settings did not come to the front");
    }
    auto* tabs = fixture.child<QTabBar>("settingsTabs", dialog);
    tabs->setFocus();
    for (int step = 0; step < tab; ++step) {
        QTest::keyClick(tabs, Qt::Key_Right);
    }
    return dialog;
}

} // namespace

void TestSettings::tableFollowsAndEdits() {
    const auto settings = Settings::temporary();
    SettingsModel model(*settings);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QModelIndex value = model.index(rowOf(SettingKey::TextPercent), SettingsModel::Value);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(settings->set(SettingKey::TextPercent, 125));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(value.data(Qt::EditRole).toString(), QStringLiteral("125"));
    QVERIFY(model.setData(value, QStringLiteral("200"), Qt::EditRole));
    QCOMPARE(settings->get(SettingKey::TextPercent).toInt(), 200);
    QVERIFY(!model.setData(value, QStringLiteral("7"), Qt::EditRole));
    QCOMPARE(settings->get(SettingKey::TextPercent).toInt(), 200);
    const QModelIndex memory = model.index(rowOf(SettingKey::WindowGeometry), SettingsModel::Value);
    QVERIFY((model.flags(memory) & Qt::ItemIsEditable) == 0);
}

void TestSettings::tableRefusesAtTheField() {
    WindowFixture fixture;
    QDialog* dialog = openSettings(fixture, 3);
    auto* filter = fixture.child<QLineEdit>("settingsFilter", dialog);
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("TEXTPERCENT"));
    auto* table = fixture.child<QTableView>("settingsTable", dialog);
    QCOMPARE(table->model()->rowCount(), 1);
    const QModelIndex value = table->model()->index(0, SettingsModel::Value);
    table->setFocus();
    table->setCurrentIndex(value);
    QTest::keyClick(table, Qt::Key_F2);
    auto* line = fixture.child<QLineEdit>("settingLine", dialog);
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("huge"));
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(line->isVisible());
    QVERIFY(fixture.child<QLabel>("settingWords", dialog)->text().contains(QStringLiteral("from 75 to 250")));
    QCOMPARE(fixture.settings->get(SettingKey::TextPercent).toInt(), 100);
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("125"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(fixture.settings->get(SettingKey::TextPercent).toInt(), 125);
    QCOMPARE(fixture.theme.textPercent(), 125);
    table->setCurrentIndex(value);
    fixture.click("settingReset", dialog);
    QCOMPARE(fixture.settings->get(SettingKey::TextPercent).toInt(), 100);
    // A choice offers its words.
    filter->clear();
    QTest::keyClicks(filter, QStringLiteral("look/theme"));
    table->setCurrentIndex(table->model()->index(0, SettingsModel::Value));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    auto* choice = fixture.child<QComboBox>("settingChoice", dialog);
    choice->setCurrentIndex(choice->findData(QStringLiteral("dark")));
    QTest::keyClick(choice, Qt::Key_Return);
    QTRY_COMPARE(fixture.settings->get(SettingKey::Theme).toString(), QStringLiteral("dark"));
}

void TestSettings::dialogAndMenusAreInStep() {
    WindowFixture fixture;
    QDialog* dialog = openSettings(fixture, 0);
    fixture.choose("settingLookTheme", QStringLiteral("dark"), dialog);
    QVERIFY(fixture.theme.isDark());
    QVERIFY(fixture.window->actions()[ActionId::ThemeDark]->isChecked());
    fixture.trigger(ActionId::ThemeLight);
    QCOMPARE(fixture.child<ChoiceField>("settingLookTheme", dialog)->value(), QStringLiteral("light"));
    fixture.trigger(ActionId::TextLarger);
    QCOMPARE(fixture.child<ChoiceField>("settingLookTextPercent", dialog)->value(), QStringLiteral("125"));
    fixture.choose("settingLookDensity", QStringLiteral("compact"), dialog);
    QVERIFY(fixture.window->actions()[ActionId::DensityCompact]->isChecked());
    // Only one of it.
    fixture.trigger(ActionId::Settings);
    QCOMPARE(fixture.window->findChildren<QDialog*>(QStringLiteral("settingsDialog")).size(), 1);
    auto* tabs = fixture.child<QTabBar>("settingsTabs", dialog);
    tabs->setCurrentIndex(1);
    fixture.choose("settingLookFirstWeekday", QStringLiteral("sat"), dialog);
    QCOMPARE(Theme::firstWeekday(), Qt::Saturday);
    fixture.choose("settingPacketPaper", QStringLiteral("a4"), dialog);
    QVERIFY(fixture.window->actions()[ActionId::PaperA4]->isChecked());
    fixture.click("closeDialog", dialog);
    QTRY_VERIFY(fixture.window->findChild<QDialog*>(QStringLiteral("settingsDialog")) == nullptr);
}

void TestSettings::reducedMotionStopsWhatMoves() {
    WindowFixture fixture;
    QApplication::setEffectEnabled(Qt::UI_FadeMenu, true);
    QDialog* dialog = openSettings(fixture, 0);
    auto* motion = fixture.child<QCheckBox>("settingLookReducedMotion", dialog);
    motion->setFocus();
    QTest::keyClick(motion, Qt::Key_Space);
    QVERIFY(fixture.settings->get(SettingKey::ReducedMotion).toBool());
    QVERIFY(Theme::isMotionReduced());
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    QVERIFY(!QApplication::isEffectEnabled(Qt::UI_FadeMenu));
    QCOMPARE(QApplication::cursorFlashTime(), 0);
    QTest::keyClick(motion, Qt::Key_Space);
    QVERIFY(!Theme::isMotionReduced());
    QVERIFY(QApplication::cursorFlashTime() != 0);
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
