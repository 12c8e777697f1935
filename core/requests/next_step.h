// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/request_state.h"

namespace letterdesk {

/// The one thing to do next for a request.
enum class NextStep {
    None,           ///< nothing is expected of the student
    PlanAsk,        ///< no day chosen
    Ask,            ///< the day of asking is known or past
    RecordAnswer,   ///< asked
    AddService,     ///< accepted, with or without a packet, but no service entry says where the letter goes
    SetWritersDate, ///< accepted, but the writer has no date
    AttachCv,       ///< accepted, but there is no CV for the packet
    GivePacket,
    IssueEntry,    ///< an entry was not yet sent to the writer by its service
    RecordReceipt, ///< issued everywhere, not all received
    Thank,
    Close, ///< thanked and everything received
};

/// What the rule needs beside the request.
struct NextStepFacts {
    bool hasCv = false; ///< a CV for this request or for all
};

/// Pure; in the order of a request's life. `entry` of the answer is the index of the entry meant, or -1.
struct NextStepAnswer {
    NextStep step = NextStep::None;
    int entry = -1;

    bool operator==(const NextStepAnswer&) const = default;
};
[[nodiscard]] NextStepAnswer nextStep(const Request& request, const NextStepFacts& facts);

/// The request after the student did this step on `today`: stage, date and a note of it, with evidence i_did or,
/// of a receipt, portal_shows. Steps that are done elsewhere (choose a day, add a service, attach a CV) leave it
/// as it is.
[[nodiscard]] Request afterStep(Request request, const NextStepAnswer& step, QDate today);

/// The request after the writer gave this answer, with a note of it with evidence writer_told_me. "Later" keeps
/// the stage.
[[nodiscard]] Request afterAnswer(Request request, Answer answer, QDate today);

} // namespace letterdesk
