// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/moved_entries.h"

#include "core/exchange/record_json.h"
#include "core/requests/request.h"
#include "core/store/each_record.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

namespace letterdesk {

namespace {

/// What the file says about requests, as far as entries go.
struct RequestsOfFile {
    std::vector<RequestId> requests;
    QHash<EntryId, RequestId> requestOfEntry;
};

Result<RequestsOfFile> requestsOf(QByteArrayView json, const WorkspaceOutline& outline) {
    RequestsOfFile found;
    const auto at = outline.offsets.find(RecordKind::Request);
    if (at == outline.offsets.end()) {
        return found;
    }
    JsonReader reader(json, at->second, enumText(RecordKind::Request));
    const Result<void> entered = reader.enterList();
    for (;;) {
        const Result<bool> more = entered ? reader.nextElement() : tl::unexpected<Error>(entered.error());
        if (!more) {
            return tl::unexpected<Error>(more.error());
        }
        if (!*more) {
            return found;
        }
        const auto request = recordFromJson<Request>(reader);
        if (!request) {
            return tl::unexpected<Error>(request.error());
        }
        found.requests.push_back(request->id);
        for (const Entry& entry : request->entries) {
            found.requestOfEntry.insert(entry.id, request->id);
        }
    }
}

} // namespace

Result<std::vector<Assignment>> freeMovedEntries(const Workspace& workspace, Transaction& transaction,
                                                 QByteArrayView json, const WorkspaceOutline& outline) {
    const auto file = requestsOf(json, outline);
    if (!file) {
        return tl::unexpected<Error>(file.error());
    }
    std::vector<Request> holders;
    QSet<EntryId> moved;
    for (const RequestId& id : file->requests) {
        auto holder = transaction.get(id);
        if (!holder) {
            continue; // new with this file
        }
        const auto movesAway = [&](const Entry& entry) {
            return file->requestOfEntry.value(entry.id, id) != id && (moved.insert(entry.id), true);
        };
        if (std::erase_if(holder->entries, movesAway) > 0) {
            holders.push_back(*std::move(holder));
        }
    }
    std::vector<Assignment> taken;
    if (holders.empty()) {
        return taken;
    }
    // What is assigned goes with its entry, and must come back behind it.
    auto done = forEachRecord<Assignment>(workspace, [&](const Assignment& assignment) {
        if (moved.contains(assignment.entry)) {
            taken.push_back(assignment);
        }
    });
    for (const Request& holder : holders) {
        done = done ? transaction.update(holder) : done;
    }
    if (!done) {
        return tl::unexpected<Error>(done.error());
    }
    return taken;
}

} // namespace letterdesk
