// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/next_step.h"

#include "core/requests/history_word.h"

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

void note(Request& request, HistoryWord what, QDate on, Evidence evidence) {
    HistoryNote note;
    note.on = on;
    note.what = enumText(what);
    note.evidence = evidence;
    request.history.push_back(std::move(note));
}

void enter(Request& request, Stage stage, HistoryWord what, QDate on, Evidence evidence) {
    request.stage = stage;
    note(request, what, on, evidence);
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
        // A request may be entered late: with a letter already there, the writer needs no packet for it.
        if (request.packetGivenOn || firstIn(request, EntryState::Received) >= 0) {
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
    if (request.entries.empty() && !thanked) {
        return {NextStep::AddService, -1};
    }
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
        enter(request, Stage::Asked, HistoryWord::Asked, today, Evidence::IDid);
        break;
    case NextStep::GivePacket:
        request.packetGivenOn = today;
        enter(request, Stage::PacketGiven, HistoryWord::PacketGiven, today, Evidence::IDid);
        break;
    case NextStep::IssueEntry:
        if (hasEntry) {
            request.entries[static_cast<size_t>(step.entry)].issuedOn = today;
            note(request, HistoryWord::Issued, today, Evidence::IDid);
        }
        break;
    case NextStep::RecordReceipt:
        if (hasEntry) {
            request.entries[static_cast<size_t>(step.entry)].receivedOn = today;
            note(request, HistoryWord::Received, today, Evidence::PortalShows);
        }
        break;
    case NextStep::Thank:
        request.thankedOn = today;
        enter(request, Stage::Thanked, HistoryWord::Thanked, today, Evidence::IDid);
        break;
    case NextStep::Close:
        enter(request, Stage::Closed, HistoryWord::Closed, today, Evidence::IDid);
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
        enter(request, Stage::Agreed, HistoryWord::Agreed, today, Evidence::WriterToldMe);
        break;
    case Answer::Hesitant:
        enter(request, Stage::Hesitant, HistoryWord::Hesitant, today, Evidence::WriterToldMe);
        break;
    case Answer::WantsDraft:
        enter(request, Stage::WantsDraft, HistoryWord::WantsDraft, today, Evidence::WriterToldMe);
        break;
    case Answer::No:
        enter(request, Stage::Declined, HistoryWord::Declined, today, Evidence::WriterToldMe);
        break;
    case Answer::Later:
        note(request, HistoryWord::Later, today, Evidence::WriterToldMe);
        break;
    }
    return request;
}

} // namespace letterdesk
