// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/todo.h"
#include "core/calendar/week_ahead.h"
#include "ui/widgets/chip.h"

#include <QtCore/QLocale>

namespace letterdesk {

/// What a line of Today says to do, as one sentence without its end.
[[nodiscard]] QString todoSentence(const TodoLine& line, QDate today);
/// Why it stands there now, as whole sentences.
[[nodiscard]] QString todoReason(const TodoLine& line, QDate today, const QLocale& locale);
/// What it is about besides the person: services, season; may be empty.
[[nodiscard]] QString todoAbout(const TodoLine& line);
/// How soon, in a word with its sign.
[[nodiscard]] ChipLook todoChip(const TodoLine& line, QDate today);
[[nodiscard]] Icon todoIcon(const TodoLine& line);
/// The verb on its button.
[[nodiscard]] QString todoVerb(const TodoLine& line);
/// The verb that opens a record of this kind.
[[nodiscard]] QString openVerb(RecordKind kind);
/// What is said once the button did its work; empty for lines whose button opens the record.
[[nodiscard]] QString todoDone(const TodoLine& line);
/// Whether the button changes the record at once instead of opening it.
[[nodiscard]] bool isDoneAtOnce(const TodoLine& line);

/// What happens on a day of the week ahead.
[[nodiscard]] QString weekWords(const WeekDay& day);

} // namespace letterdesk
