// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relationships/person.h"
#include "core/store/damaged_views.h"
#include "core/store/row_rescue.h"
#include "core/store/salvage.h"
#include "core/store/soundness.h"
#include "core/store/sqlite_file.h"
#include "core/store/workspace.h"
#include "tests/support/plain_file.h"
#include "tests/support/rotation_story.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/verify.h"

#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>

using namespace letterdesk;
using namespace letterdesk::test;

/// P11: damage is noticed, never made worse, and what can be read is brought into a new file, with counts.
class TestSalvage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_folder.reset(); }

    void P11_damageIsNeverMadeWorse_data();
    void P11_damageIsNeverMadeWorse();
    void P11_fortyDestroyedPages();
    void P11_randomDamage();
    void soundFileComesOverWhole();
    void logIsBroughtOver();
    void journalIsBroughtOver();
    void lostReferencesAreMended();
    void refusedPlaces();
    void cancelledSalvageLeavesNothing();
    void rowsBehindDestroyedPagesAreFound();
    void onlyTablesAreRead();
    void unendingTablesCanBeCancelled();

private:
    [[nodiscard]] QString freshCopy(const QByteArray& bytes);
    [[nodiscard]] SalvageReport salvaged(const QString& damaged);

    static constexpr int kPieces = 8 * 60;
    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_sound; ///< bytes of a workspace with a story
    QMap<QString, qint64> m_counts;
    QString m_to;
    int m_copies = 0;
    FixedClock m_clock{QDate(2027, 5, 24)};
    CountingIdSource m_ids{QStringLiteral("new")};
};

namespace {

QMap<QString, qint64> countsOf(const QString& path) {
    Result<SqliteFile> file = SqliteFile::open(path, SqliteFile::Mode::ReadOnly);
    QMap<QString, qint64> counts =
        file ? rowCounts(*file).value_or(QMap<QString, qint64>()) : QMap<QString, qint64>();
    for (const char* notBrought : {"counters", "file_stamp", "history", "history_pieces", "history_attachments",
                                   "facts_may_go", "recent_searches", "sqlite_schema"}) {
        counts.remove(QLatin1StringView(notBrought));
    }
    return counts;
}

} // namespace

void TestSalvage::initTestCase() {
    m_folder = std::make_unique<QTemporaryDir>(inMemoryFolderTemplate());
    const QString path = m_folder->filePath(QStringLiteral("Ada.letterdesk"));
    {
        Result<std::unique_ptr<Workspace>> workspace = Workspace::create(path, {m_clock, m_ids});
        VERIFY_DONE(workspace);
        RotationStory story(**workspace);
        for (int n = 1; n <= kPieces; ++n) {
            VERIFY_DONE(story.doPiece(n));
        }
    }
    QCOMPARE(brokenPromises(path), QStringList());
    m_counts = countsOf(path);
    m_sound = bytesOf(path);
    QVERIFY(m_sound.size() > 200 * 4096);
}

QString TestSalvage::freshCopy(const QByteArray& bytes) {
    const QString path = m_folder->filePath(QStringLiteral("damaged-%1.letterdesk").arg(++m_copies));
    m_to = m_folder->filePath(QStringLiteral("saved-%1.letterdesk").arg(m_copies));
    return putBytes(path, bytes) ? path : QString();
}

SalvageReport TestSalvage::salvaged(const QString& damaged) {
    const QByteArray before = bytesOf(damaged);
    const QStringList namesBefore = namesIn(m_folder->path());
    const Result<SalvageReport> report = salvage(damaged, m_to, m_clock);
    [&] {
        VERIFY_DONE(report);
        QCOMPARE(bytesOf(damaged), before);
        QStringList names = namesBefore;
        names << QFileInfo(m_to).fileName();
        names.sort();
        QCOMPARE(namesIn(m_folder->path()), names); // nothing else left beside it
        QCOMPARE(modeOf(m_to), 0600);
        // What the report says is what the file holds, and the file is a workspace like any other.
        QMap<QString, qint64> saved;
        for (auto table = report->records.cbegin(); table != report->records.cend(); ++table) {
            saved[table.key()] = table->saved;
        }
        QMap<QString, qint64> there = countsOf(m_to);
        if (saved.value(QStringLiteral("owner")) == 0) {
            there[QStringLiteral("owner")] = 0; // a new file has an empty one
        }
        if (saved.value(QStringLiteral("file_members")) == 0) {
            there[QStringLiteral("file_members")] = 0;
        }
        QCOMPARE(saved, there);
        QCOMPARE(brokenPromises(m_to), QStringList());
        const Result<std::unique_ptr<Workspace>> workspace =
            Workspace::open(m_to, Workspace::Access::ReadWrite, {m_clock, m_ids});
        VERIFY_DONE(workspace);
        VERIFY_DONE((*workspace)->change(QStringLiteral("Go on"), [](Transaction& transaction) {
            Person person;
            person.id = PersonId(QStringLiteral("after the salvage"));
            person.familyName = QStringLiteral("Newcomer");
            return transaction.add(person);
        }));
    }();
    return report.value_or(SalvageReport());
}

