// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relationships/person.h"
#include "core/store/sqlite_file.h"
#include "tests/support/file_faults.h"
#include "tests/support/plain_file.h"
#include "tests/support/rotation_story.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/verify.h"

#include <QtCore/QRandomGenerator>

using namespace letterdesk;
using namespace letterdesk::test;

/// P3: every failure of the disk is told and the program goes on afterwards. P4: after a failed commit the window
/// shows what the file holds. P2: whatever fails, a command is whole or absent.
class TestDiskFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void P2_P3_P4_changeAndUndo_data();
    void P2_P3_P4_changeAndUndo();
    void P3_bulkChange_data();
    void P3_bulkChange();
    void P3_opening_data();
    void P3_opening();
    void P4_failedSyncOfACommit();
    void oneSyncPerChange();

private:
    using Kinds = QSet<FileCall::Kind>;
};

namespace {

using Kind = FileCall::Kind;

/// A workspace file with two rounds of the story, and what stands around it.
struct Desk {
    QTemporaryDir folder{inMemoryFolderTemplate()};
    FixedClock clock{QDate(2027, 5, 24)};
    CountingIdSource ids{QStringLiteral("n")};
    QString path = folder.filePath(QStringLiteral("Ada.letterdesk"));
    std::unique_ptr<Workspace> workspace;
    int pieces = 0;

    explicit Desk(int piecesAtStart = 0) {
        workspace = Workspace::create(path, {clock, ids}).value();
        while (pieces < piecesAtStart) {
            QVERIFY(doNext());
        }
    }
    Result<void> doNext() {
        RotationStory story(*workspace);
        const Result<void> done = story.doPiece(pieces + 1);
        pieces += done ? 1 : 0;
        return done;
    }
    Result<std::unique_ptr<Workspace>> openAnew() {
        return Workspace::open(path, Workspace::Access::ReadWrite, {clock, ids});
    }
};

/// The next call that is to fail: not each of them in the ordinary run, unless LETTERDESK_ALL_FAULTS is set.
int nextCall(int n, QRandomGenerator& random) {
    static const bool all = qEnvironmentVariableIsSet("LETTERDESK_ALL_FAULTS");
    return n + 1 + (all ? 0 : random.bounded(8));
}

/// What a window shows of a workspace, as text.
QString shown(Workspace& workspace) {
    const auto steps = workspace.history(500);
    const auto people = workspace.page<Person>({}, 500);
    if (!steps || !people) {
        return QStringLiteral("unreadable: ") + (steps ? people.error().detail : steps.error().detail);
    }
    QStringList lines;
    for (const HistoryStep& step : *steps) {
        lines << QStringLiteral("%1 %2 %3").arg(step.number).arg(step.name).arg(step.undone);
    }
    for (const Person& person : *people) {
        lines << person.id.text() + u' ' + person.organization + u' ' + person.notes;
    }
    const auto undo = workspace.nextUndo();
    const auto redo = workspace.nextRedo();
    lines << (undo ? undo->name : QString()) << (redo ? redo->name : QString())
          << QString::number(lastPieceIn(workspace));
    return lines.join(u'\n');
}

} // namespace

void TestDiskFaults::P2_P3_P4_changeAndUndo_data() {
    QTest::addColumn<Kinds>("kinds");
    QTest::addColumn<int>("code");
    QTest::addColumn<FileFaults::Lasting>("lasting");
    struct Fault {
        const char* name;
        Kinds kinds;
        int code;
    };
    for (const Fault& fault :
         {Fault{"disk full", {Kind::Write}, SQLITE_FULL}, Fault{"sync", {Kind::Sync}, SQLITE_IOERR_FSYNC},
          Fault{"write or sync", {Kind::Write, Kind::Sync, Kind::Truncate}, SQLITE_IOERR_WRITE},
          Fault{"everything", {Kind::Write, Kind::Sync, Kind::Truncate, Kind::Read, Kind::Open}, SQLITE_IOERR}}) {
        QTest::addRow("%s, once", fault.name) << fault.kinds << fault.code << FileFaults::Lasting::Once;
        QTest::addRow("%s, for ever", fault.name) << fault.kinds << fault.code << FileFaults::Lasting::ForEver;
    }
}

void TestDiskFaults::P2_P3_P4_changeAndUndo() {
    QFETCH(Kinds, kinds);
    QFETCH(int, code);
    QFETCH(FileFaults::Lasting, lasting);
    constexpr int kBefore = 8;
    constexpr int kPieces = 16;
    // What the file holds after each piece when nothing fails.
    QList<QByteArray> contents;
    {
        Desk desk(kBefore);
        contents << contentsOf(desk.path);
        while (desk.pieces < kPieces) {
            VERIFY_DONE(desk.doNext());
            contents << contentsOf(desk.path);
        }
    }
    int failures = 0;
    int thereAfterAll = 0;
    FileFaults faults;
    QRandomGenerator random(3);
    Desk desk(kBefore);
    while (desk.pieces < kPieces) {
        bool failed = true;
        for (int n = 1; failed; n = nextCall(n, random)) {
            QVERIFY2(n < 1000, "the fault never ends");
            faults.failAt(n, kinds, code, lasting);
            const int before = desk.pieces;
            const Result<void> done = desk.doNext();
            failed = faults.hasFailed();
            faults.heal();
            QVERIFY2(done || failed, done ? "" : qPrintable(done.error().detail));
            if (!done) {
                ++failures;
                QVERIFY2(done.error().kind == ErrorKind::World, qPrintable(done.error().detail));
                QVERIFY(!done.error().detail.isEmpty());
            }
            // Whole or absent, and the window shows what the file holds.
            const QByteArray holds = contentsOf(desk.path);
            const qsizetype there = kBefore + contents.indexOf(holds);
            QVERIFY2(there == before || there == before + 1, qPrintable(QString::number(there)));
            QVERIFY(!done || there == before + 1);
            if (!done && there == before + 1) {
                ++thereAfterAll;
                QCOMPARE(done.error().code, ErrorCode::CommitUnknown);
            }
            const auto second = desk.openAnew();
            VERIFY_DONE(second);
            QCOMPARE(shown(*desk.workspace), shown(**second));
            desk.pieces = static_cast<int>(there);
            if (there > before) {
                break; // done; the next piece
            }
        }
    }
    desk.workspace.reset();
    QCOMPARE(contentsOf(desk.path), contents.back());
    QCOMPARE(brokenPromises(desk.path), QStringList());
    qInfo("%d failures in %d changes; %d were in the file after all", failures, kPieces - kBefore, thereAfterAll);
}

