// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/todo.h"
#include "core/calendar/week_ahead.h"
#include "core/requests/history_word.h"

#include <QtTest/QTest>

#include <functional>

using namespace letterdesk;

namespace {

// A Monday; Memorial Day is the Monday after.
QDate theDay() {
    return {2027, 5, 24};
}

QDate day(int offset) {
    return theDay().addDays(offset);
}

using Change = std::function<void(TodoRequest&)>;
using Wanted = std::optional<std::tuple<TodoReason, Urgency, QDate>>;

TodoRequest requestIn(Stage stage, const QString& id = QStringLiteral("r1")) {
    TodoRequest facts;
    facts.request.id = RequestId(id);
    facts.request.person = PersonId(QStringLiteral("p-") + id);
    facts.request.stage = stage;
    facts.name = QStringLiteral("Dr. ") + id;
    facts.hasCv = true;
    return facts;
}

TodoFacts with(const TodoRequest& request) {
    TodoFacts facts;
    facts.requests = {request};
    return facts;
}

std::vector<TodoLine> linesOf(const TodoFacts& facts) {
    return todoLines(facts, theDay(), HolidayCalendar::unitedStates());
}

void addEntry(TodoRequest& facts, std::optional<QDate> issued, std::optional<QDate> received,
              std::optional<QDate> due) {
    Entry& entry = facts.request.entries.emplace_back();
    entry.issuedOn = issued;
    entry.receivedOn = received;
    facts.dueOn.push_back(due);
}

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(Wanted)
Q_DECLARE_METATYPE(letterdesk::Stage)

class TestTodo : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRequestSaysWhatIsDue_data();
    void aRequestSaysWhatIsDue();
    void theActIsTheNextStep();
    void thanksComeBeforeAnotherService();
    void theOutcomeIsTold();
    void anExperienceThatEnds_data();
    void anExperienceThatEnds();
    void aWeekWithoutALine_data();
    void aWeekWithoutALine();
    void keepingInTouch_data();
    void keepingInTouch();
    void notedDates_data();
    void notedDates();
    void applicationsDue_data();
    void applicationsDue();
    void lateComesFirst();
    void nobodyStandsTwice();
    void theOrderOfTheFactsDoesNotMatter();
    void theWeekAhead();
};

