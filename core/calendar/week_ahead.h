// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/todo_facts.h"

namespace letterdesk {

/// What happens on a day of this week.
enum class WeekEvent { AskDay, WritersDate, LettersDue, ExperienceEnds, NotedDate };

struct WeekDay {
    QDate on;
    WeekEvent what = WeekEvent::NotedDate;
    RecordKind kind = RecordKind::DateNote;
    QString id;      ///< of the record
    QString name;    ///< of the person or experience; title of a noted date
    QString service; ///< of letters due

    bool operator==(const WeekDay&) const = default;
};

/// The dated things of the seven days from `today` on, by day, then in the order of WeekEvent, then by name.
[[nodiscard]] std::vector<WeekDay> weekAhead(const TodoFacts& facts, QDate today);

} // namespace letterdesk
