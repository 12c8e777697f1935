// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/month_layout.h"

#include "ui/calendar/agenda_look.h"
#include "ui/calendar/agenda_model.h"

#include <QtWidgets/QStyle>

#include <algorithm>
#include <array>

namespace letterdesk {

namespace {

/// An item and the line of its week on which it lies.
struct Placed {
    AgendaItem item;
    QDate first; ///< in this week
    QDate last;
    int line = 0;
};

/// Gives each item of a week the first line that is free on all its days; longer ones first, since they run on.
std::vector<Placed> placeWeek(const AgendaModel& model, QDate monday) {
    std::vector<Placed> placed;
    const QDate sunday = monday.addDays(kWeekDays - 1);
    for (QDate day = monday; day <= sunday; day = day.addDays(1)) {
        for (const AgendaItem& item : model.itemsOn(day)) {
            if (day == std::max(item.fact.first, monday)) {
                placed.push_back({item, day, std::min(item.fact.last, sunday), 0});
            }
        }
    }
    std::stable_sort(placed.begin(), placed.end(), [](const Placed& a, const Placed& b) {
        const auto days = [](const Placed& each) { return each.first.daysTo(each.last); };
        return days(a) > days(b);
    });
    std::array<std::vector<bool>, kWeekDays> taken;
    for (Placed& each : placed) {
        const auto from = static_cast<size_t>(monday.daysTo(each.first));
        const auto to = static_cast<size_t>(monday.daysTo(each.last));
        const auto isFree = [&](size_t line) {
            for (size_t day = from; day <= to; ++day) {
                if (line < taken[day].size() && taken[day][line]) {
                    return false;
                }
            }
            return true;
        };
        size_t line = 0;
        while (!isFree(line)) {
            ++line;
        }
        each.line = static_cast<int>(line);
        for (size_t day = from; day <= to; ++day) {
            taken[day].resize(std::max(taken[day].size(), line + 1));
            taken[day][line] = true;
        }
    }
    return placed;
}

class WeekLayout {
public:
    WeekLayout(const AgendaModel& model, const MonthLayout::Measures& measures, int week)
        : m_measures(measures)
        , m_monday(model.first().addDays(week * kWeekDays))
        , m_top(measures.area.top() + measures.area.height() * week / kMonthWeeks)
        , m_bottom(measures.area.top() + measures.area.height() * (week + 1) / kMonthWeeks)
        , m_placed(placeWeek(model, m_monday)) {
        const int room = m_bottom - m_top - measures.headHeight - 2;
        m_lines = std::max(0, room / (measures.chipHeight + measures.gap));
        for (int day = 0; day < kWeekDays; ++day) {
            m_count[static_cast<size_t>(day)] =
                static_cast<int>(std::count_if(m_placed.cbegin(), m_placed.cend(), [&](const Placed& each) {
                    return each.first <= m_monday.addDays(day) && m_monday.addDays(day) <= each.last;
                }));
            int highest = 0;
            for (const Placed& each : m_placed) {
                if (each.first <= m_monday.addDays(day) && m_monday.addDays(day) <= each.last) {
                    highest = std::max(highest, each.line + 1);
                }
            }
            // The line of what has no room needs room itself.
            m_shown[static_cast<size_t>(day)] = highest <= m_lines ? m_lines : std::max(0, m_lines - 1);
        }
    }

    void addTo(MonthLayout& layout) const {
        for (int day = 0; day < kWeekDays; ++day) {
            addDay(layout, day);
        }
        for (const Placed& each : m_placed) {
            addChips(layout, each);
        }
    }

private:
    [[nodiscard]] QRect mirrored(const QRect& rect) const {
        return QStyle::visualRect(m_measures.direction, m_measures.area, rect);
    }
    [[nodiscard]] int left(int day) const {
        return m_measures.area.left() + m_measures.area.width() * day / kWeekDays;
    }
    [[nodiscard]] int lineTop(int line) const {
        return m_top + m_measures.headHeight + line * (m_measures.chipHeight + m_measures.gap);
    }

    void addDay(MonthLayout& layout, int day) const {
        const QDate date = m_monday.addDays(day);
        const QRect cell(left(day), m_top, left(day + 1) - left(day), m_bottom - m_top);
        const QRect head(cell.left(), cell.top(), cell.width(), m_measures.headHeight);
        layout.cells.push_back(
            {date, mirrored(cell), mirrored(head), holidaysOf(QLocale()).holidayOn(date).value_or(QString())});
        int hidden = m_count[static_cast<size_t>(day)];
        for (const Placed& each : m_placed) {
            const bool here = each.first <= date && date <= each.last;
            hidden -= here && each.line < m_shown[static_cast<size_t>(day)] ? 1 : 0;
        }
        if (hidden > 0) {
            constexpr int kDots = 8;
            const bool narrow = m_lines == 0;
            const int top = narrow ? m_bottom - kDots - 1 : lineTop(m_shown[static_cast<size_t>(day)]);
            const int height = narrow ? kDots : m_measures.chipHeight;
            layout.more.push_back(
                {date, mirrored(QRect(cell.left() + 3, top, cell.width() - 6, height)), hidden, narrow});
        }
    }

    /// One chip for each stretch of days on which its line is in sight.
    void addChips(MonthLayout& layout, const Placed& each) const {
        const auto from = static_cast<int>(m_monday.daysTo(each.first));
        const auto to = static_cast<int>(m_monday.daysTo(each.last));
        for (int day = from; day <= to; ++day) {
            if (each.line >= m_shown[static_cast<size_t>(day)]) {
                continue;
            }
            int end = day;
            while (end < to && each.line < m_shown[static_cast<size_t>(end) + 1]) {
                ++end;
            }
            const int begin = left(day) + 3;
            const QRect rect(begin, lineTop(each.line), left(end + 1) - 3 - begin, m_measures.chipHeight);
            layout.chips.push_back({each.item, m_monday.addDays(day), m_monday.addDays(end), mirrored(rect)});
            day = end;
        }
    }

    const MonthLayout::Measures& m_measures;
    QDate m_monday; ///< the first day, whichever weekday it is
    int m_top;
    int m_bottom;
    std::vector<Placed> m_placed;
    int m_lines = 0;
    std::array<int, kWeekDays> m_count{};
    std::array<int, kWeekDays> m_shown{};
};

template <class Part>
const Part* partAt(const std::vector<Part>& parts, const QPoint& point) {
    const auto found = std::find_if(parts.cbegin(), parts.cend(),
                                    [&point](const Part& part) { return part.rect.contains(point); });
    return found == parts.cend() ? nullptr : &*found;
}

} // namespace

const MonthLayout::Cell* MonthLayout::cellAt(const QPoint& point) const {
    return partAt(cells, point);
}

const MonthLayout::Cell* MonthLayout::cellOf(QDate day) const {
    const auto found =
        std::find_if(cells.cbegin(), cells.cend(), [day](const Cell& cell) { return cell.day == day; });
    return found == cells.cend() ? nullptr : &*found;
}

const MonthLayout::Chip* MonthLayout::chipAt(const QPoint& point) const {
    return partAt(chips, point);
}

const MonthLayout::More* MonthLayout::moreAt(const QPoint& point) const {
    return partAt(more, point);
}

MonthLayout layOutMonth(const AgendaModel& model, const MonthLayout::Measures& measures) {
    MonthLayout layout;
    for (int week = 0; week < kMonthWeeks; ++week) {
        WeekLayout(model, measures, week).addTo(layout);
    }
    return layout;
}

} // namespace letterdesk
