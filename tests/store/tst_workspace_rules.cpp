// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_shape.h"
#include "core/store/record_types.h"
#include "tests/store/database_dump.h"
#include "tests/store/schema_sample.h"
#include "tests/store/store_fixture.h"

#include <QtCore/QRegularExpression>

#include <limits>

using namespace letterdesk;
using namespace letterdesk::test;

/// States that cannot be, texts that are kept or refused, and that the schema says the same as the records.
class TestWorkspaceRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void columnsAreThoseOfTheRecords();
    void wordsAreThoseOfTheEnumerations();
    void wrongStatesAreRefused_data();
    void wrongStatesAreRefused();
    void rightStatesAreKept();
    void witnessesChangePlaces();
    void refusedRecordsSayWhere();
    void forwardReferencesMustBeFilled();
    void p16_oddTextIsKeptOrRefused_data();
    void p16_oddTextIsKeptOrRefused();
    void p16_idsAreFoundInEitherForm();
    void p16_refusedTextsSayWhere();

private:
    StoreFixture m_fixture;
    std::unique_ptr<Workspace> m_workspace;
};

namespace {

Person person(const QString& id) {
    Person one;
    one.id = PersonId(id);
    return one;
}

template <class Record>
Result<ChangeSet> add(Workspace& workspace, const Record& record) {
    return workspace.change(QStringLiteral("add"),
                            [&](Transaction& transaction) { return transaction.add(record); });
}

template <class Value>
struct EnumOf {
    static constexpr bool is = false;
};
template <DescribedEnum Value>
struct EnumOf<Value> {
    static constexpr bool is = true;
    using Type = Value;
};
template <class Value>
struct EnumOf<std::optional<Value>> : EnumOf<Value> {};

/// The words that the table's CHECK lets into a column.
QStringList wordsInSchema(const QString& path, const QByteArray& table, const QByteArray& column) {
    const QString sql = QString::fromUtf8(
        queryDatabase(path, "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = '" + table + "'"));
    const QRegularExpression check(
        QStringLiteral("CHECK \\(\"?%1\"? IN \\(([^)]*)\\)\\)").arg(QLatin1String(column)));
    QString words = check.match(sql).captured(1); // clazy:exclude=use-static-qregularexpression
    static const QRegularExpression quotesAndSpaces(QStringLiteral("['\\s]"));
    words.remove(quotesAndSpaces);
    return words.split(u',', Qt::SkipEmptyParts);
}

template <Described Record>
void compareWords(const QString& path, const QByteArray& table) {
    forEachField<Record>([&](const auto& field) {
        using Enum = EnumOf<typename std::remove_cvref_t<decltype(field)>::ValueType>;
        if constexpr (Enum::is) {
            QStringList words;
            for (const auto& entry : EnumWords<typename Enum::Type>::words) {
                words << QLatin1String(entry.second);
            }
            QCOMPARE(wordsInSchema(path, table, field.name), words);
        }
    });
}

} // namespace

void TestWorkspaceRules::initTestCase() {
    m_workspace = m_fixture.create();
    QVERIFY(m_workspace);
    SchemaSample sample;
    QVERIFY_RESULT(m_workspace->change(QStringLiteral("add"),
                                       [&](Transaction& transaction) { return sample.addTo(transaction); }));
}

void TestWorkspaceRules::columnsAreThoseOfTheRecords() {
    const auto columns = [this](const QByteArray& table, const QByteArray& condition) {
        const auto names =
            queryDatabase(m_workspace->path(), "SELECT group_concat(name) FROM (SELECT name FROM "
                                               "pragma_table_info('" +
                                                   table + "') WHERE " + condition + " ORDER BY name)");
        return QString::fromUtf8(names).split(u',', Qt::SkipEmptyParts);
    };
    const auto described = [](const std::vector<ColumnShape>& shape, bool onlyRequired, QStringList names) {
        for (const ColumnShape& column : shape) {
            if (column.required || !onlyRequired) {
                names << QLatin1String(column.name);
            }
        }
        names.sort();
        return names;
    };
    const QString row = QStringLiteral("row");
    for (const auto& entry : EnumWords<RecordKind>::words) {
        const RecordShape& shape = shapeOf(entry.first);
        QCOMPARE(columns(shape.table, "true"), described(shape.columns, false, {row}));
        QStringList required = columns(shape.table, "\"notnull\"");
        required.removeOne(QStringLiteral("stage")); // has a value from the start
        QCOMPARE(required, described(shape.columns, true, {}));
        for (const ChildShape& child : shape.children) {
            if (QByteArrayView(child.table) == "slots") {
                continue; // two kinds share it
            }
            const QStringList belonging{QLatin1String(child.parentColumn), QStringLiteral("position")};
            QCOMPARE(columns(child.table, "true"), described(child.columns, false, belonging + QStringList{row}));
            QCOMPARE(columns(child.table, "\"notnull\""), described(child.columns, true, belonging));
        }
    }
}

