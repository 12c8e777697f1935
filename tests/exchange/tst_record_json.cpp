// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/record_json.h"
#include "core/relationships/experience.h"
#include "core/relationships/moment.h"
#include "core/relationships/owner.h"
#include "core/relationships/person.h"
#include "core/relationships/relationship.h"
#include "core/requests/message.h"
#include "core/requests/request.h"

#include <QtTest/QTest>

using namespace letterdesk;

class TestRecordJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRecordComesBackAsItWas();
    void unknownMembersAreKeptAndWrittenBackInTheirPlace();
    void recordsWithTheSameMeaningHaveTheSameBytes();
    void absentMeansUnknown();
    void wrongValuesNameTheirPlace_data();
    void wrongValuesNameTheirPlace();
    void instantsAreUtcOnly_data();
    void instantsAreUtcOnly();
};

namespace {

template <class Record>
Result<Record> readOne(const QByteArray& json) {
    JsonReader reader(json);
    return recordFromJson<Record>(reader);
}

/// An error of reading a list of people, or of what the row names.
template <class Record>
std::optional<Error> errorOf(const char* list, const QByteArray& record) {
    const QByteArray json = "[{\"id\": \"first\"}," + record + "]";
    JsonReader reader(json, 0, QString::fromLatin1(list));
    if (!reader.enterList() || !reader.nextElement() || !reader.skipValue() || !reader.nextElement()) {
        return std::nullopt;
    }
    const auto read = recordFromJson<Record>(reader);
    return read ? std::nullopt : std::optional(read.error());
}

} // namespace

void TestRecordJson::aRecordComesBackAsItWas() {
    Person person;
    person.id = PersonId(QStringLiteral("p1"));
    person.familyName = QStringLiteral("Ёлкина \"Ada\"\n\\");
    person.credentials = {QStringLiteral("PhD"), QStringLiteral("MD")};
    person.assistant = PersonId(QStringLiteral("p2"));
    person.absences = {{QDate(2027, 6, 1), QDate(2027, 6, 20), {}}};
    person.keepInTouchDays = 90;
    person.notEligible = NotEligible::OwnPhysician;
    const QByteArray json = R"({"absences":[{"from":"2027-06-01","to":"2027-06-20"}],"assistant":"p2",)"
                            R"("credentials":["PhD","MD"],"family_name":"Ёлкина \"Ada\"\n\\","id":"p1",)"
                            R"("keep_in_touch_days":90,"not_eligible":"own_physician"})";
    QCOMPARE(recordToJson(person), json);
    QCOMPARE(readOne<Person>(json).value(), person);

    Relationship relationship;
    relationship.id = RelationshipId(QStringLiteral("x1"));
    relationship.person = person.id;
    relationship.experience = ExperienceId(QStringLiteral("e1"));
    relationship.meetsOn = {Weekday::Tue, Weekday::Mon};
    relationship.hours = 160;
    relationship.weeks = 2.5;
    relationship.noMoments = false;
    QCOMPARE(recordToJson(relationship),
             QByteArray(R"({"experience":"e1","hours":160,"id":"x1","meets_on":["tue","mon"],"no_moments":false,)"
                        R"("person":"p1","weeks":2.5})"));
    QCOMPARE(readOne<Relationship>(recordToJson(relationship)).value(), relationship);

    Message message;
    message.id = MessageId(QStringLiteral("g1"));
    message.sentAt = QDateTime(QDate(2027, 5, 24), QTime(22, 10), Qt::UTC);
    QCOMPARE(recordToJson(message), QByteArray(R"({"id":"g1","sent_at":"2027-05-24T22:10:00Z"})"));
    QCOMPARE(readOne<Message>(recordToJson(message)).value(), message);
}

void TestRecordJson::unknownMembersAreKeptAndWrittenBackInTheirPlace() {
    const QByteArray json = R"({"absences":[{"from":"2027-06-01","reason":["leave",1.0],"to":"2027-06-02"}],)"
                            R"("a_new_one":{"x":null},"id":"p1","zodiac":"no"})";
    const auto person = readOne<Person>(json);
    QVERIFY(person);
    QCOMPARE(person->unknown, UnknownMembers(R"({"a_new_one":{"x":null},"zodiac":"no"})"));
    QCOMPARE(person->absences.front().unknown, UnknownMembers(R"({"reason":["leave",1.0]})"));
    QCOMPARE(recordToJson(*person),
             QByteArray(R"({"a_new_one":{"x":null},"absences":[{"from":"2027-06-01","reason":["leave",1.0],)"
                        R"("to":"2027-06-02"}],"id":"p1","zodiac":"no"})"));
}

void TestRecordJson::recordsWithTheSameMeaningHaveTheSameBytes() {
    const auto one = readOne<Request>(R"({"id":"r1","person":"p1","stage":"asked",
        "entries":[{"id":"n2"},{"id":"n10","waived":true}],
        "history":[{"what":"b"},{"what":"a","on":"2027-05-24"}]})");
    const auto other = readOne<Request>(R"({"history":[{"on":"2027-05-24","what":"a"},{"what":"b"}],
        "entries":[{"waived":true,"id":"n10"},{"id":"n2"}],"stage":"asked","person":"p1","id":"r1"})");
    QVERIFY(one);
    QVERIFY(other);
    QVERIFY(*one != *other); // the order of the file is kept
    QCOMPARE(recordToJson(*one), recordToJson(*other));
    QVERIFY(recordToJson(*one).contains(R"("entries":[{"id":"n10","waived":true},{"id":"n2"}])"));

    const auto moment = readOne<Moment>(R"({"id":"m1","seen_by":["p2","p1"]})");
    QVERIFY(moment);
    QCOMPARE(recordToJson(*moment), QByteArray(R"({"id":"m1","seen_by":["p2","p1"]})")); // the user's order
}

