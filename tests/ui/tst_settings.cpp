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
    QCOMPARE(settings->get(Setting::Theme).toString(), QStringLiteral("system"));
    QCOMPARE(settings->get(Setting::TextPercent).toInt(), 100);
    QCOMPARE(settings->get(Setting::RecentFiles).toStringList(), QStringList());
}

void TestSettings::valuesAreKeptAndSaid() {
    const auto settings = Settings::temporary();
    QSignalSpy changed(settings.get(), &Settings::changed);
    QVERIFY(settings->set(Setting::Theme, QStringLiteral("dark")));
    QVERIFY(settings->set(Setting::Theme, QStringLiteral("dark")));
    QCOMPARE(changed.count(), 1);
    QVERIFY(settings->set(Setting::RecentFiles, QStringList{QStringLiteral("/a"), QStringLiteral("/b, c")}));
    QCOMPARE(settings->get(Setting::RecentFiles).toStringList().at(1), QStringLiteral("/b, c"));
}

void TestSettings::wrongTypesAreRefused() {
    const auto settings = Settings::temporary();
    QVERIFY(!settings->set(Setting::TextPercent, QStringLiteral("large")));
    QCOMPARE(settings->get(Setting::TextPercent).toInt(), 100);
}

void TestSettings::resetGivesTheDefaultBack() {
    const auto settings = Settings::temporary();
    QVERIFY(settings->set(Setting::TextPercent, 150));
    settings->reset(Setting::TextPercent);
    QCOMPARE(settings->get(Setting::TextPercent).toInt(), 100);
}

void TestSettings::temporaryOnesAreSeparate() {
    const auto one = Settings::temporary();
    const auto other = Settings::temporary();
    QVERIFY(one->set(Setting::Theme, QStringLiteral("dark")));
    QCOMPARE(other->get(Setting::Theme).toString(), QStringLiteral("system"));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
