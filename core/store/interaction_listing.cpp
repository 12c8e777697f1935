// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/interaction_listing.h"

#include "core/store/query.h"
#include "core/store/query_values.h"

namespace letterdesk {

namespace {

const ListShape& interactionsShape() {
    static const ListShape shape = [] {
        ListShape made{RecordKind::Interaction,
                       "interactions",
                       {"ifnull(\"on\", '')"},
                       true,
                       {"\"on\"", "kind", "minutes", "summary"}};
        made.within = "person = ?";
        made.withinOthers = {{RecordKind::Experience, "experience = ?"}};
        return made;
    }();
    return shape;
}

} // namespace

InteractionListing::InteractionListing(const WorkspaceConnection& connection)
    : RecordListing(connection, interactionsShape()) {}

Result<std::vector<InteractionRow>> InteractionListing::rows(std::span<const qint64> keys) const {
    Query query(connection(),
                QStringLiteral(
                    "SELECT i.row, i.id, i.person, p.honorific, p.given_name, p.family_name, NULL, i.experience, "
                    "e.title, i.\"on\", i.kind, i.minutes, substr(i.summary, 1, 200) "
                    "FROM json_each(?) AS k JOIN interactions AS i ON i.row = k.value "
                    "JOIN people AS p ON p.id = i.person "
                    "LEFT JOIN experiences AS e ON e.id = i.experience ORDER BY k.key"));
    query.bind(keyList(keys));
    return readRows<InteractionRow>(query, [&query] {
        InteractionRow row;
        row.key = query.number(0);
        row.id = InteractionId(query.text(1));
        row.person = PersonId(query.text(2));
        row.personName = personNameAt(query, 3);
        row.experience = query.isNull(7) ? std::nullopt : std::optional(ExperienceId(query.text(7)));
        row.experienceTitle = query.text(8);
        row.on = dayAt(query, 9);
        row.kind = enumFromText<InteractionKind>(query.text(10));
        row.minutes = query.isNull(11) ? std::nullopt : std::optional(static_cast<int>(query.number(11)));
        row.summary = query.text(12);
        return row;
    });
}

} // namespace letterdesk
