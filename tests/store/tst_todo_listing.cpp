// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/database_dump.h"
#include "tests/store/store_fixture.h"

#include "core/calendar/todo.h"
#include "core/relationships/interaction.h"
#include "core/relationships/relationship.h"
#include "core/requests/document.h"
#include "core/requirements/program.h"

#include <algorithm>

using namespace letterdesk;
using namespace letterdesk::test;

/// What Today looks at: the candidates of each kind, and no more of them than are asked for.
class TestTodoListing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void requestsThatMayBeDue_data();
    void requestsThatMayBeDue();
    void aRequestComesWithWhatTheRuleAsks();
    void noMoreThanAskedFor();
    void experiencesThatRun();
    void peopleToKeepInTouchWith();
    void datesAndApplications();
    void nobodyIsInAnEmptyFile();
    void nothingIsLookedThroughWhole_data();
    void nothingIsLookedThroughWhole();

private:
    template <ListedRecord Record>
    void add(const Record& record) {
        QVERIFY_RESULT(m_workspace->change(
            QStringLiteral("add"), [&record](Transaction& transaction) { return transaction.add(record); }));
    }
    void addPerson(const char* id);
    [[nodiscard]] TodoFacts facts(int limit = 20) const;
    [[nodiscard]] QDate day(int offset) const { return m_fixture->clock.today().addDays(offset); }

    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<Workspace> m_workspace;
};

using Change = std::function<void(Request&)>;
Q_DECLARE_METATYPE(Change)

void TestTodoListing::init() {
    m_workspace.reset();
    m_fixture = std::make_unique<StoreFixture>();
    m_workspace = m_fixture->create();
    QVERIFY(m_workspace);
}

void TestTodoListing::addPerson(const char* id) {
    Person person;
    person.id = PersonId(QString::fromLatin1(id));
    person.familyName = QString::fromLatin1(id);
    add(person);
}

TodoFacts TestTodoListing::facts(int limit) const {
    const auto read = m_workspace->todoListing().facts(m_fixture->clock.today(), limit);
    if (!read) {
        qWarning("%s", qPrintable(read.error().detail));
        return {};
    }
    return *read;
}

void TestTodoListing::requestsThatMayBeDue_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("found");
    const QDate today(2027, 5, 24);
    const auto row = [](const char* name, bool found, const Change& change) {
        QTest::newRow(name) << change << found;
    };
    const auto stage = [](Stage value) { return Change([value](Request& r) { r.stage = value; }); };
    row("a candidate without a day", false, stage(Stage::Candidate));
    row("to be asked in a week", true, [today](Request& r) {
        r.stage = Stage::AskPlanned;
        r.askOn = today.addDays(7);
    });
    row("to be asked later", false, [today](Request& r) {
        r.stage = Stage::AskPlanned;
        r.askOn = today.addDays(8);
    });
    row("asked three weeks ago", true, [today](Request& r) {
        r.stage = Stage::Asked;
        r.askedOn = today.addDays(-21);
    });
    row("asked yesterday", false, [today](Request& r) {
        r.stage = Stage::Asked;
        r.askedOn = today.addDays(-1);
    });
    row("agreed", true, stage(Stage::Agreed));
    row("hesitant", true, stage(Stage::Hesitant));
    row("declined", false, stage(Stage::Declined));
    row("has the packet, nothing to issue", false, stage(Stage::PacketGiven));
    row("has the packet, to issue", true, [](Request& r) {
        r.stage = Stage::PacketGiven;
        r.entries.emplace_back().id = EntryId(QStringLiteral("n1"));
    });
    row("its date has passed", true, [today](Request& r) {
        r.stage = Stage::PacketGiven;
        r.writersDate = today.addDays(-300);
    });
    row("arrived, not thanked", true, [today](Request& r) {
        r.stage = Stage::PacketGiven;
        r.writersDate = today.addDays(-30);
        Entry& entry = r.entries.emplace_back();
        entry.id = EntryId(QStringLiteral("n1"));
        entry.receivedOn = today;
    });
    row("arrived and thanked", false, [today](Request& r) {
        r.stage = Stage::Thanked;
        r.thankedOn = today;
        Entry& entry = r.entries.emplace_back();
        entry.id = EntryId(QStringLiteral("n1"));
        entry.receivedOn = today;
    });
    row("its season told the results", true, [today](Request& r) {
        r.stage = Stage::Closed;
        Entry& entry = r.entries.emplace_back();
        entry.id = EntryId(QStringLiteral("n1"));
        entry.application = ApplicationId(QStringLiteral("matched"));
        entry.receivedOn = today.addDays(-200);
    });
    row("the outcome is told", false, [today](Request& r) {
        r.stage = Stage::Closed;
        r.outcomeToldOn = today;
        Entry& entry = r.entries.emplace_back();
        entry.id = EntryId(QStringLiteral("n1"));
        entry.application = ApplicationId(QStringLiteral("matched"));
        entry.receivedOn = today.addDays(-200);
    });
    row("due in its service in two weeks", true, [](Request& r) {
        r.stage = Stage::Asked;
        Entry& entry = r.entries.emplace_back();
        entry.id = EntryId(QStringLiteral("n1"));
        entry.application = ApplicationId(QStringLiteral("soon"));
    });
}

