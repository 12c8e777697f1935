// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/power_loss.h"
#include "tests/support/temporary_folder.h"

#include "core/store/sqlite_file.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace letterdesk;
using namespace letterdesk::test;

/// The power-loss simulator is sharp: with settings of SQLite that are documented to lose work it finds lost work,
/// with those documented to keep it it finds none (sqlite.org/pragma.html, synchronous).
class TestPowerLog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatSqliteDocuments_data();
    void findsWhatSqliteDocuments();
};

void TestPowerLog::findsWhatSqliteDocuments_data() {
    QTest::addColumn<QByteArray>("pragmas");
    QTest::addColumn<bool>("mayLose");
    QTest::addColumn<bool>("mayBreak");
    QTest::newRow("log, full") << QByteArray("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL") << false << false;
    QTest::newRow("log, normal") << QByteArray("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL") << true
                                 << false;
    QTest::newRow("log, off") << QByteArray("PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF") << true << true;
    QTest::newRow("journal, extra") << QByteArray("PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA") << false
                                    << false;
    QTest::newRow("journal, off") << QByteArray("PRAGMA journal_mode=DELETE; PRAGMA synchronous=OFF") << true
                                  << true;
}

void TestPowerLog::findsWhatSqliteDocuments() {
    QFETCH(QByteArray, pragmas);
    QFETCH(bool, mayLose);
    QFETCH(bool, mayBreak);
    const QTemporaryDir folder(inMemoryFolderTemplate());
    const QString path = folder.filePath(QStringLiteral("a.db"));
    constexpr int kTransactions = 40;
    PowerLog log;
    {
        Result<SqliteFile> file = SqliteFile::open(path, SqliteFile::Mode::Create);
        QVERIFY(file);
        QVERIFY(file->execute(pragmas.constData()));
        QVERIFY(
            file->execute("PRAGMA wal_autocheckpoint=20; CREATE TABLE t (n INTEGER PRIMARY KEY, filler TEXT)"));
        log.acknowledge(0);
        for (int n = 1; n <= kTransactions; ++n) {
            const QByteArray sql = "INSERT INTO t VALUES (" + QByteArray::number(n) + ", hex(zeroblob(900)))";
            QVERIFY(file->execute(sql.constData()));
            log.acknowledge(n);
        }
    }
    log.stop();
    QRandomGenerator random(20270524);
    int lost = 0;
    int broken = 0;
    constexpr int kStates = 300;
    for (int state = 0; state < kStates; ++state) {
        const qsizetype moment = random.bounded(static_cast<int>(log.moments()) + 1);
        const QTemporaryDir after(inMemoryFolderTemplate());
        const QHash<QByteArray, QByteArray> disk = log.diskAfter(moment, random);
        for (auto file = disk.cbegin(); file != disk.cend(); ++file) {
            QFile written(after.filePath(QFileInfo(QFile::decodeName(file.key())).fileName()));
            QVERIFY(written.open(QIODevice::WriteOnly) && written.write(file.value()) == file.value().size());
        }
        Result<SqliteFile> opened =
            SqliteFile::open(after.filePath(QStringLiteral("a.db")), SqliteFile::Mode::Create);
        QVERIFY(opened);
        const Result<QString> integrity = opened->text("PRAGMA integrity_check");
        const Result<qint64> rows = opened->number("SELECT count(*) FROM t");
        if (!integrity || *integrity != QLatin1StringView("ok")) {
            ++broken;
        } else if ((rows ? *rows : 0) < log.acknowledgedAt(moment)) {
            ++lost;
        }
    }
    qInfo("%d states: %d broken, %d with acknowledged work lost", kStates, broken, lost);
    QCOMPARE(broken > 0, mayBreak);
    QCOMPARE(lost > 0, mayLose);
}

QTEST_APPLESS_MAIN(TestPowerLog)
#include "tst_power_log.moc"
