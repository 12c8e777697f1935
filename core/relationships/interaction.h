// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/experience.h"
#include "core/relationships/person.h"

namespace letterdesk {

struct Interaction;
using InteractionId = Id<Interaction>;

/// What happened.
enum class InteractionKind {
    Shift,
    OfficeHours,
    Feedback,
    Meeting,
    Mail,
    Call,
    Help,
    Other,
};

template <>
struct EnumWords<InteractionKind> {
    static constexpr std::array words{
        std::pair{InteractionKind::Shift, "shift"},       std::pair{InteractionKind::OfficeHours, "office_hours"},
        std::pair{InteractionKind::Feedback, "feedback"}, std::pair{InteractionKind::Meeting, "meeting"},
        std::pair{InteractionKind::Mail, "mail"},         std::pair{InteractionKind::Call, "call"},
        std::pair{InteractionKind::Help, "help"},         std::pair{InteractionKind::Other, "other"},
    };
};

/// Something dated that happened with a Person.
struct Interaction {
    InteractionId id;
    PersonId person;
    std::optional<ExperienceId> experience;
    std::optional<QDate> on;
    std::optional<InteractionKind> kind;
    std::optional<int> minutes;
    QString summary;
    UnknownMembers unknown;

    static constexpr auto recordKind = RecordKind::Interaction;
    static constexpr auto fields() {
        return std::tuple{
            requiredField("id", &Interaction::id),
            requiredField("person", &Interaction::person),
            field("experience", &Interaction::experience),
            field("on", &Interaction::on),
            field("kind", &Interaction::kind),
            field("minutes", &Interaction::minutes),
            field("summary", &Interaction::summary),
        };
    }
    bool operator==(const Interaction&) const = default;
};

} // namespace letterdesk
