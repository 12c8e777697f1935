// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_writer.h"
#include "core/exchange/record_json.h"
#include "core/exchange/workspace_export.h"
#include "core/exchange/workspace_import.h"
#include "core/store/backup_shelf.h"
#include "tests/store/random_records.h"
#include "tests/store/store_fixture.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>

using namespace letterdesk;

class TestWorkspaceJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theGoldenFileUsesEveryMember();
    void exportImportExportGivesTheSameBytes();
    void anyOrderOfMembersAndRecordsGivesTheSameBytes();
    void randomRecordsComeBack_data();
    void randomRecordsComeBack();
    void aSecondImportChangesNothing();
    void recordsThatDifferAreRefusedUnlessUpdateIsAsked();
    void anImportIsOneStepOfUndo_P17();
    void refusedFilesChangeNothingAndNameThePlace_data();
    void refusedFilesChangeNothingAndNameThePlace();
    void cancellingChangesNothing();
    void factsMayNameRequestsThatAreGone();
    void documentsComeWithTheirBytes();
    void requestsMayExchangeTheirEntries();
    void factsThatAreThereNeverChange();
    void slotsAreUniqueInTheirListOnly();
    void aFileIsImportedAfterABackup_P6();
};

namespace {

QByteArray data(const char* name) {
    const auto bytes =
        readFile(QStringLiteral(LETTERDESK_TEST_DATA "/exchange/") + QString::fromLatin1(name), 1 << 24);
    return bytes ? *bytes : QByteArray();
}

/// JSON with single quotes, since it reads better in C++.
QByteArray json(QByteArray text) {
    return text.replace('\'', '"');
}

QByteArray file(const QByteArray& members) {
    return json("{'format': 'letterdesk-workspace', 'version': 1" + (members.isEmpty() ? "" : ", " + members) +
                "}");
}

template <Described Record>
void collectNames(QSet<QString>& names, const QString& prefix);

template <class Value>
struct Nested {
    static void collect(QSet<QString>&, const QString&) {}
};
template <Described Record>
struct Nested<std::vector<Record>> {
    static void collect(QSet<QString>& names, const QString& prefix) { collectNames<Record>(names, prefix); }
};

/// "people.absences.from" …
template <Described Record>
void collectNames(QSet<QString>& names, const QString& prefix) {
    forEachField<Record>([&](const auto& field) {
        const QString name = prefix + u'.' + QLatin1String(field.name);
        names << name;
        Nested<typename std::remove_cvref_t<decltype(field)>::ValueType>::collect(names, name);
    });
}

void collectNames(QSet<QString>& names, const QJsonValue& value, const QString& prefix) {
    if (value.isArray()) {
        const QJsonArray elements = value.toArray();
        for (const auto& element : elements) {
            collectNames(names, element, prefix);
        }
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QString name = prefix.isEmpty() ? member.key() : prefix + u'.' + member.key();
            names << name;
            collectNames(names, member.value(), name);
        }
    }
}

} // namespace

void TestWorkspaceJson::theGoldenFileUsesEveryMember() {
    QSet<QString> described;
#define LETTERDESK_COLLECT(Record) collectNames<Record>(described, enumText(Record::recordKind));
    LETTERDESK_FOR_EACH_RECORD(LETTERDESK_COLLECT)
    LETTERDESK_COLLECT(Owner)
#undef LETTERDESK_COLLECT
    QSet<QString> used;
    collectNames(used, QJsonDocument::fromJson(data("every_member.json")).object(), {});
    QCOMPARE(QStringList((described - used).values()).join(u' '), QString());
}

void TestWorkspaceJson::exportImportExportGivesTheSameBytes() {
    StoreFixture store;
    const auto workspace = store.create();
    const QByteArray golden = data("every_member.json");
    QVERIFY(!golden.isEmpty());
    const auto summary = importWorkspace(*workspace, golden);
    QVERIFY_RESULT(summary);
    QCOMPARE(summary->lists.at(RecordKind::Person), (ImportSummary::Count{3, 0, 0}));
    QCOMPARE(summary->total().added, 20);
    const auto exported = exportWorkspace(*workspace);
    QVERIFY_RESULT(exported);
    QCOMPARE(*exported, golden);

    const auto empty = store.create("empty.letterdesk");
    const auto nothing = exportWorkspace(*empty);
    QVERIFY_RESULT(nothing);
    QCOMPARE(*nothing, QByteArray("{\n  \"format\": \"letterdesk-workspace\",\n  \"version\": 1\n}\n"));
}

