// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requirements/application.h"

namespace letterdesk {

struct Program;
using ProgramId = Id<Program>;

/// A school or residency program inside an Application.
struct Program {
    ProgramId id;
    ApplicationId application;
    QString name;
    QString city;
    std::optional<QDate> lettersDueOn;
    std::optional<int> maxLetters;
    std::optional<int> maxAgeMonths;
    std::vector<Slot> slots;
    UnknownMembers unknown;

    static constexpr auto recordKind = RecordKind::Program;
    static constexpr auto fields() {
        return std::tuple{
            requiredField("id", &Program::id),
            requiredField("application", &Program::application),
            field("name", &Program::name),
            field("city", &Program::city),
            field("letters_due_on", &Program::lettersDueOn),
            field("max_letters", &Program::maxLetters),
            field("max_age_months", &Program::maxAgeMonths),
            field("slots", &Program::slots),
        };
    }
    bool operator==(const Program&) const = default;
};

} // namespace letterdesk
