// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query_days.h"

#include <algorithm>

namespace letterdesk {

namespace {

/// First and last day of what was named.
struct Named {
    QDate first;
    QDate last;
    bool isDistance = false; ///< counted from today
};

/// A number written with 1 to `most` digits only.
std::optional<int> numberIn(QStringView text, qsizetype most) {
    const bool digits =
        !text.isEmpty() && text.size() <= most &&
        std::all_of(text.begin(), text.end(), [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
    return digits ? std::optional(text.toInt()) : std::nullopt;
}

std::optional<Named> distance(QStringView value, QDate today) {
    const bool back = value.startsWith(u'-');
    const QStringView digits = value.mid(back || value.startsWith(u'+') ? 1 : 0).chopped(value.isEmpty() ? 0 : 1);
    const auto number = value.size() < 2 ? std::nullopt : numberIn(digits, 4);
    if (!number) {
        return std::nullopt;
    }
    const int count = back ? -*number : *number;
    QDate day;
    switch (value.back().unicode()) {
    case 'd':
        day = today.addDays(count);
        break;
    case 'w':
        day = today.addDays(qint64(7) * count);
        break;
    case 'm':
        day = today.addMonths(count);
        break;
    case 'y':
        day = today.addYears(count);
        break;
    default:
        return std::nullopt;
    }
    return day.isValid() ? std::optional(Named{day, day, true}) : std::nullopt;
}

std::optional<Named> calendarDays(QStringView value) {
    const QList<QStringView> parts = value.split(u'-');
    const auto year = parts[0].size() == 4 ? numberIn(parts[0], 4) : std::nullopt;
    const auto month = parts.size() > 1 ? numberIn(parts[1], 2) : std::optional(1);
    const auto day = parts.size() > 2 ? numberIn(parts[2], 2) : std::optional(1);
    if (!year || !month || !day || parts.size() > 3) {
        return std::nullopt;
    }
    const QDate first(*year, *month, *day);
    if (!first.isValid()) {
        return std::nullopt;
    }
    return Named{first,
                 parts.size() == 1   ? first.addYears(1).addDays(-1)
                 : parts.size() == 2 ? first.addMonths(1).addDays(-1)
                                     : first,
                 false};
}

std::optional<Named> namedDays(const QString& value, QDate today) {
    if (value == u"today" || value == u"tomorrow" || value == u"yesterday") {
        const QDate day = today.addDays(value == u"today" ? 0 : value == u"tomorrow" ? 1 : -1);
        return Named{day, day, false};
    }
    const auto counted = distance(value, today);
    return counted ? counted : calendarDays(value);
}

} // namespace

std::optional<QueryDays> queryDays(const QString& value, const QString& comparison, QDate today) {
    const auto named = namedDays(value, today);
    if (!named) {
        return std::nullopt;
    }
    const QString sign = comparison.size() > 1 && comparison.startsWith(u':') ? comparison.mid(1) : comparison;
    if (sign == u"<") {
        return QueryDays{std::nullopt, named->first.addDays(-1)};
    }
    if (sign == u"<=") {
        return QueryDays{std::nullopt, named->last};
    }
    if (sign == u">") {
        return QueryDays{named->last.addDays(1), std::nullopt};
    }
    if (sign == u">=") {
        return QueryDays{named->first, std::nullopt};
    }
    if (sign != u":" && sign != u"=") {
        return std::nullopt;
    }
    if (named->isDistance && sign == u":") {
        return QueryDays{std::min(today, named->first), std::max(today, named->first)};
    }
    return QueryDays{named->first, named->last};
}

} // namespace letterdesk