void TestWorkspaceJson::anyOrderOfMembersAndRecordsGivesTheSameBytes() {
    // Written by a program that sorts the other way round.
    StoreFixture store;
    const auto workspace = store.create();
    const auto summary = importWorkspace(*workspace, data("every_member_reversed.json"));
    QVERIFY_RESULT(summary);
    const auto exported = exportWorkspace(*workspace);
    QVERIFY_RESULT(exported);
    QCOMPARE(*exported, data("every_member.json"));
}

void TestWorkspaceJson::randomRecordsComeBack_data() {
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestWorkspaceJson::randomRecordsComeBack() {
    QFETCH(quint32, seed);
    RandomRecords random(seed);
    StoreFixture store;
    const auto workspace = store.create();
    const auto filled = workspace->change(QStringLiteral("Fill"), [&](Transaction& transaction) -> Result<void> {
        const auto add = [&](auto record) {
            random.know(record);
            return transaction.add(record);
        };
        for (int i = 0; i < 12; ++i) {
#define LETTERDESK_ADD(Record)                                                                                    \
    if constexpr (!std::is_same_v<Record, Assignment>) {                                                          \
        if (auto done = add(random.make<Record>()); !done) {                                                      \
            return done;                                                                                          \
        }                                                                                                         \
    }
            LETTERDESK_FOR_EACH_RECORD(LETTERDESK_ADD)
#undef LETTERDESK_ADD
        }
        return transaction.setOwner(random.make<Owner>());
    });
    QVERIFY_RESULT(filled);
    const auto first = exportWorkspace(*workspace);
    QVERIFY_RESULT(first);
    const auto other = store.create("other.letterdesk");
    const auto summary = importWorkspace(*other, *first);
    QVERIFY_RESULT(summary);
    const auto second = exportWorkspace(*other);
    QVERIFY_RESULT(second);
    QCOMPARE(*second, *first);
}

void TestWorkspaceJson::aSecondImportChangesNothing() {
    StoreFixture store;
    const auto workspace = store.create();
    const QByteArray golden = data("every_member.json");
    QVERIFY_RESULT(importWorkspace(*workspace, golden));
    const auto again = importWorkspace(*workspace, golden);
    QVERIFY_RESULT(again);
    QCOMPARE(again->total(), (ImportSummary::Count{0, 0, 20}));
}

void TestWorkspaceJson::recordsThatDifferAreRefusedUnlessUpdateIsAsked() {
    StoreFixture store;
    const auto workspace = store.create();
    QVERIFY_RESULT(
        importWorkspace(*workspace, file("'owner': {'name': 'A'}, 'people': [{'id': 'p1'}, {'id': 'p2'}]")));
    const QByteArray changed = file("'people': [{'id': 'p3'}, {'id': 'p2', 'notes': 'new'}]");
    const auto refused = importWorkspace(*workspace, changed);
    QCOMPARE_ERROR(refused, ErrorCode::RecordDiffers);
    QCOMPARE(refused.error().place, QStringLiteral("people[1]"));
    QCOMPARE_ERROR(workspace->get(PersonId(QStringLiteral("p3"))), ErrorCode::RecordNotFound);

    ImportOptions options;
    options.update = true;
    const auto updated = importWorkspace(*workspace, changed, options);
    QVERIFY_RESULT(updated);
    QCOMPARE(updated->total(), (ImportSummary::Count{1, 1, 0}));
    QCOMPARE(workspace->get(PersonId(QStringLiteral("p2")))->notes, QStringLiteral("new"));
    QVERIFY_RESULT(workspace->get(PersonId(QStringLiteral("p1")))); // what the file does not name stays

    const auto owner = importWorkspace(*workspace, file("'owner': {'name': 'B'}"));
    QCOMPARE_ERROR(owner, ErrorCode::RecordDiffers);
    QCOMPARE(owner.error().place, QStringLiteral("owner"));
    QVERIFY_RESULT(importWorkspace(*workspace, file("'owner': {'name': 'B'}"), options));
    QCOMPARE(workspace->owner()->name, QStringLiteral("B"));
}

void TestWorkspaceJson::anImportIsOneStepOfUndo_P17() {
    StoreFixture store;
    const auto workspace = store.create();
    const auto before = exportWorkspace(*workspace);
    QVERIFY_RESULT(importWorkspace(*workspace, data("every_member.json")));
    const auto steps = workspace->history(10);
    QVERIFY_RESULT(steps);
    QCOMPARE(steps->size(), size_t(1));
    QVERIFY_RESULT(workspace->undo());
    QCOMPARE(exportWorkspace(*workspace).value(), *before);
    QVERIFY_RESULT(workspace->redo());
    QCOMPARE(exportWorkspace(*workspace).value(), data("every_member.json"));
}

void TestWorkspaceJson::refusedFilesChangeNothingAndNameThePlace_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const QByteArray& bytes, ErrorCode code, const char* place = "") {
        QTest::newRow(name) << bytes << code << QString::fromUtf8(place);
    };
    const QByteArray people =
        "'people': [{'id': 'p1'}], 'applications': [{'id': 'a1'}], 'experiences': [{'id': 'e1'}]";
    row("empty", "", ErrorCode::JsonInvalid, "1:1");
    row("no JSON", "BEGIN:VCARD", ErrorCode::JsonInvalid, "1:1");
    row("cut short", "{\"format\": \"letterdesk-workspace\", \"version\": 1, \"people\": [{",
        ErrorCode::JsonInvalid, "1:62");
    row("something behind", file({}) + "x", ErrorCode::JsonInvalid, "1:49");
    row("a list", "[]", ErrorCode::FormatUnknown);
    row("an empty object", "{}", ErrorCode::FormatUnknown);
    row("another format", json("{'format': 'resume', 'version': 1}"), ErrorCode::FormatUnknown, "format");
    row("no version", json("{'format': 'letterdesk-workspace'}"), ErrorCode::FormatUnknown);
    row("newer", json("{'format': 'letterdesk-workspace', 'version': 2}"), ErrorCode::FormatNewer, "version");
    row("newer, with another shape before its version",
        json("{'format': 'letterdesk-workspace', 'owner': [], 'people': {}, 'version': 2}"),
        ErrorCode::FormatNewer, "version");
    row("version zero", json("{'format': 'letterdesk-workspace', 'version': 0}"), ErrorCode::ValueInvalid,
        "version");
    row("version as text", json("{'format': 'letterdesk-workspace', 'version': '1'}"), ErrorCode::ValueInvalid,
        "version");
    row("list twice", file("'people': [], 'people': []"), ErrorCode::DuplicateMember, "people");
    row("no list", file("'people': {}"), ErrorCode::ValueInvalid, "people");
    row("null for a list", file("'people': null"), ErrorCode::ValueInvalid, "people");
    row("owner as list", file("'owner': []"), ErrorCode::ValueInvalid, "owner");
    row("no record", file("'people': [1]"), ErrorCode::ValueInvalid, "people[0]");
    row("mail address", file("'people': [{'id': 'p1'}, {'id': 'p2', 'emails': [7]}]"), ErrorCode::ValueInvalid,
        "people[1].emails[0]");
    row("owner's stage", file("'owner': {'stage': 'none'}"), ErrorCode::ValueInvalid, "owner.stage");
    row("owner's id without service", file("'owner': {'ids': [{'value': '1'}]}"), ErrorCode::ValueInvalid,
        "owner.ids[0].service");
    row("id twice", file("'people': [{'id': 'p1'}, {'id': 'p1'}]"), ErrorCode::DuplicateId, "people[1]");
    row("id twice by NFC", file("'people': [{'id': '\xC3\xA9'}, {'id': 'e\xCC\x81'}]"), ErrorCode::DuplicateId,
        "people[1]");
    row("entry's id twice in a request",
        file(people + ", 'requests': [{'id': 'r1', 'person': 'p1', 'entries': [{'id': 'n1'}, {'id': 'n1'}]}]"),
        ErrorCode::DuplicateId, "requests[0].entries[1].id");
    row("entry's id twice in two requests",
        file(people +
             ", 'requests': [{'id': 'r1', 'person': 'p1', 'entries': [{'id': 'n1'}]}, {'id': 'r2', 'person': "
             "'p1', 'entries': [{'id': 'n1'}]}]"),
        ErrorCode::DuplicateId, "requests[1].entries[0].id");
    row("assignment twice",
        file(people +
             ", 'programs': [{'id': 'g1', 'application': 'a1'}], 'requests': [{'id': 'r1', 'person': 'p1', "
             "'entries': [{'id': 'n1'}]}], 'assignments': [{'entry': 'n1', 'program': 'g1'}, "
             "{'entry': 'n1', 'program': 'g1'}]"),
        ErrorCode::DuplicateId, "assignments[1]");
    row("unknown person", file("'interactions': [{'id': 'i1', 'person': 'p9'}]"), ErrorCode::ReferenceUnknown,
        "interactions[0].person");
    row("unknown experience",
        file(people + ", 'relationships': [{'id': 'x1', 'person': 'p1', 'experience': 'p1'}]"),
        ErrorCode::ReferenceUnknown, "relationships[0].experience");
    row("unknown witness", file(people + ", 'moments': [{'id': 'm1', 'seen_by': ['p1', 'p9']}]"),
        ErrorCode::ReferenceUnknown, "moments[0].seen_by[1]");
    row("unknown application of an entry",
        file(people + ", 'requests': [{'id': 'r1', 'person': 'p1', 'entries': [{'id': 'n1', 'application': 'a1'}, "
                      "{'id': 'n2', 'application': 'a9'}]}]"),
        ErrorCode::ReferenceUnknown, "requests[0].entries[1].application");
    row("unknown entry",
        file(people +
             ", 'programs': [{'id': 'g1', 'application': 'a1'}], 'assignments': [{'entry': 'n9', 'program': "
             "'g1'}]"),
        ErrorCode::ReferenceUnknown, "assignments[0].entry");
    row("unknown assistant", file("'people': [{'id': 'p1'}, {'id': 'p2', 'assistant': 'p9'}]"),
        ErrorCode::ReferenceUnknown, "people[1].assistant");
    row("unknown renewed request", file(people + ", 'requests': [{'id': 'r1', 'person': 'p1', 'renews': 'r9'}]"),
        ErrorCode::ReferenceUnknown, "requests[0].renews");
    row("base64", file("'documents': [{'id': 'd1', 'data': 'a*b'}]"), ErrorCode::ValueInvalid,
        "documents[0].data");
    row("wrong hash", file("'documents': [{'id': 'd1', 'data': 'AAAA', 'sha256': '" + QByteArray(64, '0') + "'}]"),
        ErrorCode::ValueInvalid, "documents[0].data");
    row("hash without bytes", file("'documents': [{'id': 'd1', 'sha256': '" + QByteArray(64, '0') + "'}]"),
        ErrorCode::ValueInvalid, "documents[0].data");
    row("no hash", file("'documents': [{'id': 'd1', 'sha256': 'ABC'}]"), ErrorCode::ValueInvalid,
        "documents[0].sha256");
    row("U+0000", file("'people': [{'id': 'p\\u0000'}]"), ErrorCode::TextRefused, "people[0].id");
    row("deep", file("'x': " + QByteArray(60, '[') + QByteArray(60, ']')), ErrorCode::LimitExceeded,
        "x[0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0]["
        "0][0]"
        "[0][0][0][0][0][0][0][0][0][0][0][0][0]");
    row("deep in a list", file("'people': [{'id': 'p1', 'x': " + QByteArray(60, '[') + QByteArray(60, ']') + "}]"),
        ErrorCode::LimitExceeded);
}

