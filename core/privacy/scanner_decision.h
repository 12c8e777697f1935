// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/record.h"

#include <optional>

namespace letterdesk {

struct ScannerDecision;
using ScannerDecisionId = Id<ScannerDecision>;

/// What the student decided about a stopped text.
enum class ScannerVerdict {
    NotAPatient,
};

template <>
struct EnumWords<ScannerVerdict> {
    static constexpr std::array words{
        std::pair{ScannerVerdict::NotAPatient, "not_a_patient"},
    };
};

/// A decision about text the identifier scanner stopped.
struct ScannerDecision {
    ScannerDecisionId id;
    QString record; ///< id of the record that holds the text
    QString textSha256;
    std::optional<ScannerVerdict> decision;
    QString reason;
    UnknownMembers unknown;

    static constexpr auto recordKind = RecordKind::ScannerDecision;
    static constexpr auto fields() {
        return std::tuple{
            requiredField("id", &ScannerDecision::id),          field("record", &ScannerDecision::record),
            field("text_sha256", &ScannerDecision::textSha256), field("decision", &ScannerDecision::decision),
            field("reason", &ScannerDecision::reason),
        };
    }
    bool operator==(const ScannerDecision&) const = default;
};

} // namespace letterdesk
