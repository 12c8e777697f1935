// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_runner.h"

#include "core/store/sqlite_file.h"

#include <thread>

using namespace letterdesk;
using namespace letterdesk::test;

/// Another program has the workspace in its hands.
class TestCliWaiting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLockIsWaitedFor();
    void butNotForEver();
};

void TestCliWaiting::aLockIsWaitedFor() {
    const CliRunner cli;
    QVERIFY(cli.makeStudent());
    Result<SqliteFile> other = SqliteFile::open(cli.workspace(), SqliteFile::Mode::ReadWrite);
    QVERIFY(other);
    QVERIFY(other->execute("BEGIN IMMEDIATE"));
    // Longer than a window may stand still, shorter than a script may wait.
    std::thread letsGo([&other] {
        QThread::msleep(1500);
        (void)other->execute("ROLLBACK");
    });
    const CliRun run = cli.on("undo");
    letsGo.join();
    QCOMPARE_CODE(run, 0);
}

void TestCliWaiting::butNotForEver() {
    const CliRunner cli;
    QVERIFY(cli.makeStudent());
    Result<SqliteFile> other = SqliteFile::open(cli.workspace(), SqliteFile::Mode::ReadWrite);
    QVERIFY(other);
    QVERIFY(other->execute("BEGIN IMMEDIATE"));
    const CliRun run = cli.on("undo");
    QCOMPARE_CODE(run, 3);
    QVERIFY2(run.err.startsWith("Nothing was undone."), run.err.constData());
    QVERIFY2(run.err.contains("database is locked: "), run.err.constData());
}

QTEST_GUILESS_MAIN(TestCliWaiting)
#include "tst_cli_waiting.moc"
