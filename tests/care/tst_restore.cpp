// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup_shelf.h"
#include "core/store/file_hash.h"
#include "core/store/soundness.h"
#include "core/store/sqlite_file.h"
#include "tests/support/plain_file.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/verify.h"

#include <QtCore/QFile>

using namespace letterdesk;
using namespace letterdesk::test;

/// P8: restoring keeps the current file aside, whatever its state, and can be undone. A small database stands for
/// a workspace.
class TestRestore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }

    void P8_restoreCanBeUndone();
    void P8_whatWasOnlyInTheLogIsKept();
    void P8_restoresFromAnywhere();
    void P8_missingWorkspaceComesBack();
    void P8_damagedFileIsKeptByteForByte_data();
    void P8_damagedFileIsKeptByteForByte();
    void refusedWhileAnybodyHasItOpen_data();
    void refusedWhileAnybodyHasItOpen();
    void refusesWhatIsNoBackup();
    void otherConnectionsSeeTheRestoredContents();
    void P13_restoredFileIsPrivate();

private:
    [[nodiscard]] QString workspace() const { return m_folder->filePath(QStringLiteral("Ada.letterdesk")); }
    void setRows(int rows);

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{QDate(2027, 5, 24)};
};

namespace {

SqliteFile opened(const QString& path, SqliteFile::Mode mode = SqliteFile::Mode::ReadWrite) {
    Result<SqliteFile> file = SqliteFile::open(path, mode, 50);
    Q_ASSERT(file);
    return *std::move(file);
}

qint64 rowsIn(const QString& path) {
    return opened(path, SqliteFile::Mode::ReadOnly).number("SELECT count(*) FROM people").value_or(-1);
}

} // namespace

void TestRestore::init() {
    m_folder = std::make_unique<QTemporaryDir>(inMemoryFolderTemplate());
    SqliteFile file = opened(workspace(), SqliteFile::Mode::Create);
    VERIFY_DONE(
        file.execute("PRAGMA journal_mode=WAL; CREATE TABLE people (row INTEGER PRIMARY KEY, name TEXT);"));
    VERIFY_DONE(file.execute(kStampOfAWorkspace));
    setRows(500);
}

void TestRestore::setRows(int rows) {
    SqliteFile file = opened(workspace());
    VERIFY_DONE(file.execute("DELETE FROM people; VACUUM"));
    const QByteArray sql = "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < " +
                           QByteArray::number(rows) +
                           ") INSERT INTO people SELECT i, 'Person ' || i || hex(zeroblob(100)) FROM n";
    VERIFY_DONE(file.execute(sql.constData()));
}

void TestRestore::P8_restoreCanBeUndone() {
    BackupShelf shelf(workspace(), m_clock);
    const Backup backup = shelf.make(BackupReason::Asked).value();
    for (const int rows : {9, 5000}) { // smaller and larger than the backup
        setRows(rows);
        const Result<QString> kept = shelf.restore(backup.path);
        VERIFY_DONE(kept);
        QCOMPARE(rowsIn(workspace()), 500);
        QCOMPARE(withoutCounters(bytesOf(workspace())), withoutCounters(bytesOf(backup.path)));
        QCOMPARE(backupFromFileName(QFileInfo(*kept).fileName())->reason, BackupReason::BeforeRestore);
        VERIFY_DONE(BackupShelf::prove(*kept));
        QCOMPARE(rowsIn(*kept), rows);

        const Result<QString> keptAgain = shelf.restore(*kept);
        VERIFY_DONE(keptAgain);
        QCOMPARE(rowsIn(workspace()), rows);
        QCOMPARE(withoutCounters(bytesOf(workspace())), withoutCounters(bytesOf(*kept)));
        QCOMPARE(rowsIn(*keptAgain), 500);
        VERIFY_DONE(BackupShelf::prove(backup.path)); // untouched
    }
    QCOMPARE(shelf.list().value().size(), size_t{5});
    QCOMPARE(namesIn(m_folder->path()),
             (QStringList{QStringLiteral("Ada backups"), QStringLiteral("Ada.letterdesk")}));
}

void TestRestore::P8_whatWasOnlyInTheLogIsKept() {
    BackupShelf shelf(workspace(), m_clock);
    const Backup backup = shelf.make(BackupReason::Asked).value();
    QByteArray log;
    QByteArray main;
    {
        SqliteFile file = opened(workspace());
        VERIFY_DONE(file.execute("INSERT INTO people (name) VALUES ('only in the log')"));
        log = bytesOf(workspace() + QStringLiteral("-wal"));
        main = bytesOf(workspace());
    }
    // As a killed program leaves it.
    QVERIFY(putBytes(workspace(), main) && putBytes(workspace() + QStringLiteral("-wal"), log));
    QCOMPARE(rowsIn(shelf.restore(backup.path).value()), 501);
    QCOMPARE(rowsIn(workspace()), 500); // the old log does not reach into the restored file
    QVERIFY(QFileInfo(workspace() + QStringLiteral("-wal")).size() <= 0);
}

