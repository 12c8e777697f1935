// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requirements/application.h"
#include "core/store/record_listing.h"

namespace letterdesk {

/// What a table of applications shows of one.
struct ApplicationRow {
    qint64 key = 0;
    ApplicationId id;
    QString service;   ///< id in the rule packs
    QString specialty; ///< id in the rule packs
    QString season;
    std::optional<QDate> lettersDueOn;
    int programs = 0;
    int letters = 0;  ///< entries of requests
    int received = 0; ///< of these

    bool operator==(const ApplicationRow&) const = default;
};

/// The columns of the Applications page that can be sorted by, in the order of ApplicationListing's shape.
enum class ApplicationColumn { Service, Specialty, Season, DueOn, Programs, Letters };

/// Pages through applications: newest season first, in it the one that is due last.
class ApplicationListing : public RecordListing {
public:
    explicit ApplicationListing(const WorkspaceConnection& connection);
    /// The rows of these keys, in their order; keys that no longer exist are left out.
    [[nodiscard]] Result<std::vector<ApplicationRow>> rows(std::span<const qint64> keys) const;
};

} // namespace letterdesk
