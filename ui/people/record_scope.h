// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/experience.h"
#include "core/relationships/person.h"
#include "core/store/record_listing.h"

namespace letterdesk {

/// Whose moments, interactions and relationships a section shows: those of one person or of one experience.
struct RecordScope {
    RecordKind kind = RecordKind::Person;
    QString id; ///< empty: of nobody, so nothing

    [[nodiscard]] static RecordScope of(const PersonId& person) { return {RecordKind::Person, person.text()}; }
    [[nodiscard]] static RecordScope of(const ExperienceId& experience) {
        return {RecordKind::Experience, experience.text()};
    }
    [[nodiscard]] bool isEmpty() const { return id.isEmpty(); }
    [[nodiscard]] bool isPerson() const { return kind == RecordKind::Person; }
    [[nodiscard]] ListQuery query() const {
        ListQuery query;
        query.within = id;
        query.withinKind = kind;
        return query;
    }
    bool operator==(const RecordScope&) const = default;
};

} // namespace letterdesk
