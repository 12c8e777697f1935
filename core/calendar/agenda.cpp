// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/agenda.h"

#include "core/requests/history_word.h"
#include "core/requests/request_state.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace letterdesk {

namespace {

RecordKind recordOf(AgendaKind kind) {
    switch (kind) {
    case AgendaKind::DateNote:
        return RecordKind::DateNote;
    case AgendaKind::Experience:
        return RecordKind::Experience;
    case AgendaKind::Absence:
    case AgendaKind::Leaves:
    case AgendaKind::DoNotWriteBefore:
        return RecordKind::Person;
    case AgendaKind::LettersDue:
    case AgendaKind::SeasonDate:
        return RecordKind::Application;
    case AgendaKind::ProgramDue:
        return RecordKind::Program;
    case AgendaKind::Assigned:
        return RecordKind::Assignment;
    case AgendaKind::Message:
        return RecordKind::Message;
    case AgendaKind::Interaction:
        return RecordKind::Interaction;
    case AgendaKind::Moment:
        return RecordKind::Moment;
    case AgendaKind::WritersDate:
    case AgendaKind::Ask:
    case AgendaKind::Asked:
    case AgendaKind::Answered:
    case AgendaKind::PacketGiven:
    case AgendaKind::Issued:
    case AgendaKind::Received:
    case AgendaKind::Thanked:
    case AgendaKind::OutcomeTold:
    case AgendaKind::History:
        return RecordKind::Request;
    }
    return RecordKind::DateNote;
}

std::optional<AgendaMember> movableMember(AgendaKind kind) {
    switch (kind) {
    case AgendaKind::DateNote:
        return AgendaMember::DateNoteOn;
    case AgendaKind::Ask:
        return AgendaMember::RequestAskOn;
    case AgendaKind::WritersDate:
        return AgendaMember::RequestWritersDate;
    case AgendaKind::DoNotWriteBefore:
        return AgendaMember::PersonDoNotWriteBefore;
    default:
        // What happened cannot be moved, and what a service or a school sets is not the student's to set.
        return std::nullopt;
    }
}

/// Only what somebody still has to do can be late.
bool asksForSomething(const AgendaFact& fact) {
    switch (fact.kind) {
    case AgendaKind::Ask:
        return !fact.stage || *fact.stage == Stage::Candidate || *fact.stage == Stage::AskPlanned;
    case AgendaKind::WritersDate:
        return fact.stage && hasAccepted(*fact.stage) && !isOver(*fact.stage);
    default:
        return false;
    }
}

bool tellsWhatHappened(AgendaKind kind) {
    switch (kind) {
    case AgendaKind::Asked:
    case AgendaKind::Answered:
    case AgendaKind::PacketGiven:
    case AgendaKind::Issued:
    case AgendaKind::Received:
    case AgendaKind::Assigned:
    case AgendaKind::Thanked:
    case AgendaKind::OutcomeTold:
    case AgendaKind::History:
    case AgendaKind::Message:
    case AgendaKind::Interaction:
    case AgendaKind::Moment:
        return true;
    default:
        return false;
    }
}

AgendaState stateOf(const AgendaFact& fact, QDate today) {
    if (fact.settled) {
        return AgendaState::Done;
    }
    if (fact.last >= today) {
        const bool happened = tellsWhatHappened(fact.kind) && fact.last == today;
        return happened ? AgendaState::Done : AgendaState::Coming;
    }
    if (tellsWhatHappened(fact.kind)) {
        return AgendaState::Done;
    }
    return asksForSomething(fact) ? AgendaState::Late : AgendaState::Past;
}

/// The dated member that tells the same as a step of the history.
std::optional<AgendaKind> memberOfStep(const QString& what) {
    switch (enumFromText<HistoryWord>(what).value_or(HistoryWord::Closed)) {
    case HistoryWord::AskPlanned:
        return AgendaKind::Ask;
    case HistoryWord::Asked:
        return AgendaKind::Asked;
    case HistoryWord::Agreed:
    case HistoryWord::Hesitant:
    case HistoryWord::WantsDraft:
    case HistoryWord::Declined:
    case HistoryWord::Later:
        return AgendaKind::Answered;
    case HistoryWord::PacketGiven:
        return AgendaKind::PacketGiven;
    case HistoryWord::Issued:
        return AgendaKind::Issued;
    case HistoryWord::Received:
        return AgendaKind::Received;
    case HistoryWord::Thanked:
        return AgendaKind::Thanked;
    case HistoryWord::OutcomeTold:
        return AgendaKind::OutcomeTold;
    case HistoryWord::Closed:
    case HistoryWord::Withdrawn:
        break;
    }
    return std::nullopt;
}

} // namespace