void TestRestore::P8_restoresFromAnywhere() {
    // A copy of a workspace with its log, on another disk say.
    const QString elsewhere = m_folder->filePath(QStringLiteral("copy.letterdesk"));
    {
        SqliteFile file = opened(workspace());
        VERIFY_DONE(file.execute("INSERT INTO people (name) VALUES ('only in the log')"));
        QVERIFY(putBytes(elsewhere + QStringLiteral("-wal"), bytesOf(workspace() + QStringLiteral("-wal"))));
        QVERIFY(putBytes(elsewhere, bytesOf(workspace())));
    }
    setRows(3);
    BackupShelf shelf(workspace(), m_clock);
    VERIFY_DONE(shelf.restore(elsewhere));
    QCOMPARE(rowsIn(workspace()), 501);
    QVERIFY(!shelf.restore(workspace()));
}

void TestRestore::P8_missingWorkspaceComesBack() {
    BackupShelf shelf(workspace(), m_clock);
    const Backup backup = shelf.make(BackupReason::Asked).value();
    QVERIFY(QFile::remove(workspace()));
    QCOMPARE(shelf.restore(backup.path).value(), QString());
    QCOMPARE(rowsIn(workspace()), 500);
    QCOMPARE(modeOf(workspace()), 0600);

    // A log that was left behind must not be taken for the restored file's.
    const QByteArray log(8192, 'w');
    QVERIFY(QFile::remove(workspace()) && putBytes(workspace() + QStringLiteral("-wal"), log));
    const QString kept = shelf.restore(backup.path).value();
    QCOMPARE(rowsIn(workspace()), 500);
    QCOMPARE(bytesOf(kept + QStringLiteral("-wal")), log);
}

void TestRestore::P8_damagedFileIsKeptByteForByte_data() {
    QTest::addColumn<QByteArray>("how");
    QTest::newRow("zeroed header") << QByteArray("header");
    QTest::newRow("truncated") << QByteArray("truncated");
    QTest::newRow("destroyed pages") << QByteArray("pages");
    QTest::newRow("another kind of file") << QByteArray("text");
    QTest::newRow("the log of another workspace") << QByteArray("log");
}

void TestRestore::P8_damagedFileIsKeptByteForByte() {
    QFETCH(QByteArray, how);
    BackupShelf shelf(workspace(), m_clock);
    const Backup backup = shelf.make(BackupReason::Asked).value();
    const QString logPath = workspace() + QStringLiteral("-wal");
    QByteArray bytes = bytesOf(workspace());
    if (how == "header") {
        bytes.replace(0, 100, QByteArray(100, '\0'));
    } else if (how == "truncated") {
        bytes.truncate(bytes.size() / 2 + 100);
    } else if (how == "text") {
        bytes = "Dear committee, this is not a database. " + QByteArray(2000, 'x');
    }
    if (how == "log") {
        const QString other = m_folder->filePath(QStringLiteral("other.letterdesk"));
        SqliteFile file = opened(other, SqliteFile::Mode::Create);
        VERIFY_DONE(file.execute(kStampOfAWorkspace));
        VERIFY_DONE(file.execute("PRAGMA journal_mode=WAL; CREATE TABLE other (n); INSERT INTO other VALUES (1);"
                                 "CREATE INDEX i ON other (n); PRAGMA wal_checkpoint(TRUNCATE);"
                                 "UPDATE other SET n = 2"));
        QVERIFY(putBytes(logPath, bytesOf(other + QStringLiteral("-wal"))));
    } else {
        QVERIFY(putBytes(workspace(), bytes));
    }
    if (how == "pages") {
        QVERIFY(destroyPages(workspace(), {4, 5, 6}));
        bytes = bytesOf(workspace());
    }
    const QByteArray log = bytesOf(logPath);

    const Result<QString> kept = shelf.restore(backup.path);
    VERIFY_DONE(kept);
    QCOMPARE(rowsIn(workspace()), 500);
    QCOMPARE(modeOf(workspace()), 0600);
    QCOMPARE(backupFromFileName(QFileInfo(*kept).fileName())->reason, BackupReason::AsFound);
    QCOMPARE(bytesOf(*kept), bytes);
    QCOMPARE(bytesOf(*kept + QStringLiteral("-wal")), log);
    QVERIFY(bytesOf(hashPathOf(*kept)).contains(hashOfFile(*kept)->toLatin1()));
    // It is no backup to go back to.
    VERIFY_ERROR(BackupShelf::prove(*kept), ErrorCode::BackupUnproven);
    QCOMPARE(shelf.newestProven().value().path, backup.path);
}

