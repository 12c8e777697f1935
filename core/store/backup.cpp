// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <numeric>

namespace letterdesk {

QString backupFileName(const QDateTime& at, BackupReason reason, int number) {
    QString name = at.toUTC().toString(QStringLiteral("yyyy-MM-dd HHmmss'Z '")) + enumText(reason);
    if (number > 1) {
        name += u' ' + QString::number(number);
    }
    return name + QStringLiteral(".letterdesk");
}

std::optional<Backup> backupFromFileName(const QString& fileName) {
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{4}-\\d{2}-\\d{2} \\d{6})Z ([a-z_]+)(?: ([1-9]\\d{0,8}))?\\.letterdesk\\z"));
    const QRegularExpressionMatch match = pattern.match(fileName);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    Backup backup;
    backup.at = QDateTime::fromString(match.captured(1), QStringLiteral("yyyy-MM-dd HHmmss"));
    backup.at.setTimeSpec(Qt::UTC);
    const std::optional<BackupReason> reason = enumFromText<BackupReason>(match.capturedView(2));
    if (!backup.at.isValid() || !reason) {
        return std::nullopt;
    }
    backup.reason = *reason;
    backup.number = match.hasCaptured(3) ? match.capturedView(3).toInt() : 1;
    return backup;
}

namespace {

/// Periods of one length of which a number is still to be kept.
struct AgeBand {
    using Period = int (*)(QDate); ///< the same number within a period, rising from one to the next
    Period period;
    int left;
};

int dayOf(QDate date) {
    return static_cast<int>(date.toJulianDay());
}

int weekOf(QDate date) {
    return dayOf(date.addDays(1 - date.dayOfWeek()));
}

int monthOf(QDate date) {
    return date.year() * 12 + date.month();
}

} // namespace

std::vector<size_t> backupsToThin(const std::vector<QDateTime>& times, const QDateTime& now) {
    std::vector<size_t> newestFirst(times.size());
    std::iota(newestFirst.begin(), newestFirst.end(), size_t{0});
    std::stable_sort(newestFirst.begin(), newestFirst.end(),
                     [&](size_t a, size_t b) { return times[a] > times[b]; });

    std::array bands{AgeBand{dayOf, 12}, AgeBand{weekOf, 10}, AgeBand{monthOf, 9}};
    const QDateTime allStaySince = now.addDays(-2);
    std::optional<QDate> lastKept;
    std::vector<size_t> toGo;
    for (const size_t index : newestFirst) {
        const QDate date = times[index].date();
        bool kept = times[index] >= allStaySince;
        if (!kept) {
            const auto stage =
                std::find_if(bands.begin(), bands.end(), [](const AgeBand& s) { return s.left > 0; });
            if (stage != bands.end() && (!lastKept || stage->period(date) < stage->period(*lastKept))) {
                --stage->left;
                kept = true;
            }
        }
        if (kept) {
            lastKept = date;
        } else {
            toGo.push_back(index);
        }
    }
    std::sort(toGo.begin(), toGo.end());
    return toGo;
}

} // namespace letterdesk
