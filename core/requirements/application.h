// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/record.h"

#include <QtCore/QDate>
#include <optional>
#include <vector>

namespace letterdesk {

struct Application;
using ApplicationId = Id<Application>;
struct Slot;
using SlotId = Id<Slot>;

/// How firmly a slot is asked for.
enum class RequirementLevel {
    Required,
    Recommended,
    Optional,
};

template <>
struct EnumWords<RequirementLevel> {
    static constexpr std::array words{
        std::pair{RequirementLevel::Required, "required"},
        std::pair{RequirementLevel::Recommended, "recommended"},
        std::pair{RequirementLevel::Optional, "optional"},
    };
};

/// A requirement slot: "two letters from specialty faculty".
struct Slot {
    SlotId id;
    QString role;             ///< a slot role of the rule packs
    std::optional<int> count; ///< 1 or more; absent means 1
    std::optional<RequirementLevel> level;
    QString form; ///< standardized form asked for
    QString source;
    UnknownMembers unknown;

    static constexpr auto fields() {
        return std::tuple{
            requiredField("id", &Slot::id), field("role", &Slot::role), field("count", &Slot::count),
            field("level", &Slot::level),   field("form", &Slot::form), field("source", &Slot::source),
        };
    }
    bool operator==(const Slot&) const = default;
};

/// A date of the season in the service.
struct ApplicationDate {
    QString event;
    std::optional<QDate> on;
    std::optional<bool> estimated;
    UnknownMembers unknown;

    static constexpr auto fields() {
        return std::tuple{
            requiredField("event", &ApplicationDate::event),
            field("on", &ApplicationDate::on),
            field("estimated", &ApplicationDate::estimated),
        };
    }
    bool operator==(const ApplicationDate&) const = default;
};

/// One season's application through a service, for a specialty where it has one.
struct Application {
    ApplicationId id;
    QString service; ///< id in the rule packs
    QString season;
    QString specialty;
    std::optional<QDate> lettersDueOn;
    QString timeZone; ///< IANA name
    std::vector<ApplicationDate> dates;
    std::vector<Slot> slots;
    UnknownMembers unknown;

    static constexpr auto recordKind = RecordKind::Application;
    static constexpr auto fields() {
        return std::tuple{
            requiredField("id", &Application::id),
            field("service", &Application::service),
            field("season", &Application::season),
            field("specialty", &Application::specialty),
            field("letters_due_on", &Application::lettersDueOn),
            field("time_zone", &Application::timeZone),
            field("dates", &Application::dates),
            field("slots", &Application::slots),
        };
    }
    bool operator==(const Application&) const = default;
};

} // namespace letterdesk