void TestWorkspaceJson::refusedFilesChangeNothingAndNameThePlace() {
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    QFETCH(QString, place);
    StoreFixture store;
    const auto workspace = store.create();
    QVERIFY_RESULT(importWorkspace(*workspace, file("'people': [{'id': 'there already'}]")));
    const auto before = exportWorkspace(*workspace);
    QVERIFY_RESULT(before);
    const auto refused = importWorkspace(*workspace, bytes);
    QCOMPARE_ERROR(refused, code);
    if (!place.isEmpty()) {
        QCOMPARE(refused.error().place, place);
    }
    QCOMPARE(exportWorkspace(*workspace).value(), *before);
}

void TestWorkspaceJson::cancellingChangesNothing() {
    QByteArray people;
    for (int i = 0; i < 1000; ++i) {
        people += (i > 0 ? ", " : "") + QByteArray("{'id': 'p") + QByteArray::number(i) + "'}";
    }
    StoreFixture store;
    const auto workspace = store.create();
    std::vector<double> reports;
    ImportOptions options;
    options.progress = [&reports](double done) {
        reports.push_back(done);
        return reports.size() < 3;
    };
    const auto cancelled = importWorkspace(*workspace, file("'people': [" + people + "]"), options);
    QCOMPARE_ERROR(cancelled, ErrorCode::Cancelled);
    QCOMPARE(workspace->count<Person>().value(), 0);
    QCOMPARE(reports.size(), size_t(3));
    QVERIFY(0 < reports[0] && reports[0] < reports[1] && reports[1] < reports[2] && reports[2] <= 1);
}

