// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped JSON Schema says the same as the program's reader, member by member and file by file.
#include "core/base/file_writer.h"
#include "core/exchange/sample_workspace.h"
#include "core/exchange/workspace_export.h"
#include "core/exchange/workspace_import.h"
#include "core/store/record_types.h"
#include "tests/store/store_fixture.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

using namespace letterdesk;

class TestWorkspaceSchema : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theSchemaDescribesEveryMember();
    void whatTheProgramWritesIsValid();
    void schemaAndReaderRefuseTheSame_data();
    void schemaAndReaderRefuseTheSame();

private:
    [[nodiscard]] bool isValid(const QByteArray& json) const;

    QJsonObject m_schema;
    valijson::Schema m_compiled;
};

namespace {

QByteArray bytesOf(const char* path) {
    const auto bytes = readFile(QString::fromUtf8(path), 1 << 24);
    return bytes ? *bytes : QByteArray();
}

// ---- what the schema must say of each type of member

QString expected(const QString&) {
    return QStringLiteral("text");
}
template <class Target>
QString expected(const Id<Target>&) {
    return QStringLiteral("id");
}
QString expected(QDate) {
    return QStringLiteral("day");
}
QString expected(const QDateTime&) {
    return QStringLiteral("instant");
}
QString expected(bool) {
    return QStringLiteral("boolean");
}
QString expected(int) {
    return QStringLiteral("whole");
}
QString expected(double) {
    return QStringLiteral("number");
}
template <DescribedEnum Enum>
QString expected(Enum) {
    QStringList words;
    for (const auto& [value, word] : EnumWords<Enum>::words) {
        words << QLatin1String(word);
    }
    return words.join(u'|');
}
/// "text absent, id required …" of a record inside another.
template <Described Record>
QString expected(const Record&);
template <class Value>
QString expected(const std::optional<Value>&) {
    return expected(Value());
}
QString expected(const QStringList&) {
    return QStringLiteral("[text]");
}
template <class Element>
QString expected(const std::vector<Element>&) {
    return u'[' + expected(Element()) + u']';
}
template <Described Record>
QString expected(const Record& record) {
    QStringList members;
    forEachField<Record>([&](const auto& field) {
        members << QLatin1String(field.name) + (field.required ? QStringLiteral("!: ") : QStringLiteral(": ")) +
                       expected(record.*(field.member));
    });
    members.sort();
    return u'{' + members.join(QStringLiteral(", ")) + u'}';
}

/// The same words for a node of the schema.
QString described(const QJsonObject& schema, const QJsonObject& node) {
    if (node.contains(QStringLiteral("allOf"))) {
        return described(schema, node.value(QStringLiteral("allOf")).toArray().first().toObject());
    }
    if (const QString ref = node.value(QStringLiteral("$ref")).toString(); !ref.isEmpty()) {
        const QString name = ref.section(u'/', -1);
        const QJsonObject target = schema.value(QStringLiteral("definitions")).toObject().value(name).toObject();
        const QString type = target.value(QStringLiteral("type")).toString();
        if (name == u"positive") {
            return QStringLiteral("whole"); // 1 or more is a rule of the record
        }
        if (name == u"sha256") {
            return QStringLiteral("text");
        }
        return type == u"object" ? described(schema, target) : name;
    }
    if (node.contains(QStringLiteral("enum"))) {
        QStringList words;
        const QJsonArray values = node.value(QStringLiteral("enum")).toArray();
        for (const auto& value : values) {
            words << value.toString();
        }
        return words.join(u'|');
    }
    const QString type = node.value(QStringLiteral("type")).toString();
    if (type == u"array") {
        return u'[' + described(schema, node.value(QStringLiteral("items")).toObject()) + u']';
    }
    if (type != u"object") {
        return type;
    }
    QStringList members;
    const QJsonArray required = node.value(QStringLiteral("required")).toArray();
    const QJsonObject properties = node.value(QStringLiteral("properties")).toObject();
    for (auto member = properties.begin(); member != properties.end(); ++member) {
        if (member.key() != u"data") {
            members << member.key() +
                           (required.contains(member.key()) ? QStringLiteral("!: ") : QStringLiteral(": ")) +
                           described(schema, member.value().toObject());
        }
    }
    members.sort();
    return u'{' + members.join(QStringLiteral(", ")) + u'}';
}

} // namespace

