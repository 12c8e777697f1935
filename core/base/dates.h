// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QDate>

#include <optional>
#include <vector>

namespace letterdesk {

/// A holiday as a rule, so that any year can be computed. Countries other than the United States are data
/// (resources/holidays/*.json).
struct HolidayRule {
    enum class Kind {
        Fixed,        ///< month and day
        NthWeekday,   ///< the nth weekday of a month; nth -1 is the last
        EasterOffset, ///< days after Western Easter Sunday; may be negative
    };
    Kind kind = Kind::Fixed;
    int month = 1;                 ///< 1–12 (Fixed, NthWeekday)
    int day = 1;                   ///< day of month (Fixed), days from Easter (EasterOffset)
    int weekday = 1;               ///< 1 Monday … 7 Sunday (NthWeekday)
    int nth = 1;                   ///< 1–5, or -1 (NthWeekday)
    int firstYear = 0;             ///< first year it was kept; 0: always
    bool movesFromWeekend = false; ///< Saturday is kept on Friday before, Sunday on Monday after
    QString name;

    bool operator==(const HolidayRule&) const = default;
};

/// The days on which offices are closed, weekends aside.
class HolidayCalendar {
public:
    HolidayCalendar() = default; ///< no holidays
    explicit HolidayCalendar(std::vector<HolidayRule> rules)
        : m_rules(std::move(rules)) {}

    /// The eleven federal holidays of the United States (5 U.S.C. 6103), with the Friday and Monday on which
    /// they are observed. Source: opm.gov, Federal Holidays.
    [[nodiscard]] static HolidayCalendar unitedStates();

    /// Rules from a data file: {"country": "…", "source": "…", "holidays": [{"name", "kind", …}]}.
    /// Errors: JsonInvalid, ValueInvalid with the place.
    [[nodiscard]] static Result<HolidayCalendar> fromJson(const QByteArray& json);

    /// The holiday kept on this day, if there is one.
    [[nodiscard]] std::optional<QString> holidayOn(QDate day) const;

private:
    std::vector<HolidayRule> m_rules;
};

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