void TestWorkspaceJson::factsMayNameRequestsThatAreGone() {
    StoreFixture store;
    const auto workspace = store.create();
    const auto summary = importWorkspace(
        *workspace,
        file("'messages': [{'id': 'g1', 'request': 'gone'}], 'packets': [{'id': 'k1', 'request': 'gone'}]"));
    QVERIFY_RESULT(summary);
    QCOMPARE(summary->total().added, 2);
}

void TestWorkspaceJson::documentsComeWithTheirBytes() {
    StoreFixture store;
    const auto workspace = store.create();
    QVERIFY_RESULT(importWorkspace(*workspace, file("'documents': [{'id': 'd1', 'data': 'AAEC'}]")));
    const auto document = workspace->get(DocumentId(QStringLiteral("d1")));
    QVERIFY_RESULT(document);
    QCOMPARE(document->sha256, QStringLiteral("ae4b3280e56e2faf83f414a6e3dabe9d5fbe18976544c05fed121accb85b53fc"));
    QCOMPARE(workspace->attachment(document->sha256).value(), QByteArray("\0\1\2", 3));
    // A file without the bytes may name a document whose bytes are there.
    const auto again = importWorkspace(
        *workspace, file("'documents': [{'id': 'd1', 'sha256': '" + document->sha256.toLatin1() + "'}]"));
    QVERIFY_RESULT(again);
    QCOMPARE(again->total().unchanged, 1);
}

