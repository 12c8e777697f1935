// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_writer.h"
#include "core/requests/request.h"
#include "core/requirements/rule_pack.h"

#include <QtTest/QTest>

using namespace letterdesk;

class TestRulePack : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void residencyServiceOfTheSeason();
    void unknownStaysUnknown();
    void everyServiceCanBeRead();
    void namesForPeople();
    void refusesWhatIsNotAPack_data();
    void refusesWhatIsNotAPack();

private:
    RulePack m_pack;
};

void TestRulePack::initTestCase() {
    const auto bytes =
        readFile(QStringLiteral(LETTERDESK_RESOURCES "/rulepacks/letter-rules.json"), qint64(10) * 1024 * 1024);
    QVERIFY(bytes.has_value());
    const auto pack = RulePack::parse(*bytes);
    QVERIFY(pack.has_value());
    m_pack = *pack;
}

// Source: ERAS for Letter Writers FAQ (AAMC Letter Writer Portal, 2027 cycle), as the pack quotes it.
void TestRulePack::residencyServiceOfTheSeason() {
    const auto eras = m_pack.service(QStringLiteral("eras-residency"));
    QVERIFY(eras.has_value());
    QCOMPARE(eras->shortName, QStringLiteral("ERAS"));
    QCOMPARE(eras->publisher, QStringLiteral("AAMC"));
    QCOMPARE(eras->idLabel, QStringLiteral("ERAS Letter ID"));
    QCOMPARE(eras->applicantIdLabel, QStringLiteral("AAMC ID"));
    QCOMPARE(eras->routes, QStringList{QStringLiteral("service_email_link")});
    QCOMPARE(eras->letterhead, std::optional(Demand::Recommended));
    QCOMPARE(eras->signature, std::optional(Demand::Expected));
    QCOMPARE(eras->file.formats, QStringList{QStringLiteral("pdf")});
    QCOMPARE(eras->file.maxMegabytes, std::optional(1.0));
    QCOMPARE(eras->file.pageSize, QStringLiteral("letter"));
    QCOMPARE(eras->file.encryptedAllowed, std::optional(false));
    QCOMPARE(eras->file.forbiddenInName, QStringLiteral("|*?:"));
    QCOMPARE(eras->file.verifiedForSeason, std::optional(false));
    QCOMPARE(eras->waiverFinal, std::optional(true));
    QVERIFY(!eras->confidence.isEmpty());
    QVERIFY(eras->seasonLabel.contains(QStringLiteral("2027")));
    QVERIFY(eras->portalUrl.startsWith(QStringLiteral("https://")));
}

void TestRulePack::unknownStaysUnknown() {
    const auto amcas = m_pack.service(QStringLiteral("amcas"));
    QVERIFY(amcas.has_value());
    QVERIFY(!amcas->file.isKnown());
    QCOMPARE(amcas->dateOnLetter, std::optional<Demand>());
    QCOMPARE(amcas->nameASchoolAllowed, std::optional(true));
    QVERIFY(!m_pack.service(QStringLiteral("no-such-service")));
    QVERIFY(!RulePack().service(QStringLiteral("amcas")));
    QVERIFY(m_pack.specialtyName(QStringLiteral("no-such-specialty")).isEmpty());
}

void TestRulePack::everyServiceCanBeRead() {
    const QStringList ids = m_pack.serviceIds();
    QVERIFY(ids.size() >= 32);
    for (const QString& id : ids) {
        const auto service = m_pack.service(id);
        QVERIFY2(service && !service->name.isEmpty() && !service->shortName.isEmpty(), qPrintable(id));
        for (const QString& route : service->routes) {
            QVERIFY2(enumFromText<Route>(route).has_value(), qPrintable(route));
        }
    }
    QVERIFY(m_pack.compiledOn().isValid());
}

void TestRulePack::namesForPeople() {
    QCOMPARE(m_pack.specialtyName(QStringLiteral("obstetrics-gynecology")),
             QStringLiteral("Obstetrics and Gynecology"));
    QCOMPARE(m_pack.slotRoleLabel(QStringLiteral("specialty_faculty")), QStringLiteral("Specialty faculty"));
    QVERIFY(m_pack.slotRoles().contains(QStringLiteral("specialty_faculty")));
    for (const QString& role : m_pack.slotRoles()) {
        QVERIFY2(!m_pack.slotRoleLabel(role).isEmpty(), qPrintable(role));
    }
    QCOMPARE(m_pack.competencyLabel(QStringLiteral("cultural_humility")), QStringLiteral("Cultural humility"));
}

void TestRulePack::refusesWhatIsNotAPack_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("code");
    QTest::newRow("empty") << QByteArray() << int(ErrorCode::JsonInvalid);
    QTest::newRow("cut short") << QByteArray("{\"format\": \"letterdesk-rules\"") << int(ErrorCode::JsonInvalid);
    QTest::newRow("list") << QByteArray("[]") << int(ErrorCode::FormatUnknown);
    QTest::newRow("workspace") << QByteArray("{\"format\": \"letterdesk-workspace\", \"version\": 1}")
                               << int(ErrorCode::FormatUnknown);
    QTest::newRow("newer") << QByteArray("{\"format\": \"letterdesk-rules\", \"version\": 2}")
                           << int(ErrorCode::FormatNewer);
    QTest::newRow("deep nesting") << QByteArray(100000, '[') << int(ErrorCode::JsonInvalid);
}

void TestRulePack::refusesWhatIsNotAPack() {
    QFETCH(QByteArray, json);
    const auto pack = RulePack::parse(json);
    QVERIFY(!pack);
    QTEST(int(pack.error().code), "code");
}

QTEST_APPLESS_MAIN(TestRulePack)
#include "tst_rule_pack.moc"
