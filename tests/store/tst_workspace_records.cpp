// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/random_records.h"
#include "tests/store/store_fixture.h"

using namespace letterdesk;

/// Records go in and come out as they were.
class TestWorkspaceRecords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindComesBackAsItWas_data();
    void everyKindComesBackAsItWas();
    void updateChangesWhatDiffers_data() { everyKindComesBackAsItWas_data(); }
    void updateChangesWhatDiffers();
    void theOwnerAlwaysExists();
    void pagesGoByIdBytewise();
    void referringToFindsEveryWayOfNaming();

private:
    StoreFixture m_fixture;
};

namespace {

template <class Record>
void addSome(Workspace& workspace, RandomRecords& random, std::vector<Record>& records, int count) {
    const auto done = workspace.change(QStringLiteral("add"), [&](Transaction& transaction) -> Result<void> {
        for (int i = 0; i < count; ++i) {
            Record record = random.make<Record>();
            if (auto added = transaction.add(record); !added) {
                return added;
            }
            random.know(record);
            records.push_back(std::move(record));
        }
        return {};
    });
    QVERIFY_RESULT(done);
}

template <class Record>
void compareAll(const Workspace& workspace, std::vector<Record>& records) {
    std::sort(records.begin(), records.end(),
              [](const Record& a, const Record& b) { return a.id.text().toUtf8() < b.id.text().toUtf8(); });
    const auto page = workspace.page<Record>(QString(), 1000);
    QVERIFY_RESULT(page);
    QCOMPARE(page->size(), records.size());
    for (size_t i = 0; i < records.size(); ++i) {
        QVERIFY2(page->at(i) == records[i], qPrintable(records[i].id.text()));
        const auto one = workspace.get(records[i].id);
        QVERIFY_RESULT(one);
        QVERIFY(*one == records[i]);
    }
}

} // namespace