void TestWorkspaceJson::requestsMayExchangeTheirEntries() {
    const QByteArray start = "'people': [{'id': 'p1'}], 'applications': [{'id': 'a1'}], "
                             "'programs': [{'id': 'g1', 'application': 'a1'}], 'requests': [";
    const auto request = [](const char* id, const char* entry) {
        return QByteArray("{'id': '") + id + "', 'person': 'p1', 'entries': [{'id': '" + entry +
               "', 'application': 'a1'}]}";
    };
    StoreFixture store;
    const auto workspace = store.create();
    QVERIFY_RESULT(importWorkspace(
        *workspace,
        file(start + request("r1", "n1") + ", " + request("r2", "n2") +
             "], 'assignments': [{'entry': 'n1', 'program': 'g1'}, {'entry': 'n2', 'program': 'g1'}]")));
    const auto before = exportWorkspace(*workspace);
    const QByteArray exchanged = file(start + request("r1", "n2") + ", " + request("r2", "n1") + "]");
    QCOMPARE_ERROR(importWorkspace(*workspace, exchanged), ErrorCode::RecordDiffers);
    ImportOptions update;
    update.update = true;
    const auto summary = importWorkspace(*workspace, exchanged, update);
    QVERIFY_RESULT(summary);
    QCOMPARE(summary->lists.at(RecordKind::Request), (ImportSummary::Count{0, 2, 0}));
    QCOMPARE(workspace->get(RequestId(QStringLiteral("r1")))->entries.front().id.text(), QStringLiteral("n2"));
    QCOMPARE(workspace->get(RequestId(QStringLiteral("r2")))->entries.front().id.text(), QStringLiteral("n1"));
    QCOMPARE(workspace->count<Assignment>().value(), 2); // the file does not name them, so they stay
    QVERIFY_RESULT(workspace->undo());
    QCOMPARE(exportWorkspace(*workspace).value(), *before);

    // An entry does not leave a request that the file does not name.
    const auto taken = importWorkspace(*workspace, file("'requests': [" + request("r2", "n1") + "]"), update);
    QCOMPARE_ERROR(taken, ErrorCode::DuplicateId);
    QCOMPARE(taken.error().place, QStringLiteral("requests[0].entries[0].id"));
    QCOMPARE(exportWorkspace(*workspace).value(), *before);
}

