// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/holiday_calendar.h"
#include "core/calendar/agenda.h"
#include "ui/widgets/chip.h"

#include <QtCore/QLocale>

namespace letterdesk {

/// How an item looks in every view: a sign for its kind, a tone for what it asks.
[[nodiscard]] Icon agendaIcon(AgendaKind kind);
[[nodiscard]] Tone agendaTone(const AgendaItem& item);
/// Done or past: painted quietly.
[[nodiscard]] bool isMuted(const AgendaItem& item);

/// Free days where the locale is; of the United States where nothing else is known.
[[nodiscard]] const HolidayCalendar& holidaysOf(const QLocale& locale);

/// The days of the open format: no view goes beyond them.
[[nodiscard]] QDate firstCalendarDay();
[[nodiscard]] QDate lastCalendarDay();

} // namespace letterdesk
