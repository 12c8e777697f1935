// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/experience.h"
#include "core/store/record_listing.h"

namespace letterdesk {

/// What a table of experiences shows of one.
struct ExperienceRow {
    qint64 key = 0;
    ExperienceId id;
    QString title;
    std::optional<ExperienceKind> kind;
    QString organization;
    QString specialty; ///< id in the rule packs
    std::optional<QDate> start;
    std::optional<QDate> end; ///< last day, counted
    int people = 0;           ///< relationships in it
    int moments = 0;

    bool operator==(const ExperienceRow&) const = default;
};

/// The columns of the Experiences page that can be sorted by, in the order of ExperienceListing's shape.
enum class ExperienceColumn { Title, Kind, Organization, Specialty, Start, End, People };

/// Pages through experiences: those without a last day first, then the one that ends last.
class ExperienceListing : public RecordListing {
public:
    explicit ExperienceListing(const WorkspaceConnection& connection);
    /// The rows of these keys, in their order; keys that no longer exist are left out.
    [[nodiscard]] Result<std::vector<ExperienceRow>> rows(std::span<const qint64> keys) const;
};

} // namespace letterdesk