void TestWorkspaceSchema::initTestCase() {
    m_schema = QJsonDocument::fromJson(bytesOf(LETTERDESK_RESOURCES "/workspace.schema.json")).object();
    QVERIFY(!m_schema.isEmpty());
    const valijson::adapters::QtJsonAdapter adapter{QJsonValue(m_schema)};
    valijson::SchemaParser(valijson::SchemaParser::kDraft7).populateSchema(adapter, m_compiled);
}

bool TestWorkspaceSchema::isValid(const QByteArray& json) const {
    const QJsonValue value = QJsonDocument::fromJson(json).object();
    valijson::Validator validator(valijson::Validator::kStrongTypes);
    return validator.validate(m_compiled, valijson::adapters::QtJsonAdapter{value}, nullptr);
}

void TestWorkspaceSchema::theSchemaDescribesEveryMember() {
    const QJsonObject properties = m_schema.value(QStringLiteral("properties")).toObject();
    const auto node = [&](RecordKind kind) { return properties.value(QString(enumText(kind))).toObject(); };
    QCOMPARE(described(m_schema, node(RecordKind::Owner)), expected(Owner()));
    int lists = 0;
#define LETTERDESK_COMPARE(Record)                                                                                \
    QCOMPARE(described(m_schema, node(Record::recordKind)), u'[' + expected(Record()) + u']');                    \
    ++lists;
    LETTERDESK_FOR_EACH_RECORD(LETTERDESK_COMPARE)
#undef LETTERDESK_COMPARE
    QCOMPARE(properties.size(), lists + 3); // and format, version, owner
}

void TestWorkspaceSchema::whatTheProgramWritesIsValid() {
    QVERIFY(isValid(bytesOf(LETTERDESK_TEST_DATA "/exchange/every_member.json")));
    StoreFixture store;
    const auto workspace = store.create();
    const auto empty = exportWorkspace(*workspace);
    QVERIFY_RESULT(empty);
    QVERIFY(isValid(*empty));
    QVERIFY_RESULT(fillWithSample(*workspace, QDate(2026, 11, 23)));
    const auto exported = exportWorkspace(*workspace);
    QVERIFY_RESULT(exported);
    QVERIFY(isValid(*exported));
}

