// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/first_answers.h"

#include "core/requirements/application.h"
#include "tests/store/store_fixture.h"

using namespace letterdesk;

/// What a new workspace asks: each answer is one step, and none is made twice.
class TestFirstAnswers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void servicesFollowWhoYouAre();
    void seasonTurnsInMay_data();
    void seasonTurnsInMay();
    void servicesBecomeApplicationsInOneStep();
    void applicationsAreNotAddedTwice();
    void ownerIsEditedAsItIs();
};

void TestFirstAnswers::servicesFollowWhoYouAre() {
    const QStringList premed = servicesFor(OwnerStage::Premed);
    QVERIFY(premed.contains(QStringLiteral("amcas")));
    QVERIFY(!premed.contains(QStringLiteral("eras-residency")));
    const QStringList student = servicesFor(OwnerStage::MedicalStudent);
    QVERIFY(student.contains(QStringLiteral("eras-residency")));
    QVERIFY(!student.contains(QStringLiteral("amcas")));
    QVERIFY(servicesFor(std::nullopt).size() > premed.size());
}

void TestFirstAnswers::seasonTurnsInMay_data() {
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("season");
    QTest::newRow("January") << QDate(2027, 1, 1) << QStringLiteral("2027");
    QTest::newRow("last of April") << QDate(2027, 4, 30) << QStringLiteral("2027");
    QTest::newRow("first of May") << QDate(2027, 5, 1) << QStringLiteral("2028");
    QTest::newRow("December") << QDate(2027, 12, 31) << QStringLiteral("2028");
}

void TestFirstAnswers::seasonTurnsInMay() {
    QFETCH(QDate, today);
    QFETCH(QString, season);
    QCOMPARE(seasonOn(today), season);
}

void TestFirstAnswers::servicesBecomeApplicationsInOneStep() {
    StoreFixture fixture;
    const auto workspace = fixture.create();
    QVERIFY(workspace);
    const auto added =
        addApplications(*workspace, {QStringLiteral("amcas"), QStringLiteral("aacomas")}, QStringLiteral("2028"));
    QVERIFY_RESULT(added);
    QCOMPARE(added->size(), size_t(2));
    QCOMPARE(workspace->get(added->front())->season, QStringLiteral("2028"));
    QCOMPARE(*workspace->count<Application>(), 2);
    QVERIFY_RESULT(workspace->undo());
    QCOMPARE(*workspace->count<Application>(), 0);
    QVERIFY(!workspace->nextUndo());
}

void TestFirstAnswers::applicationsAreNotAddedTwice() {
    StoreFixture fixture;
    const auto workspace = fixture.create();
    QVERIFY(workspace);
    const QStringList services{QStringLiteral("amcas")};
    QVERIFY_RESULT(addApplications(*workspace, services, QStringLiteral("2028")));
    const auto again = addApplications(*workspace, services, QStringLiteral("2028"));
    QVERIFY_RESULT(again);
    QVERIFY(again->empty());
    QVERIFY_RESULT(addApplications(*workspace, services, QStringLiteral("2029")));
    QCOMPARE(*workspace->count<Application>(), 2);
    const auto none = addApplications(*workspace, {}, QStringLiteral("2030"));
    QVERIFY_RESULT(none);
    QVERIFY(none->empty());
}

void TestFirstAnswers::ownerIsEditedAsItIs() {
    StoreFixture fixture;
    const auto workspace = fixture.create();
    QVERIFY(workspace);
    QVERIFY_RESULT(editOwner(*workspace, [](Owner& owner) { owner.name = QStringLiteral("Maya"); }));
    QVERIFY_RESULT(editOwner(*workspace, [](Owner& owner) { owner.stage = OwnerStage::Premed; }));
    QCOMPARE(workspace->owner()->name, QStringLiteral("Maya"));
    QCOMPARE(workspace->owner()->stage, OwnerStage::Premed);
    const auto step = workspace->nextUndo();
    QVERIFY_RESULT(editOwner(*workspace, [](Owner&) {}));
    QCOMPARE(workspace->nextUndo()->number, step->number);
}

QTEST_GUILESS_MAIN(TestFirstAnswers)
#include "tst_first_answers.moc"
