// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/request_state.h"
#include "core/store/query_filter.h"
#include "tests/store/random_records.h"
#include "tests/store/store_fixture.h"

#include <algorithm>

using namespace letterdesk;

/// The conditions of a search find what they say, in every kind.
class TestSearchConditions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void statesAreThoseOfTheRules_data();
    void statesAreThoseOfTheRules();
    void dueIsThatOfTheRules();
    void namesComeFirst();
    void everyFieldRunsInEveryKind_data();
    void everyFieldRunsInEveryKind();
    void listsFilterAlike();
    void recentSearchesAreKeptInTheFile();
    void recentSearchesAreNoChange();
    void savedSearchesAreUndone();

private:
    StoreFixture m_fixture;
    std::unique_ptr<Workspace> m_workspace;
};

namespace {

QDate theDay() {
    return {2027, 5, 24};
}

QStringList idsOf(const Result<std::vector<SearchHit>>& hits) {
    QStringList ids;
    for (const SearchHit& hit : hits.value_or(std::vector<SearchHit>())) {
        ids << hit.id;
    }
    return ids;
}

QStringList sorted(QStringList ids) {
    ids.sort();
    return ids;
}

} // namespace

void TestSearchConditions::initTestCase() {
    m_workspace = m_fixture.create();
    QVERIFY(m_workspace);
    QVERIFY_RESULT(m_workspace->change(QStringLiteral("add"), [](Transaction& transaction) -> Result<void> {
        Result<void> done;
        const auto add = [&](const auto& record) { done = done ? transaction.add(record) : done; };
        Person lee;
        lee.id = PersonId(QStringLiteral("lee"));
        lee.givenName = QStringLiteral("Mary");
        lee.familyName = QStringLiteral("Lée");
        lee.organization = QStringLiteral("Lakeshore Hospital");
        lee.emails = {QStringLiteral("lee@example.org")};
        lee.tags = {QStringLiteral("Résearch"), QStringLiteral("first choice")};
        add(lee);
        Person patel;
        patel.id = PersonId(QStringLiteral("patel"));
        patel.familyName = QStringLiteral("Patel");
        patel.notEligible = NotEligible::Relative;
        patel.notes = QStringLiteral("spoke about Lee at length");
        add(patel);
        Person free;
        free.id = PersonId(QStringLiteral("free"));
        free.familyName = QStringLiteral("Okoro");
        free.organization = QStringLiteral("Harbor Lab");
        add(free);
        Experience ward;
        ward.id = ExperienceId(QStringLiteral("ward"));
        ward.kind = ExperienceKind::Rotation;
        ward.title = QStringLiteral("Medicine ward");
        ward.specialty = QStringLiteral("internal-medicine");
        ward.start = QDate(2027, 4, 1);
        ward.end = QDate(2027, 4, 30);
        add(ward);
        Relationship tie;
        tie.id = RelationshipId(QStringLiteral("tie"));
        tie.person = lee.id;
        tie.experience = ward.id;
        add(tie);
        Moment moment;
        moment.id = MomentId(QStringLiteral("moment"));
        moment.title = QStringLiteral("Night admission");
        moment.experience = ward.id;
        moment.seenBy = {lee.id};
        moment.on = QDate(2027, 4, 12);
        add(moment);
        Interaction shift;
        shift.id = InteractionId(QStringLiteral("shift"));
        shift.person = lee.id;
        shift.experience = ward.id;
        shift.kind = InteractionKind::Shift;
        shift.on = QDate(2027, 4, 12);
        shift.summary = QStringLiteral("a long night on the ward");
        add(shift);
        Concern concern;
        concern.id = ConcernId(QStringLiteral("concern"));
        concern.person = patel.id;
        concern.kind = ConcernKind::SlowReplies;
        add(concern);
        Application eras;
        eras.id = ApplicationId(QStringLiteral("eras"));
        eras.service = QStringLiteral("eras-residency");
        eras.specialty = QStringLiteral("internal-medicine");
        eras.lettersDueOn = QDate(2027, 9, 22);
        add(eras);
        Program program;
        program.id = ProgramId(QStringLiteral("program"));
        program.application = eras.id;
        program.name = QStringLiteral("Harbor Medicine");
        program.lettersDueOn = QDate(2027, 9, 15);
        add(program);
        Request asked;
        asked.id = RequestId(QStringLiteral("asked"));
        asked.person = lee.id;
        asked.stage = Stage::Asked;
        asked.askedOn = QDate(2027, 4, 1);
        asked.writersDate = QDate(2027, 6, 1);
        add(asked);
        Request agreed;
        agreed.id = RequestId(QStringLiteral("agreed"));
        agreed.person = patel.id;
        agreed.stage = Stage::Agreed;
        agreed.reserve = true;
        Entry entry;
        entry.id = EntryId(QStringLiteral("entry"));
        entry.application = eras.id;
        entry.letterKind = LetterKind::Chair;
        entry.letterId = QStringLiteral("1234567");
        entry.issuedOn = QDate(2027, 5, 1);
        agreed.entries = {entry};
        add(agreed);
        Document cv;
        cv.id = DocumentId(QStringLiteral("cv"));
        cv.kind = DocumentKind::Cv;
        cv.request = asked.id;
        cv.fileName = QStringLiteral("cv.pdf");
        add(cv);
        DateNote note;
        note.id = DateNoteId(QStringLiteral("note"));
        note.on = QDate(2027, 6, 1);
        note.title = QStringLiteral("White coat day");
        add(note);
        return done;
    }));
}

