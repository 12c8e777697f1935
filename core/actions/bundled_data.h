// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/holiday_calendar.h"
#include "core/requirements/rule_pack.h"

namespace letterdesk {

/// The rule pack that comes with the program. Read once; thread-safe.
[[nodiscard]] const RulePack& bundledRulePack();

/// Countries whose holidays are known, as words for a setting: "us", "ca", "de", "gb-eaw".
[[nodiscard]] QStringList holidayCountries();

/// The holidays of a country; none for an unknown one. Read once for each; thread-safe.
[[nodiscard]] HolidayCalendar holidayCalendar(const QString& country);

} // namespace letterdesk
