// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_runner.h"

#include <QtCore/QDir>

using namespace letterdesk::test;

/// list, show and search.
class TestCliRecords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyKindIsListed_data();
    void everyKindIsListed();
    void columnsAreAligned();
    void oneRecordIsShown();
    void anUnknownRecordIsOne();
    void searchFindsWords();
    void recordsCannotPlayTricksOnTheTerminal();
    void namesOfMembersCannotForgeLines();
    void readingLeavesNothingBeside();

private:
    CliRunner m_cli;
};

void TestCliRecords::initTestCase() {
    QVERIFY(m_cli.makeStudent());
}

void TestCliRecords::everyKindIsListed_data() {
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("one");
    QTest::addColumn<int>("count");
    QTest::addColumn<QByteArray>("shown");
    const auto row = [](const char* list, const char* one, int count, const char* shown) {
        QTest::newRow(list) << QString::fromUtf8(list) << QString::fromUtf8(one) << count << QByteArray(shown);
    };
    row("owner", "owner", 1, "Maya Okonkwo-Example");
    row("people", "person", 2, "Dr. Ana Rivera-Sample, MD");
    row("experiences", "experience", 1, "Rotation");
    row("relationships", "relationship", 1, "Attending physician");
    row("interactions", "interaction", 1, "First day on the ward");
    row("moments", "moment", 1, "Called the family back");
    row("concerns", "concern", 1, "Slow replies");
    row("applications", "application", 1, "eras-residency");
    row("programs", "program", 1, "Springfield");
    row("requests", "request", 2, "Agreed");
    row("assignments", "assignment", 1, "2027-09-02");
    row("messages", "message", 1, "Your letter");
    row("packets", "packet", 1, "packet.pdf");
    row("dates", "date", 1, "Portal opens");
    row("documents", "document", 0, "File");
    row("scanner_decisions", "scanner_decision", 1, "Not about a patient");
    row("searches", "search", 1, "is:waiting");
}

void TestCliRecords::everyKindIsListed() {
    QFETCH(QString, list);
    QFETCH(QString, one);
    QFETCH(int, count);
    QFETCH(QByteArray, shown);
    const CliRun text = m_cli.on(QStringLiteral("list ") + list);
    QCOMPARE_CODE(text, 0);
    QVERIFY2(text.out.contains(shown), text.out.constData());
    QCOMPARE(text.out.count('\n'), count + 1);
    QCOMPARE(m_cli.on(QStringLiteral("list ") + one).out, text.out);

    const CliRun json = m_cli.on(QStringLiteral("--json list ") + list);
    QCOMPARE_CODE(json, 0);
    QVERIFY(QJsonDocument::fromJson(json.out).isArray());
    QCOMPARE(json.array().size(), count);
    // The same records as in an export.
    const QJsonValue exported = m_cli.on("export").object().value(list);
    QCOMPARE(json.array(), exported.isObject() ? QJsonArray{exported} : exported.toArray());
}

void TestCliRecords::columnsAreAligned() {
    const QList<QByteArray> lines = m_cli.on("list people").out.split('\n');
    const auto column = [](const QByteArray& line, const char* text) {
        return QString::fromUtf8(line).indexOf(QString::fromUtf8(text));
    };
    QCOMPARE(column(lines.at(0), "Name"), column(lines.at(1), "Dr. Ana"));
    QCOMPARE(column(lines.at(0), "Name"), column(lines.at(2), "Deniz"));
    for (const QByteArray& line : lines) {
        QVERIFY(!line.endsWith(' '));
    }
}