void TestSalvage::P11_damageIsNeverMadeWorse_data() {
    QTest::addColumn<QString>("how");
    QTest::addColumn<double>("atLeast"); // part of all rows
    QTest::newRow("zeroed header") << QStringLiteral("header") << 1.0;
    QTest::newRow("zeroed first page") << QStringLiteral("first page") << 1.0;
    QTest::newRow("first ten pages destroyed") << QStringLiteral("ten pages") << 0.3;
    QTest::newRow("cut in half") << QStringLiteral("half") << 0.2;
    QTest::newRow("cut in half, not at a page") << QStringLiteral("half a page") << 0.2;
    QTest::newRow("a page too long") << QStringLiteral("longer") << 1.0;
    QTest::newRow("flipped bits") << QStringLiteral("bits") << 0.9;
}

void TestSalvage::P11_damageIsNeverMadeWorse() {
    QFETCH(QString, how);
    QFETCH(double, atLeast);
    QByteArray bytes = m_sound;
    if (how == u"header") {
        bytes.replace(0, 100, QByteArray(100, '\0'));
    } else if (how == u"first page") {
        bytes.replace(0, 4096, QByteArray(4096, '\0'));
    } else if (how == u"ten pages") {
        bytes.replace(0, 40960, QByteArray(40960, '\x99'));
    } else if (how == u"half") {
        bytes.truncate(bytes.size() / 8192 * 4096);
    } else if (how == u"half a page") {
        bytes.truncate(bytes.size() / 8192 * 4096 + 1234);
    } else if (how == u"longer") {
        bytes.append(4096, '\x99');
    } else {
        QRandomGenerator random(7);
        for (int i = 0; i < 60; ++i) {
            const qsizetype at = random.bounded(static_cast<int>(bytes.size()));
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.bounded(8)));
        }
    }
    const QString damaged = freshCopy(bytes);

    // Opening tells, or shows what is there; either way not a byte changes.
    {
        const Result<std::unique_ptr<Workspace>> opened =
            Workspace::open(damaged, Workspace::Access::ReadOnly, {m_clock, m_ids});
        if (!opened) {
            QVERIFY(opened.error().code == ErrorCode::WorkspaceDamaged ||
                    opened.error().code == ErrorCode::NotAWorkspace);
        }
        (void)quickCheck(damaged);
    }
    QCOMPARE(bytesOf(damaged), bytes);

    const SalvageReport report = salvaged(damaged);
    qint64 saved = 0;
    qint64 all = 0;
    for (auto table = m_counts.cbegin(); table != m_counts.cend(); ++table) {
        saved += report.records.value(table.key()).saved;
        all += table.value();
    }
    qInfo("saved %lld of %lld rows, %lld notes", saved, all, static_cast<long long>(report.notes.size()));
    QVERIFY2(static_cast<double>(saved) >= atLeast * static_cast<double>(all),
             qPrintable(QStringLiteral("%1 of %2").arg(saved).arg(all)));
}

void TestSalvage::P11_fortyDestroyedPages() {
    const QString damaged = freshCopy(m_sound);
    QRandomGenerator random(40);
    QList<int> pages;
    while (pages.size() < 40) {
        pages << 2 + random.bounded(static_cast<int>(m_sound.size() / 4096) - 2);
    }
    QVERIFY(destroyPages(damaged, pages));
    VERIFY_ERROR(quickCheck(damaged), ErrorCode::WorkspaceDamaged);
    const SalvageReport report = salvaged(damaged);
    for (auto table = m_counts.cbegin(); table != m_counts.cend(); ++table) {
        const SalvageReport::Count count = report.records.value(table.key());
        if (count.lost >= 0) {
            QVERIFY2(count.saved + count.lost == table.value(), qPrintable(table.key()));
        } else {
            QVERIFY2(count.saved <= table.value(), qPrintable(table.key()));
        }
    }
}