void TestSearchConditions::finds_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char* text, const char* ids) {
        QTest::newRow(text) << QString::fromUtf8(text)
                            << sorted(QString::fromLatin1(ids).split(u' ', Qt::SkipEmptyParts));
    };
    row("in:people", "lee patel free");
    row("person:lee in:requests", "asked");
    row("person:lee in:people", "lee");
    row("person:\"mary lee\" in:interactions", "shift");
    row("person:lake in:people", ""); // a name is no place
    row("place:lake in:people", "lee");
    row("place:harbor", "free");
    row("is:asked", "asked lee cv");
    row("is:asked in:requests", "asked");
    row("stage:agreed in:requests", "agreed");
    row("is:open in:requests", "asked agreed");
    row("is:closed", "");
    row("is:waiting in:requests", "agreed");
    row("is:no_reply in:requests", "asked");
    row("is:reserve in:people", "patel");
    row("is:never_asked", "free");
    row("is:not_eligible in:people", "patel");
    row("due<14d in:requests", "asked");
    row("due:2027-09 in:requests", "agreed"); // by its program, the earliest
    row("due:2027-09-15 in:requests", "agreed");
    row("due:2027-09 in:applications", "eras");
    row("due:2027-06-01", "asked note lee cv");
    row("due>2028-01-01", "");
    row("on:2027-04-12", "moment shift ward");
    row("specialty:internal in:experiences", "ward");
    row("specialty:internal in:requests", "agreed");
    row("specialty:internal in:people", "lee patel");
    row("service:eras in:requests", "agreed");
    row("service:eras in:programs", "program");
    row("tag:research", "lee asked shift moment cv ward");
    row("tag:research in:people", "lee");
    row("tag:\"first choice\" in:people", "lee");
    row("tag:choice in:people", "");
    row("has:example in:people", "lee");
    row("has:example in:experiences", "ward");
    row("has:email in:people", "lee");
    row("has:concern in:people", "patel");
    row("has:cv in:requests", "asked");
    row("has:phone", "");
    row("kind:chair", "agreed");
    row("kind:rotation", "ward");
    row("kind:cv", "cv");
    row("kind:slow_replies", "concern");
    row("id:1234567", "agreed");
    row("id:1234", "agreed");
    row("id:moment", "moment");
    row("night or white", "moment shift note");
    row("night -shift in:moments", "moment");
    row("night -admission", "shift");
    row("-is:asked in:requests", "agreed");
    row("-is:reserve in:requests", "asked"); // absent is not so
    row("in:people -tag:research", "patel free");
    row("lee in:requests", "asked");
    row("lee in:people", "lee patel");
    row("\"long night\" in:interactions", "shift");
    row("\"night long\" in:interactions", "");
    row("(is:asked or is:agreed) in:requests", "asked agreed");
    row("lee is:blue in:interactions", "shift"); // the rest of a wrong search
    row("100%", "");
    row("tag:%", "");
    row("id:_234567", "");
}

