// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/request_words.h"

#include "core/actions/bundled_data.h"
#include "core/actions/words.h"
#include "ui/records/day_words.h"
#include "ui/widgets/date_text.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace letterdesk {

namespace {

struct RequestWords {
    Q_DECLARE_TR_FUNCTIONS(RequestWords)
};

/// The sign of a letter that may not come in time.
RecordSign riskSign(const Request& request, const RequestRow& row, QDate today) {
    bool atRisk =
        request.entries.empty() && isAtRisk(request, Entry(), std::nullopt, today); // its service is unknown
    std::optional<QDate> dueOn;
    for (size_t i = 0; i < request.entries.size(); ++i) {
        const std::optional<QDate>& due = row.entries[i].dueOn;
        if (isAtRisk(request, request.entries[i], due, today)) {
            atRisk = true;
            dueOn = due && (!dueOn || *due < *dueOn) ? due : dueOn;
        }
    }
    if (!atRisk) {
        return {};
    }
    if (request.writersDate && *request.writersDate < today) {
        return {Icon::Late, Tone::Late,
                RequestWords::tr("The writer’s date passed %1").arg(fromToday(*request.writersDate, today))};
    }
    return {Icon::Late, Tone::Late,
            RequestWords::tr("Letters are due %1").arg(fromToday(dueOn.value_or(today), today))};
}

} // namespace

ChipLook stageChip(Stage stage) {
    const QString word = displayText(stage);
    switch (stage) {
    case Stage::Candidate:
        return {Icon::StageCandidate, word, Tone::Neutral};
    case Stage::AskPlanned:
        return {Icon::StageAskPlanned, word, Tone::Accent};
    case Stage::Asked:
        return {Icon::StageAsked, word, Tone::Accent};
    case Stage::Agreed:
        return {Icon::StageAgreed, word, Tone::Done};
    case Stage::Hesitant:
        return {Icon::StageHesitant, word, Tone::Soon};
    case Stage::WantsDraft:
        return {Icon::StageWantsDraft, word, Tone::Soon};
    case Stage::Declined:
        return {Icon::StageDeclined, word, Tone::Late};
    case Stage::PacketGiven:
        return {Icon::Packet, word, Tone::Done};
    case Stage::Thanked:
        return {Icon::StageThanked, word, Tone::Done};
    case Stage::Closed:
        return {Icon::StageClosed, word, Tone::Neutral};
    case Stage::Withdrawn:
        return {Icon::StageWithdrawn, word, Tone::Neutral};
    }
    return {Icon::None, word, Tone::Neutral};
}

RecordSign dueSign(const RequestRow& row, QDate today, const QLocale& locale) {
    if (isOver(row.stage)) {
        return {};
    }
    const Request request = requestOf(row);
    if (isThanksDue(request, today)) {
        return {Icon::StageThanked, Tone::Soon, RequestWords::tr("Thanks are due")};
    }
    const auto isReceived = [](const RequestRow::EntryDates& entry) { return entry.receivedOn.has_value(); };
    if (!row.entries.empty() && std::all_of(row.entries.cbegin(), row.entries.cend(), isReceived)) {
        return {};
    }
    if (const RecordSign risk = riskSign(request, row, today); risk.icon != Icon::None) {
        return risk;
    }
    if (isNoReply(request, today)) {
        return {Icon::Waiting, Tone::Soon,
                RequestWords::tr("No answer for %n day(s)", "", static_cast<int>(row.askedOn->daysTo(today)))};
    }
    constexpr int kWeek = 7;
    if ((row.stage == Stage::Candidate || row.stage == Stage::AskPlanned) && row.askOn) {
        if (*row.askOn < today) {
            return {Icon::Late, Tone::Late,
                    RequestWords::tr("The day to ask was %1").arg(fromToday(*row.askOn, today))};
        }
        if (today.daysTo(*row.askOn) <= kWeek) {
            return {Icon::Soon, Tone::Soon, RequestWords::tr("Ask %1").arg(fromToday(*row.askOn, today))};
        }
    }
    if (row.writersDate && hasAccepted(row.stage) && today.daysTo(*row.writersDate) <= kWeek) {
        return {Icon::Soon, Tone::Soon,
                RequestWords::tr("Please by %1").arg(dateForGlance(*row.writersDate, today, locale))};
    }
    return {};
}

std::optional<QDate> lastDate(const RequestRow& row) {
    std::optional<QDate> last;
    for (const std::optional<QDate>& date : {row.askedOn, row.thankedOn}) {
        if (date && (!last || *date > *last)) {
            last = date;
        }
    }
    return last;
}

