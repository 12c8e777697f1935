// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup_shelf.h"
#include "core/store/file_hash.h"
#include "core/store/soundness.h"
#include "core/store/sqlite_file.h"
#include "tests/support/plain_file.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/verify.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace letterdesk;
using namespace letterdesk::test;

/// What the shelf promises of any workspace, whatever is in it: a small database stands for one here.
class TestBackups : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }

    void P7_backupIsProvenAndHashed();
    void P7_flippedBitIsRejectedAndTheNextOlderOffered();
    void P7_backupWithoutHashIsNotProven();
    void P7_damagedWorkspaceGivesNoBackup();
    void backupHoldsOneStateWhileOthersWrite();
    void backupHoldsWhatIsOnlyInTheLog();
    void cancelledBackupLeavesNothing();
    void leftoversOfTheDeadAreSwept();
    void P6_makingThinsAndNeverTakesWhatWasFoundDamaged();
    void P13_folderAndFilesArePrivate();
    void P18_namesStayUniqueWhenTheClockIsSetBack();
    void placesThatCannotBeUsed();
    void nothingIsAnEmptyShelf();
    void oneShelfForAllNamesOfAFile();

private:
    [[nodiscard]] QString workspace() const { return m_folder->filePath(QStringLiteral("Ada.letterdesk")); }
    void makeWorkspace(int rows);

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{QDate(2027, 5, 24)};
};

namespace {

void run(SqliteFile& file, const QByteArray& sql) {
    const Result<void> done = file.execute(sql.constData());
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
}

SqliteFile opened(const QString& path, SqliteFile::Mode mode = SqliteFile::Mode::ReadWrite) {
    Result<SqliteFile> file = SqliteFile::open(path, mode);
    Q_ASSERT(file);
    return *std::move(file);
}

qint64 rowsIn(const QString& path) {
    return opened(path, SqliteFile::Mode::Immutable).number("SELECT count(*) FROM people").value_or(-1);
}

} // namespace

void TestBackups::init() {
    m_folder = std::make_unique<QTemporaryDir>(inMemoryFolderTemplate());
    m_clock = FixedClock(QDate(2027, 5, 24));
    makeWorkspace(500);
}

void TestBackups::makeWorkspace(int rows) {
    SqliteFile file = opened(workspace(), SqliteFile::Mode::Create);
    run(file, kStampOfAWorkspace);
    run(file, "PRAGMA journal_mode=WAL; CREATE TABLE people (row INTEGER PRIMARY KEY, name TEXT) STRICT;"
              "CREATE TABLE requests (row INTEGER PRIMARY KEY, person INTEGER REFERENCES people (row)) STRICT;"
              "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < " +
                  QByteArray::number(rows) +
                  ") INSERT INTO people SELECT i, 'Person ' || i || hex(zeroblob(100)) FROM n;"
                  "INSERT INTO requests SELECT row, row FROM people");
}

void TestBackups::P7_backupIsProvenAndHashed() {
    BackupShelf shelf(workspace(), m_clock);
    const Result<Backup> backup = shelf.make(BackupReason::Asked);
    VERIFY_DONE(backup);

    QCOMPARE(shelf.folder(), m_folder->filePath(QStringLiteral("Ada backups")));
    QCOMPARE(backup->path, shelf.folder() + QStringLiteral("/2027-05-24 120000Z asked.letterdesk"));
    QCOMPARE(backup->at, m_clock.now());
    QCOMPARE(backup->bytes, QFileInfo(backup->path).size());
    // Only the file and its hash: no log, nothing temporary.
    QCOMPARE(namesIn(shelf.folder()), (QStringList{QStringLiteral("2027-05-24 120000Z asked.letterdesk"),
                                                   QStringLiteral("2027-05-24 120000Z asked.letterdesk.sha256")}));
    // As sha256sum -c reads it.
    QCOMPARE(bytesOf(hashPathOf(backup->path)),
             backup->sha256.toLatin1() + "  2027-05-24 120000Z asked.letterdesk\n");
    QCOMPARE(backup->sha256.size(), 64);
    QCOMPARE(rowsIn(backup->path), 500);
    VERIFY_DONE(BackupShelf::prove(backup->path));
    QCOMPARE(shelf.list().value(), std::vector<Backup>{*backup});
}

