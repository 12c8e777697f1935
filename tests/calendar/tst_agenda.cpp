// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/agenda.h"

#include <QtTest/QTest>

using namespace letterdesk;

/// The rule of the calendar: what each dated thing is on a day, and what may be done with it.
class TestAgenda : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKind_data();
    void everyKind();
    void stagesDecideWhatIsLate_data();
    void stagesDecideWhatIsLate();
    void nothingIsToldTwice();
    void spansLead();
    void filterIsRemembered();
    void everyKindHasATopic();
};

namespace {

QDate theDay() {
    return {2027, 5, 24};
}

AgendaFact factOn(AgendaKind kind, QDate day) {
    AgendaFact fact;
    fact.kind = kind;
    fact.id = QStringLiteral("r1");
    fact.first = day;
    fact.last = day;
    return fact;
}

} // namespace

void TestAgenda::everyKind_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("record");
    QTest::addColumn<int>("yesterday"); // states
    QTest::addColumn<int>("today");
    QTest::addColumn<int>("tomorrow");
    QTest::addColumn<bool>("movable");
    const auto row = [](const char* name, AgendaKind kind, RecordKind record, AgendaState before, AgendaState on,
                        bool movable) {
        QTest::newRow(name) << static_cast<int>(kind) << static_cast<int>(record) << static_cast<int>(before)
                            << static_cast<int>(on) << static_cast<int>(AgendaState::Coming) << movable;
    };
    using K = AgendaKind;
    using R = RecordKind;
    using S = AgendaState;
    row("date note", K::DateNote, R::DateNote, S::Past, S::Coming, true);
    row("experience", K::Experience, R::Experience, S::Past, S::Coming, false);
    row("absence", K::Absence, R::Person, S::Past, S::Coming, false);
    row("leaves", K::Leaves, R::Person, S::Past, S::Coming, false);
    row("not before", K::DoNotWriteBefore, R::Person, S::Past, S::Coming, true);
    row("letters due", K::LettersDue, R::Application, S::Past, S::Coming, false);
    row("program due", K::ProgramDue, R::Program, S::Past, S::Coming, false);
    row("season", K::SeasonDate, R::Application, S::Past, S::Coming, false);
    row("ask", K::Ask, R::Request, S::Late, S::Coming, true);
    row("writer's date without a stage", K::WritersDate, R::Request, S::Past, S::Coming, true);
    row("asked", K::Asked, R::Request, S::Done, S::Done, false);
    row("answered", K::Answered, R::Request, S::Done, S::Done, false);
    row("packet", K::PacketGiven, R::Request, S::Done, S::Done, false);
    row("issued", K::Issued, R::Request, S::Done, S::Done, false);
    row("received", K::Received, R::Request, S::Done, S::Done, false);
    row("assigned", K::Assigned, R::Assignment, S::Done, S::Done, false);
    row("thanked", K::Thanked, R::Request, S::Done, S::Done, false);
    row("outcome", K::OutcomeTold, R::Request, S::Done, S::Done, false);
    row("history", K::History, R::Request, S::Done, S::Done, false);
    row("message", K::Message, R::Message, S::Done, S::Done, false);
    row("interaction", K::Interaction, R::Interaction, S::Done, S::Done, false);
    row("moment", K::Moment, R::Moment, S::Done, S::Done, false);
}

void TestAgenda::everyKind() {
    QFETCH(int, kind);
    QFETCH(int, record);
    QFETCH(bool, movable);
    QFETCH(int, yesterday);
    QFETCH(int, today);
    QFETCH(int, tomorrow);
    const int states[] = {yesterday, today, tomorrow};
    for (int at = 0; at < 3; ++at) {
        const auto items =
            agendaItems({factOn(static_cast<AgendaKind>(kind), theDay().addDays(at - 1))}, theDay());
        QCOMPARE(items.size(), size_t(1));
        QCOMPARE(static_cast<int>(items.front().record), record);
        QCOMPARE(items.front().movable.has_value(), movable);
        QCOMPARE(static_cast<int>(items.front().state), states[at]);
    }
}

