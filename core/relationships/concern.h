// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/person.h"

namespace letterdesk {

struct Concern;
using ConcernId = Id<Concern>;

/// What speaks against asking. The first eight are hard, the others soft.
enum class ConcernKind {
    UnresolvedLateness,
    Conflict,
    Professionalism,
    PoorEvaluation,
    AlreadySaidNo,
    GeneralLetterOnly,
    InsistsOnSelfWritten,
    DoesNotDeliver,
    LeaveAhead,
    SlowReplies,
    ForgetsName,
    LastLetterLate,
    AskedForDraft,
    ThinFeedback,
};

template <>
struct EnumWords<ConcernKind> {
    static constexpr std::array words{
        std::pair{ConcernKind::UnresolvedLateness, "unresolved_lateness"},
        std::pair{ConcernKind::Conflict, "conflict"},
        std::pair{ConcernKind::Professionalism, "professionalism"},
        std::pair{ConcernKind::PoorEvaluation, "poor_evaluation"},
        std::pair{ConcernKind::AlreadySaidNo, "already_said_no"},
        std::pair{ConcernKind::GeneralLetterOnly, "general_letter_only"},
        std::pair{ConcernKind::InsistsOnSelfWritten, "insists_on_self_written"},
        std::pair{ConcernKind::DoesNotDeliver, "does_not_deliver"},
        std::pair{ConcernKind::LeaveAhead, "leave_ahead"},
        std::pair{ConcernKind::SlowReplies, "slow_replies"},
        std::pair{ConcernKind::ForgetsName, "forgets_name"},
        std::pair{ConcernKind::LastLetterLate, "last_letter_late"},
        std::pair{ConcernKind::AskedForDraft, "asked_for_draft"},
        std::pair{ConcernKind::ThinFeedback, "thin_feedback"},
    };
};

/// Something that speaks against asking a person; private; may be repaired.
struct Concern {
    ConcernId id;
    PersonId person;
    std::optional<QDate> on;
    std::optional<ConcernKind> kind;
    QString note;
    std::optional<QDate> repairedOn;
    UnknownMembers unknown;

    static constexpr auto recordKind = RecordKind::Concern;
    static constexpr auto fields() {
        return std::tuple{
            requiredField("id", &Concern::id), requiredField("person", &Concern::person),
            field("on", &Concern::on),         field("kind", &Concern::kind),
            field("note", &Concern::note),     field("repaired_on", &Concern::repairedOn),
        };
    }
    bool operator==(const Concern&) const = default;
};

} // namespace letterdesk