void TestBackups::P7_flippedBitIsRejectedAndTheNextOlderOffered() {
    BackupShelf shelf(workspace(), m_clock);
    const Backup older = shelf.make(BackupReason::Asked).value();
    m_clock.setNow(m_clock.now().addSecs(3600), m_clock.today());
    const Backup newer = shelf.make(BackupReason::Asked).value();
    QCOMPARE(shelf.newestProven().value().path, newer.path);

    // In the middle of somebody's name: the structure is sound, only the hash can tell.
    const qint64 name = bytesOf(newer.path).indexOf("Person 77");
    QVERIFY(name > 0 && flipBit(newer.path, name, 3));
    SqliteFile file = opened(newer.path, SqliteFile::Mode::Immutable);
    QCOMPARE(findDamage(file, Scrutiny::Full).value(), QStringList());

    VERIFY_ERROR(BackupShelf::prove(newer.path), ErrorCode::BackupUnproven);
    QCOMPARE(shelf.newestProven().value().path, older.path);
    const QByteArray before = bytesOf(workspace());
    VERIFY_ERROR(shelf.restore(newer.path), ErrorCode::BackupUnproven);
    QCOMPARE(bytesOf(workspace()), before);

    QVERIFY(flipBit(older.path, 20, 0));
    VERIFY_ERROR(shelf.newestProven(), ErrorCode::BackupUnproven);
}

void TestBackups::P7_backupWithoutHashIsNotProven() {
    BackupShelf shelf(workspace(), m_clock);
    const Backup backup = shelf.make(BackupReason::Asked).value();
    QVERIFY(QFile::remove(hashPathOf(backup.path)));
    VERIFY_ERROR(BackupShelf::prove(backup.path), ErrorCode::BackupUnproven);
    QCOMPARE(shelf.list().value().front().sha256, QString());
    QVERIFY(putBytes(hashPathOf(backup.path), "not a hash at all\n"));
    VERIFY_ERROR(BackupShelf::prove(backup.path), ErrorCode::BackupUnproven);
    VERIFY_ERROR(BackupShelf::prove(shelf.folder() + QStringLiteral("/none.letterdesk")), ErrorCode::FileNotFound);
}

void TestBackups::P7_damagedWorkspaceGivesNoBackup() {
    BackupShelf shelf(workspace(), m_clock);
    const Backup good = shelf.make(BackupReason::Asked).value();
    m_clock.setNow(m_clock.now().addSecs(3600), m_clock.today());
    QVERIFY(destroyPages(workspace(), {5, 6, 7}));
    const QByteArray damaged = bytesOf(workspace());
    VERIFY_ERROR(shelf.make(BackupReason::Asked), ErrorCode::BackupUnproven);
    QVERIFY(putBytes(workspace(), QByteArray(100, '\0') + damaged.mid(100)));
    VERIFY_ERROR(shelf.make(BackupReason::Asked), ErrorCode::BackupUnproven);
    QVERIFY(putBytes(workspace(), "this is a letter, not a database, and it is long enough to be read as one"));
    VERIFY_ERROR(shelf.make(BackupReason::Asked), ErrorCode::BackupUnproven);
    QCOMPARE(shelf.list().value(), std::vector<Backup>{good});
    QCOMPARE(namesIn(shelf.folder()).size(), 2);
}

void TestBackups::backupHoldsOneStateWhileOthersWrite() {
    SqliteFile writer = opened(workspace());
    run(writer, "DELETE FROM requests");
    run(writer, "UPDATE people SET name = hex(zeroblob(3000))"); // some megabytes: several steps
    BackupShelf shelf(workspace(), m_clock);
    int added = 0;
    const Result<Backup> backup = shelf.make(BackupReason::Interval, [&](double done) {
        if (done < 0.4) {
            // A person and her request, as one change, in the midst of the copying.
            run(writer, "BEGIN IMMEDIATE; INSERT INTO people (name) VALUES ('new');"
                        "INSERT INTO requests (person) VALUES (last_insert_rowid()); COMMIT");
            ++added;
        }
        return true;
    });
    VERIFY_DONE(backup);
    QVERIFY(added > 0);
    QCOMPARE(rowsIn(backup->path), 500);
    QCOMPARE(opened(backup->path, SqliteFile::Mode::Immutable).number("SELECT count(*) FROM requests").value(), 0);
    QCOMPARE(writer.number("SELECT count(*) FROM people").value(), 500 + added);
}

