// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include <QtTest/QTest>

using namespace letterdesk;

/// P6: backups are thinned by a fixed rule, and P18: their names are unique and tell the time whatever the clock
/// did.
class TestBackupThinning : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thinning_data();
    void thinning();
    void oneADayForTenYears();
    void severalADay();
    void orderDoesNotMatter();
    void namesGoBothWays();
    void otherFilesAreNoBackups_data();
    void otherFilesAreNoBackups();
    void namesSortByTime();
};

namespace {

QDateTime at(const char* text) {
    QDateTime time = QDateTime::fromString(QString::fromLatin1(text), QStringLiteral("yyyy-MM-dd HH:mm"));
    time.setTimeSpec(Qt::UTC);
    return time;
}

using Marks = QList<std::pair<QDateTime, bool>>; // time, stays

} // namespace

void TestBackupThinning::thinning_data() {
    QTest::addColumn<Marks>("backups");
    const auto stays = [](const char* time) { return std::pair(at(time), true); };
    const auto goes = [](const char* time) { return std::pair(at(time), false); };

    // now is Monday 2027-05-24 12:00
    QTest::newRow("nothing") << Marks{};
    QTest::newRow("all of 48 hours stay")
        << Marks{stays("2027-05-24 11:59"), stays("2027-05-24 11:29"), stays("2027-05-23 08:00"),
                 stays("2027-05-23 07:30"), stays("2027-05-22 12:00")};
    QTest::newRow("what lies in the future stays")
        << Marks{stays("2031-01-01 00:00"), stays("2031-01-01 00:30"), stays("2027-05-24 12:01")};
    QTest::newRow("after that the newest of a day")
        << Marks{stays("2027-05-21 18:00"), goes("2027-05-21 17:30"), goes("2027-05-21 00:00"),
                 stays("2027-05-20 09:00"), goes("2027-05-20 08:30")};
    QTest::newRow("a day partly within 48 hours has its copy already")
        << Marks{stays("2027-05-22 12:30"), goes("2027-05-22 11:59"), goes("2027-05-22 08:00")};
    QTest::newRow("days without backups do not count")
        << Marks{stays("2027-03-01 10:00"), stays("2027-01-01 10:00"), stays("2026-01-01 10:00")};
    QTest::newRow("twelve days, then weeks")
        << Marks{stays("2027-05-21 10:00"), stays("2027-05-20 10:00"), stays("2027-05-19 10:00"),
                 stays("2027-05-18 10:00"), stays("2027-05-17 10:00"), stays("2027-05-16 10:00"),
                 stays("2027-05-15 10:00"), stays("2027-05-14 10:00"), stays("2027-05-13 10:00"),
                 stays("2027-05-12 10:00"), stays("2027-05-11 10:00"), stays("2027-05-10 10:00"), // Monday
                 stays("2027-05-09 10:00"), // Sunday: another ISO week
                 goes("2027-05-08 10:00"),  goes("2027-05-03 10:00"),  stays("2027-05-02 10:00")};
}

void TestBackupThinning::thinning() {
    QFETCH(Marks, backups);
    std::vector<QDateTime> times;
    std::vector<size_t> expected;
    for (const auto& [time, stays] : backups) {
        if (!stays) {
            expected.push_back(times.size());
        }
        times.push_back(time);
    }
    QCOMPARE(backupsToThin(times, at("2027-05-24 12:00")), expected);
}

void TestBackupThinning::oneADayForTenYears() {
    const QDateTime now = at("2027-05-24 12:00");
    std::vector<QDateTime> shelf;
    for (QDateTime day = now.addYears(-10); day <= now; day = day.addDays(1)) {
        // As in life: thinned after each new one.
        shelf.push_back(day);
        const std::vector<size_t> toGo = backupsToThin(shelf, day);
        for (auto index = toGo.rbegin(); index != toGo.rend(); ++index) {
            shelf.erase(shelf.begin() + static_cast<std::ptrdiff_t>(*index));
        }
    }
    // Three within 48 hours, then 12 daily, at most 10 weekly and 9 monthly, the oldest about a year old.
    QVERIFY2(shelf.size() >= 3 + 12 + 10 + 8 && shelf.size() <= 3 + 12 + 10 + 9,
             qPrintable(QString::number(shelf.size())));
    QVERIFY(shelf.front().daysTo(now) > 300);
    QVERIFY(shelf.front().daysTo(now) < 400);
    for (size_t i = shelf.size() - 15; i < shelf.size(); ++i) {
        QCOMPARE(shelf[i], now.addDays(static_cast<qint64>(i) + 1 - static_cast<qint64>(shelf.size())));
    }
}