void TestTodo::aRequestSaysWhatIsDue_data() {
    using R = TodoReason;
    using U = Urgency;
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<Change>("change");
    QTest::addColumn<Wanted>("wanted");
    const auto line = [](R reason, U urgency, QDate due) { return Wanted({reason, urgency, due}); };
    const auto row = [](const char* name, Stage stage, const Change& change, const Wanted& wanted) {
        QTest::newRow(name) << stage << change << wanted;
    };
    const auto ask = [](int offset) {
        return Change([offset](TodoRequest& r) { r.request.askOn = day(offset); });
    };
    row(
        "no day to ask", Stage::Candidate, [](TodoRequest&) {}, std::nullopt);
    row("ask in 8 days", Stage::AskPlanned, ask(8), std::nullopt);
    row("ask in 7 days", Stage::AskPlanned, ask(7), line(R::AskDay, U::Soon, day(7)));
    row("ask tomorrow", Stage::Candidate, ask(1), line(R::AskDay, U::Soon, day(1)));
    row("ask today", Stage::AskPlanned, ask(0), line(R::AskDay, U::Today, day(0)));
    row("ask was yesterday", Stage::AskPlanned, ask(-1), line(R::AskDay, U::Late, day(-1)));
    row("asked: the day to ask is over", Stage::Asked, ask(-1), std::nullopt);

    const auto asked = [](int days) { return Change([days](TodoRequest& r) { r.request.askedOn = day(-days); }); };
    row("asked 20 days ago", Stage::Asked, asked(20), std::nullopt);
    row("asked 21 days ago", Stage::Asked, asked(21), line(R::NoReply, U::Today, day(0)));
    row("asked 40 days ago: waits, is not late", Stage::Asked, asked(40), line(R::NoReply, U::Today, day(-19)));
    row(
        "asked, but not to be written to", Stage::Asked,
        [](TodoRequest& r) {
            r.request.askedOn = day(-40);
            r.doNotWriteBefore = day(1);
        },
        std::nullopt);
    row(
        "asked, to be written to from today", Stage::Asked,
        [](TodoRequest& r) {
            r.request.askedOn = day(-21);
            r.doNotWriteBefore = day(0);
        },
        line(R::NoReply, U::Today, day(0)));
    row(
        "will answer later", Stage::Asked,
        [](TodoRequest& r) {
            r.request.askedOn = day(-40);
            r.request.answer = Answer::Later;
        },
        std::nullopt);

    const auto answered = [](int days) {
        return Change([days](TodoRequest& r) { r.request.answeredOn = day(-days); });
    };
    row("hesitated today", Stage::Hesitant, answered(0), line(R::AnswerUnclear, U::Soon, day(1)));
    row("wants a draft since long", Stage::WantsDraft, answered(9), line(R::AnswerUnclear, U::Today, day(-8)));
    row("agreed today", Stage::Agreed, answered(0), line(R::PacketDue, U::Soon, day(2)));
    row("agreed long ago", Stage::Agreed, answered(30), line(R::PacketDue, U::Today, day(-28)));
    row(
        "agreed, day not known", Stage::Agreed, [](TodoRequest&) {}, line(R::PacketDue, U::Today, day(0)));
    row("declined", Stage::Declined, answered(1), std::nullopt);
    row("withdrawn", Stage::Withdrawn, ask(0), std::nullopt);

    row(
        "packet given, to issue", Stage::PacketGiven,
        [](TodoRequest& r) {
            r.request.packetGivenOn = day(-1);
            addEntry(r, {}, {}, {});
        },
        line(R::IssueDue, U::Soon, day(1)));
    const auto waiting = [](int writers, std::optional<int> due) {
        return Change([writers, due](TodoRequest& r) {
            r.request.packetGivenOn = day(-60);
            r.request.writersDate = day(writers);
            addEntry(r, day(-59), {}, due ? std::optional(day(*due)) : std::nullopt);
        });
    };
    row("writer's date in 8 days", Stage::PacketGiven, waiting(8, {}), std::nullopt);
    row("writer's date in 7 days", Stage::PacketGiven, waiting(7, {}), line(R::WritersDateNear, U::Soon, day(7)));
    row("writer's date today", Stage::PacketGiven, waiting(0, {}), line(R::WritersDateNear, U::Today, day(0)));
    row("writer's date passed", Stage::PacketGiven, waiting(-1, {}), line(R::LetterLate, U::Late, day(-1)));
    row("due in 15 days", Stage::PacketGiven, waiting(12, 15), std::nullopt);
    row("due in 14 days", Stage::PacketGiven, waiting(12, 14), line(R::LetterAtRisk, U::Later, day(14)));
    row("due in 7 days", Stage::PacketGiven, waiting(3, 7), line(R::LetterAtRisk, U::Soon, day(7)));
    row("due yesterday", Stage::PacketGiven, waiting(3, -1), line(R::LetterLate, U::Late, day(-1)));
    row(
        "only an ask, due in 14 days", Stage::Candidate, [](TodoRequest& r) { addEntry(r, {}, {}, day(14)); },
        line(R::LetterAtRisk, U::Later, day(14)));
    row(
        "asked: its writer has promised no date", Stage::Asked,
        [](TodoRequest& r) {
            r.request.askedOn = day(-1);
            r.request.writersDate = day(-1);
        },
        std::nullopt);

    const auto received = [](int days) {
        return Change([days](TodoRequest& r) {
            r.request.writersDate = day(-30);
            addEntry(r, day(-59), day(-days), day(-10));
        });
    };
    row("received today", Stage::PacketGiven, received(0), line(R::ThanksDue, U::Soon, day(2)));
    row("received two days ago", Stage::PacketGiven, received(2), line(R::ThanksDue, U::Today, day(0)));
    row("received three days ago", Stage::PacketGiven, received(3), line(R::ThanksDue, U::Late, day(-1)));
    row("thanked", Stage::Thanked, received(3), std::nullopt);
}

void TestTodo::aRequestSaysWhatIsDue() {
    QFETCH(Stage, stage);
    QFETCH(Change, change);
    QFETCH(Wanted, wanted);
    TodoRequest request = requestIn(stage);
    change(request);
    const auto lines = linesOf(with(request));
    QCOMPARE(lines.size(), wanted ? 1U : 0U);
    if (wanted) {
        QVERIFY(lines[0].reason == std::get<0>(*wanted));
        QVERIFY(lines[0].urgency == std::get<1>(*wanted));
        QCOMPARE(lines[0].due, std::get<2>(*wanted));
        QCOMPARE(lines[0].id, request.request.id.text());
        QCOMPARE(lines[0].name, request.name);
    }
}