void TestBackups::backupHoldsWhatIsOnlyInTheLog() {
    SqliteFile writer = opened(workspace());
    run(writer, "INSERT INTO people (name) VALUES ('only in the log')");
    QVERIFY(QFileInfo(workspace() + QStringLiteral("-wal")).size() > 0);
    BackupShelf shelf(workspace(), m_clock);
    QCOMPARE(rowsIn(shelf.make(BackupReason::Asked).value().path), 501);
}

void TestBackups::cancelledBackupLeavesNothing() {
    BackupShelf shelf(workspace(), m_clock);
    int looks = 0;
    VERIFY_DONE(shelf.make(BackupReason::Asked, [&](double done) {
        ++looks;
        return done >= 0 && done <= 1;
    }));
    m_clock.setNow(m_clock.now().addSecs(3600), m_clock.today());
    QVERIFY(looks >= 2);
    for (int at = 1; at <= looks; ++at) {
        int left = at;
        const Result<Backup> cancelled = shelf.make(BackupReason::Asked, [&](double) { return --left > 0; });
        VERIFY_ERROR(cancelled, ErrorCode::Cancelled);
        QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
        QCOMPARE(namesIn(shelf.folder()).size(), 2);
    }
}

void TestBackups::leftoversOfTheDeadAreSwept() {
    BackupShelf shelf(workspace(), m_clock);
    VERIFY_DONE(shelf.make(BackupReason::Asked));
    // No process has this number (larger than any kernel gives); one of ours has this one's.
    const QString dead = shelf.folder() + QStringLiteral("/.unfinished-99999999-abc");
    const QString alive =
        shelf.folder() + QStringLiteral("/.unfinished-%1-abc").arg(QCoreApplication::applicationPid());
    QVERIFY(putBytes(dead, "x") && putBytes(dead + QStringLiteral("-journal"), "x") && putBytes(alive, "x"));
    VERIFY_DONE(shelf.make(BackupReason::Asked));
    QVERIFY(!QFile::exists(dead) && !QFile::exists(dead + QStringLiteral("-journal")));
    QVERIFY(QFile::exists(alive));
}

void TestBackups::P6_makingThinsAndNeverTakesWhatWasFoundDamaged() {
    BackupShelf shelf(workspace(), m_clock);
    VERIFY_DONE(shelf.make(BackupReason::Asked));
    const QString found = shelf.folder() + QStringLiteral("/2027-03-01 120000Z as_found.letterdesk");
    const QString foreign = shelf.folder() + QStringLiteral("/my own copy.letterdesk");
    const QString hashless = shelf.folder() + QStringLiteral("/2027-05-03 150000Z interval.letterdesk");
    QVERIFY(putBytes(found, "damaged") && putBytes(foreign, "mine") && putBytes(hashless, "no hash"));
    for (const char* old : {"2027-05-03 120000Z interval.letterdesk", "2027-05-03 090000Z interval.letterdesk"}) {
        const QString path = shelf.folder() + u'/' + QLatin1StringView(old);
        QVERIFY(putBytes(path, "old") &&
                putBytes(hashPathOf(path), hashLine(QString(64, u'0'), QLatin1StringView(old))));
    }
    VERIFY_DONE(shelf.make(BackupReason::Asked));
    // What cannot be proven neither goes nor lets a proven one of its day go.
    QVERIFY(QFile::exists(found) && QFile::exists(foreign) && QFile::exists(hashless));
    QVERIFY(QFile::exists(shelf.folder() + QStringLiteral("/2027-05-03 120000Z interval.letterdesk")));
    QVERIFY(!QFile::exists(shelf.folder() + QStringLiteral("/2027-05-03 090000Z interval.letterdesk")));
    QVERIFY(!QFile::exists(shelf.folder() + QStringLiteral("/2027-05-03 090000Z interval.letterdesk.sha256")));
}