void TestWorkspaceSchema::schemaAndReaderRefuseTheSame_data() {
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<bool>("schemaTakesIt");
    QTest::addColumn<bool>("readerTakesIt");
    const auto good = [](const QByteArray& members) {
        QTest::addRow("%s", members.data()) << members << true << true;
    };
    const auto bad = [](const QByteArray& members) {
        QTest::addRow("%s", members.data()) << members << false << false;
    };
    const auto beyondASchema = [](const QByteArray& members) {
        QTest::addRow("%s", members.data()) << members << true << false;
    };
    good("");
    good("'people': []");
    good("'people': [{'id': 'p', 'emails': [], 'absences': [], 'x': null, 'y': {'z': []}}]");
    good("'from_the_future': null");
    good("'owner': {}");
    good("'interactions': [{'id': 'i', 'person': 'there', 'minutes': 0}]");
    good("'interactions': [{'id': 'i', 'person': 'there', 'minutes': 90.0}]");
    good("'messages': [{'id': 'm', 'sent_at': '2027-05-24T22:10:00Z'}]");
    good("'dates': [{'id': 't', 'on': '2200-12-31'}, {'id': 'u', 'on': '1900-01-01'}]");
    bad("'people': {}");
    bad("'people': null");
    bad("'people': [[]]");
    bad("'people': [{}]");
    bad("'people': [{'id': ''}]");
    bad("'people': [{'id': 1}]");
    bad("'people': [{'id': null}]");
    bad("'people': [{'id': 'p', 'notes': ''}]");
    bad("'people': [{'id': 'p', 'notes': null}]");
    bad("'people': [{'id': 'p', 'emails': ['']}]");
    bad("'people': [{'id': 'p', 'emails': 'a@example.org'}]");
    bad("'people': [{'id': 'p', 'gut': 'maybe'}]");
    bad("'people': [{'id': 'p', 'keep_in_touch_days': 0}]");
    bad("'people': [{'id': 'p', 'keep_in_touch_days': 1.5}]");
    bad("'people': [{'id': 'p', 'keep_in_touch_days': 2147483648}]");
    bad("'people': [{'id': 'p', 'leaves_on': '2027-13-01'}]");
    bad("'people': [{'id': 'p', 'leaves_on': '2027-1-1'}]");
    bad("'people': [{'id': 'p', 'leaves_on': '1899-12-31'}]");
    bad("'people': [{'id': 'p', 'leaves_on': '2201-01-01'}]");
    bad("'people': [{'id': 'p', 'absences': [{'from': '2027-01-01'}]}]");
    bad("'experiences': [{'id': 'e', 'hours_per_week': -1}]");
    bad("'experiences': [{'id': 'e', 'hours_per_week': '60'}]");
    bad("'experiences': [{'id': 'e', 'away': 1}]");
    bad("'interactions': [{'id': 'i'}]");
    bad("'interactions': [{'id': 'i', 'person': 'there', 'minutes': -1}]");
    bad("'relationships': [{'id': 'x', 'person': 'there', 'experience': 'there', 'meets_on': ['tuesday']}]");
    bad("'requests': [{'id': 'r', 'person': 'there', 'stage': 'no_reply'}]");
    bad("'requests': [{'id': 'r', 'person': 'there', 'stage': null}]");
    bad("'requests': [{'id': 'r', 'person': 'there', 'entries': [{}]}]");
    bad("'applications': [{'id': 'a', 'slots': [{'id': 's', 'count': 0}]}]");
    bad("'messages': [{'id': 'm', 'sent_at': '2027-05-24T22:10:00'}]");
    bad("'messages': [{'id': 'm', 'sent_at': '2027-05-24T24:10:00Z'}]");
    bad("'dates': [{'id': 't'}]");
    bad("'documents': [{'id': 'd', 'sha256': 'ABC'}]");
    bad("'documents': [{'id': 'd', 'data': 1}]");
    bad("'owner': []");
    bad("'owner': {'ids': [{}]}");
    bad("'owner': {'stage': 'student'}");
    beyondASchema("'people': [{'id': 'p', 'absences': [{'from': '2027-01-02', 'to': '2027-01-01'}]}]");
    beyondASchema("'people': [{'id': 'p'}, {'id': 'p'}]");
    beyondASchema("'people': [{'id': 'p', 'assistant': 'q'}]");
    beyondASchema("'documents': [{'id': 'd', 'data': '*'}]");
}

void TestWorkspaceSchema::schemaAndReaderRefuseTheSame() {
    QFETCH(QByteArray, members);
    QFETCH(bool, schemaTakesIt);
    QFETCH(bool, readerTakesIt);
    const QByteArray head = "{'format': 'letterdesk-workspace', 'version': 1";
    const auto file = [&head](const QByteArray& rest) {
        return QByteArray(head + (rest.isEmpty() ? "" : ", " + rest) + "}").replace('\'', '"');
    };
    QCOMPARE(isValid(file(members)), schemaTakesIt);
    StoreFixture store;
    const auto workspace = store.create();
    QVERIFY_RESULT(
        importWorkspace(*workspace, file("'people': [{'id': 'there'}], 'experiences': [{'id': 'there'}]")));
    const auto imported = importWorkspace(*workspace, file(members));
    QVERIFY2(imported.has_value() == readerTakesIt, imported ? "taken" : qPrintable(imported.error().place));
}

QTEST_GUILESS_MAIN(TestWorkspaceSchema)
#include "tst_workspace_schema.moc"