void TestWorkspaceRules::wordsAreThoseOfTheEnumerations() {
    const QString path = m_workspace->path();
    compareWords<Owner>(path, "owner");
    compareWords<Person>(path, "people");
    compareWords<Experience>(path, "experiences");
    compareWords<Relationship>(path, "relationships");
    compareWords<Interaction>(path, "interactions");
    compareWords<Concern>(path, "concerns");
    compareWords<Slot>(path, "slots");
    compareWords<Request>(path, "requests");
    compareWords<HistoryNote>(path, "request_history");
    compareWords<Entry>(path, "entries");
    compareWords<Message>(path, "messages");
    compareWords<Document>(path, "documents");
    compareWords<ScannerDecision>(path, "scanner_decisions");
}

void TestWorkspaceRules::wrongStatesAreRefused_data() {
    QTest::addColumn<QByteArray>("sql");
    const auto row = [](const char* name, const char* sql) { QTest::newRow(name) << QByteArray(sql); };
    row("no id", "INSERT INTO people (id) VALUES ('')");
    row("an id twice", "INSERT INTO people (id) VALUES ('p1')");
    row("a number for a text", "UPDATE people SET family_name = x'00'");
    row("a day that is none", "UPDATE people SET leaves_on = '2027-02-30'");
    row("a day with a time", "UPDATE people SET leaves_on = '2027-02-03 10:00'");
    row("a day in words", "UPDATE people SET leaves_on = 'now'");
    row("list that is none", "UPDATE people SET emails = 'ada@example.org'");
    row("no days between contacts", "UPDATE people SET keep_in_touch_days = 0");
    row("unknown word", "UPDATE people SET gut = 'perhaps'");
    row("absence that ends before it starts", "UPDATE absences SET \"to\" = '2027-05-01'");
    row("absence without an end", "UPDATE absences SET \"to\" = NULL");
    row("experience that ends before it starts",
        "UPDATE experiences SET start = '2027-05-02', \"end\" = '2027-05-01'");
    row("negative hours", "UPDATE experiences SET hours_per_week = -1");
    row("truth of two", "UPDATE experiences SET away = 2");
    row("person of nobody", "UPDATE relationships SET person = 'nobody'");
    row("person who is named", "DELETE FROM people");
    row("slot of none", "UPDATE slots SET application = NULL WHERE id = 's1'");
    row("slot of two", "UPDATE slots SET program = 'g1' WHERE id = 's1'");
    row("slot for nobody", "UPDATE slots SET count = 0");
    row("unknown stage", "UPDATE requests SET stage = 'no_reply'");
    row("no stage", "UPDATE requests SET stage = NULL");
    row("assignment twice", "INSERT INTO assignments (id, entry, program) VALUES ('n1/g1', 'n1', 'g1')");
    row("assignment with another's id", "UPDATE assignments SET id = 'other'");
    row("message that was sent", "UPDATE messages SET body = 'other'");
    row("message that goes", "DELETE FROM messages");
    row("instant without zone", "INSERT INTO messages (id, sent_at) VALUES ('g8', '2027-05-24T22:10:00')");
    row("packet that changes", "UPDATE packets SET pages = 1");
    row("packet that goes", "DELETE FROM packets");
    row("document without bytes", "UPDATE documents SET sha256 = 'abc'");
    row("bytes that are named", "DELETE FROM attachments");
    row("second owner", "INSERT INTO owner (row, id) VALUES (2, 'owner')");
    row("unknown members that are no JSON", "UPDATE people SET unknown = '{'");
    row("unknown members that are no object", "UPDATE people SET unknown = '[]'");
    row("list that is an object", "UPDATE people SET emails = '{}'");
    row("list of numbers", "UPDATE people SET emails = '[\"a@example.org\", 1]'");
    row("list of numbers from the start", "INSERT INTO moments (id, competencies) VALUES ('m9', '[null]')");
    row("meeting on no day of the week",
        "INSERT INTO relationships (id, person, experience, meets_on) VALUES ('x9', 'p1', 'e1', '[\"someday\"]')");
    row("empty text", "UPDATE people SET notes = ''");
    row("infinite hours", "UPDATE experiences SET hours_per_week = 9e999");
    row("more days than a number holds", "UPDATE people SET keep_in_touch_days = 3000000000");
    row("own assistant", "UPDATE people SET assistant = id");
    row("renewing itself", "UPDATE requests SET renews = id");
    row("place below the first", "UPDATE absences SET position = -1");
    row("witness twice",
        "INSERT INTO moments (id) VALUES ('m9'); INSERT INTO moment_witnesses (moment, position, person) VALUES "
        "('m9', 0, 'p1'), ('m9', 1, 'p1')");
    row("assignment to another application's program",
        "INSERT INTO applications (id) VALUES ('a9'); INSERT INTO programs (id, application) VALUES ('g9', 'a9');"
        "UPDATE entries SET application = 'a1' WHERE id = 'n1';"
        "INSERT INTO assignments (id, entry, program) VALUES ('n1/g9', 'n1', 'g9')");
    row("hash that is none", "INSERT INTO packets (id, request, sha256) VALUES ('k9', 'r1', 'abc')");
    row("packet of no request", "INSERT INTO packets (id, request) VALUES ('k9', '')");
    row("instant that is none", "INSERT INTO messages (id, sent_at) VALUES ('g8', '2027-02-30T22:10:00Z')");
    row("instant that is a day", "INSERT INTO messages (id, sent_at) VALUES ('g8', '2027-02-20Z')");
}

