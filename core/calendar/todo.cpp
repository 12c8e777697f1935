// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/todo.h"

#include "core/base/dates.h"
#include "core/requests/history_word.h"
#include "core/requests/request_state.h"

#include <QtCore/QSet>

#include <algorithm>

namespace letterdesk {

namespace {

/// Whether a day that has passed makes a line late. What merely waits is never more than due today: there is no
/// day that somebody counted on.
enum class Passing { IsLate, Waits };

Urgency urgencyOf(QDate due, QDate today, Passing passing) {
    const qint64 days = today.daysTo(due);
    if (days < 0) {
        return passing == Passing::IsLate ? Urgency::Late : Urgency::Today;
    }
    if (days == 0) {
        return Urgency::Today;
    }
    return days <= kSoonDays ? Urgency::Soon : Urgency::Later;
}

class Collector {
public:
    explicit Collector(QDate today)
        : m_today(today) {}

    TodoLine& add(TodoReason reason, QDate due, Passing passing, RecordKind kind, const QString& id) {
        TodoLine& line = m_lines.emplace_back();
        line.reason = reason;
        line.due = due;
        line.urgency = urgencyOf(due, m_today, passing);
        line.kind = kind;
        line.id = id;
        return line;
    }
    std::vector<TodoLine> take() && { return std::move(m_lines); }

private:
    QDate m_today;
    std::vector<TodoLine> m_lines;
};

/// The day a letter that is not there is judged by.
struct Missing {
    bool any = false;           ///< some letter is not there
    std::optional<QDate> dueOn; ///< the earliest day such a one is due in its service
};

Missing missingLetters(const TodoRequest& facts) {
    Missing missing;
    missing.any = facts.request.entries.empty();
    for (size_t at = 0; at < facts.request.entries.size(); ++at) {
        if (entryState(facts.request.entries[at]) == EntryState::Received) {
            continue;
        }
        missing.any = true;
        const std::optional<QDate> due = at < facts.dueOn.size() ? facts.dueOn[at] : std::nullopt;
        if (due && (!missing.dueOn || *due < *missing.dueOn)) {
            missing.dueOn = due;
        }
    }
    return missing;
}

void collectRequest(const TodoRequest& facts, QDate today, Collector& lines) {
    const Request& request = facts.request;
    const NextStepAnswer next = nextStep(request, {facts.hasCv});
    const auto add = [&](TodoReason reason, QDate due, Passing passing, std::optional<QDate> since,
                         TodoAct act = TodoAct::DoStep) -> TodoLine& {
        TodoLine& line = lines.add(reason, due, passing, RecordKind::Request, request.id.text());
        line.person = request.person;
        line.name = facts.name;
        line.since = since;
        line.services = facts.services;
        line.act = act;
        line.step = next;
        return line;
    };
    const bool received = std::any_of(request.entries.cbegin(), request.entries.cend(),
                                      [](const Entry& entry) { return entry.receivedOn.has_value(); });
    if (facts.resultsOn && *facts.resultsOn <= today && hasAccepted(request.stage) && received &&
        !request.outcomeToldOn) {
        add(TodoReason::OutcomeToTell, facts.resultsOn->addDays(kOutcomeDays), Passing::IsLate, facts.resultsOn,
            TodoAct::TellOutcome);
    }
    if (isOver(request.stage)) {
        return;
    }
    if (isThanksDue(request, today)) {
        add(TodoReason::ThanksDue, *thanksDueOn(request), Passing::IsLate, std::nullopt).step = {NextStep::Thank,
                                                                                                 -1};
    }
    if ((request.stage == Stage::Candidate || request.stage == Stage::AskPlanned) && request.askOn &&
        today.daysTo(*request.askOn) <= kSoonDays) {
        add(TodoReason::AskDay, *request.askOn, Passing::IsLate, std::nullopt);
    }
    const bool mayWrite = !facts.doNotWriteBefore || *facts.doNotWriteBefore <= today;
    if (isNoReply(request, today) && mayWrite) {
        add(TodoReason::NoReply, request.askedOn->addDays(kNoReplyDays), Passing::Waits, request.askedOn);
    }
    if (request.stage == Stage::Hesitant || request.stage == Stage::WantsDraft) {
        add(TodoReason::AnswerUnclear, request.answeredOn ? request.answeredOn->addDays(1) : today, Passing::Waits,
            request.answeredOn);
    }
    const bool packetMissing = next.step == NextStep::AddService || next.step == NextStep::SetWritersDate ||
                               next.step == NextStep::AttachCv || next.step == NextStep::GivePacket;
    if (request.stage == Stage::Agreed && packetMissing) {
        add(TodoReason::PacketDue, request.answeredOn ? request.answeredOn->addDays(kPacketDays) : today,
            Passing::Waits, request.answeredOn);
    }
    if (request.stage == Stage::PacketGiven && next.step == NextStep::IssueEntry) {
        add(TodoReason::IssueDue, request.packetGivenOn ? request.packetGivenOn->addDays(kPacketDays) : today,
            Passing::Waits, request.packetGivenOn);
    }

    const Missing missing = missingLetters(facts);
    if (!missing.any) {
        return;
    }
    const bool promised = hasAccepted(request.stage);
    if (promised && request.writersDate && *request.writersDate < today) {
        add(TodoReason::LetterLate, *request.writersDate, Passing::IsLate, request.writersDate);
    } else if (missing.dueOn && *missing.dueOn < today) {
        add(TodoReason::LetterLate, *missing.dueOn, Passing::IsLate, std::nullopt);
    } else if (missing.dueOn && today.daysTo(*missing.dueOn) <= kAtRiskDays) {
        add(TodoReason::LetterAtRisk, *missing.dueOn, Passing::IsLate, std::nullopt);
    } else if (promised && request.writersDate && today.daysTo(*request.writersDate) <= kSoonDays) {
        add(TodoReason::WritersDateNear, *request.writersDate, Passing::IsLate, request.writersDate);
    }
}

void collectExperience(const TodoExperience& facts, QDate today, const HolidayCalendar& holidays,
                       Collector& lines) {
    const bool ended = facts.end && *facts.end < today;
    if (ended || !facts.start || *facts.start > today) {
        return;
    }
    if (facts.end && !facts.isAsked &&
        workingDaysBetween(today.addDays(1), *facts.end, holidays) <= kEndingWorkingDays) {
        lines.add(TodoReason::ExperienceEnds, *facts.end, Passing::IsLate, RecordKind::Experience, facts.id.text())
            .name = facts.title;
        return;
    }
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    if (facts.lastWritten && *facts.lastWritten >= monday) {
        return;
    }
    const QDate friday = monday.addDays(Qt::Friday - Qt::Monday);
    TodoLine& line = lines.add(TodoReason::WriteOneLine, facts.end ? std::min(friday, *facts.end) : friday,
                               Passing::Waits, RecordKind::Experience, facts.id.text());
    line.name = facts.title;
    line.since = facts.lastWritten;
}

void collectPerson(const TodoPerson& facts, QDate today, Collector& lines) {
    const bool mayWrite = !facts.doNotWriteBefore || *facts.doNotWriteBefore <= today;
    if (!facts.lastContact || facts.keepInTouchDays < 1 || !mayWrite) {
        return;
    }
    const QDate due = facts.lastContact->addDays(facts.keepInTouchDays);
    if (due > today) {
        return;
    }
    TodoLine& line = lines.add(TodoReason::KeepInTouch, due, Passing::Waits, RecordKind::Person, facts.id.text());
    line.person = facts.id;
    line.name = facts.name;
    line.since = facts.lastContact;
}

void collectDate(const TodoDate& facts, QDate today, Collector& lines) {
    const qint64 days = facts.note.on.daysTo(today);
    if (days < 0 || days > kNotedDays) {
        return;
    }
    TodoLine& line = lines.add(TodoReason::NotedDate, facts.note.on, Passing::IsLate, RecordKind::DateNote,
                               facts.note.id.text());
    line.person = facts.note.person.value_or(PersonId());
    line.name = facts.name;
    line.about = facts.note.title;
}

void collectApplication(const TodoApplication& facts, QDate today, Collector& lines) {
    const qint64 days = today.daysTo(facts.dueOn);
    if (facts.missing < 1 || days < 0 || days > kApplicationDays) {
        return;
    }
    TodoLine& line = lines.add(TodoReason::ApplicationDue, facts.dueOn, Passing::IsLate, RecordKind::Application,
                               facts.id.text());
    line.services = {facts.service};
    line.season = facts.season;
    line.about = facts.specialty;
    line.count = facts.missing;
}

bool comesBefore(const TodoLine& a, const TodoLine& b) {
    if (a.urgency != b.urgency) {
        return a.urgency < b.urgency;
    }
    if (a.due != b.due) {
        return a.due < b.due;
    }
    if (const int order = a.name.compare(b.name, Qt::CaseInsensitive); order != 0) {
        return order < 0;
    }
    // The same for the same facts, in whatever order they were gathered.
    return std::pair(a.reason, a.id) < std::pair(b.reason, b.id);
}

} // namespace

std::vector<TodoLine> todoLines(const TodoFacts& facts, QDate today, const HolidayCalendar& holidays) {
    Collector collector(today);
    for (const TodoRequest& request : facts.requests) {
        collectRequest(request, today, collector);
    }
    for (const TodoExperience& experience : facts.experiences) {
        collectExperience(experience, today, holidays, collector);
    }
    for (const TodoPerson& person : facts.people) {
        collectPerson(person, today, collector);
    }
    for (const TodoDate& date : facts.dates) {
        collectDate(date, today, collector);
    }
    for (const TodoApplication& application : facts.applications) {
        collectApplication(application, today, collector);
    }
    std::vector<TodoLine> lines = std::move(collector).take();
    std::sort(lines.begin(), lines.end(), comesBefore);
    QSet<PersonId> spokenOf;
    const auto isSecond = [&spokenOf](const TodoLine& line) {
        if (line.person.isNull()) {
            return false;
        }
        const bool second = spokenOf.contains(line.person);
        spokenOf.insert(line.person);
        return second;
    };
    std::vector<TodoLine> kept;
    kept.reserve(lines.size());
    for (TodoLine& line : lines) {
        if (!isSecond(line)) {
            kept.push_back(std::move(line));
        }
    }
    return kept;
}

Request afterOutcomeTold(Request request, QDate today) {
    request.outcomeToldOn = today;
    HistoryNote note;
    note.on = today;
    note.what = enumText(HistoryWord::OutcomeTold);
    note.evidence = Evidence::IDid;
    request.history.push_back(std::move(note));
    return request;
}

} // namespace letterdesk
