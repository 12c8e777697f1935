// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/database_dump.h"
#include "tests/store/store_fixture.h"

#include "core/relationships/moment.h"

#include <algorithm>

using namespace letterdesk;

/// The log of a person or an experience, and their moments: order, paging, scope, bounded rows.
class TestInteractionListing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void newestFirstWithoutADayLast();
    void pagesFollowEachOtherWithoutGapOrRepeat_data();
    void pagesFollowEachOtherWithoutGapOrRepeat();
    void rowsHoldOnlyTheBeginningOfALongText();
    void anExperienceHasItsOwn();
    void momentsAreThoseThePersonSaw();

private:
    [[nodiscard]] QStringList ids(const ListQuery& query, int limit) const;
    static ListQuery of(RecordKind kind, const char* id) {
        ListQuery query;
        query.within = QLatin1StringView(id);
        query.withinKind = kind;
        return query;
    }

    StoreFixture m_fixture;
    std::unique_ptr<Workspace> m_workspace;
};

void TestInteractionListing::initTestCase() {
    m_workspace = m_fixture.create();
    QVERIFY(m_workspace);
    QVERIFY_RESULT(m_workspace->change(QStringLiteral("add"), [](Transaction& transaction) -> Result<void> {
        Result<void> done;
        // A person and an experience may have the same id: ids are unique in their own list.
        for (const char* id : {"same", "p2"}) {
            Person person;
            person.id = PersonId(QLatin1StringView(id));
            person.familyName = QLatin1StringView(id);
            done = done ? transaction.add(person) : done;
        }
        Experience ward;
        ward.id = ExperienceId(QStringLiteral("same"));
        ward.title = QStringLiteral("Ward");
        done = done ? transaction.add(ward) : done;
        const auto log = [&](const char* id, const char* person, std::optional<QDate> on, bool inWard) {
            Interaction interaction;
            interaction.id = InteractionId(QLatin1StringView(id));
            interaction.person = PersonId(QLatin1StringView(person));
            interaction.on = on;
            interaction.kind = InteractionKind::Shift;
            interaction.minutes = 30;
            if (inWard) {
                interaction.experience = ward.id;
            }
            if (interaction.id.text() == QLatin1String("long")) {
                interaction.summary = QString(100000, u'x');
            }
            done = done ? transaction.add(interaction) : done;
        };
        log("undated1", "same", std::nullopt, false);
        log("old", "same", QDate(2026, 1, 1), false);
        log("long", "same", QDate(2027, 5, 1), true);
        log("other", "p2", QDate(2027, 5, 2), true);
        log("day1", "same", QDate(2027, 5, 3), false);
        log("day2", "same", QDate(2027, 5, 3), false);
        log("undated2", "same", std::nullopt, false);
        const auto saw = [&](const char* id, const std::vector<PersonId>& people, QDate on) {
            Moment moment;
            moment.id = MomentId(QLatin1StringView(id));
            moment.seenBy = people;
            moment.on = on;
            done = done ? transaction.add(moment) : done;
        };
        const PersonId same(QStringLiteral("same"));
        const PersonId two(QStringLiteral("p2"));
        saw("m1", {same}, QDate(2027, 1, 1));
        saw("m2", {two, same}, QDate(2027, 2, 1));
        saw("m3", {two}, QDate(2027, 3, 1));
        return done;
    }));
}

QStringList TestInteractionListing::ids(const ListQuery& query, int limit) const {
    const InteractionListing listing = m_workspace->interactionListing();
    QStringList all;
    qint64 after = 0;
    for (;;) {
        const auto keys = listing.keysAfter(after, query, limit);
        if (!keys || keys->empty()) {
            return all;
        }
        after = keys->back();
        all += listing.ids(*keys).value_or(QStringList());
    }
}

void TestInteractionListing::newestFirstWithoutADayLast() {
    const QStringList expected{QStringLiteral("day2"), QStringLiteral("day1"),     QStringLiteral("long"),
                               QStringLiteral("old"),  QStringLiteral("undated2"), QStringLiteral("undated1")};
    QCOMPARE(ids(of(RecordKind::Person, "same"), 100), expected);
    QCOMPARE(ids(of(RecordKind::Person, "nobody"), 100), QStringList());
}

void TestInteractionListing::pagesFollowEachOtherWithoutGapOrRepeat_data() {
    QTest::addColumn<int>("limit");
    for (const int limit : {1, 2, 3, 5}) {
        QTest::addRow("%d", limit) << limit;
    }
}

void TestInteractionListing::pagesFollowEachOtherWithoutGapOrRepeat() {
    QFETCH(const int, limit);
    QCOMPARE(ids(of(RecordKind::Person, "same"), limit), ids(of(RecordKind::Person, "same"), 100));
}

void TestInteractionListing::rowsHoldOnlyTheBeginningOfALongText() {
    const InteractionListing listing = m_workspace->interactionListing();
    const qint64 key = *listing.keyOf(QStringLiteral("long"));
    const auto rows = listing.rows(std::span(&key, 1));
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->size(), size_t(1));
    QCOMPARE(rows->front().summary, QString(InteractionRow::kSummaryShown, u'x'));
    QCOMPARE(rows->front().experienceTitle, QStringLiteral("Ward"));
    QCOMPARE(rows->front().personName, QStringLiteral("same"));
    QCOMPARE(rows->front().minutes, std::optional(30));
    QCOMPARE(rows->front().kind, std::optional(InteractionKind::Shift));
}

void TestInteractionListing::anExperienceHasItsOwn() {
    QCOMPARE(ids(of(RecordKind::Experience, "same"), 1),
             QStringList({QStringLiteral("other"), QStringLiteral("long")}));
}

void TestInteractionListing::momentsAreThoseThePersonSaw() {
    const MomentListing listing = m_workspace->momentListing();
    const auto keys = listing.keysAfter(0, of(RecordKind::Person, "same"), 10);
    QVERIFY_RESULT(keys);
    QCOMPARE(*listing.ids(*keys), QStringList({QStringLiteral("m2"), QStringLiteral("m1")}));
    QVERIFY(listing.keysAfter(0, of(RecordKind::Experience, "same"), 10)->empty());
}

QTEST_GUILESS_MAIN(TestInteractionListing)
#include "tst_interaction_listing.moc"
