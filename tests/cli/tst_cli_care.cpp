// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_runner.h"

#include <QtCore/QDir>

using namespace letterdesk::test;

/// new --sample, undo, history, backup, restore, salvage, erase, check.
class TestCliCare : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSampleIsSoundAndOfItsDay();
    void undoAndRedoSayWhat();
    void aBackupBringsBackWhatWasLost();
    void salvageReadsADamagedFile();
    void salvageNeverOverwrites();
    void erasingAsksTwice();
    void erasedIsErasedEverywhere();
    void aBackupThatKeepsTheRecordIsNamed();
    void aSampleThatFailsLeavesNoFile();
    void aWorkspaceIsNoBackupOfItself();
    void aDamagedWorkspaceIsCalledDamaged();
    void checkFindsDamage();
};

void TestCliCare::theSampleIsSoundAndOfItsDay() {
    const CliRunner cli;
    QCOMPARE_CODE(cli.on("--today 2027-05-24 new --sample"), 0);
    QCOMPARE_CODE(cli.on("check"), 0);
    QVERIFY(cli.on("--json list people").array().size() >= 8);
    QVERIFY(cli.on("--json list moments").array().size() >= 30);
    QCOMPARE(cli.on("--json list applications").array().size(), 2);
    QCOMPARE(cli.on("--json list requests").array().size(), 6);
    const CliRunner other;
    QCOMPARE_CODE(other.on("--today 2027-05-24 new --sample"), 0);
    QCOMPARE(other.on("export").out, cli.on("export").out);
    const CliRunner later;
    QCOMPARE_CODE(later.on("--today 2028-05-24 new --sample"), 0);
    QVERIFY(later.on("export").out != cli.on("export").out);
}

void TestCliCare::undoAndRedoSayWhat() {
    const CliRunner cli;
    QVERIFY(cli.makeStudent());
    QVERIFY(CliRunner::write(cli.path("cv.pdf"), "%PDF-1.7"));
    QCOMPARE_CODE(cli.on("attach cv.pdf --kind cv"), 0);
    const CliRun undone = cli.on("undo");
    QCOMPARE_CODE(undone, 0);
    QCOMPARE(undone.out, QByteArray("Undone: Attach Document\n"));
    QVERIFY(cli.on("--json list documents").array().isEmpty());
    const CliRun history = cli.on("--json history");
    QCOMPARE_CODE(history, 0);
    const QJsonObject newest = history.object().value(QStringLiteral("steps")).toArray().first().toObject();
    QCOMPARE(newest.value(QStringLiteral("name")), QStringLiteral("Attach Document"));
    QCOMPARE(newest.value(QStringLiteral("undone")), true);
    const CliRun redone = cli.on("--json redo");
    QCOMPARE_CODE(redone, 0);
    QCOMPARE(redone.object().value(QStringLiteral("step")), QStringLiteral("Attach Document"));
    QCOMPARE(cli.on("--json list documents").array().size(), 1);
    const CliRun nothing = cli.on("redo");
    QCOMPARE_CODE(nothing, 1);
    QVERIFY2(nothing.err.contains("no step to redo"), nothing.err.constData());
    QVERIFY(cli.on("history").out.contains("Attach Document"));
}

void TestCliCare::aBackupBringsBackWhatWasLost() {
    const CliRunner cli;
    QVERIFY(cli.makeStudent());
    const QByteArray before = cli.on("export").out;
    const CliRun backup = cli.on("--json backup");
    QCOMPARE_CODE(backup, 0);
    const QString path = backup.object().value(QStringLiteral("path")).toString();
    QVERIFY(QFile::exists(path));
    const QJsonArray backups = cli.on("--json backup --list").object().value(QStringLiteral("backups")).toArray();
    QVERIFY(!backups.isEmpty());
    QVERIFY(cli.on("backup --list").out.contains(path.toUtf8()));
    QCOMPARE_CODE(cli.on("undo"), 0);
    QVERIFY(cli.on("export").out != before);
    const CliRun restored = cli.run({QStringLiteral("--file"), cli.workspace(), QStringLiteral("restore"), path});
    QCOMPARE_CODE(restored, 0);
    QCOMPARE(cli.on("export").out, before);
    QVERIFY2(restored.out.contains("kept as"), restored.out.constData());
    QCOMPARE_CODE(cli.on("restore gone.letterdesk"), 3);
    QCOMPARE(cli.on("export").out, before);
}

