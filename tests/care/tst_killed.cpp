// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_file.h"
#include "tests/support/plain_file.h"
#include "tests/support/rotation_story.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/verify.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtCore/QThread>

#include <sys/stat.h>

using namespace letterdesk;
using namespace letterdesk::test;

/// P1 and P2 with a real process: killed a hundred times in the midst of its work, nothing saved is lost and
/// nothing is done by half. P12: what the dead held is free at once.
///
/// LETTERDESK_KILL_ROUNDS sets how often, LETTERDESK_KILL_SEED when.
class TestKilled : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void P1_P2_P12_killedInTheMidst();
};

namespace {

int fromEnvironment(const char* name, int otherwise) {
    bool isNumber = false;
    const int value = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? value : otherwise;
}

} // namespace

void TestKilled::P1_P2_P12_killedInTheMidst() {
    const QTemporaryDir folder(inMemoryFolderTemplate());
    const QString path = folder.filePath(QStringLiteral("Ada.letterdesk"));
    const FixedClock clock(QDate(2027, 5, 24));
    CountingIdSource ids(QStringLiteral("n"));
    VERIFY_DONE(Workspace::create(path, {clock, ids}));
    const int rounds = fromEnvironment("LETTERDESK_KILL_ROUNDS", 100);
    QRandomGenerator random(static_cast<quint32>(fromEnvironment("LETTERDESK_KILL_SEED", 9)));
    int next = 1;
    int unacknowledged = 0;
    qint64 slowest = 0;
    for (int round = 0; round < rounds; ++round) {
        QProcess writer;
        writer.setChildProcessModifier([] { ::umask(0); }); // P13 must not rest on the caller's umask
        writer.start(QStringLiteral(STORY_WRITER), {path, QString::number(next)});
        QVERIFY(writer.waitForStarted());
        if (random.bounded(10) > 0) { // else killed while it opens
            QVERIFY2(writer.waitForReadyRead(20'000), writer.readAllStandardError().constData());
        }
        QThread::usleep(random.bounded(12'000U));
        writer.kill();
        QVERIFY(writer.waitForFinished());
        QVERIFY2(writer.exitStatus() == QProcess::CrashExit, writer.readAllStandardError().constData());
        // The last whole line: a number without its end was not said.
        const QByteArray said = writer.readAllStandardOutput();
        const QByteArrayList lines = said.left(said.lastIndexOf('\n')).split('\n');
        const int saved = said.contains('\n') ? lines.back().toInt() : next - 1;

        for (const QString& name : namesIn(folder.path())) {
            QVERIFY2(modeOf(folder.filePath(name)) == 0600, qPrintable(name));
        }
        QElapsedTimer timer;
        timer.start();
        const auto workspace = Workspace::open(path, Workspace::Access::ReadWrite, {clock, ids});
        VERIFY_DONE(workspace);
        slowest = std::max(slowest, timer.elapsed());
        const int there = lastPieceIn(**workspace);
        QVERIFY2(there == saved || there == saved + 1,
                 qPrintable(QStringLiteral("piece %1 was saved, the file holds %2").arg(saved).arg(there)));
        unacknowledged += there > saved ? 1 : 0;
        next = there + 1;
        QCOMPARE(brokenPromises(path), QStringList());
    }
    // Whole or absent: each round of the story leaves these numbers.
    Result<SqliteFile> file = SqliteFile::open(path, SqliteFile::Mode::ReadOnly);
    QVERIFY(file);
    QCOMPARE(
        file->number("SELECT count(*) FROM people WHERE id NOT IN (SELECT person FROM relationships)").value(), 0);
    QCOMPARE(
        file->number("SELECT count(*) FROM (SELECT person FROM interactions GROUP BY person HAVING count(*) <> 3)")
            .value(),
        0);
    QCOMPARE(file->number("SELECT count(*) FROM requests WHERE id NOT IN (SELECT request FROM entries)").value(),
             0);
    qInfo("killed %d times in %d pieces of work: nothing lost, %d had the piece under way, whole; opened again in "
          "at "
          "most %lld ms",
          rounds, next - 1, unacknowledged, static_cast<long long>(slowest));
}

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
