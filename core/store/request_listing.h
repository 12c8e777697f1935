// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/requests/request.h"
#include "core/store/record_listing.h"

#include <span>
#include <vector>

namespace letterdesk {

class WorkspaceConnection;

/// What a table of requests shows of one request.
struct RequestRow {
    qint64 key = 0; ///< stable while the request exists; order is RequestListing's
    RequestId id;
    PersonId person;
    QString personName; ///< "Dr. Ada Example, MD"
    QString organization;
    QStringList services; ///< service ids of the entries' applications, without repeats
    QString specialty;    ///< of the first entry's application
    Stage stage = Stage::Candidate;
    std::optional<QDate> askOn;
    std::optional<QDate> askedOn;
    std::optional<Answer> answer;
    std::optional<QDate> answeredOn;
    std::optional<QDate> writersDate;
    std::optional<QDate> packetGivenOn;
    std::optional<QDate> thankedOn;
    std::optional<QDate> outcomeToldOn;

    /// What the rules ask of one entry.
    struct EntryDates {
        std::optional<QDate> issuedOn;
        std::optional<QDate> receivedOn;
        std::optional<QDate> dueOn; ///< lettersDueOn() of its application and that one's programs
        bool operator==(const EntryDates&) const = default;
    };
    std::vector<EntryDates> entries; ///< in the order of the request's entries

    bool operator==(const RequestRow&) const = default;
};

/// The row as the rules take it (core/requests/request_state.h): stage, answer and dates, nothing else.
[[nodiscard]] Request requestOf(const RequestRow& row);

/// The columns of the Requests page that can be sorted by, in the order of RequestListing's shape.
enum class RequestColumn { Person, For, Stage, PleaseBy, LastDate };

/// Pages through the requests of a workspace: keys in order first, rows by key when they come into view. Order:
/// open requests by writer's date (none last), then closed, declined and withdrawn ones, newest first.
class RequestListing : public RecordListing {
public:
    explicit RequestListing(const WorkspaceConnection& connection);

    /// As RecordListing's, in the order above, which its own two indexes hold.
    [[nodiscard]] Result<std::vector<qint64>> keysAfter(qint64 after, const ListQuery& query, int limit) const;
    /// The rows of these keys, in their order; keys that no longer exist are left out.
    [[nodiscard]] Result<std::vector<RequestRow>> rows(std::span<const qint64> keys) const;
};

} // namespace letterdesk
