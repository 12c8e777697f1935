// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup_shelf.h"
#include "core/store/soundness.h"
#include "core/store/sqlite_file.h"
#include "tests/support/file_faults.h"
#include "tests/support/plain_file.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/verify.h"

#include <QtCore/QFile>

#include <csignal>
#include <sys/resource.h>

using namespace letterdesk;
using namespace letterdesk::test;

/// P5: whatever the disk does while a backup is made or restored, the last good file and the older backups stay.
/// P3: every failure is told.
class TestBackupFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }

    void P3_P5_making_data() { faults(); }
    void P3_P5_making();
    void P3_P5_restoring_data() { faults(); }
    void P3_P5_restoring();
    void P5_limitOfFileSize_data();
    void P5_limitOfFileSize();

private:
    using Kinds = QSet<FileCall::Kind>;
    [[nodiscard]] QString workspace() const { return m_folder->filePath(QStringLiteral("Ada.letterdesk")); }
    static void faults();
    void setRows(int rows);
    [[nodiscard]] qint64 rows() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{QDate(2027, 5, 24)};
};

void TestBackupFaults::faults() {
    using Kind = FileCall::Kind;
    QTest::addColumn<Kinds>("kinds");
    QTest::addColumn<int>("code");
    QTest::addColumn<FileFaults::Lasting>("lasting");
    struct Fault {
        const char* name;
        Kinds kinds;
        int code;
    };
    for (const Fault& fault :
         {Fault{"disk full", {Kind::Write}, SQLITE_FULL}, Fault{"write", {Kind::Write}, SQLITE_IOERR_WRITE},
          Fault{"sync", {Kind::Sync}, SQLITE_IOERR_FSYNC},
          Fault{"truncate", {Kind::Truncate}, SQLITE_IOERR_TRUNCATE}, Fault{"open", {Kind::Open}, SQLITE_CANTOPEN},
          Fault{"read", {Kind::Read}, SQLITE_IOERR_READ}, Fault{"delete", {Kind::Delete}, SQLITE_IOERR_DELETE},
          Fault{"any write", {Kind::Write, Kind::Sync, Kind::Truncate, Kind::Delete}, SQLITE_IOERR_WRITE}}) {
        QTest::addRow("%s, once", fault.name) << fault.kinds << fault.code << FileFaults::Lasting::Once;
        QTest::addRow("%s, for ever", fault.name) << fault.kinds << fault.code << FileFaults::Lasting::ForEver;
    }
}

void TestBackupFaults::init() {
    m_folder = std::make_unique<QTemporaryDir>(inMemoryFolderTemplate());
    Result<SqliteFile> file = SqliteFile::open(workspace(), SqliteFile::Mode::Create);
    QVERIFY(file);
    VERIFY_DONE(
        file->execute("PRAGMA journal_mode=WAL; CREATE TABLE people (row INTEGER PRIMARY KEY, name TEXT)"));
    VERIFY_DONE(file->execute(kStampOfAWorkspace));
    setRows(200);
}

void TestBackupFaults::setRows(int rows) {
    Result<SqliteFile> file = SqliteFile::open(workspace(), SqliteFile::Mode::ReadWrite);
    QVERIFY(file);
    const QByteArray sql =
        "PRAGMA synchronous=OFF; DELETE FROM people; WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL "
        "SELECT i + 1 FROM n WHERE i < " +
        QByteArray::number(rows) + ") INSERT INTO people SELECT i, 'Person ' || i || hex(zeroblob(200)) FROM n";
    VERIFY_DONE(file->execute(sql.constData()));
}

qint64 TestBackupFaults::rows() const {
    // As the program opens it: what was left in the midst is taken back first.
    Result<SqliteFile> file = SqliteFile::open(workspace(), SqliteFile::Mode::ReadWrite);
    if (!file) {
        return -1;
    }
    const Result<QStringList> findings = findDamage(*file, Scrutiny::Full);
    if (!findings || !findings->isEmpty()) {
        qWarning("%s", qPrintable(findings ? findings->join(u'\n') : findings.error().detail));
        return -1;
    }
    return file->number("SELECT count(*) FROM people").value_or(-1);
}

