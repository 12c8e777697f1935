// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/capture_words.h"

#include <optional>

namespace letterdesk {

/// A date that stands in notes.
struct CapturedDate {
    std::optional<QDate> on; ///< nothing: it has the shape of a date, but there is no such day
    qsizetype length = 0;    ///< code units of the text that it takes
    bool relative = false;   ///< "today", "Monday": means another day when it is read on another day
};

/// The date with which a text begins: 2027-05-24, 5/24, 5/24/27, 24.5., "May 24", "24 May 2027", "Mon 5/24",
/// "Monday", "last Monday", "yesterday". A weekday is the last such day up to today ("last": before today).
/// Without a year it is the last such day, except that the next two weeks are taken for a plan or a slip and not
/// for last year. Years 1900 to 2200. Nothing when the text begins otherwise; only its first kDateReach units are
/// looked at.
[[nodiscard]] std::optional<CapturedDate> dateAtStart(QStringView text, const CaptureWords& words, QDate today);

/// The same when the line is a date and nothing else, as headings are: "## 2027-05-24", "**May 24**", "Monday:".
[[nodiscard]] std::optional<CapturedDate> dateHeading(QStringView line, const CaptureWords& words, QDate today);

} // namespace letterdesk
