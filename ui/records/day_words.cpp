// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/day_words.h"

#include <QtCore/QCoreApplication>

#include <cstdlib>

namespace letterdesk {

namespace {

struct DayWords {
    Q_DECLARE_TR_FUNCTIONS(DayWords)
};

// From this many days on, weeks are easier to grasp.
constexpr int kDaysInWords = 21;
constexpr int kWeek = 7;
constexpr int kHalfWeek = 3;

} // namespace

QString fromToday(QDate day, QDate today) {
    const int days = static_cast<int>(today.daysTo(day));
    const int weeks = (std::abs(days) + kHalfWeek) / kWeek;
    if (days == 0) {
        return DayWords::tr("today");
    }
    if (days == 1) {
        return DayWords::tr("tomorrow");
    }
    if (days > 0) {
        return days < kDaysInWords ? DayWords::tr("in %n day(s)", "", days)
                                   : DayWords::tr("in %n week(s)", "", weeks);
    }
    return days > -kDaysInWords ? DayWords::tr("%n day(s) ago", "", -days)
                                : DayWords::tr("%n week(s) ago", "", weeks);
}

} // namespace letterdesk