void TestCliCare::salvageReadsADamagedFile() {
    const CliRunner cli;
    QVERIFY(cli.makeStudent());
    QByteArray bytes = CliRunner::contents(cli.workspace());
    QVERIFY(CliRunner::write(cli.path("damaged.letterdesk"), bytes));
    const CliRun whole =
        cli.run(QStringLiteral("--json salvage damaged.letterdesk -o new.letterdesk").split(u' '));
    QCOMPARE_CODE(whole, 0);
    const QJsonObject people =
        whole.object().value(QStringLiteral("records")).toObject().value(QStringLiteral("people")).toObject();
    QCOMPARE(people.value(QStringLiteral("saved")).toInt(), 2);
    QCOMPARE(CliRunner::contents(cli.path("damaged.letterdesk")), bytes);
    const CliRun exported = cli.run(QStringLiteral("--file new.letterdesk export").split(u' '));
    QCOMPARE(exported.out, cli.on("export").out);
}

void TestCliCare::salvageNeverOverwrites() {
    const CliRunner cli;
    QVERIFY(cli.makeStudent());
    QVERIFY(CliRunner::write(cli.path("dear.letterdesk"), "dear"));
    const CliRun run = cli.run(QStringLiteral("salvage test.letterdesk -o dear.letterdesk").split(u' '));
    QCOMPARE_CODE(run, 3);
    QCOMPARE(CliRunner::contents(cli.path("dear.letterdesk")), QByteArray("dear"));
    QCOMPARE_CODE(cli.run(QStringLiteral("salvage gone -o new.letterdesk").split(u' ')), 3);
}

void TestCliCare::erasingAsksTwice() {
    const CliRunner cli;
    QVERIFY(cli.makeStudent());
    QCOMPARE_CODE(cli.on("erase concern c1"), 2);
    // The import made a backup, which holds nothing yet; still the question is asked.
    QCOMPARE_CODE(cli.on("backup"), 0);
    const CliRun asked = cli.on("erase concern c1 --yes");
    QCOMPARE_CODE(asked, 2);
    QVERIFY2(asked.err.contains("--backups too"), asked.err.constData());
    QCOMPARE(cli.on("--json list concerns").array().size(), 1);
    QCOMPARE_CODE(cli.on("erase concern c99 --yes --backups keep"), 1);
}

void TestCliCare::erasedIsErasedEverywhere() {
    const CliRunner cli;
    QVERIFY(cli.makeStudent());
    QCOMPARE_CODE(cli.on("backup"), 0);
    const CliRun erased = cli.on("--json erase concern c1 --yes --backups too");
    QCOMPARE_CODE(erased, 0);
    QVERIFY(erased.object().value(QStringLiteral("backups_changed")).toInt() >= 1);
    QVERIFY(cli.on("--json list concerns").array().isEmpty());
    QCOMPARE_CODE(cli.on("check"), 0);
    // Not a byte of it is left beside the workspace or on its shelf.
    QStringList folders{cli.folder()};
    while (!folders.isEmpty()) {
        const QDir folder(folders.takeFirst());
        for (const QFileInfo& entry :
             folder.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden)) {
            if (entry.isDir()) {
                folders << entry.filePath();
            } else {
                QVERIFY2(!CliRunner::contents(entry.filePath()).contains("Answers after a week"),
                         qPrintable(entry.filePath()));
            }
        }
    }
}

