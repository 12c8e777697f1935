// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/database_dump.h"
#include "tests/store/store_fixture.h"

#include "core/calendar/date_note.h"
#include "core/relationships/experience.h"
#include "core/relationships/interaction.h"
#include "core/relationships/moment.h"
#include "core/requests/assignment.h"
#include "core/requests/given_packet.h"
#include "core/requests/message.h"

#include <algorithm>

using namespace letterdesk;
using namespace letterdesk::test;

/// What the calendar reads: every dated member, between two days, along indexes.
class TestAgendaListing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyDatedMemberIsFound();
    void onlyWhatIsAskedFor();
    void spansTouchTheirDays();
    void neighborsAreFound();
    void fullDaysComeInTurn();
    void noStatementReadsAWholeTable();

private:
    [[nodiscard]] AgendaFacts read(QDate first, QDate last) const;
    [[nodiscard]] static std::vector<AgendaKind> allKinds();

    StoreFixture m_fixture;
    std::unique_ptr<Workspace> m_workspace;
};

namespace {

template <class Record>
Record made(const char* id) {
    Record record;
    record.id = Id<Record>(QString::fromLatin1(id));
    return record;
}

QDate theDay() {
    return {2027, 6, 1};
}

} // namespace

std::vector<AgendaKind> TestAgendaListing::allKinds() {
    std::vector<AgendaKind> kinds;
    kinds.reserve(EnumWords<AgendaKind>::words.size());
    for (const auto& [kind, word] : EnumWords<AgendaKind>::words) {
        kinds.push_back(kind);
    }
    return kinds;
}

AgendaFacts TestAgendaListing::read(QDate first, QDate last) const {
    const auto kinds = allKinds();
    const auto found = m_workspace->agendaListing().between(first, last, kinds);
    return found ? *found : AgendaFacts();
}

void TestAgendaListing::initTestCase() {
    m_workspace = m_fixture.create();
    QVERIFY(m_workspace);
    QVERIFY_RESULT(m_workspace->change(QStringLiteral("add"), [](Transaction& transaction) -> Result<void> {
        auto ada = made<Person>("p1");
        ada.honorific = QStringLiteral("Dr.");
        ada.familyName = QStringLiteral("Example");
        ada.leavesOn = theDay();
        ada.doNotWriteBefore = theDay();
        ada.absences = {{theDay().addDays(-2), theDay().addDays(2), {}}};
        auto span = made<Experience>("e1");
        span.title = QStringLiteral("Ward");
        span.start = theDay().addDays(-10);
        span.end = theDay().addDays(10);
        auto begins = made<Experience>("e2");
        begins.start = theDay();
        auto ends = made<Experience>("e3");
        ends.end = theDay();
        auto undated = made<Experience>("e4");
        auto interaction = made<Interaction>("i1");
        interaction.person = ada.id;
        interaction.on = theDay();
        auto moment = made<Moment>("m1");
        moment.on = theDay();
        auto application = made<Application>("a1");
        application.service = QStringLiteral("eras-residency");
        application.lettersDueOn = theDay();
        application.dates = {{QStringLiteral("opens"), theDay(), true, {}},
                             {QStringLiteral("match"), std::nullopt, std::nullopt, {}}};
        auto program = made<Program>("g1");
        program.application = application.id;
        program.name = QStringLiteral("Harbor");
        program.lettersDueOn = theDay();
        auto request = made<Request>("r1");
        request.person = ada.id;
        request.stage = Stage::Agreed;
        request.askOn = request.askedOn = request.answeredOn = request.writersDate = theDay();
        request.packetGivenOn = request.thankedOn = request.outcomeToldOn = theDay();
        request.answer = Answer::Warm;
        request.history = {{theDay(), QStringLiteral("asked"), Evidence::IDid, {}, {}}};
        auto entry = made<Entry>("n1");
        entry.application = application.id;
        entry.issuedOn = entry.receivedOn = theDay();
        request.entries = {entry};
        Assignment assignment;
        assignment.entry = entry.id;
        assignment.program = program.id;
        assignment.on = theDay();
        auto message = made<Message>("g7");
        message.request = request.id;
        message.subject = QStringLiteral("Thank you 🌷");
        message.outcome = MessageOutcome::Sent;
        // Just after noon where the user is, whichever zone that is.
        message.sentAt = QDateTime(theDay(), QTime(12, 0, 1)).toUTC();
        auto packet = made<GivenPacket>("k1");
        packet.request = request.id;
        packet.givenOn = theDay();
        auto note = made<DateNote>("t1");
        note.on = theDay();
        note.title = QStringLiteral("שלום");
        note.person = ada.id;
        Result<void> done;
        const auto add = [&](const auto& record) { done = done ? transaction.add(record) : done; };
        add(ada);
        add(span);
        add(begins);
        add(ends);
        add(undated);
        add(interaction);
        add(moment);
        add(application);
        add(program);
        add(request);
        add(assignment);
        add(message);
        add(packet);
        add(note);
        return done;
    }));
}

