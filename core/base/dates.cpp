// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dates.h"

#include <algorithm>

namespace letterdesk {

namespace {

bool isWeekend(QDate day) {
    return day.dayOfWeek() >= Qt::Saturday;
}

/// The nearest working day from `day` on in steps of one day.
QDate seekWorkingDay(QDate day, int step, const HolidayCalendar& holidays) {
    while (day.isValid() && !isWorkingDay(day, holidays)) {
        day = day.addDays(step);
    }
    return day;
}

} // namespace

bool isWorkingDay(QDate day, const HolidayCalendar& holidays) {
    return day.isValid() && !isWeekend(day) && !holidays.holidayOn(day).has_value();
}

QDate workingDayOnOrBefore(QDate day, const HolidayCalendar& holidays) {
    return seekWorkingDay(day, -1, holidays);
}

QDate workingDayOnOrAfter(QDate day, const HolidayCalendar& holidays) {
    return seekWorkingDay(day, 1, holidays);
}

QDate addWorkingDays(QDate day, int count, const HolidayCalendar& holidays) {
    const int step = count < 0 ? -1 : 1;
    for (; count != 0; count -= step) {
        day = seekWorkingDay(day.addDays(step), step, holidays);
    }
    return day;
}

int workingDaysBetween(QDate first, QDate last, const HolidayCalendar& holidays) {
    int days = 0;
    for (QDate day = first; day.isValid() && day <= last; day = day.addDays(1)) {
        days += isWorkingDay(day, holidays) ? 1 : 0;
    }
    return days;
}

std::optional<QDate> dateFromText(QStringView text) {
    constexpr qsizetype kLength = 10;
    if (text.size() != kLength) {
        return std::nullopt;
    }
    for (qsizetype i = 0; i < kLength; ++i) {
        const char16_t unit = text[i].unicode();
        const bool fits = i == 4 || i == 7 ? unit == u'-' : unit >= u'0' && unit <= u'9';
        if (!fits) {
            return std::nullopt;
        }
    }
    const QDate date(text.first(4).toInt(), text.sliced(5, 2).toInt(), text.sliced(8, 2).toInt());
    if (!date.isValid() || date.year() < 1900 || date.year() > 2200) {
        return std::nullopt;
    }
    return date;
}

} // namespace letterdesk
