// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>

#include <optional>

namespace letterdesk {

/// A stretch of days, both ends included; an end that is absent is open.
struct QueryDays {
    std::optional<QDate> from;
    std::optional<QDate> to;

    bool operator==(const QueryDays&) const = default;
};

/// What `due<14d` means: the days that `value`, lower case, names under a comparison (":", "=", "<", "<=", ">",
/// ">=", each also behind a colon). A value is a day (2027-09-22, today, tomorrow, yesterday), a month (2027-09),
/// a year (2027), or a number of days, weeks, months or years from today (14d, 2w, 3m, 1y, -7d); with ":" the last
/// means all days up to that one. Nothing when it is none of these.
[[nodiscard]] std::optional<QueryDays> queryDays(const QString& value, const QString& comparison, QDate today);

} // namespace letterdesk