void TestAgenda::stagesDecideWhatIsLate_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("stage");
    QTest::addColumn<bool>("settled");
    QTest::addColumn<int>("state");
    const auto row = [](const char* name, AgendaKind kind, Stage stage, bool settled, AgendaState state) {
        QTest::newRow(name) << static_cast<int>(kind) << static_cast<int>(stage) << settled
                            << static_cast<int>(state);
    };
    using S = AgendaState;
    row("planned, not asked", AgendaKind::Ask, Stage::AskPlanned, false, S::Late);
    row("only thought of", AgendaKind::Ask, Stage::Candidate, false, S::Late);
    row("asked", AgendaKind::Ask, Stage::Asked, true, S::Done);
    row("asked on an unknown day", AgendaKind::Ask, Stage::Asked, false, S::Past);
    row("withdrawn", AgendaKind::Ask, Stage::Withdrawn, false, S::Past);
    row("agreed, not there", AgendaKind::WritersDate, Stage::Agreed, false, S::Late);
    row("has the packet, not there", AgendaKind::WritersDate, Stage::PacketGiven, false, S::Late);
    row("all there", AgendaKind::WritersDate, Stage::Agreed, true, S::Done);
    row("declined", AgendaKind::WritersDate, Stage::Declined, false, S::Past);
    row("closed", AgendaKind::WritersDate, Stage::Closed, false, S::Past);
    row("not yet asked", AgendaKind::WritersDate, Stage::Candidate, false, S::Past);
}

void TestAgenda::stagesDecideWhatIsLate() {
    QFETCH(int, kind);
    QFETCH(int, stage);
    QFETCH(bool, settled);
    AgendaFact fact = factOn(static_cast<AgendaKind>(kind), theDay().addDays(-1));
    fact.stage = static_cast<Stage>(stage);
    fact.settled = settled;
    QTEST(static_cast<int>(agendaItems({fact}, theDay()).front().state), "state");
}

void TestAgenda::nothingIsToldTwice() {
    AgendaFact step = factOn(AgendaKind::History, theDay());
    step.word = QStringLiteral("asked");
    step.part = QStringLiteral("0");
    const AgendaFact asked = factOn(AgendaKind::Asked, theDay());
    QCOMPARE(agendaItems({step, asked}, theDay()).size(), size_t(1));
    QCOMPARE(static_cast<int>(agendaItems({step, asked}, theDay()).front().kind()), static_cast<int>(asked.kind));
    // Another day, another request, and a step that no date tells: these stay.
    AgendaFact other = step;
    other.first = other.last = theDay().addDays(1);
    AgendaFact ofOther = step;
    ofOther.id = QStringLiteral("r2");
    AgendaFact closed = step;
    closed.word = QStringLiteral("closed");
    AgendaFact unknown = step;
    unknown.word = QStringLiteral("sent a card");
    QCOMPARE(agendaItems({asked, other, ofOther, closed, unknown}, theDay()).size(), size_t(5));
    AgendaFact packet = factOn(AgendaKind::PacketGiven, theDay());
    packet.part = QStringLiteral("k1");
    QCOMPARE(agendaItems({packet, factOn(AgendaKind::PacketGiven, theDay())}, theDay()).size(), size_t(1));
    QCOMPARE(agendaItems({packet}, theDay()).size(), size_t(1));
}

void TestAgenda::spansLead() {
    AgendaFact span = factOn(AgendaKind::Experience, theDay().addDays(-3));
    span.last = theDay().addDays(3);
    const auto items = agendaItems({factOn(AgendaKind::Moment, theDay().addDays(-3)),
                                    factOn(AgendaKind::DateNote, theDay().addDays(-3)), span},
                                   theDay());
    QVERIFY(items[0].isSpan() && items[0].covers(theDay()) && !items[0].covers(theDay().addDays(4)));
    QVERIFY(items[0].state == AgendaState::Coming); // it runs
    QVERIFY(items[1].kind() == AgendaKind::DateNote);
}

void TestAgenda::filterIsRemembered() {
    AgendaFilter filter;
    QVERIFY(!filter.shows(AgendaKind::Interaction) && !filter.shows(AgendaKind::Moment));
    QVERIFY(filter.shows(AgendaKind::DateNote));
    filter.setShown(AgendaTopic::Deadlines, false);
    filter.setShown(AgendaTopic::Log, true);
    QCOMPARE(AgendaFilter::fromWords(filter.toWords()), filter);
    QCOMPARE(AgendaFilter::fromWords({QStringLiteral("nonsense"), QStringLiteral("deadlines")}), filter);
    const std::vector<AgendaKind> kinds = filter.kinds();
    QVERIFY(std::find(kinds.cbegin(), kinds.cend(), AgendaKind::WritersDate) == kinds.cend());
    QVERIFY(std::find(kinds.cbegin(), kinds.cend(), AgendaKind::Moment) != kinds.cend());
}

void TestAgenda::everyKindHasATopic() {
    for (const auto& [topic, word] : EnumWords<AgendaTopic>::words) {
        AgendaFilter filter;
        filter.hidden.clear();
        const size_t all = filter.kinds().size();
        filter.setShown(topic, false);
        QVERIFY2(filter.kinds().size() < all, word);
    }
}

QTEST_APPLESS_MAIN(TestAgenda)
#include "tst_agenda.moc"
