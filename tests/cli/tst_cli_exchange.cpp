// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_runner.h"

using namespace letterdesk::test;

/// import and export, as scripts use them.
class TestCliExchange : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatGoesInComesOutByteForByte();
    void anImportIsOneStepOfUndo();
    void importingAgainChangesNothing();
    void aDifferenceIsRefusedUnlessAskedFor();
    void badJsonIsNamedAndNothingChanges_data();
    void badJsonIsNamedAndNothingChanges();
    void aLargeFileComesThroughAPipe();
    void aSlowPipeIsWaitedFor();
    void anExportIntoAFileAnswersAsJson();
    void aMissingFileIsThree();
    void anExportToAFailingPlaceKeepsTheOldFile();
};

namespace {

QByteArray student() {
    return CliRunner::contents(QStringLiteral(LETTERDESK_TEST_DATA "/cli/student.json"));
}

} // namespace

void TestCliExchange::whatGoesInComesOutByteForByte() {
    const CliRunner cli;
    QCOMPARE_CODE(cli.on("new"), 0);
    QVERIFY(CliRunner::write(cli.path("in.json"), student()));
    const CliRun imported = cli.on("--json import in.json");
    QCOMPARE_CODE(imported, 0);
    QCOMPARE(
        imported.object().value(QStringLiteral("lists")).toObject().value(QStringLiteral("people")).toObject(),
        (QJsonObject{
            {QStringLiteral("added"), 2}, {QStringLiteral("updated"), 0}, {QStringLiteral("unchanged"), 0}}));
    const CliRun exported = cli.on("export");
    QCOMPARE_CODE(exported, 0);
    QCOMPARE(exported.out, student());
    QVERIFY2(exported.err.contains("private judgments"), exported.err.constData());
    QCOMPARE_CODE(cli.on("export -o out.json"), 0);
    QCOMPARE(CliRunner::contents(cli.path("out.json")), student());
}

void TestCliExchange::anImportIsOneStepOfUndo() {
    const CliRunner cli;
    QCOMPARE_CODE(cli.on("new"), 0);
    const QByteArray empty = cli.on("export").out;
    QCOMPARE_CODE(cli.on("import -", student()), 0);
    QCOMPARE_CODE(cli.on("undo"), 0);
    QCOMPARE(cli.on("export").out, empty);
    QCOMPARE_CODE(cli.on("redo"), 0);
    QCOMPARE(cli.on("export").out, student());
}

void TestCliExchange::importingAgainChangesNothing() {
    const CliRunner cli;
    QVERIFY(cli.makeStudent());
    const CliRun again = cli.on("--json import -", student());
    QCOMPARE_CODE(again, 0);
    QCOMPARE(again.object().value(QStringLiteral("added")).toInt(-1), 0);
    QCOMPARE(again.object().value(QStringLiteral("updated")).toInt(-1), 0);
    QCOMPARE(cli.on("--json history").object().value(QStringLiteral("steps")).toArray().size(), 1);
}

void TestCliExchange::aDifferenceIsRefusedUnlessAskedFor() {
    const CliRunner cli;
    QVERIFY(cli.makeStudent());
    QByteArray changed = student();
    changed.replace("Prefers mail", "Prefers calls");
    const CliRun refused = cli.on("import -", changed);
    QCOMPARE_CODE(refused, 1);
    QVERIFY2(refused.err.contains("people[0]"), refused.err.constData());
    QCOMPARE(cli.on("export").out, student());
    const CliRun updated = cli.on("--json import - --update", changed);
    QCOMPARE_CODE(updated, 0);
    QCOMPARE(updated.object().value(QStringLiteral("updated")).toInt(), 1);
    QCOMPARE(cli.on("export").out, changed);
}

void TestCliExchange::badJsonIsNamedAndNothingChanges_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("named");
    const QByteArray start = R"({"format": "letterdesk-workspace", "version": 1, )";
    QTest::newRow("nothing") << QByteArray() << QByteArray("JSON");
    QTest::newRow("no JSON") << QByteArray("people: 3") << QByteArray("1:1");
    QTest::newRow("another JSON") << QByteArray("{\"a\": 1}") << QByteArray("not a Letterdesk workspace");
    QTest::newRow("newer") << QByteArray(R"({"format": "letterdesk-workspace", "version": 99})")
                           << QByteArray("newer");
    QTest::newRow("no date") << start + R"("dates": [{"id": "t9", "on": "2027-02-30"}]})"
                             << QByteArray("dates[0].on");
    QTest::newRow("duplicate id") << start + R"("people": [{"id": "p9"}, {"id": "p9"}]})"
                                  << QByteArray("people[1]");
    QTest::newRow("duplicate member") << start + R"("people": [{"id": "p9", "id": "p8"}]})"
                                      << QByteArray("people[0]");
    QTest::newRow("wrong reference") << start + R"("concerns": [{"id": "c9", "person": "nobody"}]})"
                                     << QByteArray("concerns[0]");
    QTest::newRow("deep") << start + R"("x": )" + QByteArray(100000, '[') << QByteArray("at most");
}

void TestCliExchange::badJsonIsNamedAndNothingChanges() {
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, named);
    const CliRunner cli;
    QVERIFY(cli.makeStudent());
    const CliRun run = cli.on("import -", json);
    QCOMPARE_CODE(run, 1);
    QVERIFY2(run.err.contains(named), run.err.constData());
    QVERIFY2(run.err.startsWith("Nothing was imported."), run.err.constData());
    QCOMPARE(cli.on("export").out, student());
}

void TestCliExchange::aLargeFileComesThroughAPipe() {
    // A pipe of Linux holds 64 KiB.
    QByteArray large = student();
    large.replace("Prefers mail", "Prefers mail" + QByteArray(500'000, '.'));
    const CliRunner cli;
    QCOMPARE_CODE(cli.on("new"), 0);
    QCOMPARE_CODE(cli.on("import -", large), 0);
    QCOMPARE(cli.on("export").out, large);
}

void TestCliExchange::aSlowPipeIsWaitedFor() {
    const CliRunner cli;
    QCOMPARE_CODE(cli.on("new"), 0);
    const QByteArray whole = student();
    QCOMPARE_CODE(cli.onSlowly("import -", {whole.first(100), whole.mid(100, 700), whole.mid(800)}), 0);
    QCOMPARE(cli.on("export").out, whole);
}

void TestCliExchange::anExportIntoAFileAnswersAsJson() {
    const CliRunner cli;
    QVERIFY(cli.makeStudent());
    const CliRun run = cli.on("--json export -o all.json");
    QCOMPARE_CODE(run, 0);
    QCOMPARE(run.object().value(QStringLiteral("file")), QStringLiteral("all.json"));
    QCOMPARE(CliRunner::contents(cli.path("all.json")), student());
    QCOMPARE(cli.on("--json export").out, student());
}

void TestCliExchange::aMissingFileIsThree() {
    const CliRunner cli;
    QCOMPARE_CODE(cli.on("new"), 0);
    QCOMPARE_CODE(cli.on("import gone.json"), 3);
    QCOMPARE_CODE(cli.on("import ."), 3);
}

void TestCliExchange::anExportToAFailingPlaceKeepsTheOldFile() {
    const CliRunner cli;
    QVERIFY(cli.makeStudent());
    QCOMPARE_CODE(cli.on("export -o gone/all.json"), 3);
    QCOMPARE_CODE(cli.on("export -o /dev/full"), 3);
    QCOMPARE_CODE(cli.on("export -o ."), 3);
}

QTEST_GUILESS_MAIN(TestCliExchange)
#include "tst_cli_exchange.moc"
