// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/assignment.h"
#include "core/store/record_listing.h"

namespace letterdesk {

/// What a table of programs shows of one.
struct ProgramRow {
    qint64 key = 0;
    ProgramId id;
    ApplicationId application;
    QString name;
    QString city;
    std::optional<QDate> lettersDueOn;
    std::optional<int> maxLetters;
    std::optional<int> maxAgeMonths;
    std::vector<Assignment> assignments; ///< letters sent to it, by entry

    bool operator==(const ProgramRow&) const = default;
};

/// The columns of the table of programs that can be sorted by, in the order of ProgramListing's shape.
enum class ProgramColumn { Name, City, DueOn, Letters, MaxLetters, MaxAge };

/// Pages through the programs of one application (ListQuery::within), in the order in which they were entered.
class ProgramListing : public RecordListing {
public:
    explicit ProgramListing(const WorkspaceConnection& connection);
    /// The rows of these keys, in their order; keys that no longer exist are left out.
    [[nodiscard]] Result<std::vector<ProgramRow>> rows(std::span<const qint64> keys) const;
};

} // namespace letterdesk
