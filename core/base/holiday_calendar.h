// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enum_text.h"
#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>

#include <map>
#include <optional>
#include <vector>

namespace letterdesk {

/// A holiday as a rule, so that any year can be computed. Countries other than the United States are data
/// (resources/holidays/*.json).
struct HolidayRule {
    enum class Kind {
        Fixed,             ///< month and day
        NthWeekday,        ///< the nth weekday of a month; nth -1 is the last
        WeekdayOnOrBefore, ///< the last such weekday up to a month and day
        EasterOffset,      ///< days after Western Easter Sunday; may be negative
    };
    /// What happens when the day falls on a weekend.
    enum class Weekend {
        Stays,          ///< nobody gets another day for it
        NearestWeekday, ///< Saturday is kept on the Friday before, Sunday on the Monday after
        NextWeekday,    ///< kept on the next weekday that is no holiday itself
    };
    QString name;
    Kind kind = Kind::Fixed;
    Weekend weekend = Weekend::Stays;
    int month = 1;     ///< 1–12 (all but EasterOffset)
    int day = 1;       ///< day of the month (Fixed, WeekdayOnOrBefore), days from Easter (EasterOffset)
    int weekday = 1;   ///< 1 Monday … 7 Sunday (NthWeekday, WeekdayOnOrBefore)
    int nth = 1;       ///< 1–5, or -1 (NthWeekday)
    int firstYear = 0; ///< first year of the rule; 0: always
    int lastYear = 0;  ///< last year of the rule; 0: it goes on

    bool operator==(const HolidayRule&) const = default;
};

template <>
struct EnumWords<HolidayRule::Kind> {
    static constexpr std::array words{
        std::pair{HolidayRule::Kind::Fixed, "fixed"},
        std::pair{HolidayRule::Kind::NthWeekday, "nth_weekday"},
        std::pair{HolidayRule::Kind::WeekdayOnOrBefore, "weekday_on_or_before"},
        std::pair{HolidayRule::Kind::EasterOffset, "easter_offset"},
    };
};

template <>
struct EnumWords<HolidayRule::Weekend> {
    static constexpr std::array words{
        std::pair{HolidayRule::Weekend::Stays, "stays"},
        std::pair{HolidayRule::Weekend::NearestWeekday, "nearest_weekday"},
        std::pair{HolidayRule::Weekend::NextWeekday, "next_weekday"},
    };
};

/// The days on which offices are closed, weekends aside.
class HolidayCalendar {
public:
    HolidayCalendar() = default; ///< no holidays
    explicit HolidayCalendar(std::vector<HolidayRule> rules)
        : m_rules(std::move(rules)) {}

    /// The eleven federal holidays of the United States (5 U.S.C. 6103), with the Friday and Monday on which
    /// they are observed, in the form they have had since 1978. Source: opm.gov, Federal Holidays.
    [[nodiscard]] static HolidayCalendar unitedStates();

    /// Rules from a data file: {"country": "…", "source": "…", "holidays": [{"name", "kind", …}]}, members named
    /// like those of HolidayRule in lower case with '_'. Errors: JsonInvalid (place: the offset), ValueInvalid
    /// with the place, such as holidays[3].month.
    [[nodiscard]] static Result<HolidayCalendar> fromJson(const QByteArray& json);

    /// The holiday kept on this day, if there is one.
    [[nodiscard]] std::optional<QString> holidayOn(QDate day) const;

    /// The holidays that belong to a year by the day each is kept on. A New Year's Day on a Saturday may be kept
    /// on 31 December of the year before.
    [[nodiscard]] std::map<QDate, QString> holidaysOf(int year) const;

private:
    std::vector<HolidayRule> m_rules;
};

/// Easter Sunday of the Western churches. Years from 1583.
[[nodiscard]] QDate easterSunday(int year);

} // namespace letterdesk
