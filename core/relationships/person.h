// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/record.h"

#include <QtCore/QDate>
#include <optional>
#include <vector>

namespace letterdesk {

struct Person;
using PersonId = Id<Person>;

/// Why a person can never be a letter writer for this student (writer-side rubric, gates).
enum class NotEligible {
    Relative,
    FamilyFriend,
    OwnPhysician,
};

template <>
struct EnumWords<NotEligible> {
    static constexpr std::array words{
        std::pair{NotEligible::Relative, "relative"},
        std::pair{NotEligible::FamilyFriend, "family_friend"},
        std::pair{NotEligible::OwnPhysician, "own_physician"},
    };
};

/// The student's own feeling about asking; private.
enum class Gut {
    Yes,
    Unsure,
    No,
};

template <>
struct EnumWords<Gut> {
    static constexpr std::array words{
        std::pair{Gut::Yes, "yes"},
        std::pair{Gut::Unsure, "unsure"},
        std::pair{Gut::No, "no"},
    };
};

/// Days on which a person cannot be reached, both counted.
struct Absence {
    QDate from;
    QDate to;
    UnknownMembers unknown;

    static constexpr auto fields() {
        return std::tuple{
            requiredField("from", &Absence::from),
            requiredField("to", &Absence::to),
        };
    }
    bool operator==(const Absence&) const = default;
};

/// Anyone in the student's professional life: possible letter writer, office staff, coordinator.
struct Person {
    PersonId id;
    QString honorific;
    QString givenName;
    QString familyName;
    QStringList credentials; ///< MD, PhD, …
    QString title;           ///< position held
    QString organization;
    QString department;
    QStringList emails;
    QStringList phones;
    QStringList tags;
    QString notes;                     ///< private; never printed
    std::optional<PersonId> assistant; ///< the way to reach this person
    std::vector<Absence> absences;
    std::optional<QDate> leavesOn;      ///< last day at the organization
    std::optional<int> keepInTouchDays; ///< days between contacts, 1 or more
    std::optional<NotEligible> notEligible;
    std::optional<Gut> gut;
    std::optional<QDate> nameConfirmedOn; ///< when the student confirmed the spelling of the name
    std::optional<QDate> doNotWriteBefore;
    UnknownMembers unknown;

    static constexpr auto recordKind = RecordKind::Person;
    static constexpr auto fields() {
        return std::tuple{
            requiredField("id", &Person::id),
            field("honorific", &Person::honorific),
            field("given_name", &Person::givenName),
            field("family_name", &Person::familyName),
            field("credentials", &Person::credentials),
            field("title", &Person::title),
            field("organization", &Person::organization),
            field("department", &Person::department),
            field("emails", &Person::emails),
            field("phones", &Person::phones),
            field("tags", &Person::tags),
            field("notes", &Person::notes),
            field("assistant", &Person::assistant),
            field("absences", &Person::absences),
            field("leaves_on", &Person::leavesOn),
            field("keep_in_touch_days", &Person::keepInTouchDays),
            field("not_eligible", &Person::notEligible),
            field("gut", &Person::gut),
            field("name_confirmed_on", &Person::nameConfirmedOn),
            field("do_not_write_before", &Person::doNotWriteBefore),
        };
    }
    bool operator==(const Person&) const = default;
};

} // namespace letterdesk
