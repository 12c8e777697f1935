// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "core/base/record.h"
#include "core/base/result.h"
#include "core/calendar/date_note.h"
#include "core/privacy/scanner_decision.h"
#include "core/relationships/concern.h"
#include "core/relationships/interaction.h"
#include "core/relationships/moment.h"
#include "core/relationships/owner.h"
#include "core/relationships/relationship.h"
#include "core/requests/assignment.h"
#include "core/requests/document.h"
#include "core/requests/given_packet.h"
#include "core/requests/message.h"
#include "core/search/saved_search.h"

#include <QtTest/QTest>

using namespace letterdesk;

class TestRecords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void memberNamesAreUniqueAndLowerCase();
    void enumerationsGoBothWays();
    void idsAreTheirText();
};

namespace {

template <Described Record>
void checkNames() {
    QStringList names;
    forEachField<Record>([&names](const auto& field) { names << QString::fromLatin1(field.name); });
    const auto lowerCase = [](const QString& name) { return name == name.toLower() && !name.contains(u' '); };
    QVERIFY(std::all_of(names.cbegin(), names.cend(), lowerCase));
    const qsizetype before = names.size();
    QCOMPARE(names.removeDuplicates(), 0);
    QCOMPARE(names.size(), before);
}

template <DescribedEnum Enum>
void checkWords() {
    for (const auto& [value, word] : EnumWords<Enum>::words) {
        QCOMPARE(enumFromText<Enum>(QString::fromLatin1(word)), std::optional(value));
        QCOMPARE(enumText(value), QLatin1StringView(word));
    }
    QCOMPARE(enumFromText<Enum>(u"no_such_word"), std::optional<Enum>());
}

} // namespace

void TestRecords::memberNamesAreUniqueAndLowerCase() {
    checkNames<Owner>();
    checkNames<Person>();
    checkNames<Experience>();
    checkNames<Relationship>();
    checkNames<Interaction>();
    checkNames<Moment>();
    checkNames<Concern>();
    checkNames<Application>();
    checkNames<Program>();
    checkNames<Request>();
    checkNames<Entry>();
    checkNames<Assignment>();
    checkNames<Message>();
    checkNames<GivenPacket>();
    checkNames<DateNote>();
    checkNames<Document>();
    checkNames<ScannerDecision>();
    checkNames<SavedSearch>();
}

void TestRecords::enumerationsGoBothWays() {
    checkWords<RecordKind>();
    checkWords<Stage>();
    checkWords<Route>();
    checkWords<ConcernKind>();
    checkWords<RelationshipRole>();
    checkWords<DocumentKind>();
    checkWords<Weekday>();
}

void TestRecords::idsAreTheirText() {
    QVERIFY(PersonId().isNull());
    QCOMPARE(PersonId(QStringLiteral("p1")), PersonId(QStringLiteral("p1")));
    CountingIdSource ids(QStringLiteral("p"));
    QCOMPARE(ids.nextId<Person>().text(), QStringLiteral("p1"));
    QCOMPARE(ids.nextId<Person>().text(), QStringLiteral("p2"));
}

QTEST_APPLESS_MAIN(TestRecords)
#include "tst_records.moc"
