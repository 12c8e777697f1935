// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/holiday_calendar.h"

#include <QtCore/QDate>

#include <optional>

namespace letterdesk {

/// Monday to Friday and no holiday.
[[nodiscard]] bool isWorkingDay(QDate day, const HolidayCalendar& holidays);

/// The day itself if it is a working day, else the nearest one before.
[[nodiscard]] QDate workingDayOnOrBefore(QDate day, const HolidayCalendar& holidays);
/// The day itself if it is a working day, else the nearest one after.
[[nodiscard]] QDate workingDayOnOrAfter(QDate day, const HolidayCalendar& holidays);

/// `count` working days after (positive) or before (negative) a day; 0 gives the day itself.
[[nodiscard]] QDate addWorkingDays(QDate day, int count, const HolidayCalendar& holidays);

/// Working days from `first` to `last`, both counted; 0 when last is before first.
[[nodiscard]] int workingDaysBetween(QDate first, QDate last, const HolidayCalendar& holidays);

/// A date of the open format, YYYY-MM-DD in the years 1900 to 2200, or nothing.
[[nodiscard]] std::optional<QDate> dateFromText(QStringView text);

} // namespace letterdesk
