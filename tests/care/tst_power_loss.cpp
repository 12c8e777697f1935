// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup_shelf.h"
#include "core/store/sqlite_file.h"
#include "tests/support/plain_file.h"
#include "tests/support/power_loss.h"
#include "tests/support/rotation_story.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/verify.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>

using namespace letterdesk;
using namespace letterdesk::test;

/// P1: what the window shows as saved survives power loss. P2: a command is whole or absent. The real schema and
/// the real commands, over disks as they might be after the power failed at any moment.
///
/// LETTERDESK_POWER_LOSS_STATES sets how many such disks are looked at, LETTERDESK_POWER_LOSS_SEED which.
class TestPowerLoss : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void P1_P2_whatWasSavedIsThere();
    void P8_restoreIsWholeOrAbsent();
};

namespace {

int fromEnvironment(const char* name, int otherwise) {
    bool isNumber = false;
    const int value = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? value : otherwise;
}

/// Lays out a disk in a folder: the files of one workspace under their names.
bool layOut(const QHash<QByteArray, QByteArray>& disk, const QString& folder) {
    bool written = true;
    for (auto file = disk.cbegin(); file != disk.cend(); ++file) {
        written =
            written && putBytes(folder + u'/' + QFileInfo(QString::fromUtf8(file.key())).fileName(), file.value());
    }
    return written;
}

} // namespace

void TestPowerLoss::P1_P2_whatWasSavedIsThere() {
    constexpr int kPieces = 96;
    const QTemporaryDir folder(inMemoryFolderTemplate());
    const FixedClock clock(QDate(2027, 5, 24));
    CountingIdSource ids(QStringLiteral("n"));
    const QString path = folder.filePath(QStringLiteral("Ada.letterdesk"));
    const QString rehearsal = folder.filePath(QStringLiteral("rehearsal.letterdesk"));

    // What the file holds after each piece, found out beforehand.
    QList<QByteArray> contents;
    {
        const auto workspace = Workspace::create(rehearsal, {clock, ids});
        VERIFY_DONE(workspace);
        contents << contentsOf(rehearsal);
        RotationStory story(**workspace);
        for (int n = 1; n <= kPieces; ++n) {
            VERIFY_DONE(story.doPiece(n));
            contents << contentsOf(rehearsal);
        }
    }
    QCOMPARE(QSet<QByteArray>(contents.cbegin(), contents.cend()).size(), kPieces + 1);
    VERIFY_DONE(Workspace::create(path, {clock, ids}));
    PowerLog log;
    log.startWith(path.toUtf8(), bytesOf(path));
    {
        const auto workspace = Workspace::open(path, Workspace::Access::ReadWrite, {clock, ids});
        VERIFY_DONE(workspace);
        RotationStory story(**workspace);
        for (int n = 1; n <= kPieces; ++n) {
            VERIFY_DONE(story.doPiece(n));
            log.acknowledge(n);
            if (n % 13 == 0) {
                VERIFY_DONE((*workspace)->foldLog()); // as after two idle seconds
            }
        }
    }
    log.stop();
    QCOMPARE(contentsOf(path), contents.back());

    const int states = fromEnvironment("LETTERDESK_POWER_LOSS_STATES", 200);
    QRandomGenerator random(static_cast<quint32>(fromEnvironment("LETTERDESK_POWER_LOSS_SEED", 20270524)));
    QElapsedTimer timer;
    timer.start();
    int inTheMidst = 0;
    for (int state = 0; state < states; ++state) {
        const qsizetype moment = random.bounded(static_cast<int>(log.moments()) + 1);
        const int saved = log.acknowledgedAt(moment);
        const QTemporaryDir after(inMemoryFolderTemplate());
        QVERIFY(layOut(log.diskAfter(moment, random), after.path()));
        const QString found = after.filePath(QStringLiteral("Ada.letterdesk"));
        {
            const auto opened = Workspace::open(found, Workspace::Access::ReadWrite, {clock, ids});
            VERIFY_DONE(opened);
        }
        QCOMPARE(brokenPromises(found), QStringList());
        const qsizetype holds = contents.indexOf(contentsOf(found), saved);
        QVERIFY2(holds == saved || holds == saved + 1,
                 qPrintable(QStringLiteral("moment %1: piece %2 was saved, the file holds %3")
                                .arg(moment)
                                .arg(saved)
                                .arg(holds)));
        inTheMidst += holds > saved ? 1 : 0;
    }
    qInfo(
        "%d disks after power loss at %lld moments of %d changes: none broken, nothing saved was lost; %d had the "
        "change under way, whole (%.1f s)",
        states, static_cast<long long>(log.moments()), kPieces, inTheMidst,
        static_cast<double>(timer.elapsed()) / 1000);
}

void TestPowerLoss::P8_restoreIsWholeOrAbsent() {
    const QTemporaryDir folder(inMemoryFolderTemplate());
    const FixedClock clock(QDate(2027, 5, 24));
    CountingIdSource ids(QStringLiteral("n"));
    const QString path = folder.filePath(QStringLiteral("Ada.letterdesk"));
    BackupShelf shelf(path, clock);
    Backup backup;
    {
        const auto workspace = Workspace::create(path, {clock, ids});
        VERIFY_DONE(workspace);
        RotationStory story(**workspace);
        for (int n = 1; n <= 40; ++n) {
            VERIFY_DONE(story.doPiece(n));
            if (n == 10) {
                backup = shelf.make(BackupReason::Asked).value();
            }
        }
    }
    const QByteArray before = contentsOf(path);
    PowerLog log;
    log.startWith(path.toUtf8(), bytesOf(path));
    VERIFY_DONE(shelf.restore(backup.path));
    log.acknowledge(1);
    log.stop();
    const QByteArray restored = contentsOf(path);
    QVERIFY(before != restored);

    QRandomGenerator random(8);
    int whole = 0;
    int absent = 0;
    for (int state = 0; state < 100; ++state) {
        // Setting aside comes first and is no danger to the file: look at the end more closely.
        const int sinceEnd = random.bounded(random.bounded(static_cast<int>(log.moments())) + 1);
        const qsizetype moment = log.moments() - sinceEnd;
        const QTemporaryDir after(inMemoryFolderTemplate());
        QHash<QByteArray, QByteArray> disk = log.diskAfter(moment, random);
        disk.removeIf([](const auto& file) { return file.key().contains(" backups/"); });
        QVERIFY(layOut(disk, after.path()));
        const QString found = after.filePath(QStringLiteral("Ada.letterdesk"));
        const QByteArray holds = contentsOf(found);
        QVERIFY2(holds == restored || (holds == before && log.acknowledgedAt(moment) == 0),
                 qPrintable(QString::number(moment)));
        QCOMPARE(brokenPromises(found), QStringList());
        (holds == restored ? whole : absent) += 1;
    }
    qInfo("%d disks hold the restored workspace, %d the one before", whole, absent);
    QVERIFY(whole > 0 && absent > 0);
}

QTEST_GUILESS_MAIN(TestPowerLoss)
#include "tst_power_loss.moc"
