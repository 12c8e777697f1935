// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/database_dump.h"
#include "tests/store/store_fixture.h"

#include "core/requirements/program.h"

#include <algorithm>

using namespace letterdesk;
using namespace letterdesk::test;

/// The Requests page: order, paging, filter, rows.
class TestRequestListing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void openOnesByWritersDateThenDoneOnesNewestFirst();
    void pagesFollowEachOtherWithoutGapOrRepeat_data();
    void pagesFollowEachOtherWithoutGapOrRepeat();
    void filterTakesAllWords_data();
    void filterTakesAllWords();
    void rowsSayWhatTheTableShows();
    void pagingSortsNothing();

private:
    [[nodiscard]] QStringList ids(const std::vector<qint64>& keys) const;

    StoreFixture m_fixture;
    std::unique_ptr<Workspace> m_workspace;
};

void TestRequestListing::initTestCase() {
    m_workspace = m_fixture.create();
    QVERIFY(m_workspace);
    QVERIFY_RESULT(m_workspace->change(QStringLiteral("add"), [](Transaction& transaction) -> Result<void> {
        Person ada;
        ada.id = PersonId(QStringLiteral("p1"));
        ada.honorific = QStringLiteral("Dr.");
        ada.givenName = QStringLiteral("Ada");
        ada.familyName = QStringLiteral("Example");
        ada.credentials = {QStringLiteral("MD"), QStringLiteral("PhD")};
        ada.organization = QStringLiteral("Northside Hospital");
        Person ben;
        ben.id = PersonId(QStringLiteral("p2"));
        ben.familyName = QStringLiteral("Übersee");
        Application residency;
        residency.id = ApplicationId(QStringLiteral("a1"));
        residency.service = QStringLiteral("eras-residency");
        residency.specialty = QStringLiteral("internal-medicine");
        residency.lettersDueOn = QDate(2027, 9, 22);
        Application school;
        school.id = ApplicationId(QStringLiteral("a2"));
        school.service = QStringLiteral("amcas");
        school.lettersDueOn = QDate(2027, 8, 1);
        Result<void> done = transaction.add(ada);
        done = done ? transaction.add(ben) : done;
        done = done ? transaction.add(residency) : done;
        done = done ? transaction.add(school) : done;
        Program program;
        program.id = ProgramId(QStringLiteral("g1"));
        program.application = residency.id;
        program.lettersDueOn = QDate(2027, 9, 15);
        done = done ? transaction.add(program) : done;
        const auto request = [&](const char* id, const PersonId& person, Stage stage, std::optional<QDate> date) {
            Request one;
            one.id = RequestId(QString::fromUtf8(id));
            one.person = person;
            one.stage = stage;
            one.writersDate = date;
            if (one.id.text() == QLatin1String("dated2")) {
                for (const ApplicationId& application : {residency.id, school.id, residency.id}) {
                    Entry entry;
                    entry.id = EntryId(QStringLiteral("n%1").arg(one.entries.size()));
                    entry.application = application;
                    entry.issuedOn = QDate(2027, 6, 1);
                    one.entries.push_back(entry);
                }
                one.entries.front().receivedOn = QDate(2027, 7, 1);
                one.askedOn = QDate(2027, 5, 24);
                one.answer = Answer::Warm;
                one.answeredOn = QDate(2027, 5, 25);
            }
            done = done ? transaction.add(one) : done;
        };
        request("undated", ada.id, Stage::Candidate, std::nullopt);
        request("withdrawn", ben.id, Stage::Withdrawn, QDate(2027, 1, 1));
        request("dated2", ada.id, Stage::Agreed, QDate(2027, 9, 1));
        request("dated1", ben.id, Stage::Thanked, QDate(2027, 8, 1));
        request("closed", ada.id, Stage::Closed, std::nullopt);
        request("same day", ben.id, Stage::Asked, QDate(2027, 9, 1));
        request("declined", ben.id, Stage::Declined, std::nullopt);
        return done;
    }));
}

QStringList TestRequestListing::ids(const std::vector<qint64>& keys) const {
    QStringList ids;
    const auto rows = m_workspace->requestListing().rows(keys);
    for (const RequestRow& row : rows.value_or(std::vector<RequestRow>())) {
        ids << row.id.text();
    }
    return ids;
}

void TestRequestListing::openOnesByWritersDateThenDoneOnesNewestFirst() {
    const auto keys = m_workspace->requestListing().keysAfter(0, {}, 100);
    QVERIFY_RESULT(keys);
    const QStringList order{QStringLiteral("dated1"),   QStringLiteral("dated2"),   QStringLiteral("same day"),
                            QStringLiteral("undated"),  QStringLiteral("declined"), QStringLiteral("closed"),
                            QStringLiteral("withdrawn")};
    QCOMPARE(ids(*keys), order);
    QCOMPARE(ids(*m_workspace->requestListing().keysAfter(0, {SearchQuery(), true, {}, {}, {}}, 100)),
             order.mid(0, 4));
    QCOMPARE(*m_workspace->requestListing().keyOf(QStringLiteral("dated1")), keys->front());
    QCOMPARE_ERROR(m_workspace->requestListing().keyOf(QStringLiteral("nobody")), ErrorCode::RecordNotFound);
    QCOMPARE_ERROR(m_workspace->requestListing().keysAfter(999999, {}, 10), ErrorCode::RecordNotFound);
}

