// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/request_state.h"

#include <QtTest/QTest>

using namespace letterdesk;

Q_DECLARE_METATYPE(std::optional<QDate>)

class TestRequestState : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void entryStateFollowsItsDates();
    void noReplyAfterTwentyOneDays_data();
    void noReplyAfterTwentyOneDays();
    void atRisk_data();
    void atRisk();
    void dueDateIsTheEarliestOfItsApplication();
    void thanksAreDueTwoDaysAfterTheFirstReceipt();
    void acceptedAndOverStages();
};

namespace {

QDate day(const char* text) {
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

std::optional<QDate> maybe(const QString& text) {
    return text.isEmpty() ? std::nullopt : std::optional(QDate::fromString(text, Qt::ISODate));
}

} // namespace

void TestRequestState::entryStateFollowsItsDates() {
    Entry entry;
    QCOMPARE(entryState(entry), EntryState::ToIssue);
    QVERIFY(!isWaiting(entry));
    entry.issuedOn = day("2027-06-10");
    QCOMPARE(entryState(entry), EntryState::Issued);
    QVERIFY(isWaiting(entry));
    entry.receivedOn = day("2027-08-28");
    QCOMPARE(entryState(entry), EntryState::Received);
    QVERIFY(!isWaiting(entry));
    entry.issuedOn.reset();
    QCOMPARE(entryState(entry), EntryState::Received);
}

void TestRequestState::noReplyAfterTwentyOneDays_data() {
    QTest::addColumn<QString>("stage");
    QTest::addColumn<QString>("askedOn");
    QTest::addColumn<QString>("answeredOn");
    QTest::addColumn<QString>("today");
    QTest::addColumn<bool>("expected");
    QTest::newRow("same day") << "asked"
                              << "2027-05-24"
                              << ""
                              << "2027-05-24" << false;
    QTest::newRow("day 20") << "asked"
                            << "2027-05-24"
                            << ""
                            << "2027-06-13" << false;
    QTest::newRow("day 21") << "asked"
                            << "2027-05-24"
                            << ""
                            << "2027-06-14" << true;
    QTest::newRow("a year later") << "asked"
                                  << "2027-05-24"
                                  << ""
                                  << "2028-05-24" << true;
    QTest::newRow("answered meanwhile") << "asked"
                                        << "2027-05-24"
                                        << "2027-06-01"
                                        << "2027-06-14" << false;
    QTest::newRow("already agreed") << "agreed"
                                    << "2027-05-24"
                                    << ""
                                    << "2027-06-14" << false;
    QTest::newRow("only planned") << "ask_planned"
                                  << "2027-05-24"
                                  << ""
                                  << "2027-06-14" << false;
    QTest::newRow("day of asking unknown") << "asked"
                                           << ""
                                           << ""
                                           << "2027-06-14" << false;
    QTest::newRow("clock set back") << "asked"
                                    << "2027-05-24"
                                    << ""
                                    << "2027-05-01" << false;
}

void TestRequestState::noReplyAfterTwentyOneDays() {
    QFETCH(QString, stage);
    QFETCH(QString, askedOn);
    QFETCH(QString, answeredOn);
    QFETCH(QString, today);
    Request request;
    request.stage = *enumFromText<Stage>(stage);
    request.askedOn = maybe(askedOn);
    request.answeredOn = maybe(answeredOn);
    QTEST(isNoReply(request, *maybe(today)), "expected");
    request.answer = Answer::Later; // also where its day is not known
    QVERIFY(!isNoReply(request, *maybe(today)));
}

void TestRequestState::atRisk_data() {
    QTest::addColumn<QString>("stage");
    QTest::addColumn<QString>("writersDate");
    QTest::addColumn<QString>("dueOn");
    QTest::addColumn<QString>("receivedOn");
    QTest::addColumn<QString>("today");
    QTest::addColumn<bool>("expected");
    QTest::newRow("no dates") << "agreed"
                              << ""
                              << ""
                              << ""
                              << "2027-09-01" << false;
    QTest::newRow("on the writer's date") << "agreed"
                                          << "2027-09-01"
                                          << ""
                                          << ""
                                          << "2027-09-01" << false;
    QTest::newRow("a day after it") << "agreed"
                                    << "2027-09-01"
                                    << ""
                                    << ""
                                    << "2027-09-02" << true;
    QTest::newRow("15 days before due") << "agreed"
                                        << ""
                                        << "2027-09-22"
                                        << ""
                                        << "2027-09-07" << false;
    QTest::newRow("14 days before due") << "agreed"
                                        << ""
                                        << "2027-09-22"
                                        << ""
                                        << "2027-09-08" << true;
    QTest::newRow("after due") << "agreed"
                               << ""
                               << "2027-09-22"
                               << ""
                               << "2027-10-01" << true;
    QTest::newRow("received") << "agreed"
                              << "2027-09-01"
                              << "2027-09-22"
                              << "2027-08-28"
                              << "2027-10-01" << false;
    QTest::newRow("only asked") << "asked"
                                << ""
                                << "2027-09-22"
                                << ""
                                << "2027-09-20" << true;
    QTest::newRow("declined") << "declined"
                              << "2027-09-01"
                              << "2027-09-22"
                              << ""
                              << "2027-10-01" << false;
    QTest::newRow("withdrawn") << "withdrawn"
                               << "2027-09-01"
                               << "2027-09-22"
                               << ""
                               << "2027-10-01" << false;
    QTest::newRow("closed") << "closed"
                            << "2027-09-01"
                            << "2027-09-22"
                            << ""
                            << "2027-10-01" << false;
}

void TestRequestState::atRisk() {
    QFETCH(QString, stage);
    QFETCH(QString, writersDate);
    QFETCH(QString, dueOn);
    QFETCH(QString, receivedOn);
    QFETCH(QString, today);
    Request request;
    request.stage = *enumFromText<Stage>(stage);
    request.writersDate = maybe(writersDate);
    Entry entry;
    entry.receivedOn = maybe(receivedOn);
    QTEST(isAtRisk(request, entry, maybe(dueOn), *maybe(today)), "expected");
}

void TestRequestState::dueDateIsTheEarliestOfItsApplication() {
    Application application;
    application.id = ApplicationId(QStringLiteral("a1"));
    Program ours;
    ours.application = application.id;
    Program other;
    other.application = ApplicationId(QStringLiteral("a2"));
    other.lettersDueOn = day("2027-01-01");
    QCOMPARE(lettersDueOn(application, {ours, other}), std::optional<QDate>());
    application.lettersDueOn = day("2027-09-22");
    QCOMPARE(lettersDueOn(application, {ours, other}), std::optional(day("2027-09-22")));
    ours.lettersDueOn = day("2027-09-15");
    QCOMPARE(lettersDueOn(application, {ours, other}), std::optional(day("2027-09-15")));
    application.lettersDueOn.reset();
    QCOMPARE(lettersDueOn(application, {ours, other}), std::optional(day("2027-09-15")));
}

void TestRequestState::thanksAreDueTwoDaysAfterTheFirstReceipt() {
    Request request;
    request.stage = Stage::PacketGiven;
    request.entries.resize(2);
    QCOMPARE(thanksDueOn(request), std::optional<QDate>());
    QVERIFY(!isThanksDue(request, day("2027-09-01")));
    request.entries[0].receivedOn = day("2027-08-30");
    request.entries[1].receivedOn = day("2027-08-28");
    QCOMPARE(thanksDueOn(request), std::optional(day("2027-08-30")));
    QVERIFY(!isThanksDue(request, day("2027-08-27")));
    QVERIFY(isThanksDue(request, day("2027-08-28")));
    QVERIFY(isThanksDue(request, day("2027-12-01")));
    request.thankedOn = day("2027-08-30");
    QVERIFY(!isThanksDue(request, day("2027-12-01")));
    request.thankedOn.reset();
    request.stage = Stage::Thanked;
    QVERIFY(!isThanksDue(request, day("2027-12-01")));
    request.stage = Stage::Withdrawn;
    QVERIFY(!isThanksDue(request, day("2027-12-01")));
}

void TestRequestState::acceptedAndOverStages() {
    QStringList accepted;
    QStringList over;
    for (const auto& [stage, word] : EnumWords<Stage>::words) {
        if (hasAccepted(stage)) {
            accepted << QString::fromLatin1(word);
        }
        if (isOver(stage)) {
            over << QString::fromLatin1(word);
        }
    }
    QCOMPARE(accepted.join(u' '), QStringLiteral("agreed packet_given thanked closed"));
    QCOMPARE(over.join(u' '), QStringLiteral("declined closed withdrawn"));
}

QTEST_APPLESS_MAIN(TestRequestState)
#include "tst_request_state.moc"
