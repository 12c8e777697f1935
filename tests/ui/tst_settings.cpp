// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace letterdesk;

class TestSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void defaultsComeFromTheTable();
    void valuesAreKeptAndSaid();
    void wrongTypesAreRefused();
    void resetGivesTheDefaultBack();
    void temporaryOnesAreSeparate();
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

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