void TestAgendaListing::everyDatedMemberIsFound() {
    const AgendaFacts found = read(theDay(), theDay());
    QCOMPARE(found.until, theDay());
    QVERIFY(!found.isCut);
    for (const AgendaKind kind : allKinds()) {
        const auto count = std::count_if(found.facts.cbegin(), found.facts.cend(),
                                         [kind](const AgendaFact& fact) { return fact.kind == kind; });
        const int expected = kind == AgendaKind::Experience ? 3 : kind == AgendaKind::PacketGiven ? 2 : 1;
        QVERIFY2(count == expected, qPrintable(QString(enumText(kind)) + QString::number(count)));
    }
    const auto factOf = [&found](AgendaKind kind) {
        return *std::find_if(found.facts.cbegin(), found.facts.cend(),
                             [kind](const AgendaFact& fact) { return fact.kind == kind; });
    };
    QCOMPARE(factOf(AgendaKind::Ask).personName, QStringLiteral("Dr. Example"));
    QVERIFY(factOf(AgendaKind::Ask).settled && factOf(AgendaKind::WritersDate).settled);
    QVERIFY(factOf(AgendaKind::WritersDate).stage == Stage::Agreed);
    QVERIFY(factOf(AgendaKind::SeasonDate).estimated);
    QCOMPARE(factOf(AgendaKind::SeasonDate).word, QStringLiteral("opens"));
    QCOMPARE(factOf(AgendaKind::Received).service, QStringLiteral("eras-residency"));
    QCOMPARE(factOf(AgendaKind::ProgramDue).title, QStringLiteral("Harbor"));
    QCOMPARE(factOf(AgendaKind::Assigned).id, QStringLiteral("n1/g1"));
    QCOMPARE(factOf(AgendaKind::Message).title, QStringLiteral("Thank you 🌷"));
    QCOMPARE(factOf(AgendaKind::DateNote).title, QStringLiteral("שלום"));
}

void TestAgendaListing::onlyWhatIsAskedFor() {
    const std::vector<AgendaKind> kinds{AgendaKind::DateNote, AgendaKind::Asked};
    const auto found = m_workspace->agendaListing().between(theDay(), theDay(), kinds);
    QVERIFY_RESULT(found);
    QCOMPARE(found->facts.size(), size_t(2));
    QVERIFY(m_workspace->agendaListing().between(theDay(), theDay(), {})->facts.empty());
}

void TestAgendaListing::spansTouchTheirDays() {
    QVERIFY(read(theDay().addDays(-400), theDay().addDays(-11)).facts.empty());
    const AgendaFacts first = read(theDay().addDays(-10), theDay().addDays(-10));
    QCOMPARE(first.facts.size(), size_t(1));
    QCOMPARE(first.facts.front().last, theDay().addDays(10));
    QCOMPARE(read(theDay().addDays(3), theDay().addDays(5)).facts.size(), size_t(1));
    QVERIFY(read(theDay().addDays(11), theDay().addDays(400)).facts.empty());
    QVERIFY(read(QDate(1899, 12, 31), QDate(1900, 2, 10)).facts.empty());
    QVERIFY(read(QDate(2200, 12, 1), QDate(2201, 1, 11)).facts.empty());
}

void TestAgendaListing::neighborsAreFound() {
    const AgendaListing listing = m_workspace->agendaListing();
    const auto kinds = allKinds();
    QCOMPARE(**listing.nextDayWith(kinds, QDate(1900, 1, 1)), theDay().addDays(-10));
    QCOMPARE(**listing.nextDayWith(kinds, theDay().addDays(-1)), theDay());
    QCOMPARE(**listing.nextDayWith(kinds, theDay()), theDay().addDays(2)); // the absence ends
    QCOMPARE(**listing.previousDayWith(kinds, theDay().addDays(2)), theDay());
    QCOMPARE(**listing.previousDayWith(kinds, QDate(2200, 12, 31)), theDay().addDays(10));
    QVERIFY(!*listing.nextDayWith(kinds, theDay().addDays(10)));
    QVERIFY(!*listing.previousDayWith(kinds, theDay().addDays(-10)));
    const std::vector<AgendaKind> messages{AgendaKind::Message};
    QCOMPARE(**listing.nextDayWith(messages, theDay().addDays(-1)), theDay());
    QVERIFY(!*listing.nextDayWith(messages, theDay()));
    QCOMPARE(**listing.previousDayWith(messages, theDay().addDays(1)), theDay());
    QVERIFY(!*listing.previousDayWith(messages, theDay()));
}

void TestAgendaListing::fullDaysComeInTurn() {
    const QDate full(2030, 1, 1);
    constexpr int kADay = 1500;
    constexpr int kDays = 5;
    QVERIFY_RESULT(m_workspace->change(QStringLiteral("many"), [&](Transaction& transaction) -> Result<void> {
        for (int number = 0; number < kADay * kDays; ++number) {
            Interaction one;
            one.id = InteractionId(QStringLiteral("many%1").arg(number));
            one.person = PersonId(QStringLiteral("p1"));
            one.on = full.addDays(number / kADay);
            if (Result<void> added = transaction.add(one); !added) {
                return added;
            }
        }
        return {};
    }));
    size_t seen = 0;
    int reads = 0;
    for (QDate from = full; from <= full.addDays(kDays); ++reads) {
        const AgendaFacts found = read(from, full.addDays(kDays));
        QVERIFY(!found.isCut && found.until >= from);
        QVERIFY(std::all_of(found.facts.cbegin(), found.facts.cend(), [&](const AgendaFact& fact) {
            return fact.first >= from && fact.first <= found.until;
        }));
        seen += found.facts.size();
        from = found.until.addDays(1);
    }
    QCOMPARE(seen, size_t(kADay * kDays));
    QVERIFY2(reads > 1 && reads <= kDays + 1, qPrintable(QString::number(reads)));
}

void TestAgendaListing::noStatementReadsAWholeTable() {
    for (const QString& sql : AgendaListing::statements()) {
        const QByteArray plan = queryPlan(m_workspace->path(), sql.toUtf8());
        const QByteArray told = sql.toUtf8() + '\n' + plan;
        QVERIFY2(!plan.contains("SCAN") && !plan.contains("TEMP B-TREE") && plan.contains("SEARCH"),
                 told.constData());
    }
}

QTEST_GUILESS_MAIN(TestAgendaListing)
#include "tst_agenda_listing.moc"
