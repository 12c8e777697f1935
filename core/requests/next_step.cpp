// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/next_step.h"

namespace letterdesk {

namespace {

int firstIn(const Request& request, EntryState state) {
    for (size_t index = 0; index < request.entries.size(); ++index) {
        if (entryState(request.entries[index]) == state) {
            return static_cast<int>(index);
        }
    }
    return -1;
}

void note(Request& request, QLatin1StringView what, QDate on, Evidence evidence) {
    HistoryNote note;
    note.on = on;
    note.what = what;
    note.evidence = evidence;
    request.history.push_back(std::move(note));
}

void enter(Request& request, Stage stage, QDate on) {
    request.stage = stage;
    note(request, enumText(stage), on, Evidence::IDid);
}

} // namespace

NextStepAnswer nextStep(const Request& request, const NextStepFacts& facts) {
    switch (request.stage) {
    case Stage::Candidate:
        return {request.askOn ? NextStep::Ask : NextStep::PlanAsk, -1};
    case Stage::AskPlanned:
        return {NextStep::Ask, -1};
    case Stage::Asked:
    case Stage::Hesitant:
    case Stage::WantsDraft:
        return {NextStep::RecordAnswer, -1};
    case Stage::Declined:
    case Stage::Closed:
    case Stage::Withdrawn:
        return {};
    case Stage::Agreed:
        if (request.packetGivenOn) {
            break;
        }
        if (request.entries.empty()) {
            return {NextStep::AddService, -1};
        }
        if (!request.writersDate) {
            return {NextStep::SetWritersDate, -1};
        }
        return {facts.hasCv ? NextStep::GivePacket : NextStep::AttachCv, -1};
    case Stage::PacketGiven:
    case Stage::Thanked:
        break;
    }
    const int received = firstIn(request, EntryState::Received);
    const bool thanked = request.stage == Stage::Thanked || request.thankedOn;
    if (const int toIssue = firstIn(request, EntryState::ToIssue); toIssue >= 0) {
        return {NextStep::IssueEntry, toIssue};
    }
    if (received >= 0 && !thanked) {
        return {NextStep::Thank, received};
    }
    if (const int issued = firstIn(request, EntryState::Issued); issued >= 0) {
        return {NextStep::RecordReceipt, issued};
    }
    return {thanked ? NextStep::Close : NextStep::Thank, -1};
}

Request afterStep(Request request, const NextStepAnswer& step, QDate today) {
    const bool hasEntry = step.entry >= 0 && static_cast<size_t>(step.entry) < request.entries.size();
    switch (step.step) {
    case NextStep::Ask:
        request.askedOn = today;
        enter(request, Stage::Asked, today);
        break;
    case NextStep::GivePacket:
        request.packetGivenOn = today;
        enter(request, Stage::PacketGiven, today);
        break;
    case NextStep::IssueEntry:
        if (hasEntry) {
            request.entries[static_cast<size_t>(step.entry)].issuedOn = today;
            note(request, enumText(EntryState::Issued), today, Evidence::IDid);
        }
        break;
    case NextStep::RecordReceipt:
        if (hasEntry) {
            request.entries[static_cast<size_t>(step.entry)].receivedOn = today;
            note(request, enumText(EntryState::Received), today, Evidence::PortalShows);
        }
        break;
    case NextStep::Thank:
        request.thankedOn = today;
        enter(request, Stage::Thanked, today);
        break;
    case NextStep::Close:
        enter(request, Stage::Closed, today);
        break;
    case NextStep::None:
    case NextStep::PlanAsk:
    case NextStep::RecordAnswer:
    case NextStep::AddService:
    case NextStep::SetWritersDate:
    case NextStep::AttachCv:
        break;
    }
    return request;
}

Request afterAnswer(Request request, Answer answer, QDate today) {
    request.answer = answer;
    request.answeredOn = today;
    switch (answer) {
    case Answer::Warm:
        enter(request, Stage::Agreed, today);
        break;
    case Answer::Hesitant:
        enter(request, Stage::Hesitant, today);
        break;
    case Answer::WantsDraft:
        enter(request, Stage::WantsDraft, today);
        break;
    case Answer::No:
        enter(request, Stage::Declined, today);
        break;
    case Answer::Later:
        note(request, enumText(answer), today, Evidence::WriterToldMe);
        break;
    }
    return request;
}

} // namespace letterdesk