void TestSalvage::P11_randomDamage() {
    // Whatever is destroyed: no crash, no hang, the damaged file as it was, a sound new file or a clear error.
    QRandomGenerator random(11);
    for (int round = 0; round < 12; ++round) {
        QByteArray bytes = m_sound;
        for (int i = random.bounded(30); i >= 0; --i) {
            const qsizetype at = random.bounded(static_cast<int>(bytes.size()));
            const qsizetype size = std::min<qsizetype>(random.bounded(20000), bytes.size() - at);
            switch (random.bounded(3)) {
            case 0:
                bytes.replace(at, size, QByteArray(size, '\0'));
                break;
            case 1: { // one place's bytes at another
                const qsizetype from = random.bounded(static_cast<int>(bytes.size() - size));
                bytes.replace(at, size, bytes.mid(from, size));
                break;
            }
            default:
                bytes[at] = static_cast<char>(random.bounded(256));
                break;
            }
        }
        const QString damaged = freshCopy(bytes);
        const Result<SalvageReport> report = salvage(damaged, m_to, m_clock);
        QCOMPARE(bytesOf(damaged), bytes);
        if (report) {
            QCOMPARE(brokenPromises(m_to), QStringList());
        } else {
            VERIFY_ERROR(report, ErrorCode::NotAWorkspace);
            QVERIFY(!QFile::exists(m_to));
        }
    }
}

void TestSalvage::soundFileComesOverWhole() {
    const QString file = freshCopy(m_sound);
    const SalvageReport report = salvaged(file);
    for (auto table = m_counts.cbegin(); table != m_counts.cend(); ++table) {
        QCOMPARE(report.records.value(table.key()), (SalvageReport::Count{table.value(), 0}));
    }
    QCOMPARE(report.notes, QStringList());
}

void TestSalvage::logIsBroughtOver() {
    const QString file = freshCopy(m_sound);
    QByteArray log;
    {
        Result<SqliteFile> writer = SqliteFile::open(file, SqliteFile::Mode::ReadWrite);
        QVERIFY(writer);
        VERIFY_DONE(writer->execute("PRAGMA wal_autocheckpoint=0; INSERT INTO dates (row, id, \"on\") "
                                    "VALUES (900000, 'only in the log', '2027-06-01')"));
        log = bytesOf(file + QStringLiteral("-wal"));
    }
    QVERIFY(log.size() > 4096);
    QVERIFY(putBytes(file, m_sound) && putBytes(file + QStringLiteral("-wal"), log));
    const SalvageReport report = salvaged(file);
    QCOMPARE(report.records.value(QStringLiteral("dates")), (SalvageReport::Count{1, 0}));
    QCOMPARE(bytesOf(file + QStringLiteral("-wal")), log);

    // A log that is no log of this file, and one that is none at all, hide nothing.
    const QString other = freshCopy(m_sound);
    QVERIFY(putBytes(other + QStringLiteral("-wal"), QByteArray(30000, 'x')));
    QCOMPARE(salvaged(other).records.value(QStringLiteral("people")).saved,
             m_counts.value(QStringLiteral("people")));
}

void TestSalvage::journalIsBroughtOver() {
    // A crash in the middle of a change leaves the file half overwritten; the journal holds what was there.
    const QString file = freshCopy(m_sound);
    QByteArray half;
    QByteArray journal;
    {
        Result<SqliteFile> writer = SqliteFile::open(file, SqliteFile::Mode::ReadWrite);
        QVERIFY(writer);
        VERIFY_DONE(writer->execute("PRAGMA journal_mode=DELETE; PRAGMA cache_size=5; BEGIN IMMEDIATE;"
                                    "UPDATE interactions SET summary = 'half a change'"));
        half = bytesOf(file);
        journal = bytesOf(file + QStringLiteral("-journal"));
    }
    QVERIFY(half.contains("half a change") && !journal.isEmpty());
    QVERIFY(putBytes(file, half) && putBytes(file + QStringLiteral("-journal"), journal));
    (void)salvaged(file);
    QVERIFY(!bytesOf(m_to).contains("half a change"));
    QCOMPARE(bytesOf(file + QStringLiteral("-journal")), journal);

    // Opening takes the unfinished change back, too.
    const Result<std::unique_ptr<Workspace>> opened =
        Workspace::open(file, Workspace::Access::ReadWrite, {m_clock, m_ids});
    VERIFY_DONE(opened);
    QCOMPARE((*opened)->findProblems().value(), QStringList());
    QVERIFY(!bytesOf(file).contains("half a change"));
}