void TestCliCare::aBackupThatKeepsTheRecordIsNamed() {
    const CliRunner cli;
    QVERIFY(cli.makeStudent());
    const CliRun backup = cli.on("--json backup");
    QCOMPARE_CODE(backup, 0);
    const QString path = backup.object().value(QStringLiteral("path")).toString();
    QByteArray bytes = CliRunner::contents(path);
    QVERIFY(bytes.size() > 8192);
    bytes.replace(4096, 4096, QByteArray(4096, 'x'));
    QVERIFY(CliRunner::write(path, bytes));
    const CliRun erased = cli.on("erase concern c1 --yes --backups too");
    QCOMPARE_CODE(erased, 1);
    QVERIFY2(erased.err.contains("gone from the workspace, but not from every backup"), erased.err.constData());
    QVERIFY2(erased.err.contains(path.toUtf8()), erased.err.constData());
    QVERIFY2(!erased.err.contains("was not erased"), erased.err.constData());
    QVERIFY(cli.on("--json list concerns").array().isEmpty());
}

void TestCliCare::aSampleThatFailsLeavesNoFile() {
    const CliRunner cli;
    const CliRun run = cli.on("--today 1900-01-02 new --sample"); // a year before it no day can be written
    QCOMPARE_CODE(run, 1);
    QVERIFY2(run.err.startsWith("The workspace was not made."), run.err.constData());
    QCOMPARE(QDir(cli.folder()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void TestCliCare::aWorkspaceIsNoBackupOfItself() {
    const CliRunner cli;
    QVERIFY(cli.makeStudent());
    const CliRun run = cli.on("restore test.letterdesk");
    QCOMPARE_CODE(run, 1);
    QVERIFY2(run.err.contains("Choose one of its backups."), run.err.constData());
    QVERIFY2(!run.err.contains("made a mistake"), run.err.constData());
}

void TestCliCare::aDamagedWorkspaceIsCalledDamaged() {
    const CliRunner cli;
    QVERIFY(cli.makeStudent());
    QByteArray bytes = CliRunner::contents(cli.workspace());
    constexpr qsizetype kPage = 4096;
    bytes.replace(bytes.size() - kPage, kPage, QByteArray(kPage, 'x')); // it opens, since nobody looks there yet
    QVERIFY(CliRunner::write(cli.workspace(), bytes));
    for (const char* verb : {"backup", "import -"}) {
        const CliRun run = cli.on(verb, R"({"format": "letterdesk-workspace", "version": 1})");
        QCOMPARE_CODE(run, 3);
        QVERIFY2(run.err.contains("test.letterdesk failed its check"), run.err.constData());
    }
}

void TestCliCare::checkFindsDamage() {
    const CliRunner cli;
    QVERIFY(cli.makeStudent());
    QVERIFY(
        CliRunner::write(cli.path("cv.pdf"), QByteArray("%PDF-1.7 ") + QByteArray("unmistakable").repeated(2000)));
    QCOMPARE_CODE(cli.on("attach cv.pdf --kind cv"), 0);
    const CliRun sound = cli.on("--json check");
    QCOMPARE_CODE(sound, 0);
    QVERIFY(sound.object().value(QStringLiteral("problems")).toArray().isEmpty());
    // A flipped bit inside a document: SQLite itself does not see it.
    QByteArray bytes = CliRunner::contents(cli.workspace());
    const qsizetype at = bytes.indexOf("unmistakableunmistakable");
    QVERIFY(at > 0);
    bytes[at] = 'U';
    QVERIFY(CliRunner::write(cli.workspace(), bytes));
    const CliRun damaged = cli.on("--json check");
    QCOMPARE_CODE(damaged, 1);
    QVERIFY(!damaged.object().value(QStringLiteral("problems")).toArray().isEmpty());
    QVERIFY(!cli.on("check").out.isEmpty());
}

QTEST_GUILESS_MAIN(TestCliCare)
#include "tst_cli_care.moc"
