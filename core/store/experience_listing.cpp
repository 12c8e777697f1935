// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/experience_listing.h"

#include "core/store/query_values.h"

namespace letterdesk {

namespace {

// `order` is word for word the index experiences_in_order.
const ListShape& experiencesShape() {
    static const ListShape shape{RecordKind::Experience,
                                 "experiences",
                                 {"ifnull(\"end\", '9999-12-31')", "ifnull(start, '')"},
                                 true,
                                 {"title", "kind", "organization", "specialty", "start", "\"end\"",
                                  "(SELECT count(*) FROM relationships WHERE experience = experiences.id)"}};
    return shape;
}

} // namespace

ExperienceListing::ExperienceListing(const WorkspaceConnection& connection)
    : RecordListing(connection, experiencesShape()) {}

Result<std::vector<ExperienceRow>> ExperienceListing::rows(std::span<const qint64> keys) const {
    Query query(
        connection(),
        QStringLiteral("SELECT e.row, e.id, e.title, e.kind, e.organization, e.specialty, e.start, e.\"end\", "
                       "(SELECT count(*) FROM relationships WHERE experience = e.id), "
                       "(SELECT count(*) FROM moments WHERE experience = e.id) "
                       "FROM json_each(?) AS k JOIN experiences AS e ON e.row = k.value ORDER BY k.key"));
    query.bind(keyList(keys));
    return readRows<ExperienceRow>(query, [&query] {
        ExperienceRow row;
        row.key = query.number(0);
        row.id = ExperienceId(query.text(1));
        row.title = query.text(2);
        row.kind = enumFromText<ExperienceKind>(query.text(3));
        row.organization = query.text(4);
        row.specialty = query.text(5);
        row.start = dayAt(query, 6);
        row.end = dayAt(query, 7);
        row.people = static_cast<int>(query.number(8));
        row.moments = static_cast<int>(query.number(9));
        return row;
    });
}

} // namespace letterdesk