void TestWorkspaceRules::wrongStatesAreRefused() {
    QFETCH(QByteArray, sql);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral(".*")));
    QVERIFY(!changeDatabase(m_workspace->path(), "PRAGMA foreign_keys=ON; " + sql));
}

void TestWorkspaceRules::rightStatesAreKept() {
    QVERIFY(changeDatabase(m_workspace->path(),
                           "INSERT INTO messages (id, sent_at) VALUES ('g8', '2027-05-24T22:10:00Z'), ('g9', "
                           "'2027-05-24T22:10:00.007Z');"
                           "UPDATE people SET emails = '[]', unknown = '{}'"));
}

void TestWorkspaceRules::witnessesChangePlaces() {
    QVERIFY_RESULT(add(*m_workspace, person(QStringLiteral("p7"))));
    QVERIFY_RESULT(add(*m_workspace, person(QStringLiteral("p8"))));
    Moment moment;
    moment.id = MomentId(QStringLiteral("m7"));
    moment.seenBy = {PersonId(QStringLiteral("p7")), PersonId(QStringLiteral("p8"))};
    QVERIFY_RESULT(add(*m_workspace, moment));
    std::swap(moment.seenBy[0], moment.seenBy[1]);
    const auto update = [&] {
        return m_workspace->change(QStringLiteral("update"),
                                   [&](Transaction& transaction) { return transaction.update(moment); });
    };
    QVERIFY_RESULT(update());
    QCOMPARE(*m_workspace->get(moment.id), moment);
    QVERIFY_RESULT(m_workspace->undo());
    QCOMPARE(m_workspace->get(moment.id)->seenBy.front(), PersonId(QStringLiteral("p7")));
    moment.seenBy = {PersonId(QStringLiteral("p7")), PersonId(QStringLiteral("p7"))};
    QVERIFY(!update()); // not one of the two in silence
    QCOMPARE(m_workspace->get(moment.id)->seenBy.size(), size_t(2));
}

void TestWorkspaceRules::refusedRecordsSayWhere() {
    Relationship relationship;
    relationship.id = RelationshipId(QStringLiteral("x9"));
    relationship.person = PersonId(QStringLiteral("nobody"));
    relationship.experience = ExperienceId(QStringLiteral("e1"));
    auto refused = add(*m_workspace, relationship);
    QCOMPARE_ERROR(refused, ErrorCode::ReferenceUnknown);
    QCOMPARE(refused.error().place, QStringLiteral("relationships[x9]"));

    Person absent = person(QStringLiteral("p9"));
    absent.absences = {{QDate(2027, 1, 1), QDate(2027, 1, 2), {}}, {QDate(2027, 1, 2), QDate(2027, 1, 1), {}}};
    refused = add(*m_workspace, absent);
    QCOMPARE_ERROR(refused, ErrorCode::RuleBroken);
    QCOMPARE(refused.error().place, QStringLiteral("people[p9].absences[1]"));

    refused = add(*m_workspace, person(QString()));
    QCOMPARE_ERROR(refused, ErrorCode::RuleBroken);
    refused = add(*m_workspace, person(QStringLiteral("p1")));
    QCOMPARE_ERROR(refused, ErrorCode::RecordExists);
    QCOMPARE(refused.error().place, QStringLiteral("people[p1]"));

    Experience endless;
    endless.id = ExperienceId(QStringLiteral("e9"));
    endless.hoursPerWeek = std::numeric_limits<double>::quiet_NaN(); // NULL to SQLite
    QVERIFY_RESULT(add(*m_workspace, endless));
    QVERIFY(!m_workspace->get(endless.id)->hoursPerWeek);
}