void TestSearchConditions::finds() {
    QFETCH(QString, text);
    QFETCH(QStringList, ids);
    const auto hits = m_workspace->search(text, 50);
    QVERIFY_RESULT(hits);
    QCOMPARE(sorted(idsOf(hits)), sorted(ids));
}

namespace {

/// What the rules say of a state, of one request with its entries' due days.
bool holds(QueryState state, const Request& request, const std::vector<std::optional<QDate>>& dues) {
    const auto any = [&](const auto& test) {
        for (size_t i = 0; i < request.entries.size(); ++i) {
            if (test(request.entries[i], dues[i])) {
                return true;
            }
        }
        return false;
    };
    using Due = std::optional<QDate>;
    switch (state) {
    case QueryState::Open:
        return !isOver(request.stage);
    case QueryState::Closed:
        return isOver(request.stage);
    case QueryState::Received:
        return any([](const Entry& entry, const Due&) { return entryState(entry) == EntryState::Received; });
    case QueryState::Issued:
        return any([](const Entry& entry, const Due&) { return entryState(entry) == EntryState::Issued; });
    case QueryState::ToIssue:
        return any([](const Entry& entry, const Due&) { return entryState(entry) == EntryState::ToIssue; });
    case QueryState::Waiting:
        return !isOver(request.stage) && any([](const Entry& entry, const Due&) { return isWaiting(entry); });
    case QueryState::AtRisk:
        return any([&](const Entry& entry, const Due& due) { return isAtRisk(request, entry, due, theDay()); });
    case QueryState::NoReply:
        return isNoReply(request, theDay());
    case QueryState::ThanksDue:
        return isThanksDue(request, theDay());
    case QueryState::Reserve:
        return request.reserve.value_or(false);
    default:
        return false;
    }
}

struct RandomFile {
    std::unique_ptr<Workspace> workspace;
    std::vector<Request> requests;
    std::vector<Application> applications;
    std::vector<Program> programs;

    [[nodiscard]] std::optional<QDate> dueOf(const Entry& entry) const {
        const auto application = std::find_if(applications.cbegin(), applications.cend(),
                                              [&](const Application& one) { return entry.application == one.id; });
        return application == applications.cend() ? std::nullopt : lettersDueOn(*application, programs);
    }
};

RandomFile randomFile(StoreFixture& fixture, const char* name) {
    RandomFile file{fixture.create(name), {}, {}, {}};
    RandomRecords random(20270524);
    const auto done = file.workspace->change(QStringLiteral("add"), [&](Transaction& transaction) -> Result<void> {
        Result<void> added;
        const auto add = [&](const auto& record) {
            added = added ? transaction.add(record) : added;
            random.know(record);
        };
        const auto keep = [&](const auto& record, auto& kept) {
            add(record);
            kept.push_back(record);
        };
        for (int i = 0; i < 10; ++i) {
            Person person = random.make<Person>();
            person.assistant.reset();
            add(person);
            keep(random.make<Application>(), file.applications);
        }
        for (int i = 0; i < 20; ++i) {
            keep(random.make<Program>(), file.programs);
        }
        for (int i = 0; i < 300; ++i) {
            Request request = random.make<Request>();
            request.renews.reset();
            // Around today, where the rules turn.
            if (request.writersDate) {
                request.writersDate = theDay().addDays(random.below(40) - 20);
            }
            if (i % 5 == 0) { // by chance this comes together too seldom
                request.stage = Stage::Asked;
                request.answer.reset();
                request.answeredOn.reset();
            }
            if (request.askedOn) {
                request.askedOn = theDay().addDays(-random.below(40));
            }
            keep(request, file.requests);
        }
        return added;
    });
    if (!done) {
        file.workspace = nullptr;
    }
    return file;
}

} // namespace

