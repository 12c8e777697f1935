// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/holiday_calendar.h"

#include <algorithm>

namespace letterdesk {

namespace {

QDate weekdayOnOrBefore(QDate day, int weekday) {
    return day.addDays(-((day.dayOfWeek() - weekday + 7) % 7));
}

QDate nthWeekday(int year, int month, int weekday, int nth) {
    if (nth < 0) {
        const QDate first(year, month, 1);
        return weekdayOnOrBefore(first.addDays(first.daysInMonth() - 1), weekday);
    }
    const QDate day = weekdayOnOrBefore(QDate(year, month, 7), weekday).addDays(7 * (nth - 1));
    return day.month() == month ? day : QDate();
}

/// The calendar day of a rule in a year, before any move from a weekend; invalid when there is none.
QDate dayOf(const HolidayRule& rule, int year) {
    if (year < rule.firstYear || (rule.lastYear != 0 && year > rule.lastYear)) {
        return {};
    }
    switch (rule.kind) {
    case HolidayRule::Kind::Fixed:
        return {year, rule.month, rule.day};
    case HolidayRule::Kind::NthWeekday:
        return nthWeekday(year, rule.month, rule.weekday, rule.nth);
    case HolidayRule::Kind::WeekdayOnOrBefore:
        return weekdayOnOrBefore(QDate(year, rule.month, rule.day), rule.weekday);
    case HolidayRule::Kind::EasterOffset:
        return easterSunday(year).addDays(rule.day);
    }
    return {};
}

bool movesInYear(const HolidayRule& rule, QDate day) {
    return rule.weekend != HolidayRule::Weekend::Stays && day.dayOfWeek() >= Qt::Saturday;
}

} // namespace

QDate easterSunday(int year) {
    // The anonymous Gregorian algorithm (Nature, 20 April 1876), as in Meeus, Astronomical Algorithms, chapter 8.
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - b / 4 - g + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return {year, n / 31, n % 31 + 1};
}

std::map<QDate, QString> HolidayCalendar::holidaysOf(int year) const {
    std::map<QDate, QString> holidays;
    std::vector<std::pair<QDate, const HolidayRule*>> moved;
    for (const HolidayRule& rule : m_rules) {
        const QDate day = dayOf(rule, year);
        if (!day.isValid()) {
            continue;
        }
        if (movesInYear(rule, day)) {
            moved.emplace_back(day, &rule);
        } else {
            holidays.emplace(day, rule.name);
        }
    }
    // Only after all others have their day: in 2022 Boxing Day keeps Monday and Christmas Day moves to Tuesday.
    std::sort(moved.begin(), moved.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [day, rule] : moved) {
        if (rule->weekend == HolidayRule::Weekend::NearestWeekday) {
            holidays.emplace(day.addDays(day.dayOfWeek() == Qt::Saturday ? -1 : 1), rule->name);
            continue;
        }
        QDate kept = day;
        while (kept.dayOfWeek() >= Qt::Saturday || holidays.contains(kept)) {
            kept = kept.addDays(1);
        }
        holidays.emplace(kept, rule->name);
    }
    return holidays;
}

std::optional<QString> HolidayCalendar::holidayOn(QDate day) const {
    if (m_rules.empty() || !day.isValid()) {
        return std::nullopt;
    }
    // A moved day may cross the turn of the year.
    std::vector<int> years{day.year()};
    if (day.month() == 12 && day.day() == 31) {
        years.push_back(day.year() + 1);
    } else if (day.month() == 1 && day.day() <= 4) {
        years.push_back(day.year() - 1);
    }
    for (const int year : years) {
        const std::map<QDate, QString> holidays = holidaysOf(year);
        if (const auto found = holidays.find(day); found != holidays.end()) {
            return found->second;
        }
    }
    return std::nullopt;
}

HolidayCalendar HolidayCalendar::unitedStates() {
    using Kind = HolidayRule::Kind;
    const auto fixed = [](const QString& name, int month, int day, int firstYear) {
        HolidayRule rule;
        rule.name = name;
        rule.weekend = HolidayRule::Weekend::NearestWeekday;
        rule.month = month;
        rule.day = day;
        rule.firstYear = firstYear;
        return rule;
    };
    const auto weekday = [](const QString& name, int month, int day, int nth, int firstYear) {
        HolidayRule rule;
        rule.name = name;
        rule.kind = Kind::NthWeekday;
        rule.month = month;
        rule.weekday = day;
        rule.nth = nth;
        rule.firstYear = firstYear;
        return rule;
    };
    // First years: Pub. L. 90-363 (Monday holidays, 1971), 94-97 (Veterans Day back on 11 November, 1978), 98-144
    // (King, first kept in 1986), 117-17 (Juneteenth, 2021).
    return HolidayCalendar({
        fixed(QStringLiteral("New Year's Day"), 1, 1, 0),
        weekday(QStringLiteral("Birthday of Martin Luther King, Jr."), 1, Qt::Monday, 3, 1986),
        weekday(QStringLiteral("Washington's Birthday"), 2, Qt::Monday, 3, 1971),
        weekday(QStringLiteral("Memorial Day"), 5, Qt::Monday, -1, 1971),
        fixed(QStringLiteral("Juneteenth National Independence Day"), 6, 19, 2021),
        fixed(QStringLiteral("Independence Day"), 7, 4, 0),
        weekday(QStringLiteral("Labor Day"), 9, Qt::Monday, 1, 0),
        weekday(QStringLiteral("Columbus Day"), 10, Qt::Monday, 2, 1971),
        fixed(QStringLiteral("Veterans Day"), 11, 11, 1978),
        weekday(QStringLiteral("Thanksgiving Day"), 11, Qt::Thursday, 4, 0),
        fixed(QStringLiteral("Christmas Day"), 12, 25, 0),
    });
}

} // namespace letterdesk