void TestTodoListing::requestsThatMayBeDue() {
    QFETCH(Change, change);
    QFETCH(bool, found);
    addPerson("ada");
    Application matched;
    matched.id = ApplicationId(QStringLiteral("matched"));
    ApplicationDate& match = matched.dates.emplace_back();
    match.event = QStringLiteral("match");
    match.on = day(-3);
    add(matched);
    Application soon;
    soon.id = ApplicationId(QStringLiteral("soon"));
    soon.lettersDueOn = day(60);
    add(soon);
    Program program;
    program.id = ProgramId(QStringLiteral("g1"));
    program.application = soon.id;
    program.lettersDueOn = day(14);
    add(program);
    Request request;
    request.id = RequestId(QStringLiteral("r1"));
    request.person = PersonId(QStringLiteral("ada"));
    change(request);
    add(request);
    QCOMPARE(facts().requests.size(), found ? 1U : 0U);
}

void TestTodoListing::aRequestComesWithWhatTheRuleAsks() {
    Person ada;
    ada.id = PersonId(QStringLiteral("ada"));
    ada.honorific = QStringLiteral("Dr.");
    ada.familyName = QStringLiteral("Okafor");
    ada.doNotWriteBefore = day(9);
    add(ada);
    Application due;
    due.id = ApplicationId(QStringLiteral("a1"));
    due.service = QStringLiteral("amcas");
    due.lettersDueOn = day(40);
    add(due);
    Request request;
    request.id = RequestId(QStringLiteral("r1"));
    request.person = ada.id;
    request.stage = Stage::Agreed;
    request.answeredOn = day(-1);
    Entry& entry = request.entries.emplace_back();
    entry.id = EntryId(QStringLiteral("n1"));
    entry.application = due.id;
    add(request);
    TodoFacts read = facts();
    QCOMPARE(read.requests.size(), 1U);
    QCOMPARE(read.requests[0].name, QStringLiteral("Dr. Okafor"));
    QCOMPARE(read.requests[0].doNotWriteBefore, std::optional(day(9)));
    QCOMPARE(read.requests[0].dueOn, (std::vector<std::optional<QDate>>{day(40)}));
    QCOMPARE(read.requests[0].services, QStringList{QStringLiteral("amcas")});
    QVERIFY(!read.requests[0].hasCv);
    QCOMPARE(read.requests[0].request.answeredOn, request.answeredOn);
    QVERIFY_RESULT(m_workspace->change(QStringLiteral("cv"), [](Transaction& transaction) -> Result<void> {
        const auto hash = transaction.keepAttachment("a CV");
        Document cv;
        cv.id = DocumentId(QStringLiteral("d1"));
        cv.kind = DocumentKind::Cv;
        cv.sha256 = *hash;
        return transaction.add(cv);
    }));
    QVERIFY(facts().requests[0].hasCv);
}

