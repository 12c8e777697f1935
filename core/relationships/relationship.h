// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/experience.h"
#include "core/relationships/person.h"

namespace letterdesk {

struct Relationship;
using RelationshipId = Id<Relationship>;

/// What the person was to the student in this experience.
enum class RelationshipRole {
    Attending,
    Preceptor,
    ResidentPhysician,
    Fellow,
    CourseFaculty,
    SectionLeader,
    ResearchMentor,
    ProgramDirector,
    DepartmentChair,
    Committee,
    Supervisor,
    Coordinator,
    OfficeStaff,
    Nurse,
    Technician,
    Other,
};

template <>
struct EnumWords<RelationshipRole> {
    static constexpr std::array words{
        std::pair{RelationshipRole::Attending, "attending"},
        std::pair{RelationshipRole::Preceptor, "preceptor"},
        std::pair{RelationshipRole::ResidentPhysician, "resident_physician"},
        std::pair{RelationshipRole::Fellow, "fellow"},
        std::pair{RelationshipRole::CourseFaculty, "course_faculty"},
        std::pair{RelationshipRole::SectionLeader, "section_leader"},
        std::pair{RelationshipRole::ResearchMentor, "research_mentor"},
        std::pair{RelationshipRole::ProgramDirector, "program_director"},
        std::pair{RelationshipRole::DepartmentChair, "department_chair"},
        std::pair{RelationshipRole::Committee, "committee"},
        std::pair{RelationshipRole::Supervisor, "supervisor"},
        std::pair{RelationshipRole::Coordinator, "coordinator"},
        std::pair{RelationshipRole::OfficeStaff, "office_staff"},
        std::pair{RelationshipRole::Nurse, "nurse"},
        std::pair{RelationshipRole::Technician, "technician"},
        std::pair{RelationshipRole::Other, "other"},
    };
};

/// Where they met at work.
enum class Setting {
    Ward,
    Clinic,
    OperatingRoom,
    Lecture,
    Seminar,
    LabSection,
    Laboratory,
    Office,
    Field,
    Other,
};

template <>
struct EnumWords<Setting> {
    static constexpr std::array words{
        std::pair{Setting::Ward, "ward"},
        std::pair{Setting::Clinic, "clinic"},
        std::pair{Setting::OperatingRoom, "operating_room"},
        std::pair{Setting::Lecture, "lecture"},
        std::pair{Setting::Seminar, "seminar"},
        std::pair{Setting::LabSection, "lab_section"},
        std::pair{Setting::Laboratory, "laboratory"},
        std::pair{Setting::Office, "office"},
        std::pair{Setting::Field, "field"},
        std::pair{Setting::Other, "other"},
    };
};

/// How directly the person saw the work.
enum class Observation {
    None,
    Indirect,
    Some,
    Routine,
};

template <>
struct EnumWords<Observation> {
    static constexpr std::array words{
        std::pair{Observation::None, "none"},
        std::pair{Observation::Indirect, "indirect"},
        std::pair{Observation::Some, "some"},
        std::pair{Observation::Routine, "routine"},
    };
};

/// The best feedback heard from the person; private.
enum class Feedback {
    None,
    Fine,
    MixedActedOn,
    SpecificPositive,
    UnpromptedOrComparative,
};

template <>
struct EnumWords<Feedback> {
    static constexpr std::array words{
        std::pair{Feedback::None, "none"},
        std::pair{Feedback::Fine, "fine"},
        std::pair{Feedback::MixedActedOn, "mixed_acted_on"},
        std::pair{Feedback::SpecificPositive, "specific_positive"},
        std::pair{Feedback::UnpromptedOrComparative, "unprompted_or_comparative"},
    };
};

/// Days of the week.
enum class Weekday {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
    Sun,
};

template <>
struct EnumWords<Weekday> {
    static constexpr std::array words{
        std::pair{Weekday::Mon, "mon"}, std::pair{Weekday::Tue, "tue"}, std::pair{Weekday::Wed, "wed"},
        std::pair{Weekday::Thu, "thu"}, std::pair{Weekday::Fri, "fri"}, std::pair{Weekday::Sat, "sat"},
        std::pair{Weekday::Sun, "sun"},
    };
};

/// A Person in an Experience: role, how directly they saw the work, how much contact.
struct Relationship {
    RelationshipId id;
    PersonId person;
    ExperienceId experience;
    std::optional<RelationshipRole> role;
    std::optional<QDate> from;
    std::optional<QDate> to;
    std::vector<Weekday> meetsOn;
    std::optional<Setting> setting;
    std::optional<Observation> observation;
    std::optional<double> hours; ///< in total
    std::optional<double> weeks;
    std::optional<int> weeklyMonths; ///< months of weekly contact
    std::optional<Feedback> feedback;
    std::optional<bool> regularAccess; ///< still met regularly after the experience
    std::optional<bool> noMoments;     ///< the student said that no moment comes to mind
    UnknownMembers unknown;

    static constexpr auto recordKind = RecordKind::Relationship;
    static constexpr auto fields() {
        return std::tuple{
            requiredField("id", &Relationship::id),
            requiredField("person", &Relationship::person),
            requiredField("experience", &Relationship::experience),
            field("role", &Relationship::role),
            field("from", &Relationship::from),
            field("to", &Relationship::to),
            field("meets_on", &Relationship::meetsOn),
            field("setting", &Relationship::setting),
            field("observation", &Relationship::observation),
            field("hours", &Relationship::hours),
            field("weeks", &Relationship::weeks),
            field("weekly_months", &Relationship::weeklyMonths),
            field("feedback", &Relationship::feedback),
            field("regular_access", &Relationship::regularAccess),
            field("no_moments", &Relationship::noMoments),
        };
    }
    bool operator==(const Relationship&) const = default;
};

} // namespace letterdesk