void TestRestore::refusedWhileAnybodyHasItOpen_data() {
    QTest::addColumn<bool>("log");
    QTest::addColumn<bool>("damaged");
    QTest::newRow("with a log") << true << false;
    QTest::newRow("without a log, in a transaction") << false << false;
    QTest::newRow("damaged meanwhile") << true << true;
}

void TestRestore::refusedWhileAnybodyHasItOpen() {
    QFETCH(bool, log);
    QFETCH(bool, damaged);
    BackupShelf shelf(workspace(), m_clock);
    const Backup backup = shelf.make(BackupReason::Asked).value();
    {
        SqliteFile other = opened(workspace());
        if (!log) {
            VERIFY_DONE(other.execute("PRAGMA journal_mode=DELETE; BEGIN"));
        }
        QCOMPARE(other.number("SELECT count(*) FROM people").value(), 500);
        if (damaged) {
            // Through SQLite, whose locks an ordinary file call would drop.
            SqliteFile writer = opened(workspace());
            VERIFY_DONE(writer.execute("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET rootpage = 77777;"));
        }
        VERIFY_ERROR(shelf.restore(backup.path), ErrorCode::WorkspaceLocked);
        QCOMPARE(shelf.list().value().size(), size_t{1});
        QCOMPARE(namesIn(shelf.folder()).size(), 2);
        if (!damaged) {
            QCOMPARE(other.number("SELECT count(*) FROM people").value(), 500);
        }
    }
    VERIFY_DONE(shelf.restore(backup.path));
    QCOMPARE(rowsIn(workspace()), 500);
}

void TestRestore::refusesWhatIsNoBackup() {
    BackupShelf shelf(workspace(), m_clock);
    const QByteArray before = bytesOf(workspace());
    VERIFY_ERROR(shelf.restore(m_folder->filePath(QStringLiteral("none"))), ErrorCode::FileNotFound);
    const QString text = m_folder->filePath(QStringLiteral("letter.txt"));
    QVERIFY(putBytes(text, QByteArray(5000, 'x')));
    VERIFY_ERROR(shelf.restore(text), ErrorCode::NotAWorkspace);
    VERIFY_ERROR(shelf.restore(m_folder->path()), ErrorCode::FileNotRegular);
    QVERIFY(putBytes(text, ""));
    VERIFY_ERROR(shelf.restore(text), ErrorCode::NotAWorkspace); // to SQLite a sound, empty database
    const QString other = m_folder->filePath(QStringLiteral("other.db"));
    {
        SqliteFile file = opened(other, SqliteFile::Mode::Create);
        VERIFY_DONE(file.execute("CREATE TABLE people (row INTEGER PRIMARY KEY, name TEXT)"));
        VERIFY_ERROR(shelf.restore(other), ErrorCode::NotAWorkspace);
        VERIFY_DONE(file.execute("PRAGMA application_id=1282699876"));
        VERIFY_ERROR(shelf.restore(other), ErrorCode::BackupUnproven); // without its stamp
        VERIFY_DONE(file.execute(kStampOfAWorkspace));
        VERIFY_DONE(BackupShelf::prove(other));
        VERIFY_DONE(file.execute("PRAGMA user_version=9; UPDATE file_stamp SET compatibility = 9"));
        VERIFY_ERROR(shelf.restore(other), ErrorCode::WorkspaceNewer);
    }
    QCOMPARE(bytesOf(workspace()), before);
    QVERIFY(!QFile::exists(shelf.folder()));
}

void TestRestore::otherConnectionsSeeTheRestoredContents() {
    BackupShelf shelf(workspace(), m_clock);
    const Backup backup = shelf.make(BackupReason::Asked).value();
    setRows(9);
    // Opened but not yet read: it holds no lock, and must see the restored contents, not those set aside.
    SqliteFile waiting = opened(workspace());
    VERIFY_DONE(shelf.restore(backup.path));
    QCOMPARE(waiting.number("SELECT count(*) FROM people").value(), 500);
    VERIFY_DONE(waiting.execute("INSERT INTO people (name) VALUES ('new')"));
    QCOMPARE(rowsIn(workspace()), 501);
}

void TestRestore::P13_restoredFileIsPrivate() {
    BackupShelf shelf(workspace(), m_clock);
    const Backup backup = shelf.make(BackupReason::Asked).value();
    QVERIFY(QFile::setPermissions(workspace(), QFile::ReadOwner | QFile::WriteOwner));
    const QString kept = shelf.restore(backup.path).value();
    QCOMPARE(modeOf(workspace()), 0600);
    QCOMPARE(modeOf(kept), 0600);
}

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
