// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample_workspace.h"
#include "core/store/record_types.h"
#include "tests/store/store_fixture.h"

#include <QtCore/QRegularExpression>

#include <set>

using namespace letterdesk;

class TestSampleWorkspace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsAYearOfOneStudent_data();
    void itIsAYearOfOneStudent();
    void itsDaysAreRelativeToTheDayItIsMade();
    void nothingInItIsReal();
};

void TestSampleWorkspace::itIsAYearOfOneStudent_data() {
    QTest::addColumn<QDate>("today");
    QTest::newRow("a Monday") << QDate(2026, 11, 23);
    QTest::newRow("a Sunday") << QDate(2027, 2, 28);
    QTest::newRow("leap day") << QDate(2028, 2, 29);
    QTest::newRow("new year") << QDate(2027, 1, 1);
}

void TestSampleWorkspace::itIsAYearOfOneStudent() {
    QFETCH(QDate, today);
    StoreFixture store;
    const auto workspace = store.create();
    QVERIFY_RESULT(fillWithSample(*workspace, today));
    QCOMPARE(workspace->count<Person>().value(), 9);
    QCOMPARE(workspace->count<Experience>().value(), 10);
    QCOMPARE(workspace->count<Moment>().value(), 30);
    QCOMPARE(workspace->count<Application>().value(), 2);
    const auto requests = workspace->page<Request>({}, 100);
    QVERIFY_RESULT(requests);
    QCOMPARE(requests->size(), size_t(6));
    std::set<Stage> stages;
    for (const Request& request : *requests) {
        stages.insert(request.stage);
        // What has happened has happened by today, what is planned has not.
        for (const auto& day : {request.askedOn, request.answeredOn, request.packetGivenOn, request.thankedOn}) {
            QVERIFY(!day || *day <= today);
        }
        QVERIFY(request.stage == Stage::Closed || !request.writersDate || *request.writersDate > today);
    }
    QCOMPARE(stages.size(), size_t(6));
    const auto interactions = workspace->page<Interaction>({}, 100);
    QVERIFY_RESULT(interactions);
    for (const Interaction& interaction : *interactions) {
        QVERIFY(interaction.on && *interaction.on <= today);
    }
    const auto subinternship = workspace->get(ExperienceId(QStringLiteral("e8")));
    QVERIFY_RESULT(subinternship);
    QVERIFY(*subinternship->start <= today && today <= *subinternship->end);

    // A packet can be made of it: somebody has agreed, and the CV is there.
    const auto documents = workspace->page<Document>({}, 10);
    QVERIFY_RESULT(documents);
    QCOMPARE(documents->size(), size_t(1));
    QCOMPARE(documents->front().kind, DocumentKind::Cv);
    const auto bytes = workspace->attachment(documents->front().sha256);
    QVERIFY_RESULT(bytes);
    QVERIFY(bytes->startsWith("%PDF-"));
}

void TestSampleWorkspace::itsDaysAreRelativeToTheDayItIsMade() {
    const QByteArray monday = sampleJson(QDate(2026, 11, 23));
    QCOMPARE(sampleJson(QDate(2026, 11, 29)), monday); // the same week
    QVERIFY(sampleJson(QDate(2026, 11, 30)) != monday);
    QVERIFY(monday.contains("\"ask_on\": \"2026-12-01\"")); // {tue+1}
    QVERIFY(monday.contains("\"season\": \"2027\""));       // {year of mon+40}
    QVERIFY(!monday.contains("{mon") && !monday.contains("{file") && !monday.contains("{year"));
}

void TestSampleWorkspace::nothingInItIsReal() {
    const QString json = QString::fromUtf8(sampleJson(QDate(2026, 11, 23)));
    static const QRegularExpression kAddress(QStringLiteral("[\\w.+-]+@([\\w.-]+)"));
    for (auto match = kAddress.globalMatch(json); match.hasNext();) {
        const QString domain = match.next().captured(1);
        QVERIFY2(domain == u"example.org" || domain == u"example.edu", qPrintable(domain));
    }
    static const QRegularExpression kPhone(QStringLiteral("\\d{3}-\\d{4}"));
    for (auto match = kPhone.globalMatch(json); match.hasNext();) {
        const QString phone = match.next().captured();
        QVERIFY2(phone.startsWith(QStringLiteral("555-01")), qPrintable(phone));
    }
}

QTEST_GUILESS_MAIN(TestSampleWorkspace)
#include "tst_sample_workspace.moc"