void TestRequestListing::pagesFollowEachOtherWithoutGapOrRepeat_data() {
    QTest::addColumn<int>("limit");
    for (int limit = 1; limit <= 8; ++limit) {
        QTest::addRow("%d at a time", limit) << limit;
    }
}

void TestRequestListing::pagesFollowEachOtherWithoutGapOrRepeat() {
    QFETCH(int, limit);
    const auto all = m_workspace->requestListing().keysAfter(0, {}, 100);
    std::vector<qint64> seen;
    for (;;) {
        const auto page = m_workspace->requestListing().keysAfter(seen.empty() ? 0 : seen.back(), {}, limit);
        QVERIFY_RESULT(page);
        if (page->empty()) {
            break;
        }
        QVERIFY(page->size() <= static_cast<size_t>(limit));
        seen.insert(seen.end(), page->begin(), page->end());
    }
    QCOMPARE(seen, *all);
}

void TestRequestListing::filterTakesAllWords_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    const QStringList adas{QStringLiteral("dated2"), QStringLiteral("undated"), QStringLiteral("closed")};
    QTest::newRow("name") << QStringLiteral("ada") << adas;
    QTest::newRow("beginning, without its accent")
        << QStringLiteral("uber")
        << QStringList{QStringLiteral("dated1"), QStringLiteral("same day"), QStringLiteral("declined"),
                       QStringLiteral("withdrawn")};
    QTest::newRow("organization") << QStringLiteral("north hosp") << adas;
    QTest::newRow("service") << QStringLiteral("amcas") << QStringList{QStringLiteral("dated2")};
    QTest::newRow("name and service") << QStringLiteral("exam residency") << QStringList{QStringLiteral("dated2")};
    QTest::newRow("one word too many") << QStringLiteral("ada nowhere") << QStringList();
}

void TestRequestListing::filterTakesAllWords() {
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    const auto keys = m_workspace->requestListing().keysAfter(
        0, {parseSearch(text, QDate(2027, 5, 24)), false, {}, {}, {}}, 100);
    QVERIFY_RESULT(keys);
    QCOMPARE(ids(*keys), found);
}

void TestRequestListing::rowsSayWhatTheTableShows() {
    const auto key = m_workspace->requestListing().keyOf(QStringLiteral("dated2"));
    QVERIFY_RESULT(key);
    const std::vector<qint64> keys{*key, 999999, *key - 1};
    const auto rows = m_workspace->requestListing().rows(keys);
    QVERIFY_RESULT(rows);
    QVERIFY(!rows->empty());
    const RequestRow& row = rows->front();
    QCOMPARE(row.personName, QStringLiteral("Dr. Ada Example, MD, PhD"));
    QCOMPARE(row.organization, QStringLiteral("Northside Hospital"));
    QCOMPARE(row.services, QStringList({QStringLiteral("eras-residency"), QStringLiteral("amcas")}));
    QCOMPARE(row.specialty, QStringLiteral("internal-medicine"));
    QVERIFY(row.stage == Stage::Agreed);
    QCOMPARE(row.askedOn, std::optional(QDate(2027, 5, 24)));
    // An entry's due date is the earliest of its application and that one's programs, as on the packet.
    const std::optional<QDate> issued(QDate(2027, 6, 1));
    QCOMPARE(row.entries, (std::vector<RequestRow::EntryDates>{
                              {issued, QDate(2027, 7, 1), QDate(2027, 9, 15)},
                              {issued, std::nullopt, QDate(2027, 8, 1)},
                              {issued, std::nullopt, QDate(2027, 9, 15)},
                          }));
    QVERIFY(row.answer == Answer::Warm);
    QCOMPARE(row.answeredOn, std::optional(QDate(2027, 5, 25)));
    const Request request = requestOf(row);
    QVERIFY(request.stage == row.stage && request.answer == row.answer);
    QCOMPARE(request.entries[0].receivedOn, std::optional(QDate(2027, 7, 1)));
}

void TestRequestListing::pagingSortsNothing() {
    // The plan of SQLite, so that a change of the statements or indexes cannot quietly make paging grow with the
    // file.
    const QByteArray open = "SELECT row FROM requests WHERE stage NOT IN ('declined', 'closed', 'withdrawn') AND ";
    const QByteArray done = "SELECT row FROM requests WHERE stage IN ('declined', 'closed', 'withdrawn') AND ";
    const QByteArray due = "ifnull(writers_date, '9999-12-31')";
    for (const QByteArray& sql :
         {open + due + " = ? AND row > ? ORDER BY row LIMIT 50",
          open + due + " > ? ORDER BY " + due + ", row LIMIT 50", done + "row < ? ORDER BY row DESC LIMIT 50"}) {
        const QByteArray plan = queryPlan(m_workspace->path(), sql);
        QVERIFY2(!plan.contains("TEMP B-TREE") && plan.contains("SEARCH"), plan.constData());
    }
}

QTEST_GUILESS_MAIN(TestRequestListing)
#include "tst_request_listing.moc"