void TestSalvage::lostReferencesAreMended() {
    const QString file = freshCopy(m_sound);
    {
        Result<SqliteFile> writer = SqliteFile::open(file, SqliteFile::Mode::ReadWrite);
        QVERIFY(writer);
        VERIFY_DONE(writer->execute(
            "PRAGMA foreign_keys=OFF; PRAGMA ignore_check_constraints=ON; PRAGMA journal_mode=DELETE;"
            "DELETE FROM people WHERE id = 'p3';" // has a relationship, interactions, a request with entries …
            "INSERT INTO documents (row, id, kind, request) VALUES (990000, 'form of r3', 'request_form', 'r3'), "
            "(990001, 'cv of r3', 'cv', 'r3');"
            "UPDATE interactions SET experience = 'gone' WHERE id = 'i40';"
            "UPDATE people SET gut = 'odd' WHERE id = 'p5';"
            "UPDATE people SET notes = CAST(x'61ff62' AS TEXT) WHERE id = 'p6';"
            "UPDATE attachments SET bytes = x'00' WHERE row = (SELECT min(row) FROM attachments)"));
    }
    const SalvageReport report = salvaged(file);
    Result<SqliteFile> saved = SqliteFile::open(m_to, SqliteFile::Mode::ReadOnly);
    QVERIFY(saved);
    const auto number = [&](const char* sql) { return saved->number(sql).value_or(-1); };
    QCOMPARE(number("SELECT count(*) FROM relationships WHERE person = 'p3'"), 0);
    QCOMPARE(number("SELECT count(*) FROM requests WHERE person = 'p3'"), 0);
    QCOMPARE(number("SELECT count(*) FROM entries WHERE request = 'r3'"), 0);
    QCOMPARE(number("SELECT count(*) FROM moments WHERE id = 'm3'"), 1); // others may have seen it
    QCOMPARE(number("SELECT experience IS NULL FROM interactions WHERE id = 'i40'"), 1);
    // Without its request a form would serve all of them.
    QCOMPARE(number("SELECT count(*) FROM documents WHERE id = 'form of r3'"), 0);
    QCOMPARE(number("SELECT request IS NULL FROM documents WHERE id = 'cv of r3'"), 1);
    QCOMPARE(number("SELECT gut IS NULL FROM people WHERE id = 'p5'"), 1);
    QCOMPARE(saved->text("SELECT notes FROM people WHERE id = 'p6'").value(), QStringLiteral("ab"));
    QCOMPARE(number("SELECT count(*) FROM documents WHERE sha256 IS NULL AND id <> 'cv of r3'"), 1);
    QCOMPARE(report.records.value(QStringLiteral("attachments")).lost, 1);
    QCOMPARE(report.records.value(QStringLiteral("relationships")).lost, 1);
    // By the record's id, which a person can look for; the row is ours alone.
    for (const char* word :
         {"experience was lost", "people p5: left out gut", "people p6: text cut", "sha256 was lost"}) {
        QVERIFY2(!report.notes.filter(QString::fromLatin1(word)).isEmpty(), word);
    }
}

void TestSalvage::refusedPlaces() {
    const QString file = freshCopy(m_sound);
    QVERIFY(putBytes(m_to, "mine"));
    VERIFY_ERROR(salvage(file, m_to, m_clock), ErrorCode::FileExists);
    QCOMPARE(bytesOf(m_to), QByteArray("mine"));
    QVERIFY(QFile::remove(m_to));
    for (const char* suffix : {"-wal", "-journal"}) { // would be taken for the new file's own
        const QString stale = m_to + QLatin1String(suffix);
        QVERIFY(putBytes(stale, "stale"));
        VERIFY_ERROR(salvage(file, m_to, m_clock), ErrorCode::FileExists);
        QVERIFY(!QFile::exists(m_to));
        QVERIFY(QFile::remove(stale));
    }
    VERIFY_ERROR(
        salvage(m_folder->filePath(QStringLiteral("none")), m_folder->filePath(QStringLiteral("new")), m_clock),
        ErrorCode::FileNotFound);
    VERIFY_ERROR(salvage(m_folder->path(), m_folder->filePath(QStringLiteral("new")), m_clock),
                 ErrorCode::FileNotRegular);
    VERIFY_ERROR(salvage(file, m_folder->filePath(QStringLiteral("none/new")), m_clock),
                 ErrorCode::FolderNotFound);
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("x"), QByteArray(50000, 'x'), QByteArray(50000, '\0')}) {
        const QString text = freshCopy(bytes);
        VERIFY_ERROR(salvage(text, m_to, m_clock), ErrorCode::NotAWorkspace);
        QVERIFY(!QFile::exists(m_to));
    }
}