void TestTodo::theActIsTheNextStep() {
    TodoRequest request = requestIn(Stage::Agreed);
    addEntry(request, {}, {}, {});
    request.request.writersDate = day(60);
    QVERIFY(linesOf(with(request))[0].step.step == NextStep::GivePacket);
    request.hasCv = false;
    QVERIFY(linesOf(with(request))[0].step.step == NextStep::AttachCv);
    request.request.writersDate.reset();
    QVERIFY(linesOf(with(request))[0].step.step == NextStep::SetWritersDate);
    request = requestIn(Stage::PacketGiven);
    request.request.writersDate = day(-1);
    addEntry(request, day(-9), {}, {});
    const auto late = linesOf(with(request));
    QVERIFY(late[0].act == TodoAct::DoStep);
    QCOMPARE(late[0].step, (NextStepAnswer{NextStep::RecordReceipt, 0}));
}

void TestTodo::thanksComeBeforeAnotherService() {
    TodoRequest request = requestIn(Stage::PacketGiven);
    request.request.packetGivenOn = day(-1);
    addEntry(request, day(-9), day(-5), {});
    addEntry(request, {}, {}, {});
    const auto lines = linesOf(with(request));
    QCOMPARE(lines.size(), 1U);
    QVERIFY(lines[0].reason == TodoReason::ThanksDue);
    QVERIFY(lines[0].step.step == NextStep::Thank);
}

void TestTodo::theOutcomeIsTold() {
    TodoRequest request = requestIn(Stage::Closed);
    addEntry(request, day(-200), day(-180), day(-170));
    QVERIFY(linesOf(with(request)).empty());
    request.resultsOn = day(1);
    QVERIFY(linesOf(with(request)).empty());
    request.resultsOn = day(0);
    auto lines = linesOf(with(request));
    QCOMPARE(lines.size(), 1U);
    QVERIFY(lines[0].reason == TodoReason::OutcomeToTell);
    QVERIFY(lines[0].act == TodoAct::TellOutcome);
    QVERIFY(lines[0].urgency == Urgency::Soon);
    request.resultsOn = day(-8);
    QVERIFY(linesOf(with(request))[0].urgency == Urgency::Late);
    const Request told = afterOutcomeTold(request.request, theDay());
    QCOMPARE(told.outcomeToldOn, std::optional(theDay()));
    QCOMPARE(told.history.back().what, enumText(HistoryWord::OutcomeTold));
    request.request = told;
    QVERIFY(linesOf(with(request)).empty());
}

void TestTodo::anExperienceThatEnds_data() {
    QTest::addColumn<int>("end");
    QTest::addColumn<bool>("asked");
    QTest::addColumn<bool>("shown");
    QTest::newRow("today") << 0 << false << true;
    QTest::newRow("on Friday") << 4 << false << true;
    QTest::newRow("after five working days, over a holiday") << 8 << false << true;
    QTest::newRow("after six") << 9 << false << false;
    QTest::newRow("somebody was asked") << 4 << true << false;
    QTest::newRow("yesterday") << -1 << false << false;
}

void TestTodo::anExperienceThatEnds() {
    QFETCH(int, end);
    QFETCH(bool, asked);
    QFETCH(bool, shown);
    TodoFacts facts;
    facts.experiences = {
        {ExperienceId(QStringLiteral("e1")), QStringLiteral("Ward"), day(-20), day(end), asked, theDay()}};
    const auto lines = linesOf(facts);
    QCOMPARE(lines.size(), shown ? 1U : 0U);
    if (shown) {
        QVERIFY(lines[0].reason == TodoReason::ExperienceEnds);
        QCOMPARE(lines[0].due, day(end));
        QVERIFY(lines[0].kind == RecordKind::Experience);
    }
}

void TestTodo::aWeekWithoutALine_data() {
    QTest::addColumn<int>("today");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("written");
    QTest::addColumn<bool>("shown");
    QTest::addColumn<int>("urgency");
    QTest::newRow("Monday, last week written") << 0 << -10 << -3 << true << int(Urgency::Soon);
    QTest::newRow("Friday") << 4 << -10 << -1 << true << int(Urgency::Today);
    QTest::newRow("Sunday still asks for the same week") << 6 << -10 << -1 << true << int(Urgency::Today);
    QTest::newRow("Sunday, written on Monday") << 6 << -10 << 0 << false << 0;
    QTest::newRow("not yet begun") << 0 << 1 << -3 << false << 0;
}