void TestWorkspaceJson::factsThatAreThereNeverChange() {
    StoreFixture store;
    const auto workspace = store.create();
    QVERIFY_RESULT(importWorkspace(*workspace, file("'packets': [{'id': 'k1', 'request': 'r1', 'pages': 3}], "
                                                    "'messages': [{'id': 'm1', 'outcome': 'sent'}, "
                                                    "{'id': 'm2', 'outcome': 'draft'}]")));
    ImportOptions update;
    update.update = true;
    for (const bool updates : {false, true}) {
        update.update = updates;
        const auto packet =
            importWorkspace(*workspace, file("'packets': [{'id': 'k1', 'request': 'r1', 'pages': 4}]"), update);
        QCOMPARE_ERROR(packet, ErrorCode::RecordAppendOnly);
        QCOMPARE(packet.error().place, QStringLiteral("packets[0]"));
        QCOMPARE_ERROR(
            importWorkspace(*workspace, file("'messages': [{'id': 'm1', 'outcome': 'failed'}]"), update),
            ErrorCode::RecordAppendOnly);
    }
    QVERIFY_RESULT(importWorkspace(*workspace, file("'messages': [{'id': 'm2', 'outcome': 'sent'}]"), update));
}

void TestWorkspaceJson::slotsAreUniqueInTheirListOnly() {
    StoreFixture store;
    const auto workspace = store.create();
    const QByteArray twice = "'slots': [{'id': 's1'}]}";
    QVERIFY_RESULT(
        importWorkspace(*workspace, file("'applications': [{'id': 'a1', " + twice + ", {'id': 'a2', " + twice +
                                         "], 'programs': [{'id': 'g1', 'application': 'a1', " + twice + "]")));
    QCOMPARE(workspace->get(ProgramId(QStringLiteral("g1")))->slots.size(), size_t(1));
    QCOMPARE_ERROR(importWorkspace(*workspace, file("'applications': [{'id': 'a3', 'slots': [{'id': 's1'}, "
                                                    "{'id': 's1'}]}]")),
                   ErrorCode::DuplicateId);
}

void TestWorkspaceJson::aFileIsImportedAfterABackup_P6() {
    StoreFixture store;
    const auto workspace = store.create();
    const auto summary =
        importWorkspaceFile(*workspace, QStringLiteral(LETTERDESK_TEST_DATA "/exchange/every_member.json"));
    QVERIFY_RESULT(summary);
    const auto backups = BackupShelf(workspace->path(), store.clock).list();
    QVERIFY_RESULT(backups);
    QCOMPARE(backups->size(), size_t(1));
    QCOMPARE(backups->front().reason, BackupReason::BeforeImport);
    QCOMPARE_ERROR(importWorkspaceFile(*workspace, store.folder.filePath(QStringLiteral("none.json"))),
                   ErrorCode::FileNotFound);
}

QTEST_GUILESS_MAIN(TestWorkspaceJson)
#include "tst_workspace_json.moc"
