// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/holiday_calendar.h"
#include "core/calendar/todo_facts.h"
#include "core/requests/next_step.h"

namespace letterdesk {

/// Why something stands on Today.
enum class TodoReason {
    LetterLate,      ///< the writer's date or the day letters are due has passed without the letter
    LetterAtRisk,    ///< letters are due within kAtRiskDays
    WritersDateNear, ///< the writer's date comes within a week
    ThanksDue,
    AskDay,        ///< the day chosen for asking is near, here or past
    NoReply,       ///< asked, kNoReplyDays without an answer
    AnswerUnclear, ///< hesitant, or a draft is wanted: to be answered within a day
    PacketDue,     ///< agreed, and has no packet yet
    IssueDue,      ///< has the packet, but a service was not yet told to ask for the letter
    OutcomeToTell, ///< the season has told its results, the writer does not know yet
    ExperienceEnds,
    WriteOneLine, ///< nothing was written down of a running experience this week
    KeepInTouch,
    NotedDate,
    ApplicationDue, ///< letters are due within kApplicationDays and not all there
};

/// How soon. The order is that of the page.
enum class Urgency {
    Late,  ///< its day has passed
    Today, ///< its day is here, or it has waited and no day is missed by it
    Soon,  ///< within kSoonDays
    Later,
};

/// Days ahead that count as soon.
inline constexpr int kSoonDays = 7;
/// Days for which a noted date that has passed is still shown.
inline constexpr int kNotedDays = 7;
/// Days before letters are due from which missing ones are told of the application.
inline constexpr int kApplicationDays = 30;
/// Working days before the end of an experience from which asking is thought of: "a few days before the last day".
inline constexpr int kEndingWorkingDays = 5;
/// Days after a yes by which the packet is due, and after the packet by which services are told (writer-side
/// reference, 9.1: 48 hours).
inline constexpr int kPacketDays = 2;
/// Days after the results by which the writer hears of them.
inline constexpr int kOutcomeDays = 7;

/// What the one button of a line does.
enum class TodoAct {
    DoStep,      ///< the step of the request (NextStep)
    TellOutcome, ///< notes that the writer was told the outcome
    Open,        ///< shows the record
};

/// One thing to do now.
struct TodoLine {
    TodoReason reason = TodoReason::NotedDate;
    Urgency urgency = Urgency::Later;
    QDate due; ///< by which lines are ordered
    RecordKind kind = RecordKind::Request;
    QString id;                 ///< of the record
    PersonId person;            ///< whom it is about; null where it is about nobody
    QString name;               ///< of the person, else of the experience
    QString about;              ///< title of a noted date
    std::optional<QDate> since; ///< when what is waited for began: asked, last contact, answer, packet
    QStringList services;       ///< ids
    QString season;
    int count = 0; ///< letters missing
    TodoAct act = TodoAct::Open;
    NextStepAnswer step;

    bool operator==(const TodoLine&) const = default;
};

/// What to do now: late before today before soon before later, then by day, then by name. At most one line for a
/// person, the most urgent one, so that nobody is written to twice; nor two for one experience.
[[nodiscard]] std::vector<TodoLine> todoLines(const TodoFacts& facts, QDate today,
                                              const HolidayCalendar& holidays);

/// The request after its writer was told the outcome, with a note of it with evidence i_did.
[[nodiscard]] Request afterOutcomeTold(Request request, QDate today);

} // namespace letterdesk