void TestTodo::aWeekWithoutALine() {
    QFETCH(int, today);
    QFETCH(int, start);
    QFETCH(int, written);
    QFETCH(bool, shown);
    QFETCH(int, urgency);
    TodoFacts facts;
    facts.experiences = {
        {ExperienceId(QStringLiteral("e1")), QStringLiteral("Lab"), day(start), {}, false, day(written)}};
    const auto lines = todoLines(facts, day(today), HolidayCalendar());
    QCOMPARE(lines.size(), shown ? 1U : 0U);
    if (shown) {
        QVERIFY(lines[0].reason == TodoReason::WriteOneLine);
        QCOMPARE(int(lines[0].urgency), urgency);
    }
}

void TestTodo::keepingInTouch_data() {
    QTest::addColumn<int>("lastContact");
    QTest::addColumn<int>("doNotWriteBefore");
    QTest::addColumn<bool>("shown");
    QTest::newRow("29 days ago") << -29 << -100 << false;
    QTest::newRow("30 days ago") << -30 << -100 << true;
    QTest::newRow("long ago") << -300 << -100 << true;
    QTest::newRow("long ago, not to be written to") << -300 << 1 << false;
}

void TestTodo::keepingInTouch() {
    QFETCH(int, lastContact);
    QFETCH(int, doNotWriteBefore);
    QFETCH(bool, shown);
    TodoFacts facts;
    facts.people = {
        {PersonId(QStringLiteral("p1")), QStringLiteral("Dr. Ada"), 30, day(lastContact), day(doNotWriteBefore)},
        {PersonId(QStringLiteral("p2")), QStringLiteral("Never met"), 30, {}, {}}};
    const auto lines = linesOf(facts);
    QCOMPARE(lines.size(), shown ? 1U : 0U);
    if (shown) {
        QVERIFY(lines[0].reason == TodoReason::KeepInTouch);
        QVERIFY2(lines[0].urgency == Urgency::Today, "there is no blame in it");
        QVERIFY(lines[0].kind == RecordKind::Person);
    }
}

void TestTodo::notedDates_data() {
    QTest::addColumn<int>("on");
    QTest::addColumn<int>("urgency");
    QTest::newRow("tomorrow") << 1 << -1;
    QTest::newRow("today") << 0 << int(Urgency::Today);
    QTest::newRow("a week ago") << -7 << int(Urgency::Late);
    QTest::newRow("longer ago") << -8 << -1;
}

void TestTodo::notedDates() {
    QFETCH(int, on);
    QFETCH(int, urgency);
    TodoFacts facts;
    TodoDate& date = facts.dates.emplace_back();
    date.note.id = DateNoteId(QStringLiteral("t1"));
    date.note.on = day(on);
    date.note.title = QStringLiteral("Send the form");
    const auto lines = linesOf(facts);
    QCOMPARE(lines.size(), urgency < 0 ? 0U : 1U);
    if (urgency >= 0) {
        QCOMPARE(int(lines[0].urgency), urgency);
        QCOMPARE(lines[0].about, QStringLiteral("Send the form"));
    }
}

void TestTodo::applicationsDue_data() {
    QTest::addColumn<int>("due");
    QTest::addColumn<int>("missing");
    QTest::addColumn<bool>("shown");
    QTest::newRow("in 31 days") << 31 << 2 << false;
    QTest::newRow("in 30 days") << 30 << 2 << true;
    QTest::newRow("today") << 0 << 1 << true;
    QTest::newRow("all there") << 3 << 0 << false;
    QTest::newRow("over") << -1 << 1 << false;
}

void TestTodo::applicationsDue() {
    QFETCH(int, due);
    QFETCH(int, missing);
    QFETCH(bool, shown);
    TodoFacts facts;
    facts.applications = {{ApplicationId(QStringLiteral("a1")),
                           QStringLiteral("amcas"),
                           QStringLiteral("2028"),
                           {},
                           day(due),
                           missing,
                           3}};
    const auto lines = linesOf(facts);
    QCOMPARE(lines.size(), shown ? 1U : 0U);
    if (shown) {
        QVERIFY(lines[0].reason == TodoReason::ApplicationDue);
        QCOMPARE(lines[0].count, missing);
    }
}

