// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/relationship.h"
#include "core/requests/request.h"
#include "core/store/record_listing.h"

namespace letterdesk {

/// What a table of people shows of one person.
struct PersonRow {
    qint64 key = 0;
    PersonId id;
    QString name; ///< "Dr. Ada Example, MD"
    QString title;
    QString organization;
    QStringList tags;
    std::optional<RelationshipRole> role; ///< in the newest relationship
    QString experience;                   ///< title of the experience of that relationship
    std::optional<QDate> until;           ///< last day of that relationship, or else of its experience
    std::optional<QDate> lastOn;          ///< day of the newest interaction
    std::optional<int> keepInTouchDays;
    std::optional<NotEligible> notEligible;
    std::optional<QDate> leavesOn;
    std::optional<Stage> stage; ///< of the newest request
    RequestId request;          ///< the newest request; null when there is none
    int moments = 0;            ///< how many they saw

    bool operator==(const PersonRow&) const = default;
};

/// The columns of the People page that can be sorted by, in the order of PersonListing's shape.
enum class PersonColumn { Name, Organization, Role, Last, Moments, Stage };

/// Pages through people: by family name, then given name.
class PersonListing : public RecordListing {
public:
    explicit PersonListing(const WorkspaceConnection& connection);
    /// The rows of these keys, in their order; keys that no longer exist are left out.
    [[nodiscard]] Result<std::vector<PersonRow>> rows(std::span<const qint64> keys) const;
};

} // namespace letterdesk
