// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/agenda.h"

#include <QtCore/QLocale>
#include <QtCore/QString>

namespace letterdesk {

/// What stands on a chip, such as "Ask Dr. Ada Example". Never empty.
[[nodiscard]] QString agendaTitle(const AgendaItem& item);

/// "Overdue", "Done", "Past" or empty while it is to come.
[[nodiscard]] QString agendaStateText(AgendaState state);

/// The second line of a card: days of a span, "estimated", where it stands. May be empty.
[[nodiscard]] QString agendaDetail(const AgendaItem& item, const QLocale& locale);

/// Everything a view shows of an item in signs and colors, in words: for screen readers, tool tips and print.
[[nodiscard]] QString agendaSentence(const AgendaItem& item, const QLocale& locale);

/// "Monday, May 24, 2027", in the locale's own order.
[[nodiscard]] QString longDay(QDate day, const QLocale& locale);

} // namespace letterdesk