void TestSalvage::cancelledSalvageLeavesNothing() {
    const QString file = freshCopy(m_sound);
    const QStringList before = namesIn(m_folder->path());
    for (const int after : {0, 3, 20}) {
        int left = after;
        VERIFY_ERROR(salvage(file, m_to, m_clock, [&](double) { return --left > 0; }), ErrorCode::Cancelled);
        QCOMPARE(namesIn(m_folder->path()), before);
    }
}

void TestSalvage::rowsBehindDestroyedPagesAreFound() {
    // A table without any index, its numbers with gaps: only trying can find what is behind the destroyed page.
    const QString path = m_folder->filePath(QStringLiteral("plain.db"));
    {
        Result<SqliteFile> file = SqliteFile::open(path, SqliteFile::Mode::Create);
        QVERIFY(file);
        VERIFY_DONE(
            file->execute("CREATE TABLE t (row INTEGER PRIMARY KEY, name TEXT);"
                          "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 2000) "
                          "INSERT INTO t SELECT i * 7, hex(zeroblob(200)) FROM n"));
    }
    QVERIFY(destroyPages(path, {20, 21, 50}));
    Result<SqliteFile> file = SqliteFile::open(path, SqliteFile::Mode::Immutable);
    QVERIFY(file);
    QList<qint64> numbers;
    const Result<RescueOutcome> outcome = rescueRows(*file, "t", {"name"}, [&](SqliteStatement& row) {
        numbers << row.integer(0);
        return Result<void>();
    });
    VERIFY_DONE(outcome);
    QVERIFY(outcome->found);
    QVERIFY(!outcome->complete);
    QVERIFY2(numbers.size() > 1950 && numbers.size() < 2000, qPrintable(QString::number(numbers.size())));
    QCOMPARE(numbers.back(), 14000);
    QCOMPARE(rescueRows(*file, "none", {"name"}, [](SqliteStatement&) { return Result<void>(); }).value().found,
             false);
}

void TestSalvage::onlyTablesAreRead() {
    const QString path = m_folder->filePath(QStringLiteral("views.db"));
    Result<SqliteFile> file = SqliteFile::open(path, SqliteFile::Mode::Create);
    QVERIFY(file);
    VERIFY_DONE(
        file->execute("CREATE VIEW people AS WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n) "
                      "SELECT i AS rowid, 'x' AS name FROM n"));
    const Result<RescueOutcome> outcome =
        rescueRows(*file, "people", {"name"}, [](SqliteStatement&) { return cancelledError(); });
    VERIFY_DONE(outcome);
    QVERIFY(!outcome->found);
}

void TestSalvage::unendingTablesCanBeCancelled() {
    // Hundreds of thousands of rows in one table: asked in between, not only between two tables.
    const QString file = freshCopy(m_sound);
    {
        Result<SqliteFile> writer = SqliteFile::open(file, SqliteFile::Mode::ReadWrite);
        QVERIFY(writer);
        VERIFY_DONE(
            writer->execute("PRAGMA journal_mode=OFF; WITH RECURSIVE n(i) AS (VALUES (1000000) UNION ALL SELECT i "
                            "+ 1 FROM n WHERE "
                            "i < 1100000) INSERT INTO scanner_decisions (row, id) SELECT i, 'd' || i FROM n"));
    }
    int asked = 0;
    VERIFY_DONE(salvage(file, m_to, m_clock, [&](double) { return ++asked > 0; }));
    QVERIFY2(asked > 60, qPrintable(QString::number(asked)));
}

QTEST_GUILESS_MAIN(TestSalvage)
#include "tst_salvage.moc"
