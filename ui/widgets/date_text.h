// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QLocale>

#include <optional>

namespace letterdesk {

/// Which day is meant where the year is left out: one that comes, or one on which something was done.
enum class DateSense { Coming, Past };

/// A date as the student types it: 2027-09-01, the locale's own forms, "Sep 1", "September 1 2027", "1 Sep 2027",
/// "today", "tomorrow", "yesterday". Without a year it is the next such day from `today` on, or the last one until
/// today. Years 1900 to 2200.
[[nodiscard]] std::optional<QDate> dateFromTyping(const QString& typed, QDate today, const QLocale& locale,
                                                  DateSense sense = DateSense::Coming);

/// "Sep 1, 2027" in English; the locale's medium form elsewhere.
[[nodiscard]] QString dateForReading(QDate date, const QLocale& locale);
/// "Sep 1" when the date lies within half a year of today, else with its year: for narrow columns.
[[nodiscard]] QString dateForGlance(QDate date, QDate today, const QLocale& locale);

} // namespace letterdesk
