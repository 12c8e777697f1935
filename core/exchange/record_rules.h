// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/scanner_decision.h"
#include "core/relationships/experience.h"
#include "core/relationships/moment.h"
#include "core/relationships/person.h"
#include "core/relationships/relationship.h"
#include "core/requests/document.h"
#include "core/requests/given_packet.h"
#include "core/requests/request.h"
#include "core/requirements/application.h"

#include <optional>

namespace letterdesk {

/// A member whose value does not fit, and what was expected of it (for "Details").
struct RuleBreak {
    const char* member;
    const char* expected;
};

/// What a record's own members must satisfy beyond their types; the store refuses the same, but cannot name the
/// place in a file. Numbers are never negative: recordFromJson() sees to that.
template <class Record>
[[nodiscard]] std::optional<RuleBreak> ruleBreak(const Record&) {
    return std::nullopt;
}

[[nodiscard]] std::optional<RuleBreak> ruleBreak(const Absence& absence);
[[nodiscard]] std::optional<RuleBreak> ruleBreak(const Document& document);
[[nodiscard]] std::optional<RuleBreak> ruleBreak(const Experience& experience);
[[nodiscard]] std::optional<RuleBreak> ruleBreak(const GivenPacket& packet);
[[nodiscard]] std::optional<RuleBreak> ruleBreak(const Moment& moment);
[[nodiscard]] std::optional<RuleBreak> ruleBreak(const Person& person);
[[nodiscard]] std::optional<RuleBreak> ruleBreak(const Relationship& relationship);
[[nodiscard]] std::optional<RuleBreak> ruleBreak(const Request& request);
[[nodiscard]] std::optional<RuleBreak> ruleBreak(const ScannerDecision& decision);
[[nodiscard]] std::optional<RuleBreak> ruleBreak(const Slot& slot);

} // namespace letterdesk
