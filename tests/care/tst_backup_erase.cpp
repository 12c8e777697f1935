// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relationships/moment.h"
#include "core/relationships/person.h"
#include "core/store/backup_shelf.h"
#include "core/store/sqlite_file.h"
#include "tests/support/plain_file.h"
#include "tests/support/rotation_story.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/verify.h"

#include <QtCore/QFile>

using namespace letterdesk;
using namespace letterdesk::test;

/// Erasing for good reaches the backups: not a byte of the record stays on the shelf.
class TestBackupErase : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void erasedFromEveryBackup();
    void unreadableBackupsAreNamed();
};

namespace {

const char* kCanary = "Xylophonist";

/// Files of the shelf in which the word occurs.
QStringList holding(const BackupShelf& shelf, const QByteArray& word) {
    QStringList names;
    const QStringList all = namesIn(shelf.folder());
    for (const QString& name : all) {
        if (bytesOf(shelf.folder() + u'/' + name).contains(word)) {
            names << name;
        }
    }
    return names;
}

struct Desk {
    QTemporaryDir folder{inMemoryFolderTemplate()};
    FixedClock clock{QDate(2027, 5, 24)};
    CountingIdSource ids{QStringLiteral("n")};
    std::unique_ptr<Workspace> workspace =
        Workspace::create(folder.filePath(QStringLiteral("Ada.letterdesk")), {clock, ids}).value();
    BackupShelf shelf{workspace->path(), clock};

    Backup backUp() {
        clock.setNow(clock.now().addSecs(60), clock.today());
        return shelf.make(BackupReason::Asked).value();
    }
    Result<ChangeSet> change(const std::function<Result<void>(Transaction&)>& work) {
        return workspace->change(QStringLiteral("Piece 1"), work);
    }
};

} // namespace

void TestBackupErase::erasedFromEveryBackup() {
    Desk desk;
    RotationStory story(*desk.workspace);
    for (int n = 1; n <= 24; ++n) {
        VERIFY_DONE(story.doPiece(n));
    }
    const Backup without = desk.backUp();
    Person person;
    person.id = PersonId(QStringLiteral("the-one"));
    person.familyName = QString::fromLatin1(kCanary);
    person.notes =
        QStringLiteral("%1 and only").arg(QString::fromLatin1(kCanary)).repeated(300); // pages of its own
    VERIFY_DONE(desk.change([&](Transaction& transaction) { return transaction.add(person); }));
    desk.backUp();
    person.notes = QStringLiteral("less");
    VERIFY_DONE(desk.change([&](Transaction& transaction) { return transaction.update(person); }));
    desk.backUp();
    VERIFY_DONE(desk.change(
        [&](Transaction& transaction) { return transaction.remove(RecordKind::Person, person.id.text()); }));
    desk.backUp(); // only its history still knows
    QCOMPARE(holding(desk.shelf, kCanary).size(), 3);

    const Result<int> held = desk.shelf.eraseFrom(RecordKind::Person, person.id.text());
    VERIFY_DONE(held);
    QCOMPARE(*held, 3);
    QCOMPARE(holding(desk.shelf, kCanary), QStringList());
    QCOMPARE(holding(desk.shelf, "the-one"), QStringList());
    const std::vector<Backup> backups = desk.shelf.list().value();
    QCOMPARE(backups.size(), size_t{4});
    QCOMPARE(backups.back(), without); // not touched
    for (const Backup& backup : backups) {
        VERIFY_DONE(BackupShelf::prove(backup.path));
        const QString copy = desk.folder.filePath(QStringLiteral("copy.letterdesk"));
        QFile::remove(copy);
        QVERIFY(QFile::copy(backup.path, copy));
        QCOMPARE(brokenPromises(copy), QStringList());
        const auto opened = Workspace::open(copy, Workspace::Access::ReadWrite, {desk.clock, desk.ids});
        VERIFY_DONE(opened);
        QCOMPARE((*opened)->count<Person>().value(), 3);
    }
    QCOMPARE(namesIn(desk.shelf.folder()).size(), 8);
    QCOMPARE(desk.shelf.eraseFrom(RecordKind::Person, person.id.text()).value(), 0);
}

void TestBackupErase::unreadableBackupsAreNamed() {
    Desk desk;
    Person person;
    person.id = PersonId(QStringLiteral("the-one"));
    person.familyName = QString::fromLatin1(kCanary);
    VERIFY_DONE(desk.change([&](Transaction& transaction) { return transaction.add(person); }));
    const Backup damaged = desk.backUp();
    desk.backUp();
    QVERIFY(flipBit(damaged.path, 9000, 1));
    const Result<int> held = desk.shelf.eraseFrom(RecordKind::Person, person.id.text());
    VERIFY_ERROR(held, ErrorCode::BackupUnproven);
    QCOMPARE(held.error().arguments, QStringList{damaged.path});
    QCOMPARE(holding(desk.shelf, kCanary), QStringList{QFileInfo(damaged.path).fileName()});
    QVERIFY(QFile::exists(damaged.path));
}

QTEST_GUILESS_MAIN(TestBackupErase)
#include "tst_backup_erase.moc"