void TestTodo::lateComesFirst() {
    TodoFacts facts;
    const auto ask = [&facts](const QString& id, int offset) {
        TodoRequest request = requestIn(Stage::AskPlanned, id);
        request.request.askOn = day(offset);
        facts.requests.push_back(request);
    };
    ask(QStringLiteral("soon"), 3);
    ask(QStringLiteral("today-b"), 0);
    ask(QStringLiteral("late"), -2);
    ask(QStringLiteral("today-a"), 0);
    ask(QStringLiteral("later-late"), -1);
    TodoRequest risk = requestIn(Stage::Candidate, QStringLiteral("later"));
    addEntry(risk, {}, {}, day(13));
    facts.requests.push_back(risk);
    TodoRequest silent = requestIn(Stage::Asked, QStringLiteral("silent"));
    silent.request.askedOn = day(-90);
    facts.requests.push_back(silent);
    QStringList order;
    for (const TodoLine& line : linesOf(facts)) {
        order << line.id;
    }
    QCOMPARE(order, (QStringList{QStringLiteral("late"), QStringLiteral("later-late"), QStringLiteral("silent"),
                                 QStringLiteral("today-a"), QStringLiteral("today-b"), QStringLiteral("soon"),
                                 QStringLiteral("later")}));
}

void TestTodo::nobodyStandsTwice() {
    TodoFacts facts;
    const PersonId ada(QStringLiteral("ada"));
    TodoRequest thanks = requestIn(Stage::PacketGiven, QStringLiteral("thanks"));
    thanks.request.person = ada;
    addEntry(thanks, day(-20), day(-9), {});
    TodoRequest ask = requestIn(Stage::AskPlanned, QStringLiteral("ask"));
    ask.request.person = ada;
    ask.request.askOn = theDay();
    facts.requests = {ask, thanks};
    facts.people = {{ada, QStringLiteral("Ada"), 7, day(-300), {}}};
    TodoDate& date = facts.dates.emplace_back();
    date.note.on = theDay();
    date.note.id = DateNoteId(QStringLiteral("t1"));
    date.note.person = ada;
    const auto lines = linesOf(facts);
    QCOMPARE(lines.size(), 1U);
    QCOMPARE(lines[0].id, QStringLiteral("thanks"));
}

void TestTodo::theOrderOfTheFactsDoesNotMatter() {
    TodoFacts facts;
    for (int number = 0; number < 6; ++number) {
        TodoRequest request = requestIn(Stage::AskPlanned, QString::number(number));
        request.request.askOn = theDay();
        request.name = QStringLiteral("The same name");
        facts.requests.push_back(request);
    }
    const auto lines = linesOf(facts);
    std::reverse(facts.requests.begin(), facts.requests.end());
    QCOMPARE(linesOf(facts), lines);
}

void TestTodo::theWeekAhead() {
    TodoFacts facts;
    TodoRequest ask = requestIn(Stage::AskPlanned, QStringLiteral("ask"));
    ask.request.askOn = day(6);
    TodoRequest late = requestIn(Stage::AskPlanned, QStringLiteral("late"));
    late.request.askOn = day(-1);
    TodoRequest next = requestIn(Stage::AskPlanned, QStringLiteral("next"));
    next.request.askOn = day(7);
    TodoRequest there = requestIn(Stage::PacketGiven, QStringLiteral("there"));
    there.request.writersDate = day(2);
    addEntry(there, day(-9), day(-1), {});
    TodoRequest expected = requestIn(Stage::PacketGiven, QStringLiteral("expected"));
    expected.request.writersDate = day(2);
    facts.requests = {ask, late, next, there, expected};
    facts.experiences = {{ExperienceId(QStringLiteral("e1")), QStringLiteral("Ward"), day(-9), day(2), true, {}}};
    TodoDate& date = facts.dates.emplace_back();
    date.note.on = theDay();
    date.note.id = DateNoteId(QStringLiteral("t1"));
    QStringList order;
    for (const WeekDay& each : weekAhead(facts, theDay())) {
        order << each.id;
    }
    QCOMPARE(order, (QStringList{QStringLiteral("t1"), QStringLiteral("expected"), QStringLiteral("e1"),
                                 QStringLiteral("ask")}));
}

QTEST_GUILESS_MAIN(TestTodo)
#include "tst_todo.moc"