QString forWhat(const QStringList& services, const QString& specialty) {
    QStringList names;
    for (const QString& id : services) {
        const std::optional<ServiceRules> rules = bundledRulePack().service(id);
        names << (rules ? rules->shortName : id);
    }
    const QString specialtyName = bundledRulePack().specialtyName(specialty);
    QStringList parts;
    if (!names.isEmpty()) {
        parts << names.join(QStringLiteral(", "));
    }
    if (!specialty.isEmpty()) {
        parts << (specialtyName.isEmpty() ? specialty : specialtyName);
    }
    return parts.join(QStringLiteral(" · "));
}

QString stateSentence(const Request& request, const QString& person, QDate today, const QLocale& locale) {
    const auto on = [&locale](QDate date) { return dateForReading(date, locale); };
    const auto since = [&](std::optional<QDate> date, const QString& with, const QString& without) {
        return date ? with.arg(person, on(*date)) : without.arg(person);
    };
    QStringList parts;
    switch (request.stage) {
    case Stage::Candidate:
        parts << RequestWords::tr("You are thinking of asking %1.").arg(person);
        break;
    case Stage::AskPlanned:
        break;
    case Stage::Asked:
        parts << since(request.askedOn, RequestWords::tr("You asked %1 on %2 and wait for an answer."),
                       RequestWords::tr("You asked %1 and wait for an answer."));
        break;
    case Stage::Agreed:
        parts << since(request.answeredOn ? request.answeredOn : request.askedOn,
                       RequestWords::tr("%1 agreed on %2."), RequestWords::tr("%1 agreed."));
        break;
    case Stage::Hesitant:
        parts << RequestWords::tr("%1 hesitated. A lukewarm letter hurts: thank them and ask somebody else.")
                     .arg(person);
        break;
    case Stage::WantsDraft:
        parts << RequestWords::tr(
                     "%1 asked you to write a draft. Offer facts instead: never write your own letter.")
                     .arg(person);
        break;
    case Stage::Declined:
        parts << RequestWords::tr("%1 declined. Thank them for being honest.").arg(person);
        break;
    case Stage::PacketGiven:
        parts << since(request.packetGivenOn, RequestWords::tr("%1 has had the packet since %2."),
                       RequestWords::tr("%1 has the packet."));
        break;
    case Stage::Thanked:
        parts << since(request.thankedOn, RequestWords::tr("You thanked %1 on %2."),
                       RequestWords::tr("You thanked %1."));
        break;
    case Stage::Closed:
        parts << RequestWords::tr("This request is closed.");
        break;
    case Stage::Withdrawn:
        parts << RequestWords::tr("You withdrew this request.");
        break;
    }
    if ((request.stage == Stage::Candidate || request.stage == Stage::AskPlanned) && request.askOn) {
        parts << RequestWords::tr("Ask on %1, %2.").arg(on(*request.askOn), fromToday(*request.askOn, today));
    } else if (request.stage == Stage::AskPlanned) {
        parts << RequestWords::tr("You plan to ask %1.").arg(person);
    }
    if (request.writersDate && hasAccepted(request.stage) && request.stage != Stage::Closed &&
        request.stage != Stage::Thanked) {
        parts << RequestWords::tr("The letter is asked for by %1, %2.")
                     .arg(on(*request.writersDate), fromToday(*request.writersDate, today));
    }
    int received = 0;
    for (const Entry& entry : request.entries) {
        received += entryState(entry) == EntryState::Received ? 1 : 0;
    }
    if (received > 0 && !isOver(request.stage)) {
        parts << RequestWords::tr("%1 of %2 letters received.").arg(received).arg(request.entries.size());
    }
    return parts.join(u' ');
}

QString stepVerb(NextStep step) {
    switch (step) {
    case NextStep::None:
        return {};
    case NextStep::PlanAsk:
        return RequestWords::tr("Choose a Day to Ask");
    case NextStep::Ask:
        return RequestWords::tr("Mark as Asked");
    case NextStep::RecordAnswer:
        return RequestWords::tr("Record the Answer");
    case NextStep::AddService:
        return RequestWords::tr("Add a Service");
    case NextStep::SetWritersDate:
        return RequestWords::tr("Set the Writer’s Date");
    case NextStep::AttachCv:
        return RequestWords::tr("Attach Your CV…");
    case NextStep::GivePacket:
        return RequestWords::tr("Save the Packet…");
    case NextStep::IssueEntry:
        return RequestWords::tr("Mark as Issued");
    case NextStep::RecordReceipt:
        return RequestWords::tr("Mark as Received");
    case NextStep::Thank:
        return RequestWords::tr("Mark as Thanked");
    case NextStep::Close:
        return RequestWords::tr("Close This Request");
    }
    return {};
}

} // namespace letterdesk
