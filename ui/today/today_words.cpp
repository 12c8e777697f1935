// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_words.h"

#include "ui/records/day_words.h"
#include "ui/requests/request_words.h"
#include "ui/widgets/date_text.h"

#include <QtCore/QCoreApplication>

namespace letterdesk {

namespace {

struct TodayWords {
    Q_DECLARE_TR_FUNCTIONS(TodayWords)
};

QString askSentence(const TodoLine& line, QDate today) {
    if (line.due < today) {
        return TodayWords::tr("Ask %1: the day you chose was %2").arg(line.name, fromToday(line.due, today));
    }
    return TodayWords::tr("Ask %1 %2", "%2 today, tomorrow, in 3 days").arg(line.name, fromToday(line.due, today));
}

QString daysWaited(const TodoLine& line, QDate today) {
    return TodayWords::tr("No answer from %1 for %n day(s)", "", static_cast<int>(line.since->daysTo(today)))
        .arg(line.name);
}

} // namespace

QString todoSentence(const TodoLine& line, QDate today) {
    const QString when = fromToday(line.due, today);
    switch (line.reason) {
    case TodoReason::LetterLate:
        return line.since ? TodayWords::tr("%1’s letter was asked for %2", "%2 3 days ago").arg(line.name, when)
                          : TodayWords::tr("%1’s letter was due %2", "%2 3 days ago").arg(line.name, when);
    case TodoReason::LetterAtRisk:
        return TodayWords::tr("%1’s letter is not there and due %2").arg(line.name, when);
    case TodoReason::WritersDateNear:
        return TodayWords::tr("%1’s letter is asked for %2").arg(line.name, when);
    case TodoReason::ThanksDue:
        return TodayWords::tr("Thank %1 for the letter").arg(line.name);
    case TodoReason::AskDay:
        return askSentence(line, today);
    case TodoReason::NoReply:
        return daysWaited(line, today);
    case TodoReason::AnswerUnclear:
        return TodayWords::tr("Settle the answer of %1").arg(line.name);
    case TodoReason::PacketDue:
        return TodayWords::tr("Give %1 the packet").arg(line.name);
    case TodoReason::IssueDue:
        return TodayWords::tr("Let the service ask %1 for the letter").arg(line.name);
    case TodoReason::OutcomeToTell:
        return TodayWords::tr("Tell %1 how it went").arg(line.name);
    case TodoReason::ExperienceEnds:
        return TodayWords::tr("%1 ends %2: have you asked?").arg(line.name, when);
    case TodoReason::WriteOneLine:
        return TodayWords::tr("Write one line about %1").arg(line.name);
    case TodoReason::KeepInTouch:
        return TodayWords::tr("Say hello to %1").arg(line.name);
    case TodoReason::NotedDate:
        return line.about.isEmpty() ? TodayWords::tr("A date you noted") : line.about;
    case TodoReason::ApplicationDue:
        return TodayWords::tr("%n letter(s) missing, due %1", "", line.count).arg(when);
    }
    return {};
}

QString todoReason(const TodoLine& line, QDate today, const QLocale& locale) {
    const QString due = dateForReading(line.due, locale);
    const QString since = line.since ? dateForReading(*line.since, locale) : QString();
    switch (line.reason) {
    case TodoReason::LetterLate:
        return TodayWords::tr("It was asked for by %1. A kind word helps, to the writer or to their office.")
            .arg(due);
    case TodoReason::LetterAtRisk:
        return TodayWords::tr(
                   "Letters must be in by %1. See where this one stands, and whether a reserve is ready.")
            .arg(due);
    case TodoReason::WritersDateNear:
        return TodayWords::tr("You agreed on %1. See whether the letter has arrived.").arg(due);
    case TodoReason::ThanksDue:
        return TodayWords::tr("The letter has arrived. Thanks within two days are remembered.");
    case TodoReason::AskDay:
        return TodayWords::tr("You chose %1 for asking, in person where you can.").arg(due);
    case TodoReason::NoReply:
        return TodayWords::tr("You asked on %1. Try another way, or turn to your reserve.").arg(since);
    case TodoReason::AnswerUnclear:
        return line.step.step == NextStep::None
                   ? QString()
                   : TodayWords::tr("Only a warm yes makes a strong letter. Thank them and let them off, or offer "
                                    "facts instead of a draft.");
    case TodoReason::PacketDue:
        return line.since
                   ? TodayWords::tr("The yes came on %1. What the writer needs should follow within two days.")
                         .arg(since)
                   : TodayWords::tr("The answer was yes. What the writer needs should follow soon.");
    case TodoReason::IssueDue:
        return TodayWords::tr("The writer has the packet, but a service was not yet told to ask for the letter.");
    case TodoReason::OutcomeToTell:
        return TodayWords::tr("Results came on %1. Writers like to hear, good or not.").arg(since);
    case TodoReason::ExperienceEnds:
        return TodayWords::tr("The last day is %1. A few days before it is the best time to ask.").arg(due);
    case TodoReason::WriteOneLine:
        return line.since ? TodayWords::tr("You last wrote on %1. One line today is worth more than a page later.")
                                .arg(since)
                          : TodayWords::tr("One line today is worth more than a page later.");
    case TodoReason::KeepInTouch:
        return TodayWords::tr("Your last contact was on %1, %2.").arg(since, fromToday(*line.since, today));
    case TodoReason::NotedDate:
        return TodayWords::tr("You noted this for %1.").arg(due);
    case TodoReason::ApplicationDue:
        return TodayWords::tr("All letters must be in by %1.").arg(due);
    }
    return {};
}

QString todoAbout(const TodoLine& line) {
    QStringList parts;
    if (line.reason == TodoReason::ApplicationDue) {
        parts << forWhat(line.services, line.about) << line.season;
    } else if (line.reason == TodoReason::NotedDate) {
        parts << line.name;
    } else {
        parts << forWhat(line.services, {});
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

ChipLook todoChip(const TodoLine& line, QDate today) {
    switch (line.urgency) {
    case Urgency::Late:
        return {Icon::Late, TodayWords::tr("Overdue"), Tone::Late};
    case Urgency::Today:
        return {Icon::Today, TodayWords::tr("Today"), Tone::Accent};
    case Urgency::Soon:
        return {Icon::Soon, today.daysTo(line.due) == 1 ? TodayWords::tr("Tomorrow") : TodayWords::tr("This week"),
                Tone::Soon};
    case Urgency::Later:
        return {Icon::Calendar, TodayWords::tr("Later"), Tone::Neutral};
    }
    return {};
}

Icon todoIcon(const TodoLine& line) {
    switch (line.reason) {
    case TodoReason::LetterLate:
    case TodoReason::LetterAtRisk:
    case TodoReason::WritersDateNear:
    case TodoReason::IssueDue:
        return Icon::Letter;
    case TodoReason::ThanksDue:
    case TodoReason::OutcomeToTell:
        return Icon::StageThanked;
    case TodoReason::AskDay:
        return Icon::StageAskPlanned;
    case TodoReason::NoReply:
        return Icon::Waiting;
    case TodoReason::AnswerUnclear:
        return Icon::StageHesitant;
    case TodoReason::PacketDue:
        return Icon::Packet;
    case TodoReason::ExperienceEnds:
        return Icon::Experience;
    case TodoReason::WriteOneLine:
        return Icon::Moment;
    case TodoReason::KeepInTouch:
        return Icon::Person;
    case TodoReason::NotedDate:
        return Icon::Calendar;
    case TodoReason::ApplicationDue:
        return Icon::Application;
    }
    return Icon::None;
}

QString openVerb(RecordKind kind) {
    switch (kind) {
    case RecordKind::Request:
        return TodayWords::tr("Open Request");
    case RecordKind::Experience:
        return TodayWords::tr("Open Experience");
    case RecordKind::Person:
        return TodayWords::tr("Open Person");
    case RecordKind::Application:
        return TodayWords::tr("Open Application");
    default:
        return TodayWords::tr("Open in Calendar");
    }
}

QString todoVerb(const TodoLine& line) {
    if (line.act == TodoAct::TellOutcome) {
        return TodayWords::tr("Mark as Told");
    }
    if (line.act == TodoAct::DoStep && line.step.step != NextStep::None) {
        return stepVerb(line.step.step);
    }
    return line.reason == TodoReason::WriteOneLine ? TodayWords::tr("Write One Line") : openVerb(line.kind);
}

bool isDoneAtOnce(const TodoLine& line) {
    if (line.act == TodoAct::TellOutcome) {
        return true;
    }
    if (line.act != TodoAct::DoStep) {
        return false;
    }
    switch (line.step.step) {
    case NextStep::Ask:
    case NextStep::IssueEntry:
    case NextStep::RecordReceipt:
    case NextStep::Thank:
    case NextStep::Close:
        return true;
    default:
        return false;
    }
}

QString todoDone(const TodoLine& line) {
    if (line.act == TodoAct::TellOutcome) {
        return TodayWords::tr("%1 knows how it went.").arg(line.name);
    }
    switch (line.step.step) {
    case NextStep::Ask:
        return TodayWords::tr("You asked %1.").arg(line.name);
    case NextStep::IssueEntry:
        return TodayWords::tr("%1 is asked for the letter by the service.").arg(line.name);
    case NextStep::RecordReceipt:
        return TodayWords::tr("The letter of %1 has arrived.").arg(line.name);
    case NextStep::Thank:
        return TodayWords::tr("You thanked %1.").arg(line.name);
    case NextStep::Close:
        return TodayWords::tr("The request to %1 is closed.").arg(line.name);
    default:
        return {};
    }
}

QString weekWords(const WeekDay& day) {
    switch (day.what) {
    case WeekEvent::AskDay:
        return TodayWords::tr("Ask %1").arg(day.name);
    case WeekEvent::WritersDate:
        return TodayWords::tr("Letter of %1").arg(day.name);
    case WeekEvent::LettersDue:
        return TodayWords::tr("Letters due: %1").arg(forWhat({day.service}, {}));
    case WeekEvent::ExperienceEnds:
        return TodayWords::tr("Last day: %1").arg(day.name);
    case WeekEvent::NotedDate:
        return day.name.isEmpty() ? TodayWords::tr("A date you noted") : day.name;
    }
    return {};
}

} // namespace letterdesk