void TestBackups::P13_folderAndFilesArePrivate() {
    const mode_t before = ::umask(0); // the most careless a process can be
    BackupShelf shelf(workspace(), m_clock);
    QList<int> modesMeanwhile;
    const Result<Backup> backup = shelf.make(BackupReason::Asked, [&](double) {
        for (const QString& name : namesIn(shelf.folder())) {
            modesMeanwhile << modeOf(shelf.folder() + u'/' + name);
        }
        return true;
    });
    ::umask(before);
    VERIFY_DONE(backup);
    QCOMPARE(modeOf(shelf.folder()), 0700);
    QCOMPARE(modeOf(backup->path), 0600);
    QCOMPARE(modeOf(hashPathOf(backup->path)), 0600);
    QVERIFY(!modesMeanwhile.isEmpty());
    for (const int mode : modesMeanwhile) {
        QCOMPARE(mode, 0600);
    }
}

void TestBackups::P18_namesStayUniqueWhenTheClockIsSetBack() {
    BackupShelf shelf(workspace(), m_clock);
    const QDateTime noon = m_clock.now();
    QStringList paths;
    for (int i = 0; i < 3; ++i) {
        paths << shelf.make(BackupReason::Interval).value().path;
        m_clock.setNow(noon.addSecs(-7200), m_clock.today());
        paths << shelf.make(BackupReason::Interval).value().path;
        m_clock.setNow(noon, m_clock.today()); // the same second again
    }
    QCOMPARE(paths.removeDuplicates(), 0);
    const std::vector<Backup> listed = shelf.list().value();
    QCOMPARE(listed.size(), size_t{6});
    QCOMPARE(listed.front().number, 3); // newest first, also within a second
    QCOMPARE(listed.front().at, noon);
    for (const Backup& backup : listed) {
        VERIFY_DONE(BackupShelf::prove(backup.path));
    }
}

void TestBackups::placesThatCannotBeUsed() {
    {
        BackupShelf shelf(m_folder->filePath(QStringLiteral("none.letterdesk")), m_clock);
        VERIFY_ERROR(shelf.make(BackupReason::Asked), ErrorCode::FileNotFound);
    }
    {
        BackupShelf shelf(m_folder->filePath(QStringLiteral("gone/Ada.letterdesk")), m_clock);
        VERIFY_ERROR(shelf.make(BackupReason::Asked), ErrorCode::FileNotFound);
    }
    BackupShelf shelf(workspace(), m_clock);
    QVERIFY(putBytes(shelf.folder(), "a file where the folder should be"));
    VERIFY_ERROR(shelf.make(BackupReason::Asked), ErrorCode::FolderNotFound);
    QCOMPARE(rowsIn(workspace()), 500);

    QVERIFY(QFile::remove(shelf.folder()));
    if (::geteuid() == 0) {
        QSKIP("As root no folder is read-only; run as a user to see the rest of this test");
    }
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
    const Result<Backup> backup = shelf.make(BackupReason::Asked);
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    VERIFY_ERROR(backup, ErrorCode::FileNotWritable);
}

void TestBackups::nothingIsAnEmptyShelf() {
    BackupShelf shelf(workspace(), m_clock);
    QCOMPARE(shelf.list().value(), std::vector<Backup>());
    VERIFY_ERROR(shelf.newestProven(), ErrorCode::BackupUnproven);
    QVERIFY(!QFile::exists(shelf.folder()));
}

void TestBackups::oneShelfForAllNamesOfAFile() {
    const QString link = m_folder->filePath(QStringLiteral("link.letterdesk"));
    QVERIFY(QFile::link(workspace(), link));
    QCOMPARE(BackupShelf(link, m_clock).folder(), BackupShelf(workspace(), m_clock).folder());
    QCOMPARE(BackupShelf(m_folder->filePath(QStringLiteral("letters.db")), m_clock).folder(),
             m_folder->filePath(QStringLiteral("letters.db backups")));
}

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
