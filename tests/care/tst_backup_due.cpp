// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relationships/owner.h"
#include "core/store/backup_shelf.h"
#include "tests/support/rotation_story.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/verify.h"

#include <QtCore/QFile>

using namespace letterdesk;
using namespace letterdesk::test;

/// P6: when a backup is due, of a real workspace and by a clock that is set by hand.
class TestBackupDue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void P6_dueByTimeAndChange();
    void P18_clockSetBack();
    void dueWhenTheNewestCannotBeRead();
    void withoutItsHashNoneIsTheNewest();
    void twoLinesOfWorkAreNotTakenForOne();
};

namespace {

/// A workspace with a shelf and a clock of its own. Local time is New York's (four hours behind in May).
struct Desk {
    QTemporaryDir folder{inMemoryFolderTemplate()};
    FixedClock clock{QDate(2027, 5, 24)};
    CountingIdSource ids{QStringLiteral("n")};
    std::unique_ptr<Workspace> workspace =
        Workspace::create(folder.filePath(QStringLiteral("Ada.letterdesk")), {clock, ids}).value();
    RotationStory story{*workspace};
    BackupShelf shelf{workspace->path(), clock};
    int pieces = 0;

    void work() { QVERIFY(story.doPiece(++pieces)); }
    void wait(int minutes) {
        const QDateTime now = clock.now().addSecs(60 * minutes);
        clock.setNow(now, now.toLocalTime().date());
    }
    /// What is due now: nothing, or the word of the reason.
    [[nodiscard]] QString due() const {
        BackupReason reason = BackupReason::Asked;
        const Result<bool> is = shelf.isDue(&reason);
        return !is ? QStringLiteral("error") : *is ? QString(enumText(reason)) : QString();
    }
};

} // namespace

void TestBackupDue::P6_dueByTimeAndChange() {
    Desk desk;
    QCOMPARE(desk.due(), QStringLiteral("first_change")); // there is none at all
    VERIFY_DONE(desk.shelf.make(BackupReason::FirstChangeOfDay));
    QCOMPARE(desk.due(), QString());
    desk.work();
    desk.wait(29);
    QCOMPARE(desk.due(), QString());
    desk.wait(1);
    QCOMPARE(desk.due(), QStringLiteral("interval"));
    VERIFY_DONE(desk.shelf.make(BackupReason::Interval));
    QCOMPARE(desk.due(), QString());

    // Nothing changed: never due, however long; closing and opening are no change.
    const QString path = desk.workspace->path();
    desk.workspace.reset();
    desk.wait(3 * 24 * 60);
    QCOMPARE(desk.due(), QString());
    desk.workspace = Workspace::open(path, Workspace::Access::ReadWrite, {desk.clock, desk.ids}).value();
    QCOMPARE(desk.due(), QString());

    // Each kind of piece is a change: also a message, which undo does not know, and taking back.
    for (int piece = 2; piece <= 16; ++piece) {
        RotationStory story(*desk.workspace);
        VERIFY_DONE(story.doPiece(piece));
        QCOMPARE(desk.due(), QStringLiteral("first_change"));
        VERIFY_DONE(desk.shelf.make(BackupReason::FirstChangeOfDay));
        QCOMPARE(desk.due(), QString());
        desk.wait(24 * 60);
    }
    // What a restore found damaged is no backup.
    QVERIFY(QFile::copy(desk.shelf.list().value().front().path,
                        desk.shelf.folder() + QStringLiteral("/2027-12-31 000000Z as_found.letterdesk")));
    QCOMPARE(desk.due(), QString());
}

void TestBackupDue::P18_clockSetBack() {
    Desk desk;
    VERIFY_DONE(desk.shelf.make(BackupReason::FirstChangeOfDay));
    desk.wait(-60);
    QCOMPARE(desk.due(), QString());
    desk.work();
    QCOMPARE(desk.due(), QStringLiteral("first_change"));
    VERIFY_DONE(desk.shelf.make(BackupReason::FirstChangeOfDay));
    desk.work();
    QCOMPARE(desk.due(), QString()); // the one of the future does not make every change wait for a backup
    desk.wait(30);
    QCOMPARE(desk.due(), QStringLiteral("interval"));
}

void TestBackupDue::dueWhenTheNewestCannotBeRead() {
    Desk desk;
    const Backup backup = desk.shelf.make(BackupReason::FirstChangeOfDay).value();
    desk.wait(31);
    QCOMPARE(desk.due(), QString());
    QFile file(backup.path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no database") > 0);
    file.close();
    QCOMPARE(desk.due(), QStringLiteral("interval"));
}

void TestBackupDue::withoutItsHashNoneIsTheNewest() {
    Desk desk;
    VERIFY_DONE(desk.shelf.make(BackupReason::FirstChangeOfDay));
    desk.work();
    desk.wait(31);
    const Backup backup = desk.shelf.make(BackupReason::Interval).value();
    QCOMPARE(desk.due(), QString());
    QVERIFY(QFile::remove(backup.path + QStringLiteral(".sha256")));
    QCOMPARE(desk.due(), QStringLiteral("interval"));
}

void TestBackupDue::twoLinesOfWorkAreNotTakenForOne() {
    // After a restore as many changes as before lead to another state.
    Desk desk;
    const Backup first = desk.shelf.make(BackupReason::FirstChangeOfDay).value();
    const auto change = [&](const char* notes) {
        return desk.workspace->change(QStringLiteral("Note"), [&](Transaction& transaction) -> Result<void> {
            Owner owner = transaction.owner().value();
            owner.name = QString::fromLatin1(notes);
            return transaction.setOwner(owner);
        });
    };
    VERIFY_DONE(change("one"));
    const QString path = desk.workspace->path();
    desk.workspace.reset();
    desk.wait(1);
    VERIFY_DONE(desk.shelf.restore(first.path)); // keeps the other line as the newest backup
    desk.workspace = Workspace::open(path, Workspace::Access::ReadWrite, {desk.clock, desk.ids}).value();
    VERIFY_DONE(change("two"));
    desk.wait(31);
    QCOMPARE(desk.due(), QStringLiteral("interval"));
}

QTEST_GUILESS_MAIN(TestBackupDue)
#include "tst_backup_due.moc"