void TestRecordJson::absentMeansUnknown() {
    const auto experience = readOne<Experience>(R"({"id":"e1"})");
    QVERIFY(experience);
    QVERIFY(!experience->kind && !experience->start && !experience->hoursPerWeek && !experience->away);
    QCOMPARE(recordToJson(*experience), QByteArray(R"({"id":"e1"})"));
    QCOMPARE(recordToJson(Owner()), QByteArray("{}"));
}

void TestRecordJson::wrongValuesNameTheirPlace_data() {
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const char* record, const char* place,
                        ErrorCode code = ErrorCode::ValueInvalid) {
        QTest::newRow(name) << QByteArray(record) << code << QString::fromLatin1(place);
    };
    row("no id", R"({})", "people[1].id");
    row("empty id", R"({"id":""})", "people[1].id");
    row("null", R"({"id":"p","notes":null})", "people[1].notes");
    row("empty text", R"({"id":"p","notes":""})", "people[1].notes");
    row("number for text", R"({"id":"p","notes":1})", "people[1].notes");
    row("text for number", R"({"id":"p","keep_in_touch_days":"90"})", "people[1].keep_in_touch_days");
    row("fraction", R"({"id":"p","keep_in_touch_days":1.5})", "people[1].keep_in_touch_days");
    row("zero days", R"({"id":"p","keep_in_touch_days":0})", "people[1].keep_in_touch_days");
    row("negative", R"({"id":"p","keep_in_touch_days":-1})", "people[1].keep_in_touch_days");
    row("too large", R"({"id":"p","keep_in_touch_days":2147483648})", "people[1].keep_in_touch_days");
    row("infinite", R"({"id":"p","keep_in_touch_days":1e999})", "people[1].keep_in_touch_days");
    row("text for list", R"({"id":"p","emails":"a@example.org"})", "people[1].emails");
    row("empty text in a list", R"({"id":"p","emails":["a@example.org",""]})", "people[1].emails[1]");
    row("number in a list", R"({"id":"p","emails":[1]})", "people[1].emails[0]");
    row("unknown word", R"({"id":"p","gut":"maybe"})", "people[1].gut");
    row("word in capitals", R"({"id":"p","gut":"Yes"})", "people[1].gut");
    row("no such day", R"({"id":"p","leaves_on":"2027-02-30"})", "people[1].leaves_on");
    row("date with time", R"({"id":"p","leaves_on":"2027-02-03T00:00:00Z"})", "people[1].leaves_on");
    row("date in another order", R"({"id":"p","leaves_on":"03/02/2027"})", "people[1].leaves_on");
    row("absence without end", R"({"id":"p","absences":[{"from":"2027-06-01"}]})", "people[1].absences[0].to");
    row("absence backwards", R"({"id":"p","absences":[{"from":"2027-06-02","to":"2027-06-01"}]})",
        "people[1].absences[0].to");
    row("object for a record of a list", R"({"id":"p","absences":{"from":"2027-06-02"}})", "people[1].absences");
    row("list for a record", R"([])", "people[1]");
    row("U+0000", R"({"id":"p","notes":"\u0000"})", "people[1].notes", ErrorCode::TextRefused);
    row("member twice", R"({"id":"p","gut":"yes","gut":"yes"})", "people[1].gut", ErrorCode::DuplicateMember);
    row("unknown member twice", R"({"id":"p","x":{"y":1,"y":1}})", "people[1].x.y", ErrorCode::DuplicateMember);
}

void TestRecordJson::wrongValuesNameTheirPlace() {
    QFETCH(QByteArray, record);
    QFETCH(ErrorCode, code);
    QFETCH(QString, place);
    const auto error = errorOf<Person>("people", record);
    QVERIFY(error);
    QCOMPARE(error->code, code);
    QCOMPARE(error->place, place);
}

void TestRecordJson::instantsAreUtcOnly_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    const auto row = [](const char* text, bool good) { QTest::newRow(text) << QByteArray(text) << good; };
    row("2027-05-24T22:10:00Z", true);
    row("2027-05-24T22:10:00.250Z", true);
    row("2027-05-24T22:10:00", false);
    row("2027-05-24T22:10Z", false);
    row("2027-05-24 22:10:00Z", false);
    row("2027-05-24T22:10:00+00:00", false);
    row("2027-05-24T22:10:00z", false);
    row("2027-05-24T24:00:00Z", false);
    row("2027-05-24T23:59:60Z", false);
    row("2027-02-29T22:10:00Z", false);
    row("2027-05-24", false);
}

void TestRecordJson::instantsAreUtcOnly() {
    QFETCH(QByteArray, text);
    QFETCH(bool, good);
    const QByteArray json = R"({"id":"g1","sent_at":")" + text + "\"}";
    const auto message = readOne<Message>(json);
    QCOMPARE(message.has_value(), good);
    if (good) {
        QCOMPARE(recordToJson(*message), json);
    }
}

QTEST_APPLESS_MAIN(TestRecordJson)
#include "tst_record_json.moc"
