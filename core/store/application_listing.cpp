// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/application_listing.h"

#include "core/store/query_values.h"

namespace letterdesk {

namespace {

// `order` is word for word the index applications_in_order.
const ListShape& applicationsShape() {
    static const ListShape shape{RecordKind::Application,
                                 "applications",
                                 {"ifnull(season, '')", "ifnull(letters_due_on, '')"},
                                 true,
                                 {"service", "specialty", "season", "letters_due_on",
                                  "(SELECT count(*) FROM programs WHERE application = applications.id)",
                                  "(SELECT count(*) FROM entries WHERE application = applications.id)"}};
    return shape;
}

} // namespace

ApplicationListing::ApplicationListing(const WorkspaceConnection& connection)
    : RecordListing(connection, applicationsShape()) {}

Result<std::vector<ApplicationRow>> ApplicationListing::rows(std::span<const qint64> keys) const {
    Query query(connection(),
                QStringLiteral("SELECT a.row, a.id, a.service, a.specialty, a.season, a.letters_due_on, "
                               "(SELECT count(*) FROM programs WHERE application = a.id), "
                               "(SELECT count(*) FROM entries WHERE application = a.id), "
                               "(SELECT count(received_on) FROM entries WHERE application = a.id) "
                               "FROM json_each(?) AS k JOIN applications AS a ON a.row = k.value ORDER BY k.key"));
    query.bind(keyList(keys));
    return readRows<ApplicationRow>(query, [&query] {
        ApplicationRow row;
        row.key = query.number(0);
        row.id = ApplicationId(query.text(1));
        row.service = query.text(2);
        row.specialty = query.text(3);
        row.season = query.text(4);
        row.lettersDueOn = dayAt(query, 5);
        row.programs = static_cast<int>(query.number(6));
        row.letters = static_cast<int>(query.number(7));
        row.received = static_cast<int>(query.number(8));
        return row;
    });
}

} // namespace letterdesk