void TestWorkspaceRules::forwardReferencesMustBeFilled() {
    Person assisted = person(QStringLiteral("p5"));
    assisted.assistant = PersonId(QStringLiteral("p6"));
    const auto refused = add(*m_workspace, assisted);
    QCOMPARE_ERROR(refused, ErrorCode::ReferenceUnknown);
    QCOMPARE(refused.error().place, QStringLiteral("people"));
    QVERIFY_RESULT(m_workspace->change(QStringLiteral("add"), [&](Transaction& transaction) -> Result<void> {
        auto done = transaction.add(assisted);
        return done ? transaction.add(person(QStringLiteral("p6"))) : done;
    }));
}

void TestWorkspaceRules::p16_oddTextIsKeptOrRefused_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stored"); // empty: refused
    const auto kept = [](const char* name, const QString& text) { QTest::newRow(name) << text << text; };
    kept("right to left", QStringLiteral("\u202Eevil\u202C \u05D0"));
    kept("line breaks and tabs", QStringLiteral("a\r\nb\tc\n"));
    kept("spaces around", QStringLiteral("  a  "));
    kept("emoji with joiners", QStringLiteral("👩‍⚕️"));
    kept("one megabyte", QStringLiteral("é").repeated(1024 * 1024));
    kept("control characters", QString(QChar(1)) + QChar(0x1B));
    kept("quotes and SQL", QStringLiteral("'; DROP TABLE people; -- \" \\"));
    kept("byte order mark", QChar(0xFEFF) + QStringLiteral("pasted"));
    kept("two byte order marks", QString(QChar(0xFEFF)) + QChar(0xFEFF));
    QTest::newRow("decomposed") << QStringLiteral("Zoe\u0308") << QStringLiteral("Zoë");
    QTest::newRow("U+0000") << QString(QStringLiteral("a") + QChar(0) + QStringLiteral("b")) << QString();
    QTest::newRow("reversed byte order mark") << QString(QChar(0xFFFE) + QStringLiteral("a")) << QString();
    QTest::newRow("noncharacter") << QString(QStringLiteral("a") + QChar(0xFFFF)) << QString();
    QTest::newRow("lone high surrogate") << QString(QChar(0xD83D)) << QString();
    QTest::newRow("lone low surrogate") << QString(QStringLiteral("a") + QChar(0xDE00)) << QString();
}

void TestWorkspaceRules::p16_oddTextIsKeptOrRefused() {
    QFETCH(QString, text);
    QFETCH(QString, stored);
    Person odd = person(QStringLiteral("odd"));
    odd.notes = text;
    odd.tags = {text, QStringLiteral("plain")};
    const auto added = add(*m_workspace, odd);
    if (stored.isEmpty()) {
        QCOMPARE_ERROR(added, ErrorCode::TextRefused);
        return;
    }
    QVERIFY_RESULT(added);
    const auto back = m_workspace->get(odd.id);
    QVERIFY_RESULT(back);
    QCOMPARE(back->notes, stored);
    QCOMPARE(back->tags, QStringList({stored, QStringLiteral("plain")}));
    QVERIFY_RESULT(m_workspace->undo());
}

void TestWorkspaceRules::p16_idsAreFoundInEitherForm() {
    QVERIFY_RESULT(add(*m_workspace, person(QStringLiteral("zoe\u0308"))));
    QVERIFY_RESULT(m_workspace->get(PersonId(QStringLiteral("zoë"))));
    QVERIFY_RESULT(m_workspace->get(PersonId(QStringLiteral("zoe\u0308"))));
    QCOMPARE_ERROR(add(*m_workspace, person(QStringLiteral("zoë"))), ErrorCode::RecordExists);
    QVERIFY_RESULT(m_workspace->undo());
}

void TestWorkspaceRules::p16_refusedTextsSayWhere() {
    Person odd = person(QStringLiteral("odd"));
    odd.emails = {QStringLiteral("fine"), QString(QChar(0))};
    auto refused = add(*m_workspace, odd);
    QCOMPARE_ERROR(refused, ErrorCode::TextRefused);
    QCOMPARE(refused.error().place, QStringLiteral("people[odd].emails"));
    Request request;
    request.id = RequestId(QStringLiteral("odd"));
    request.person = PersonId(QStringLiteral("p1"));
    request.history.push_back({std::nullopt, QString(QChar(0xD800)), {}, {}, {}});
    refused = add(*m_workspace, request);
    QCOMPARE_ERROR(refused, ErrorCode::TextRefused);
    QCOMPARE(refused.error().place, QStringLiteral("requests[odd].history[0].what"));
}

QTEST_GUILESS_MAIN(TestWorkspaceRules)
#include "tst_workspace_rules.moc"
