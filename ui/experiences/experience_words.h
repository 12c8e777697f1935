// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/holiday_calendar.h"
#include "core/store/experience_listing.h"
#include "ui/records/record_table_model.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QtCore/QLocale>

namespace letterdesk {

/// Days before the last one from which an experience counts as ending soon: the time to ask.
inline constexpr int kEndsSoonDays = 7;

/// The sign before an experience in the table; no icon when it is neither running nor about to end.
[[nodiscard]] RecordSign experienceSign(const ExperienceRow& row, QDate today);

/// The last day has passed.
[[nodiscard]] bool isPast(const ExperienceRow& row, QDate today);

/// "Runs until May 28, 2027, 4 more working days. 3 people, 7 moments."
[[nodiscard]] QString experienceSentence(const ExperienceRow& row, QDate today, const HolidayCalendar& holidays,
                                         const QLocale& locale);

/// The title, never empty.
[[nodiscard]] QString experienceTitle(const QString& title);

/// What is wrong with first and last day together, in words, or empty.
[[nodiscard]] QString daysProblem(const Experience& experience);

/// Most hours that a week has.
inline constexpr double kHoursOfWeek = 168;

} // namespace letterdesk