void TestDiskFaults::P3_bulkChange_data() {
    P2_P3_P4_changeAndUndo_data();
}

void TestDiskFaults::P3_bulkChange() {
    // As an import does: much in one change, over the log's limit.
    QFETCH(Kinds, kinds);
    QFETCH(int, code);
    QFETCH(FileFaults::Lasting, lasting);
    Desk desk(8);
    const auto import = [&desk] {
        return desk.workspace->change(QStringLiteral("Import"), [](Transaction& transaction) {
            for (int i = 0; i < 400; ++i) {
                Person person;
                person.id = PersonId(QStringLiteral("imported-%1").arg(i));
                person.notes = QStringLiteral("much to say ").repeated(200);
                if (const Result<void> done = transaction.add(person); !done) {
                    return done;
                }
            }
            return Result<void>();
        });
    };
    FileFaults faults;
    QRandomGenerator random(5);
    bool failed = true;
    for (int n = 1; failed; n += 1 + random.bounded(n + 100)) {
        // The connection was opened before the faults stood in its way.
        desk.workspace = desk.openAnew().value();
        faults.failAt(n, kinds, code, lasting);
        const Result<ChangeSet> done = import();
        failed = faults.hasFailed();
        faults.heal();
        const auto second = desk.openAnew();
        VERIFY_DONE(second);
        QCOMPARE(shown(*desk.workspace), shown(**second));
        const qint64 there = (*second)->count<Person>().value() - 1;
        if (!done) {
            QVERIFY2(failed && done.error().kind == ErrorKind::World, qPrintable(done.error().detail));
            QVERIFY2(there == 0 || (there == 400 && done.error().code == ErrorCode::CommitUnknown),
                     qPrintable(QString::number(there)));
        } else {
            QCOMPARE(there, 400);
        }
        if (there == 400) {
            VERIFY_DONE(desk.workspace->undo());
        }
        QCOMPARE((*second)->count<Person>().value(), 1);
    }
    desk.workspace.reset();
    QCOMPARE(brokenPromises(desk.path), QStringList());
}

void TestDiskFaults::P3_opening_data() {
    P2_P3_P4_changeAndUndo_data();
}

void TestDiskFaults::P3_opening() {
    QFETCH(Kinds, kinds);
    QFETCH(int, code);
    QFETCH(FileFaults::Lasting, lasting);
    // With a log to be folded in, as a killed program leaves it.
    QByteArray main;
    QByteArray log;
    QByteArray contents;
    Desk desk(24);
    contents = contentsOf(desk.path);
    main = bytesOf(desk.path);
    log = bytesOf(desk.path + QStringLiteral("-wal"));
    desk.workspace.reset();
    FileFaults faults;
    QRandomGenerator random(4);
    bool failed = true;
    for (int n = 1; failed; n = nextCall(n, random)) {
        QVERIFY(putBytes(desk.path, main) && putBytes(desk.path + QStringLiteral("-wal"), log));
        faults.failAt(n, kinds, code, lasting);
        {
            const auto opened = desk.openAnew();
            QVERIFY2(opened || opened.error().kind == ErrorKind::World,
                     opened ? "" : qPrintable(opened.error().detail));
        } // closing folds the log, or fails to
        failed = faults.hasFailed();
        faults.heal();
        QCOMPARE(contentsOf(desk.path), contents);
        QCOMPARE(brokenPromises(desk.path), QStringList());
    }
}

void TestDiskFaults::P4_failedSyncOfACommit() {
    // The sync of the log fails, so COMMIT fails; yet the change is in the file: a failed commit is an unknown
    // outcome.
    FileFaults faults;
    Desk desk(1);
    int changedSignals = 0;
    bool everything = false;
    QObject::connect(desk.workspace.get(), &Workspace::changed, desk.workspace.get(),
                     [&](const ChangeSet& changes) {
                         ++changedSignals;
                         everything = everything || changes.everything;
                     });
    faults.failAt(1, {Kind::Sync}, SQLITE_IOERR_FSYNC, FileFaults::Lasting::Once);
    const Result<void> done = desk.doNext();
    QVERIFY(faults.hasFailed());
    faults.heal();
    VERIFY_ERROR(done, ErrorCode::CommitUnknown);
    QVERIFY(changedSignals == 1 && everything);
    const auto second = desk.openAnew();
    VERIFY_DONE(second);
    QCOMPARE(shown(*desk.workspace), shown(**second));
}

void TestDiskFaults::oneSyncPerChange() {
    FileFaults faults;
    Desk desk(8);
    const qint64 before = faults.syncs();
    int changes = 0;
    while (desk.pieces < 16) {
        VERIFY_DONE(desk.doNext());
        ++changes;
    }
    QCOMPARE(faults.syncs() - before, changes); // durable, and no dearer than that
}

QTEST_GUILESS_MAIN(TestDiskFaults)
#include "tst_disk_faults.moc"