void TestCliRecords::oneRecordIsShown() {
    const CliRun text = m_cli.on("show request r1");
    QCOMPARE_CODE(text, 0);
    QVERIFY2(text.out.contains("stage: agreed\n"), text.out.constData());
    QVERIFY2(text.out.contains("entries[0]:\n  application: a1\n"), text.out.constData());
    QVERIFY2(text.out.contains("  waived: true\n"), text.out.constData());
    const CliRun json = m_cli.on("--json show people p2");
    QCOMPARE_CODE(json, 0);
    QCOMPARE(json.out, QByteArray("{\n  \"family_name\": \"\xC3\x9Cnal-Sample\",\n  \"given_name\": \"Deniz\",\n"
                                  "  \"id\": \"p2\"\n}\n"));
    QVERIFY(m_cli.on("show owner").out.contains("email: maya@example.org\n"));
    QCOMPARE_CODE(m_cli.on("show assignment n1/g1"), 0);
}

void TestCliRecords::anUnknownRecordIsOne() {
    const CliRun run = m_cli.on("show person p99");
    QCOMPARE_CODE(run, 1);
    QVERIFY2(run.err.contains("p99"), run.err.constData());
    QVERIFY(run.out.isEmpty());
}

void TestCliRecords::searchFindsWords() {
    const CliRun accents = m_cli.on("--json search unal");
    QCOMPARE_CODE(accents, 0);
    const QJsonArray hits = accents.object().value(QStringLiteral("hits")).toArray();
    QVERIFY2(!hits.isEmpty(), accents.out.constData());
    QCOMPARE(hits.first().toObject().value(QStringLiteral("kind")), QStringLiteral("people"));
    QCOMPARE(hits.first().toObject().value(QStringLiteral("id")), QStringLiteral("p2"));
    const CliRun text = m_cli.on("search famil");
    QCOMPARE_CODE(text, 0);
    QVERIFY2(text.out.contains("m1"), text.out.constData());
    const CliRun nothing = m_cli.on("--json search zebra");
    QCOMPARE_CODE(nothing, 0);
    QVERIFY(nothing.object().value(QStringLiteral("hits")).toArray().isEmpty());
}

void TestCliRecords::recordsCannotPlayTricksOnTheTerminal() {
    const CliRunner cli;
    QCOMPARE_CODE(cli.on("new"), 0);
    const QByteArray json = R"({"format": "letterdesk-workspace", "version": 1, "people": [)"
                            R"({"id": "p1", "family_name": "a\u001b[2Jb\u202ec\nd", "notes": "one\ntwo"}]})";
    QCOMPARE_CODE(cli.on("import -", json), 0);
    for (const char* verb : {"list people", "show person p1"}) {
        const CliRun run = cli.on(verb);
        QCOMPARE_CODE(run, 0);
        QVERIFY(!run.out.contains('\x1b'));
        QVERIFY(!run.out.contains("\xE2\x80\xAE"));
    }
    QCOMPARE(cli.on("list people").out.count('\n'), 2);
    QVERIFY(cli.on("show person p1").out.contains("notes: one\n  two\n"));
}

void TestCliRecords::namesOfMembersCannotForgeLines() {
    const CliRunner cli;
    QVERIFY(cli.makeStudent());
    QCOMPARE_CODE(cli.on("import -", R"({"format": "letterdesk-workspace", "version": 1, "people":
        [{"id": "p9", "a\ngut: yes\r\nb": "c"}]})"),
                  0);
    const CliRun shown = cli.on("show person p9");
    QCOMPARE_CODE(shown, 0);
    QCOMPARE(shown.out.count('\n'), 2);
    QVERIFY2(!shown.out.contains("\ngut: yes"), shown.out.constData());
}

void TestCliRecords::readingLeavesNothingBeside() {
    const CliRunner cli;
    QCOMPARE_CODE(cli.on("new --sample"), 0);
    const QStringList before = QDir(cli.folder()).entryList(QDir::AllEntries | QDir::Hidden);
    for (const char* verb : {"list people", "show owner", "search harbor", "history", "check", "export"}) {
        QCOMPARE_CODE(cli.on(verb), 0);
        QCOMPARE(QDir(cli.folder()).entryList(QDir::AllEntries | QDir::Hidden), before);
    }
}

QTEST_GUILESS_MAIN(TestCliRecords)
#include "tst_cli_records.moc"
