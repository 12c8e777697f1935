// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/request_state.h"

#include <algorithm>

namespace letterdesk {

namespace {

std::optional<QDate> earlier(std::optional<QDate> a, std::optional<QDate> b) {
    if (!a || !b) {
        return a ? a : b;
    }
    return std::min(*a, *b);
}

std::optional<QDate> firstReceipt(const Request& request) {
    std::optional<QDate> first;
    for (const Entry& entry : request.entries) {
        first = earlier(first, entry.receivedOn);
    }
    return first;
}

} // namespace

EntryState entryState(const Entry& entry) {
    if (entry.receivedOn) {
        return EntryState::Received;
    }
    return entry.issuedOn ? EntryState::Issued : EntryState::ToIssue;
}

bool hasAccepted(Stage stage) {
    return stage == Stage::Agreed || stage == Stage::PacketGiven || stage == Stage::Thanked ||
           stage == Stage::Closed;
}

bool isOver(Stage stage) {
    return stage == Stage::Declined || stage == Stage::Withdrawn || stage == Stage::Closed;
}

std::optional<QDate> lettersDueOn(const Application& application, const std::vector<Program>& programs) {
    std::optional<QDate> due = application.lettersDueOn;
    for (const Program& program : programs) {
        if (program.application == application.id) {
            due = earlier(due, program.lettersDueOn);
        }
    }
    return due;
}

bool isNoReply(const Request& request, QDate today) {
    return request.stage == Stage::Asked && request.askedOn && !request.answer && !request.answeredOn &&
           request.askedOn->daysTo(today) >= kNoReplyDays;
}

bool isWaiting(const Entry& entry) {
    return entryState(entry) == EntryState::Issued;
}

bool isAtRisk(const Request& request, const Entry& entry, std::optional<QDate> dueOn, QDate today) {
    if (isOver(request.stage) || entryState(entry) == EntryState::Received) {
        return false;
    }
    const bool writersDatePassed = request.writersDate && *request.writersDate < today;
    const bool dueSoon = dueOn && today.daysTo(*dueOn) <= kAtRiskDays;
    return writersDatePassed || dueSoon;
}

std::optional<QDate> thanksDueOn(const Request& request) {
    const std::optional<QDate> received = firstReceipt(request);
    if (!received || request.thankedOn || request.stage == Stage::Thanked || isOver(request.stage)) {
        return std::nullopt;
    }
    return received->addDays(kThanksDays);
}

bool isThanksDue(const Request& request, QDate today) {
    return thanksDueOn(request).has_value() && *firstReceipt(request) <= today;
}

} // namespace letterdesk
