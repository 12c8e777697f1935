// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/record.h"

#include <QtCore/QDate>
#include <optional>
#include <vector>

namespace letterdesk {

struct Experience;
using ExperienceId = Id<Experience>;

/// What kind of time together it was.
enum class ExperienceKind {
    Rotation,
    Subinternship,
    Course,
    Research,
    Volunteering,
    Shadowing,
    Job,
    Other,
};

template <>
struct EnumWords<ExperienceKind> {
    static constexpr std::array words{
        std::pair{ExperienceKind::Rotation, "rotation"},
        std::pair{ExperienceKind::Subinternship, "subinternship"},
        std::pair{ExperienceKind::Course, "course"},
        std::pair{ExperienceKind::Research, "research"},
        std::pair{ExperienceKind::Volunteering, "volunteering"},
        std::pair{ExperienceKind::Shadowing, "shadowing"},
        std::pair{ExperienceKind::Job, "job"},
        std::pair{ExperienceKind::Other, "other"},
    };
};

/// A rotation (clerkship), sub-internship, course, research, volunteering, shadowing or job, with dates and a
/// place.
struct Experience {
    ExperienceId id;
    std::optional<ExperienceKind> kind;
    QString title;
    QString organization;
    QString site;
    QString specialty; ///< id in the rule packs
    std::optional<QDate> start;
    std::optional<QDate> end; ///< last day, counted
    std::optional<double> hoursPerWeek;
    std::optional<bool> away;    ///< away rotation
    std::optional<bool> science; ///< science course
    QString summary;
    UnknownMembers unknown;

    static constexpr auto recordKind = RecordKind::Experience;
    static constexpr auto fields() {
        return std::tuple{
            requiredField("id", &Experience::id),
            field("kind", &Experience::kind),
            field("title", &Experience::title),
            field("organization", &Experience::organization),
            field("site", &Experience::site),
            field("specialty", &Experience::specialty),
            field("start", &Experience::start),
            field("end", &Experience::end),
            field("hours_per_week", &Experience::hoursPerWeek),
            field("away", &Experience::away),
            field("science", &Experience::science),
            field("summary", &Experience::summary),
        };
    }
    bool operator==(const Experience&) const = default;
};

} // namespace letterdesk
