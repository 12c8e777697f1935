// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/week_ahead.h"

#include "core/requests/request_state.h"

#include <algorithm>

namespace letterdesk {

namespace {

constexpr int kDays = 7;

} // namespace

std::vector<WeekDay> weekAhead(const TodoFacts& facts, QDate today) {
    std::vector<WeekDay> week;
    const auto add = [&](std::optional<QDate> on, WeekEvent what, RecordKind kind, const QString& id,
                         const QString& name, const QString& service = {}) {
        if (on && today.daysTo(*on) >= 0 && today.daysTo(*on) < kDays) {
            week.push_back({*on, what, kind, id, name, service});
        }
    };
    for (const TodoRequest& each : facts.requests) {
        const Request& request = each.request;
        if (request.stage == Stage::Candidate || request.stage == Stage::AskPlanned) {
            add(request.askOn, WeekEvent::AskDay, RecordKind::Request, request.id.text(), each.name);
        }
        const bool there = !request.entries.empty() &&
                           std::all_of(request.entries.cbegin(), request.entries.cend(),
                                       [](const Entry& entry) { return entry.receivedOn.has_value(); });
        if (hasAccepted(request.stage) && !isOver(request.stage) && !there) {
            add(request.writersDate, WeekEvent::WritersDate, RecordKind::Request, request.id.text(), each.name);
        }
    }
    for (const TodoApplication& each : facts.applications) {
        add(each.dueOn, WeekEvent::LettersDue, RecordKind::Application, each.id.text(), each.season, each.service);
    }
    for (const TodoExperience& each : facts.experiences) {
        add(each.end, WeekEvent::ExperienceEnds, RecordKind::Experience, each.id.text(), each.title);
    }
    for (const TodoDate& each : facts.dates) {
        add(each.note.on, WeekEvent::NotedDate, RecordKind::DateNote, each.note.id.text(), each.note.title);
    }
    std::sort(week.begin(), week.end(), [](const WeekDay& a, const WeekDay& b) {
        return std::tie(a.on, a.what, a.name, a.id) < std::tie(b.on, b.what, b.name, b.id);
    });
    return week;
}

} // namespace letterdesk