void TestTodoListing::noMoreThanAskedFor() {
    addPerson("ada");
    QVERIFY_RESULT(m_workspace->change(QStringLiteral("add"), [this](Transaction& transaction) {
        Result<void> done;
        for (int number = 0; done && number < 30; ++number) {
            Request request;
            request.id = RequestId(QStringLiteral("r%1").arg(number, 2, 10, QLatin1Char('0')));
            request.person = PersonId(QStringLiteral("ada"));
            request.stage = Stage::AskPlanned;
            request.askOn = day(-number);
            done = transaction.add(request);
        }
        return done;
    }));
    const TodoFacts read = facts(5);
    QCOMPARE(read.requests.size(), 5U);
    QVERIFY2(std::any_of(read.requests.cbegin(), read.requests.cend(),
                         [this](const TodoRequest& each) { return each.request.askOn == day(-29); }),
             "the most urgent ones are among them");
}

void TestTodoListing::experiencesThatRun() {
    addPerson("ada");
    const auto experience = [this](const char* id, std::optional<QDate> start, std::optional<QDate> end) {
        Experience one;
        one.id = ExperienceId(QString::fromLatin1(id));
        one.title = QString::fromLatin1(id);
        one.start = start;
        one.end = end;
        add(one);
    };
    experience("ended", day(-30), day(-1));
    experience("ahead", day(1), day(30));
    experience("runs", day(-9), day(9));
    experience("open", day(-100), {});
    experience("forgotten", day(-400), {});
    Relationship there;
    there.id = RelationshipId(QStringLiteral("x1"));
    there.person = PersonId(QStringLiteral("ada"));
    there.experience = ExperienceId(QStringLiteral("runs"));
    add(there);
    Interaction talk;
    talk.id = InteractionId(QStringLiteral("i1"));
    talk.person = there.person;
    talk.experience = there.experience;
    talk.on = day(-3);
    add(talk);
    auto read = facts();
    QStringList ids;
    for (const TodoExperience& each : read.experiences) {
        ids << each.id.text();
    }
    QCOMPARE(ids, (QStringList{QStringLiteral("runs"), QStringLiteral("open")}));
    QCOMPARE(read.experiences[0].lastWritten, talk.on);
    QVERIFY(!read.experiences[0].isAsked);
    Request asked;
    asked.id = RequestId(QStringLiteral("r1"));
    asked.person = there.person;
    add(asked);
    QVERIFY(facts().experiences[0].isAsked);
}

void TestTodoListing::peopleToKeepInTouchWith() {
    const auto person = [this](const char* id, std::optional<int> days, std::optional<QDate> met) {
        Person one;
        one.id = PersonId(QString::fromLatin1(id));
        one.familyName = QString::fromLatin1(id);
        one.keepInTouchDays = days;
        add(one);
        for (int before = 0; met && before < 2; ++before) {
            Interaction talk;
            talk.id = InteractionId(QStringLiteral("%1%2").arg(one.id.text()).arg(before));
            talk.person = one.id;
            talk.on = met->addDays(-before * 50);
            add(talk);
        }
    };
    person("never", 30, {});
    person("nowish", 30, day(-29));
    person("due", 30, day(-30));
    person("long", 10, day(-300));
    person("free", {}, day(-300));
    const auto read = facts();
    QCOMPARE(read.people.size(), 2U);
    QCOMPARE(read.people[0].name, QStringLiteral("long"));
    QCOMPARE(read.people[1].name, QStringLiteral("due"));
    QCOMPARE(read.people[1].lastContact, std::optional(day(-30)));
}

