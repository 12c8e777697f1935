// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLocale>

namespace letterdesk {

class Settings;

/// The day a week begins with: what the user chose, else that of the locale.
[[nodiscard]] Qt::DayOfWeek firstWeekday(const Settings& settings, const QLocale& locale);

} // namespace letterdesk
