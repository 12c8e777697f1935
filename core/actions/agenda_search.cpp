// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/agenda_search.h"

#include <algorithm>
#include <array>
#include <functional>
#include <span>

namespace letterdesk {

namespace {

constexpr std::array kDeadlines{AgendaKind::LettersDue, AgendaKind::ProgramDue, AgendaKind::WritersDate};
/// What can be late (agenda.cpp).
constexpr std::array kTasks{AgendaKind::Ask, AgendaKind::WritersDate};

/// Days of the first look ahead; each further one is twice as long.
constexpr int kFirstLook = 60;
constexpr int kLongestLook = 3650;

Result<std::vector<AgendaItem>> itemsBetween(const Workspace& workspace, QDate first, QDate last,
                                             std::span<const AgendaKind> kinds, QDate today) {
    std::vector<AgendaFact> facts;
    for (QDate from = first; from <= last;) {
        auto read = workspace.agendaListing().between(from, last, kinds);
        if (!read) {
            return tl::unexpected(read.error());
        }
        for (AgendaFact& fact : read->facts) {
            // A span that began before came with the read before.
            if (from == first || fact.first >= from) {
                facts.push_back(std::move(fact));
            }
        }
        from = read->until.addDays(1);
    }
    return agendaItems(facts, today);
}

using Wanted = std::function<bool(const AgendaItem&)>;

/// The first item that begins after `after` and until `until`, and is wanted.
Result<std::optional<AgendaItem>> find(const Workspace& workspace, std::span<const AgendaKind> kinds, QDate after,
                                       QDate until, QDate today, const Wanted& wanted) {
    int days = kFirstLook;
    while (after < until) {
        const auto next = workspace.agendaListing().nextDayWith(kinds, after);
        if (!next) {
            return tl::unexpected(next.error());
        }
        if (!*next || **next > until) {
            break;
        }
        const QDate last = std::min(until, (*next)->addDays(days));
        const auto items = itemsBetween(workspace, **next, last, kinds, today);
        if (!items) {
            return tl::unexpected(items.error());
        }
        for (const AgendaItem& item : *items) {
            if (item.fact.first > after && wanted(item)) {
                return item;
            }
        }
        after = last;
        days = std::min(days * 2, kLongestLook);
    }
    return std::nullopt;
}

/// The days of the open format.
QDate firstDay() {
    return {1900, 1, 1};
}
QDate lastDay() {
    return {2200, 12, 31};
}

} // namespace

Result<std::vector<AgendaItem>> agendaBetween(const Workspace& workspace, QDate first, QDate last,
                                              const AgendaFilter& filter, QDate today) {
    // A step of the history is told by dates of other topics: read with them, left out after.
    std::vector<AgendaKind> kinds = filter.kinds();
    if (filter.shows(AgendaKind::History)) {
        for (const auto& [kind, word] : EnumWords<AgendaKind>::words) {
            if (topicOf(kind) == AgendaTopic::Letters && !filter.shows(kind)) {
                kinds.push_back(kind);
            }
        }
    }
    auto items = itemsBetween(workspace, first, last, kinds, today);
    if (items) {
        std::erase_if(*items, [&filter](const AgendaItem& item) { return !filter.shows(item.kind()); });
    }
    return items;
}

Result<std::optional<AgendaItem>> nextItem(const Workspace& workspace, QDate after, const AgendaFilter& filter,
                                           QDate today) {
    return find(workspace, filter.kinds(), after, lastDay(), today, [](const AgendaItem&) { return true; });
}

Result<std::optional<AgendaItem>> nextDeadline(const Workspace& workspace, QDate after, QDate today) {
    return find(workspace, kDeadlines, after, lastDay(), today,
                [](const AgendaItem& item) { return item.state == AgendaState::Coming; });
}

Result<std::optional<AgendaItem>> nextLate(const Workspace& workspace, QDate after, QDate today) {
    const auto late = [](const AgendaItem& item) { return item.state == AgendaState::Late; };
    auto found = find(workspace, kTasks, after, today, today, late);
    if (found && !*found) {
        found = find(workspace, kTasks, firstDay().addDays(-1), std::min(after, today), today, late);
    }
    return found;
}

} // namespace letterdesk