void TestSearchConditions::statesAreThoseOfTheRules_data() {
    QTest::addColumn<int>("state");
    for (const auto& [state, word] : EnumWords<QueryState>::words) {
        if (state != QueryState::Overdue && state != QueryState::NotEligible && state != QueryState::NeverAsked) {
            QTest::newRow(word) << static_cast<int>(state);
        }
    }
}

void TestSearchConditions::statesAreThoseOfTheRules() {
    QFETCH(int, state);
    const auto wanted = static_cast<QueryState>(state);
    const RandomFile file = randomFile(m_fixture, QTest::currentDataTag());
    QVERIFY(file.workspace);
    QStringList expected;
    for (const Request& request : file.requests) {
        std::vector<std::optional<QDate>> dues;
        for (const Entry& entry : request.entries) {
            dues.push_back(file.dueOf(entry));
        }
        if (holds(wanted, request, dues)) {
            expected << request.id.text();
        }
    }
    QVERIFY(!expected.isEmpty());
    QVERIFY(expected.size() < static_cast<qsizetype>(file.requests.size()));
    const auto hits = file.workspace->search(QStringLiteral("in:requests is:") + enumText(wanted), 1000);
    QVERIFY_RESULT(hits);
    QCOMPARE(sorted(idsOf(hits)), sorted(expected));
}

void TestSearchConditions::dueIsThatOfTheRules() {
    const RandomFile file = randomFile(m_fixture, "due.letterdesk");
    QVERIFY(file.workspace);
    const QDate limit(2027, 6, 10);
    QStringList expected;
    for (const Request& request : file.requests) {
        std::optional<QDate> due = request.writersDate;
        for (const Entry& entry : request.entries) {
            const auto entryDue = file.dueOf(entry);
            if (!request.writersDate && entryDue && (!due || *entryDue < *due)) {
                due = entryDue;
            }
        }
        if (due && *due < limit) {
            expected << request.id.text();
        }
    }
    const auto hits = file.workspace->search(QStringLiteral("in:requests due<2027-06-10"), 1000);
    QVERIFY_RESULT(hits);
    QCOMPARE(sorted(idsOf(hits)), sorted(expected));
}

void TestSearchConditions::namesComeFirst() {
    // Patel's note and everything else about Lee is newer or older; the person comes first, then the request.
    const QStringList ids = idsOf(m_workspace->search(QStringLiteral("lee"), 10));
    QCOMPARE(ids.mid(0, 2), (QStringList{QStringLiteral("lee"), QStringLiteral("asked")}));
    QVERIFY(ids.contains(QStringLiteral("patel")));
    QCOMPARE(ids.count(QStringLiteral("lee")), 1);
}

void TestSearchConditions::everyFieldRunsInEveryKind_data() {
    QTest::addColumn<QString>("text");
    for (const auto& [field, word] : EnumWords<QueryField>::words) {
        const QStringList values = valuesOf(field);
        const bool isDay = field == QueryField::Due || field == QueryField::On;
        for (const QString& value :
             values.isEmpty() ? QStringList{isDay ? QStringLiteral("14d") : QStringLiteral("x")} : values) {
            QTest::newRow(qPrintable(QLatin1String(word) + u':' + value)) << QLatin1String(word) + u':' + value;
        }
    }
}

void TestSearchConditions::everyFieldRunsInEveryKind() {
    QFETCH(QString, text);
    QVERIFY(parseSearch(text, theDay()).problems.empty());
    QVERIFY_RESULT(m_workspace->search(text, 50));
    QVERIFY_RESULT(m_workspace->search(u'-' + text, 50));
    QVERIFY_RESULT(
        m_workspace->requestListing().keysAfter(0, {parseSearch(text, theDay()), false, {}, {}, {}}, 10));
}

