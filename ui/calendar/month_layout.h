// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/agenda.h"

#include <QtCore/QRect>
#include <QtCore/QString>

#include <optional>
#include <vector>

namespace letterdesk {

class AgendaModel;

/// Weeks and days of a week in the month view.
inline constexpr int kMonthWeeks = 6;
inline constexpr int kWeekDays = 7;
inline constexpr int kMonthDays = kMonthWeeks * kWeekDays;

/// Where everything of a month stands: cells of days, chips in them, and how many more a day holds.
struct MonthLayout {
    struct Cell {
        QDate day;
        QRect rect;
        QRect head; ///< number of the day and name of a holiday
        QString holiday;
    };
    /// An item in one week: a span runs over several cells.
    struct Chip {
        AgendaItem item;
        QDate first; ///< visible days
        QDate last;
        QRect rect;
    };
    /// Items of a day that have no room.
    struct More {
        QDate day;
        QRect rect;
        int count = 0;
        bool isNarrow = false; ///< the cell has no line for words
    };
    struct Measures {
        QRect area; ///< all six weeks
        int headHeight = 0;
        int chipHeight = 0;
        int gap = 1; ///< between chips
        Qt::LayoutDirection direction = Qt::LeftToRight;
    };

    std::vector<Cell> cells;
    std::vector<Chip> chips;
    std::vector<More> more;

    [[nodiscard]] const Cell* cellAt(const QPoint& point) const;
    [[nodiscard]] const Cell* cellOf(QDate day) const;
    [[nodiscard]] const Chip* chipAt(const QPoint& point) const;
    [[nodiscard]] const More* moreAt(const QPoint& point) const;
};

/// Lays out the kMonthDays days of the model from its first one on. A span keeps its line through a week.
[[nodiscard]] MonthLayout layOutMonth(const AgendaModel& model, const MonthLayout::Measures& measures);

} // namespace letterdesk
