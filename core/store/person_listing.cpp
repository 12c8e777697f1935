// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/person_listing.h"

#include "core/relationships/person_name.h"
#include "core/store/query.h"
#include "core/store/query_values.h"

namespace letterdesk {

namespace {

// `order` is word for word the index people_in_order.
const ListShape& peopleShape() {
    static const ListShape shape{
        RecordKind::Person,
        "people",
        {"ifnull(family_name, '') COLLATE NOCASE", "ifnull(given_name, '') COLLATE NOCASE"},
        false,
        {"ifnull(family_name, '') || ' ' || ifnull(given_name, '')", "organization",
         "(SELECT role FROM relationships WHERE person = people.id ORDER BY row DESC LIMIT 1)",
         "(SELECT max(\"on\") FROM interactions WHERE person = people.id)",
         "(SELECT count(*) FROM moment_witnesses WHERE person = people.id)",
         "(SELECT stage FROM requests WHERE person = people.id ORDER BY row DESC LIMIT 1)"}};
    return shape;
}

} // namespace

PersonListing::PersonListing(const WorkspaceConnection& connection)
    : RecordListing(connection, peopleShape()) {}

Result<std::vector<PersonRow>> PersonListing::rows(std::span<const qint64> keys) const {
    Query query(
        connection(),
        QStringLiteral(
            "SELECT p.row, p.id, p.honorific, p.given_name, p.family_name, p.credentials, p.title, "
            "p.organization, p.tags, r.role, e.title, "
            "(SELECT max(\"on\") FROM interactions WHERE person = p.id), p.keep_in_touch_days, "
            "p.not_eligible, p.leaves_on, "
            "(SELECT stage FROM requests WHERE person = p.id ORDER BY row DESC LIMIT 1), "
            "(SELECT count(*) FROM moment_witnesses WHERE person = p.id), "
            "ifnull(r.\"to\", e.\"end\"), "
            "(SELECT id FROM requests WHERE person = p.id ORDER BY row DESC LIMIT 1) "
            "FROM json_each(?) AS k JOIN people AS p ON p.row = k.value "
            "LEFT JOIN relationships AS r ON r.row = (SELECT max(row) FROM relationships WHERE person = p.id) "
            "LEFT JOIN experiences AS e ON e.id = r.experience ORDER BY k.key"));
    query.bind(keyList(keys));
    return readRows<PersonRow>(query, [&query] {
        PersonRow row;
        row.key = query.number(0);
        row.id = PersonId(query.text(1));
        row.name = personNameAt(query, 2);
        row.title = query.text(6);
        row.organization = query.text(7);
        row.tags = textsAt(query, 8);
        row.role = enumFromText<RelationshipRole>(query.text(9));
        row.experience = query.text(10);
        row.lastOn = dayAt(query, 11);
        row.keepInTouchDays = query.isNull(12) ? std::nullopt : std::optional(static_cast<int>(query.number(12)));
        row.notEligible = enumFromText<NotEligible>(query.text(13));
        row.leavesOn = dayAt(query, 14);
        row.stage = enumFromText<Stage>(query.text(15));
        row.moments = static_cast<int>(query.number(16));
        row.until = dayAt(query, 17);
        row.request = RequestId(query.text(18));
        return row;
    });
}

} // namespace letterdesk