AgendaTopic topicOf(AgendaKind kind) {
    switch (kind) {
    case AgendaKind::DateNote:
        return AgendaTopic::DateNotes;
    case AgendaKind::LettersDue:
    case AgendaKind::ProgramDue:
    case AgendaKind::WritersDate:
        return AgendaTopic::Deadlines;
    case AgendaKind::SeasonDate:
        return AgendaTopic::Season;
    case AgendaKind::Experience:
        return AgendaTopic::Experiences;
    case AgendaKind::Absence:
    case AgendaKind::Leaves:
    case AgendaKind::DoNotWriteBefore:
        return AgendaTopic::People;
    case AgendaKind::Ask:
    case AgendaKind::Asked:
    case AgendaKind::Answered:
    case AgendaKind::Thanked:
    case AgendaKind::OutcomeTold:
    case AgendaKind::History:
    case AgendaKind::Message:
        return AgendaTopic::Asking;
    case AgendaKind::PacketGiven:
    case AgendaKind::Issued:
    case AgendaKind::Received:
    case AgendaKind::Assigned:
        return AgendaTopic::Letters;
    case AgendaKind::Interaction:
    case AgendaKind::Moment:
        return AgendaTopic::Log;
    }
    return AgendaTopic::DateNotes;
}

bool AgendaFilter::shows(AgendaTopic topic) const {
    return std::find(hidden.cbegin(), hidden.cend(), topic) == hidden.cend();
}

void AgendaFilter::setShown(AgendaTopic topic, bool shown) {
    std::erase(hidden, topic);
    if (!shown) {
        hidden.push_back(topic);
        std::sort(hidden.begin(), hidden.end());
    }
}

std::vector<AgendaKind> AgendaFilter::kinds() const {
    std::vector<AgendaKind> kinds;
    for (const auto& [kind, word] : EnumWords<AgendaKind>::words) {
        if (shows(kind)) {
            kinds.push_back(kind);
        }
    }
    return kinds;
}

QStringList AgendaFilter::toWords() const {
    QStringList words;
    for (const AgendaTopic topic : hidden) {
        words << enumText(topic);
    }
    return words;
}

AgendaFilter AgendaFilter::fromWords(const QStringList& words) {
    AgendaFilter filter;
    filter.hidden.clear();
    for (const QString& word : words) {
        if (const auto topic = enumFromText<AgendaTopic>(word)) {
            filter.setShown(*topic, false);
        }
    }
    return filter;
}

bool isDeadline(AgendaKind kind) {
    return topicOf(kind) == AgendaTopic::Deadlines;
}

std::vector<AgendaItem> agendaItems(const std::vector<AgendaFact>& facts, QDate today) {
    using Told = std::tuple<QString, AgendaKind, QDate>;
    std::set<Told> told;
    for (const AgendaFact& fact : facts) {
        // A packet that was kept has a part, its own id: the request's own date has none.
        if (fact.kind != AgendaKind::History && !(fact.kind == AgendaKind::PacketGiven && !fact.part.isEmpty())) {
            told.emplace(fact.id, fact.kind, fact.first);
        }
    }
    std::vector<AgendaItem> items;
    items.reserve(facts.size());
    for (const AgendaFact& fact : facts) {
        if (fact.kind == AgendaKind::History) {
            const auto member = memberOfStep(fact.word);
            if (member && told.contains(Told(fact.id, *member, fact.first))) {
                continue;
            }
        } else if (fact.kind == AgendaKind::PacketGiven && !fact.part.isEmpty() &&
                   told.contains(Told(fact.id, fact.kind, fact.first))) {
            continue;
        }
        items.push_back({fact, stateOf(fact, today), recordOf(fact.kind), movableMember(fact.kind)});
    }
    std::sort(items.begin(), items.end(), [](const AgendaItem& a, const AgendaItem& b) {
        return std::tuple(a.fact.first, !a.isSpan(), a.fact.kind, a.fact.title, a.fact.id, a.fact.part) <
               std::tuple(b.fact.first, !b.isSpan(), b.fact.kind, b.fact.title, b.fact.id, b.fact.part);
    });
    return items;
}

} // namespace letterdesk