void TestTodoListing::datesAndApplications() {
    addPerson("ada");
    const auto note = [this](const char* id, int offset) {
        DateNote one;
        one.id = DateNoteId(QString::fromLatin1(id));
        one.on = day(offset);
        one.person = PersonId(QStringLiteral("ada"));
        add(one);
    };
    note("gone", -8);
    note("past", -7);
    note("near", 7);
    note("far", 8);
    Application due;
    due.id = ApplicationId(QStringLiteral("a1"));
    due.service = QStringLiteral("amcas");
    due.lettersDueOn = day(30);
    add(due);
    Request request;
    request.id = RequestId(QStringLiteral("r1"));
    request.person = PersonId(QStringLiteral("ada"));
    for (const char* id : {"n1", "n2", "n3"}) {
        Entry& entry = request.entries.emplace_back();
        entry.id = EntryId(QString::fromLatin1(id));
        entry.application = due.id;
    }
    request.entries[0].receivedOn = day(-9);
    add(request);
    const auto read = facts();
    QCOMPARE(read.dates.size(), 2U);
    QCOMPARE(read.dates[0].note.id.text(), QStringLiteral("past"));
    QCOMPARE(read.dates[0].name, QStringLiteral("ada"));
    QCOMPARE(read.applications.size(), 1U);
    QCOMPARE(read.applications[0].missing, 2);
    QCOMPARE(read.applications[0].entries, 3);
    QCOMPARE(read.applications[0].dueOn, day(30));
    QVERIFY(read.hasPeople);
}

void TestTodoListing::nobodyIsInAnEmptyFile() {
    const auto read = facts();
    QVERIFY(!read.hasPeople);
    QVERIFY(read.requests.empty() && read.experiences.empty());
}

void TestTodoListing::nothingIsLookedThroughWhole_data() {
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("to ask") << QByteArray("SELECT row FROM requests WHERE stage IN ('candidate', 'ask_planned') "
                                          "AND ask_on <= '2027-05-31' ORDER BY ask_on, row LIMIT 20");
    QTest::newRow("no answer") << QByteArray(
        "SELECT row FROM requests WHERE stage = 'asked' AND answer IS NULL AND answered_on IS NULL "
        "AND asked_on <= '2027-05-03' ORDER BY asked_on, row LIMIT 20");
    QTest::newRow("without packet") << QByteArray(
        "SELECT row FROM requests WHERE stage IN ('agreed', 'hesitant', 'wants_draft') "
        "AND packet_given_on IS NULL ORDER BY answered_on, row LIMIT 20");
    QTest::newRow("expected") << QByteArray(
        "SELECT row FROM requests WHERE stage IN ('agreed', 'packet_given') AND writers_date <= '2027-05-31' "
        "ORDER BY writers_date, row LIMIT 20");
    QTest::newRow("with packet") << QByteArray(
        "SELECT row FROM requests WHERE stage = 'packet_given' ORDER BY packet_given_on DESC LIMIT 20");
    QTest::newRow("arrived") << QByteArray(
        "SELECT request FROM entries WHERE received_on <= '2027-05-24' ORDER BY received_on DESC LIMIT 20");
    QTest::newRow("due") << QByteArray(
        "SELECT id FROM applications WHERE letters_due_on BETWEEN '2027-05-24' AND '2027-06-24'");
    QTest::newRow("due in a program") << QByteArray(
        "SELECT application FROM programs WHERE letters_due_on BETWEEN '2027-05-24' AND '2027-06-24'");
    QTest::newRow("results") << QByteArray("SELECT application FROM application_dates WHERE \"on\" BETWEEN "
                                           "'2027-04-24' AND '2027-05-24' AND event = 'match' ORDER BY \"on\"");
    QTest::newRow("running") << QByteArray(
        "SELECT id FROM experiences WHERE ifnull(\"end\", '9999-12-31') >= '2027-05-24' AND \"end\" IS NOT NULL "
        "AND start <= '2027-05-24' ORDER BY ifnull(\"end\", '9999-12-31') LIMIT 20");
    QTest::newRow("written") << QByteArray("SELECT max(\"on\") FROM interactions WHERE experience = 'e1'");
    QTest::newRow("last contact") << QByteArray("SELECT max(\"on\") FROM interactions WHERE person = 'p1'");
    QTest::newRow("a CV for all") << QByteArray(
        "SELECT 1 FROM documents WHERE request IS NULL AND kind = 'cv' AND sha256 IS NOT NULL");
}

void TestTodoListing::nothingIsLookedThroughWhole() {
    QFETCH(QByteArray, sql);
    const QByteArray plan = queryPlan(m_workspace->path(), sql);
    QVERIFY2(!plan.contains("TEMP B-TREE") && plan.contains("INDEX"), plan.constData());
}

QTEST_GUILESS_MAIN(TestTodoListing)
#include "tst_todo_listing.moc"
