// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/request.h"
#include "core/requirements/program.h"

namespace letterdesk {

/// What exists of an entry, by its dates.
enum class EntryState {
    ToIssue,
    Issued,
    Received,
};

template <>
struct EnumWords<EntryState> {
    static constexpr std::array words{
        std::pair{EntryState::ToIssue, "to_issue"},
        std::pair{EntryState::Issued, "issued"},
        std::pair{EntryState::Received, "received"},
    };
};

/// Days without an answer after which an ask counts as unanswered (docs/data-format.md).
inline constexpr int kNoReplyDays = 21;
/// Days before the due date from which a letter that is not there counts as at risk.
inline constexpr int kAtRiskDays = 14;
/// Days after the first receipt by which a thank-you is due.
inline constexpr int kThanksDays = 2;

/// A receipt wins over everything, also where the day of issue is not known.
[[nodiscard]] EntryState entryState(const Entry& entry);

/// The writer said yes: only then is there a packet or a portal entry.
[[nodiscard]] bool hasAccepted(Stage stage);

/// Nothing is expected of the writer any more: declined, withdrawn or closed.
[[nodiscard]] bool isOver(Stage stage);

/// The last day on which a letter for this application still counts: the earliest of the application's and its
/// programs' due dates. Programs of other applications are passed over. Nothing when no date is known.
[[nodiscard]] std::optional<QDate> lettersDueOn(const Application& application,
                                                const std::vector<Program>& programs);

/// Asked, and kNoReplyDays or more without an answer; one whose day is not known counts too.
[[nodiscard]] bool isNoReply(const Request& request, QDate today);

/// Issued and not received.
[[nodiscard]] bool isWaiting(const Entry& entry);

/// The entry's letter is not there although the writer's date has passed, or its due date is kAtRiskDays away or
/// less. Never for a request that is over.
[[nodiscard]] bool isAtRisk(const Request& request, const Entry& entry, std::optional<QDate> dueOn, QDate today);

/// The day by which thanks are due: kThanksDays after the first receipt. Nothing while no letter is received, once
/// thanks were given, and when the request is over.
[[nodiscard]] std::optional<QDate> thanksDueOn(const Request& request);

/// A letter has been received and nobody was thanked yet.
[[nodiscard]] bool isThanksDue(const Request& request, QDate today);

} // namespace letterdesk
