// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/interaction.h"
#include "core/store/record_listing.h"

namespace letterdesk {

/// What a log shows of one interaction.
struct InteractionRow {
    qint64 key = 0;
    InteractionId id;
    PersonId person;
    QString personName;
    std::optional<ExperienceId> experience;
    QString experienceTitle;
    std::optional<QDate> on;
    std::optional<InteractionKind> kind;
    std::optional<int> minutes;
    QString summary; ///< its beginning, at most kSummaryShown characters

    static constexpr int kSummaryShown = 200;
    bool operator==(const InteractionRow&) const = default;
};

/// Pages through the interactions of one person, or of one experience (ListQuery::withinKind): newest first, those
/// without a day last.
class InteractionListing : public RecordListing {
public:
    explicit InteractionListing(const WorkspaceConnection& connection);
    /// The rows of these keys, in their order; keys that no longer exist are left out.
    [[nodiscard]] Result<std::vector<InteractionRow>> rows(std::span<const qint64> keys) const;
};

} // namespace letterdesk