void TestSearchConditions::listsFilterAlike() {
    const auto listed = [this](const char* text) {
        QStringList ids;
        const auto keys = m_workspace->requestListing().keysAfter(
            0, {parseSearch(QString::fromUtf8(text), theDay()), false, {}, {}, {}}, 10);
        const auto rows = m_workspace->requestListing().rows(keys.value_or(std::vector<qint64>()));
        for (const RequestRow& row : rows.value_or(std::vector<RequestRow>())) {
            ids << row.id.text();
        }
        return ids;
    };
    QCOMPARE(listed("mar le"), QStringList{QStringLiteral("asked")}); // each word may be a beginning
    QCOMPARE(listed("eras"), QStringList{QStringLiteral("agreed")});
    QCOMPARE(listed("-is:asked"), QStringList{QStringLiteral("agreed")});
    QCOMPARE(listed("lee or eras").size(), 2);
    QCOMPARE(listed("in:people"), QStringList());
}

void TestSearchConditions::recentSearchesAreKeptInTheFile() {
    StoreFixture fixture;
    {
        const auto workspace = fixture.create();
        for (int i = 0; i < 12; ++i) {
            QVERIFY_RESULT(workspace->noteSearch(QStringLiteral("search %1").arg(i)));
        }
        QVERIFY_RESULT(workspace->noteSearch(QStringLiteral("search 5"))); // again: to the front
        const auto recent = workspace->recentSearches();
        QVERIFY_RESULT(recent);
        QCOMPARE(recent->size(), Workspace::kRecentSearches);
        QCOMPARE(recent->mid(0, 3), (QStringList{QStringLiteral("search 5"), QStringLiteral("search 11"),
                                                 QStringLiteral("search 10")}));
    }
    auto again = fixture.open(Workspace::Access::ReadOnly);
    QVERIFY_RESULT(again);
    QCOMPARE((*again)->recentSearches()->front(), QStringLiteral("search 5"));
    QVERIFY_RESULT((*again)->noteSearch(QStringLiteral("new")));
    QCOMPARE((*again)->recentSearches()->front(), QStringLiteral("search 5"));
}

void TestSearchConditions::recentSearchesAreNoChange() {
    StoreFixture fixture;
    const auto workspace = fixture.create();
    int changes = 0;
    connect(workspace.get(), &Workspace::changed, this, [&changes] { ++changes; });
    QVERIFY_RESULT(workspace->noteSearch(QStringLiteral("lee")));
    QCOMPARE(changes, 0);
    QVERIFY(!workspace->nextUndo());
    // What is erased for good is not left among the searches.
    Person person;
    person.id = PersonId(QStringLiteral("p1"));
    person.familyName = QStringLiteral("Lee");
    QVERIFY_RESULT(workspace->change(QStringLiteral("add"), [&](Transaction& work) { return work.add(person); }));
    QVERIFY_RESULT(workspace->eraseForGood(RecordKind::Person, QStringLiteral("p1")));
    QCOMPARE(*workspace->recentSearches(), QStringList());
}

void TestSearchConditions::savedSearchesAreUndone() {
    StoreFixture fixture;
    const auto workspace = fixture.create();
    SavedSearch search;
    search.id = SavedSearchId(QStringLiteral("h1"));
    search.name = QStringLiteral("Waiting");
    search.query = QStringLiteral("is:waiting");
    QVERIFY_RESULT(workspace->change(QStringLiteral("add"), [&](Transaction& work) { return work.add(search); }));
    QVERIFY(*workspace->get(search.id) == search);
    QVERIFY_RESULT(workspace->undo());
    QVERIFY(!workspace->get(search.id));
    QVERIFY_RESULT(workspace->redo());
    QVERIFY(*workspace->get(search.id) == search);
}

QTEST_GUILESS_MAIN(TestSearchConditions)
#include "tst_search_conditions.moc"
