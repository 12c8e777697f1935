// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requirements/program.h"
#include "tests/store/database_dump.h"
#include "tests/store/store_fixture.h"

using namespace letterdesk;

/// The programs of one application: paging, filter, order, rows.
class TestProgramListing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pagesFollowEachOtherWithinOneApplication();
    void otherApplicationsAreLeftOut();
    void filterTakesNameAndCity();
    void everyColumnCanBeSortedBy_data();
    void everyColumnCanBeSortedBy();
    void rowsSayWhatTheTableShows();

private:
    [[nodiscard]] ListQuery within(const char* application) const;

    StoreFixture m_fixture;
    std::unique_ptr<Workspace> m_workspace;
};

constexpr int kMany = 1000;

void TestProgramListing::initTestCase() {
    m_workspace = m_fixture.create();
    QVERIFY(m_workspace);
    QVERIFY_RESULT(m_workspace->change(QStringLiteral("add"), [](Transaction& transaction) -> Result<void> {
        for (const char* id : {"a1", "a2"}) {
            Application application;
            application.id = ApplicationId(QString::fromUtf8(id));
            if (Result<void> added = transaction.add(application); !added) {
                return added;
            }
        }
        for (int number = 0; number < kMany; ++number) {
            Program program;
            program.id = ProgramId(QStringLiteral("g%1").arg(number));
            program.application = ApplicationId(number % 10 == 9 ? QStringLiteral("a2") : QStringLiteral("a1"));
            program.name = QStringLiteral("Program %1").arg(number, 4, 10, QLatin1Char('0'));
            program.city = number == 17 ? QStringLiteral("Port Ellery") : QStringLiteral("Lakeside");
            if (number == 17) {
                program.maxLetters = 3;
                program.maxAgeMonths = 24;
                program.lettersDueOn = QDate(2027, 9, 22);
            }
            if (Result<void> added = transaction.add(program); !added) {
                return added;
            }
        }
        Person person;
        person.id = PersonId(QStringLiteral("p"));
        Request request;
        request.id = RequestId(QStringLiteral("r"));
        request.person = person.id;
        Entry entry;
        entry.id = EntryId(QStringLiteral("n"));
        entry.application = ApplicationId(QStringLiteral("a1"));
        request.entries.push_back(entry);
        Assignment assignment;
        assignment.entry = entry.id;
        assignment.program = ProgramId(QStringLiteral("g17"));
        assignment.on = QDate(2027, 5, 20);
        Result<void> done = transaction.add(person);
        done = done ? transaction.add(request) : done;
        return done ? transaction.add(assignment) : done;
    }));
}

ListQuery TestProgramListing::within(const char* application) const {
    ListQuery query;
    query.within = QString::fromUtf8(application);
    return query;
}

void TestProgramListing::pagesFollowEachOtherWithinOneApplication() {
    const ProgramListing listing = m_workspace->programListing();
    std::vector<qint64> all;
    qint64 after = 0;
    for (;;) {
        const auto page = listing.keysAfter(after, within("a1"), 70);
        QVERIFY_RESULT(page);
        all.insert(all.end(), page->cbegin(), page->cend());
        if (page->size() < 70) {
            break;
        }
        after = page->back();
    }
    QCOMPARE(all.size(), size_t(900));
    QVERIFY(std::is_sorted(all.cbegin(), all.cend()));
    const auto ids = listing.ids(all);
    QVERIFY_RESULT(ids);
    QCOMPARE(ids->first(), QStringLiteral("g0"));
    QCOMPARE(ids->last(), QStringLiteral("g998"));
}

void TestProgramListing::otherApplicationsAreLeftOut() {
    const ProgramListing listing = m_workspace->programListing();
    const auto keys = listing.keysAfter(0, within("a2"), kMany);
    QVERIFY_RESULT(keys);
    QCOMPARE(keys->size(), size_t(100));
    const auto none = listing.keysAfter(0, within("a3"), kMany);
    QVERIFY_RESULT(none);
    QVERIFY(none->empty());
}

void TestProgramListing::filterTakesNameAndCity() {
    ListQuery query = within("a1");
    query.search = parseSearch(QStringLiteral("ellery"), QDate(2027, 5, 24));
    const auto found = m_workspace->programListing().keysAfter(0, query, kMany);
    QVERIFY_RESULT(found);
    QCOMPARE(found->size(), size_t(1));
    query.search = parseSearch(QStringLiteral("0019"), QDate(2027, 5, 24));
    QVERIFY(m_workspace->programListing().keysAfter(0, query, kMany)->empty());
    query.within = QStringLiteral("a2");
    QCOMPARE(m_workspace->programListing().keysAfter(0, query, kMany)->size(), size_t(1));
}

void TestProgramListing::everyColumnCanBeSortedBy_data() {
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QString>("first");
    QTest::newRow("name") << int(ProgramColumn::Name) << true << QStringLiteral("g998");
    QTest::newRow("city") << int(ProgramColumn::City) << true << QStringLiteral("g17");
    QTest::newRow("due") << int(ProgramColumn::DueOn) << false << QStringLiteral("g17");
    QTest::newRow("letters") << int(ProgramColumn::Letters) << true << QStringLiteral("g17");
    QTest::newRow("most") << int(ProgramColumn::MaxLetters) << false << QStringLiteral("g17");
    QTest::newRow("age") << int(ProgramColumn::MaxAge) << false << QStringLiteral("g17");
}

void TestProgramListing::everyColumnCanBeSortedBy() {
    QFETCH(int, column);
    QFETCH(bool, descending);
    ListQuery query = within("a1");
    query.sort.push_back({column, descending});
    const auto keys = m_workspace->programListing().sortedKeys(query);
    QVERIFY_RESULT(keys);
    QCOMPARE(keys->size(), size_t(900));
    QTEST(m_workspace->programListing().ids(std::span(&keys->front(), 1))->first(), "first");
}

void TestProgramListing::rowsSayWhatTheTableShows() {
    const ProgramListing listing = m_workspace->programListing();
    const qint64 keys[] = {*listing.keyOf(QStringLiteral("g17")), 123456, *listing.keyOf(QStringLiteral("g3"))};
    const auto rows = listing.rows(keys);
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->size(), size_t(2));
    const ProgramRow& row = rows->front();
    QCOMPARE(row.id.text(), QStringLiteral("g17"));
    QCOMPARE(row.application.text(), QStringLiteral("a1"));
    QCOMPARE(row.city, QStringLiteral("Port Ellery"));
    QCOMPARE(row.lettersDueOn, std::optional(QDate(2027, 9, 22)));
    QCOMPARE(row.maxLetters, std::optional(3));
    QCOMPARE(row.maxAgeMonths, std::optional(24));
    QCOMPARE(row.assignments.size(), size_t(1));
    QCOMPARE(row.assignments[0].entry.text(), QStringLiteral("n"));
    QCOMPARE(row.assignments[0].on, std::optional(QDate(2027, 5, 20)));
    QVERIFY(rows->back().assignments.empty());
    QVERIFY(!rows->back().maxLetters);
}

QTEST_GUILESS_MAIN(TestProgramListing)
#include "tst_program_listing.moc"