void TestWorkspaceRecords::everyKindComesBackAsItWas_data() {
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestWorkspaceRecords::everyKindComesBackAsItWas() {
    QFETCH(quint32, seed);
    QFile::remove(m_fixture.path());
    const auto workspace = m_fixture.create();
    QVERIFY(workspace);
    RandomRecords random(seed);
    const auto check = [&]<class... Record>(std::tuple<Record...>) {
        const auto one = [&](auto records) {
            addSome(*workspace, random, records, 20);
            compareAll(*workspace, records);
        };
        (one(std::vector<Record>()), ...);
    };
    check(std::tuple<Person, Experience, Relationship, Interaction, Moment, Concern, Application, Program, Request,
                     Message, GivenPacket, DateNote, Document, ScannerDecision>());

    std::vector<Assignment> assignments;
    const auto assignment = random.make<Assignment>();
    QVERIFY_RESULT(workspace->change(QStringLiteral("assign"),
                                     [&](Transaction& transaction) { return transaction.add(assignment); }));
    const auto stored = workspace->page<Assignment>(QString(), 10);
    QVERIFY_RESULT(stored);
    QCOMPARE(stored->size(), size_t(1));
    QVERIFY(stored->front() == assignment);
    QCOMPARE_ERROR(workspace->change(QStringLiteral("assign"),
                                     [&](Transaction& transaction) { return transaction.add(assignment); }),
                   ErrorCode::RecordExists);
}

void TestWorkspaceRecords::updateChangesWhatDiffers() {
    QFETCH(quint32, seed);
    QFile::remove(m_fixture.path());
    const auto workspace = m_fixture.create();
    QVERIFY(workspace);
    RandomRecords random(seed);
    std::vector<Person> people;
    std::vector<Application> applications;
    std::vector<Request> requests;
    addSome(*workspace, random, people, 5);
    addSome(*workspace, random, applications, 5);
    addSome(*workspace, random, requests, 5);
    for (size_t i = 0; i < 5; ++i) {
        // The new request keeps some of its entries, in another order, and gains others.
        Request request = random.make<Request>();
        request.id = requests[i].id;
        if (!requests[i].entries.empty()) {
            request.entries.push_back(requests[i].entries.front());
            request.entries.back().form = QStringLiteral("changed");
        }
        Person person = random.make<Person>();
        person.id = people[i].id;
        if (person.assistant == person.id) {
            person.assistant.reset();
        }
        if (request.renews == request.id) {
            request.renews.reset();
        }
        const auto changed =
            workspace->change(QStringLiteral("update"), [&](Transaction& transaction) -> Result<void> {
                if (auto done = transaction.update(request); !done) {
                    return done;
                }
                return transaction.update(person);
            });
        QVERIFY_RESULT(changed);
        requests[i] = request;
        people[i] = person;
    }
    compareAll(*workspace, requests);
    compareAll(*workspace, people);
    QCOMPARE_ERROR(
        workspace->change(QStringLiteral("update"),
                          [&](Transaction& transaction) { return transaction.update(random.make<Person>()); }),
        ErrorCode::RecordNotFound);
}

void TestWorkspaceRecords::theOwnerAlwaysExists() {
    const auto workspace = m_fixture.create("owner.letterdesk");
    QVERIFY(workspace);
    QVERIFY_RESULT(workspace->owner());
    QVERIFY(*workspace->owner() == Owner());
    RandomRecords random(7);
    Owner owner = random.make<Owner>();
    owner.ids.push_back({QStringLiteral("amcas"), QStringLiteral("AAMC ID"), QStringLiteral("12345678"), {}});
    QVERIFY_RESULT(workspace->change(QStringLiteral("owner"), [&](Transaction& transaction) -> Result<void> {
        if (auto done = transaction.setUnknownMembers(R"({"x":1})"); !done) {
            return done;
        }
        return transaction.setOwner(owner);
    }));
    QVERIFY(*workspace->owner() == owner);
    QCOMPARE(*workspace->unknownMembers(), QByteArray(R"({"x":1})"));
}

void TestWorkspaceRecords::pagesGoByIdBytewise() {
    const auto workspace = m_fixture.create("pages.letterdesk");
    QVERIFY(workspace);
    // In UTF-8, U+FFxx comes before U+1Fxxx; in UTF-16 it would come after.
    const QStringList ids{QStringLiteral("A"), QStringLiteral("a"),      QStringLiteral("a1"),
                          QStringLiteral("é"), QStringLiteral("\uFF21"), QStringLiteral("😀")};
    QVERIFY_RESULT(workspace->change(QStringLiteral("add"), [&](Transaction& transaction) -> Result<void> {
        for (auto id = ids.crbegin(); id != ids.crend(); ++id) {
            Person person;
            person.id = PersonId(*id);
            if (auto done = transaction.add(person); !done) {
                return done;
            }
        }
        return {};
    }));
    QCOMPARE(*workspace->count<Person>(), ids.size());
    QStringList seen;
    QString after;
    for (;;) {
        const auto page = workspace->page<Person>(after, 2);
        QVERIFY_RESULT(page);
        if (page->empty()) {
            break;
        }
        QVERIFY(page->size() <= 2);
        for (const Person& person : *page) {
            seen << person.id.text();
        }
        after = seen.last();
    }
    QCOMPARE(seen, ids);
}

void TestWorkspaceRecords::referringToFindsEveryWayOfNaming() {
    const auto workspace = m_fixture.create("referring.letterdesk");
    QVERIFY(workspace);
    const PersonId ada(QStringLiteral("ada"));
    const PersonId ben(QStringLiteral("ben"));
    QVERIFY_RESULT(workspace->change(QStringLiteral("add"), [&](Transaction& transaction) -> Result<void> {
        Person person;
        person.id = ada;
        person.assistant = ben; // named before it is there
        Person assistant;
        assistant.id = ben;
        Application application;
        application.id = ApplicationId(QStringLiteral("a1"));
        Program program;
        program.id = ProgramId(QStringLiteral("g1"));
        program.application = application.id;
        Request request;
        request.id = RequestId(QStringLiteral("r1"));
        request.person = ada;
        Entry entry;
        entry.id = EntryId(QStringLiteral("n1"));
        entry.application = application.id;
        request.entries = {entry};
        Assignment assignment;
        assignment.entry = entry.id;
        assignment.program = program.id;
        Moment moment;
        moment.id = MomentId(QStringLiteral("m1"));
        moment.seenBy = {ben, ada};
        Message message;
        message.id = MessageId(QStringLiteral("g7"));
        message.request = request.id;
        for (const auto& add : std::initializer_list<std::function<Result<void>()>>{
                 [&] { return transaction.add(person); }, [&] { return transaction.add(assistant); },
                 [&] { return transaction.add(application); }, [&] { return transaction.add(program); },
                 [&] { return transaction.add(request); }, [&] { return transaction.add(assignment); },
                 [&] { return transaction.add(moment); }, [&] { return transaction.add(message); }}) {
            if (auto done = add(); !done) {
                return done;
            }
        }
        return {};
    }));
    QCOMPARE(workspace->referringTo<Person>(RecordKind::Person, ben.text(), 10)->size(), size_t(1));
    QCOMPARE(workspace->referringTo<Moment>(RecordKind::Person, ada.text(), 10)->size(), size_t(1));
    QCOMPARE(workspace->referringTo<Request>(RecordKind::Person, ada.text(), 10)->size(), size_t(1));
    QCOMPARE(workspace->referringTo<Request>(RecordKind::Application, QStringLiteral("a1"), 10)->size(),
             size_t(1));
    QCOMPARE(workspace->referringTo<Assignment>(RecordKind::Request, QStringLiteral("r1"), 10)->size(), size_t(1));
    QCOMPARE(workspace->referringTo<Message>(RecordKind::Request, QStringLiteral("r1"), 10)->size(), size_t(1));
    QCOMPARE(workspace->referringTo<Concern>(RecordKind::Person, ada.text(), 10)->size(), size_t(0));

    const auto remove = [&](RecordKind kind, const char* id) {
        return workspace->change(QStringLiteral("remove"), [&](Transaction& transaction) {
            return transaction.remove(kind, QString::fromLatin1(id));
        });
    };
    const auto inUse = remove(RecordKind::Person, "ben");
    QCOMPARE_ERROR(inUse, ErrorCode::RecordInUse);
    QCOMPARE(inUse.error().arguments, QStringList({QStringLiteral("people"), QStringLiteral("ada")}));
    QCOMPARE_ERROR(remove(RecordKind::Program, "g1"), ErrorCode::RecordInUse);
    QCOMPARE_ERROR(remove(RecordKind::Message, "g7"), ErrorCode::RuleBroken);
    QVERIFY_RESULT(remove(RecordKind::Request, "r1")); // takes its entries and assignments, leaves the message
    QCOMPARE(*workspace->count<Assignment>(), 0);
    QCOMPARE(*workspace->count<Message>(), 1);
    QVERIFY_RESULT(remove(RecordKind::Program, "g1"));
    QCOMPARE_ERROR(remove(RecordKind::Program, "g1"), ErrorCode::RecordNotFound);
}

QTEST_GUILESS_MAIN(TestWorkspaceRecords)
#include "tst_workspace_records.moc"