void TestBackupThinning::severalADay() {
    const QDateTime now = at("2027-05-24 12:00");
    std::vector<QDateTime> times;
    times.reserve(48 * 30);
    for (int halfHour = 0; halfHour < 48 * 30; ++halfHour) {
        times.push_back(now.addSecs(-1800 * halfHour));
    }
    const std::vector<size_t> toGo = backupsToThin(times, now);
    // 97 within 48 hours to the minute, then the last of each of 12 days, then of the rest of 30 days 2 weeks.
    const size_t kept = times.size() - toGo.size();
    QVERIFY2(kept >= 97 + 12 + 2 && kept <= 97 + 12 + 3, qPrintable(QString::number(kept)));
}

void TestBackupThinning::orderDoesNotMatter() {
    const std::vector<QDateTime> times{at("2027-05-20 08:30"), at("2027-05-24 11:00"), at("2027-05-20 09:00"),
                                       at("2027-05-20 07:00")};
    QCOMPARE(backupsToThin(times, at("2027-05-24 12:00")), (std::vector<size_t>{0, 3}));
}

void TestBackupThinning::namesGoBothWays() {
    for (const auto& [reason, word] : EnumWords<BackupReason>::words) {
        for (const int number : {1, 2, 10, 4711}) {
            const QString name = backupFileName(at("2027-05-24 14:30").addSecs(5), reason, number);
            const std::optional<Backup> read = backupFromFileName(name);
            QVERIFY2(read.has_value(), qPrintable(name));
            QCOMPARE(read->at, at("2027-05-24 14:30").addSecs(5));
            QCOMPARE(read->at.timeSpec(), Qt::UTC);
            QCOMPARE(read->reason, reason);
            QCOMPARE(read->number, number);
        }
    }
    QCOMPARE(backupFileName(at("2027-05-24 14:30"), BackupReason::BeforeImport, 1),
             QStringLiteral("2027-05-24 143000Z before_import.letterdesk"));
    QCOMPARE(backupFileName(at("2027-05-24 14:30"), BackupReason::Asked, 2),
             QStringLiteral("2027-05-24 143000Z asked 2.letterdesk"));
    // A time with a zone is told in UTC: in New York it is four hours earlier.
    const QDateTime local(QDate(2027, 5, 24), QTime(23, 30), Qt::OffsetFromUTC, -4 * 3600);
    QCOMPARE(backupFileName(local, BackupReason::Asked, 1), QStringLiteral("2027-05-25 033000Z asked.letterdesk"));
}

void TestBackupThinning::otherFilesAreNoBackups_data() {
    QTest::addColumn<QString>("name");
    for (const char* name :
         {"", "notes.txt", "2027-05-24 143000Z asked.letterdesk.sha256", "2027-05-24 143000Z asked.letterdesk-wal",
          "2027-05-24 143000Z guessed.letterdesk", "2027-13-24 143000Z asked.letterdesk",
          "2027-05-24 250000Z asked.letterdesk", "2027-05-24 143000 asked.letterdesk",
          "2027-05-24 143000Z asked 0.letterdesk", "2027-05-24 143000Z asked 99999999999.letterdesk",
          "My 2027-05-24 143000Z asked.letterdesk", "2027-05-24 143000Z asked.letterdesk\n"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestBackupThinning::otherFilesAreNoBackups() {
    QFETCH(QString, name);
    QVERIFY(!backupFromFileName(name).has_value());
}

void TestBackupThinning::namesSortByTime() {
    QStringList names;
    for (int hour = 0; hour < 24 * 400; hour += 7) {
        names << backupFileName(at("2026-12-01 00:00").addSecs(3600 * hour), BackupReason::Interval, 1);
    }
    QVERIFY(std::is_sorted(names.cbegin(), names.cend()));
}

QTEST_APPLESS_MAIN(TestBackupThinning)
#include "tst_backup_thinning.moc"
