// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"

#include <optional>
#include <vector>

namespace letterdesk {

/// Where the student stands.
enum class OwnerStage {
    Premed,
    MedicalStudent,
    Resident,
    Other,
};

template <>
struct EnumWords<OwnerStage> {
    static constexpr std::array words{
        std::pair{OwnerStage::Premed, "premed"},
        std::pair{OwnerStage::MedicalStudent, "medical_student"},
        std::pair{OwnerStage::Resident, "resident"},
        std::pair{OwnerStage::Other, "other"},
    };
};

/// The student's own number in a service, such as an AAMC ID.
struct OwnerServiceId {
    QString service;
    QString label;
    QString value;
    UnknownMembers unknown;

    static constexpr auto fields() {
        return std::tuple{
            requiredField("service", &OwnerServiceId::service),
            field("label", &OwnerServiceId::label),
            field("value", &OwnerServiceId::value),
        };
    }
    bool operator==(const OwnerServiceId&) const = default;
};

/// The student whose workspace this is. There is exactly one.
struct Owner {
    QString name;
    QString pronunciation;
    QString email;
    QString phone;
    std::optional<OwnerStage> stage;
    QString school;
    QString schoolId;
    std::vector<OwnerServiceId> ids;
    UnknownMembers unknown;

    static constexpr auto recordKind = RecordKind::Owner;
    static constexpr auto fields() {
        return std::tuple{
            field("name", &Owner::name),          field("pronunciation", &Owner::pronunciation),
            field("email", &Owner::email),        field("phone", &Owner::phone),
            field("stage", &Owner::stage),        field("school", &Owner::school),
            field("school_id", &Owner::schoolId), field("ids", &Owner::ids),
        };
    }
    bool operator==(const Owner&) const = default;
};

} // namespace letterdesk
