// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_weekday.h"

#include "ui/shell/settings.h"

namespace letterdesk {

Qt::DayOfWeek firstWeekday(const Settings& settings, const QLocale& locale) {
    const QString chosen = settings.get(SettingKey::FirstWeekday).toString();
    // The table has the empty choice first and then the days from Monday on, as Qt counts them.
    const qsizetype day = Settings::row(SettingKey::FirstWeekday).allowed.indexOf(chosen);
    return day < 1 ? locale.firstDayOfWeek() : static_cast<Qt::DayOfWeek>(day);
}

} // namespace letterdesk