void TestBackupFaults::P3_P5_making() {
    QFETCH(Kinds, kinds);
    QFETCH(int, code);
    QFETCH(FileFaults::Lasting, lasting);
    BackupShelf shelf(workspace(), m_clock);
    const Backup older = shelf.make(BackupReason::Asked).value();
    m_clock.setNow(m_clock.now().addSecs(3600), m_clock.today());
    FileFaults faults;
    bool failed = true;
    for (int n = 1; failed; ++n) {
        QVERIFY2(n < 10'000, "the fault never ends");
        faults.failAt(n, kinds, code, lasting);
        const Result<Backup> backup = shelf.make(BackupReason::Asked);
        failed = faults.hasFailed();
        faults.heal();
        VERIFY_DONE(BackupShelf::prove(older.path));
        QCOMPARE(rows(), 200);
        if (backup) {
            // A failure that did no harm, such as that of removing a file that is not needed.
            VERIFY_DONE(BackupShelf::prove(backup->path));
            QVERIFY(QFile::remove(backup->path) && QFile::remove(backup->path + QStringLiteral(".sha256")));
        } else {
            QVERIFY2(failed, qPrintable(backup.error().detail));
            QVERIFY2(backup.error().kind == ErrorKind::World, qPrintable(backup.error().detail));
            QVERIFY(!backup.error().detail.isEmpty());
            if (code == SQLITE_FULL) {
                QCOMPARE(backup.error().code, ErrorCode::DiskFull);
            }
        }
        QCOMPARE(shelf.list().value(), std::vector<Backup>{older});
        QCOMPARE(namesIn(shelf.folder()).size(), 2);
    }
}

void TestBackupFaults::P3_P5_restoring() {
    QFETCH(Kinds, kinds);
    QFETCH(int, code);
    QFETCH(FileFaults::Lasting, lasting);
    BackupShelf shelf(workspace(), m_clock);
    const Backup older = shelf.make(BackupReason::Asked).value();
    FileFaults faults;
    bool failed = true;
    for (int n = 1; failed; ++n) {
        QVERIFY2(n < 10'000, "the fault never ends");
        setRows(77);
        faults.failAt(n, kinds, code, lasting);
        const Result<QString> kept = shelf.restore(older.path);
        failed = faults.hasFailed();
        faults.heal();
        VERIFY_DONE(BackupShelf::prove(older.path));
        if (kept) {
            QCOMPARE(rows(), 200);
            Result<SqliteFile> aside = SqliteFile::open(*kept, SqliteFile::Mode::ReadOnly);
            QVERIFY(aside);
            QCOMPARE(aside->number("SELECT count(*) FROM people").value(), 77);
        } else {
            QVERIFY2(failed, qPrintable(kept.error().detail));
            QVERIFY2(kept.error().kind == ErrorKind::World, qPrintable(kept.error().detail));
            // As it was; or restored, when the very last step failed, which cannot be known at once.
            const qint64 now = rows();
            QVERIFY2(now == 77 || now == 200, qPrintable(QString::number(now)));
        }
        const std::vector<Backup> backups = shelf.list().value();
        for (const Backup& backup : backups) {
            if (backup.path != older.path) {
                if (backup.reason == BackupReason::BeforeRestore) {
                    VERIFY_DONE(BackupShelf::prove(backup.path));
                }
                QVERIFY(QFile::remove(backup.path));
                QFile::remove(backup.path + QStringLiteral(".sha256"));
            }
        }
        QVERIFY(namesIn(shelf.folder()).filter(QStringLiteral(".unfinished")).isEmpty());
        QVERIFY(namesIn(m_folder->path()).filter(QStringLiteral(".unfinished")).isEmpty());
    }
}

void TestBackupFaults::P5_limitOfFileSize_data() {
    QTest::addColumn<int>("kibibytes");
    for (const int kibibytes : {0, 1, 4, 20, 40}) {
        QTest::addRow("%d KiB", kibibytes) << kibibytes;
    }
}

void TestBackupFaults::P5_limitOfFileSize() {
    QFETCH(int, kibibytes);
    BackupShelf shelf(workspace(), m_clock);
    const Backup older = shelf.make(BackupReason::Asked).value();
    QVERIFY(older.bytes > 40 * 1024);
    setRows(300);

    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit = before;
    limit.rlim_cur = static_cast<rlim_t>(kibibytes) * 1024;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
    const Result<Backup> backup = shelf.make(BackupReason::Asked);
    const Result<QString> restored = shelf.restore(older.path);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);

    VERIFY_ERROR(backup, ErrorCode::DiskFull);
    VERIFY_ERROR(restored, ErrorCode::DiskFull);
    QCOMPARE(rows(), 300);
    VERIFY_DONE(BackupShelf::prove(older.path));
    QCOMPARE(namesIn(shelf.folder()).size(), 2);
    VERIFY_DONE(shelf.restore(older.path));
    QCOMPARE(rows(), 200);
}

QTEST_GUILESS_MAIN(TestBackupFaults)
#include "tst_backup_faults.moc"
