// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/bundled_data.h"

#include <QtTest/QTest>

using namespace letterdesk;

class TestBundledData : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theRulePackIsThere();
    void everyCountryHasHolidays();
    void anUnknownCountryHasNone();
};

void TestBundledData::theRulePackIsThere() {
    const RulePack& pack = bundledRulePack();
    QVERIFY(pack.compiledOn().isValid());
    QVERIFY(pack.service(QStringLiteral("amcas")));
    QVERIFY(pack.service(QStringLiteral("eras-residency")));
    QVERIFY(!pack.specialtyName(QStringLiteral("internal-medicine")).isEmpty());
}

void TestBundledData::everyCountryHasHolidays() {
    QCOMPARE(holidayCountries(), (QStringList{QStringLiteral("ca"), QStringLiteral("de"), QStringLiteral("gb-eaw"),
                                              QStringLiteral("us")}));
    for (const QString& country : holidayCountries()) {
        // The one day that all of them keep.
        QVERIFY2(holidayCalendar(country).holidayOn(QDate(2029, 12, 25)), qPrintable(country));
    }
}

void TestBundledData::anUnknownCountryHasNone() {
    QVERIFY(!holidayCalendar(QStringLiteral("atlantis")).holidayOn(QDate(2029, 12, 25)));
}

QTEST_GUILESS_MAIN(TestBundledData)
#include "tst_bundled_data.moc"
