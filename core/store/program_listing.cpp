// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/program_listing.h"

#include "core/store/query_values.h"

#include <QtCore/QHash>

namespace letterdesk {

namespace {

// No order but the key's: the index programs_by_application holds it already.
const ListShape& programsShape() {
    static const ListShape shape{RecordKind::Program,
                                 "programs",
                                 {},
                                 false,
                                 {"name", "city", "letters_due_on",
                                  "(SELECT count(*) FROM assignments WHERE program = programs.id)", "max_letters",
                                  "max_age_months"},
                                 nullptr,
                                 "application = ?"};
    return shape;
}

std::optional<int> countAt(const Query& query, int column) {
    return query.isNull(column) ? std::nullopt : std::optional(static_cast<int>(query.number(column)));
}

} // namespace

ProgramListing::ProgramListing(const WorkspaceConnection& connection)
    : RecordListing(connection, programsShape()) {}

Result<std::vector<ProgramRow>> ProgramListing::rows(std::span<const qint64> keys) const {
    std::vector<ProgramRow> rows;
    QHash<qint64, size_t> index;
    const QString list = keyList(keys);
    {
        Query query(connection(),
                    QStringLiteral("SELECT p.row, p.id, p.application, p.name, p.city, p.letters_due_on, "
                                   "p.max_letters, p.max_age_months FROM json_each(?) AS k "
                                   "JOIN programs AS p ON p.row = k.value ORDER BY k.key"));
        query.bind(list);
        for (;;) {
            const auto found = query.next();
            if (!found) {
                return tl::unexpected(found.error());
            }
            if (!*found) {
                break;
            }
            ProgramRow row;
            row.key = query.number(0);
            row.id = ProgramId(query.text(1));
            row.application = ApplicationId(query.text(2));
            row.name = query.text(3);
            row.city = query.text(4);
            row.lettersDueOn = dayAt(query, 5);
            row.maxLetters = countAt(query, 6);
            row.maxAgeMonths = countAt(query, 7);
            index.insert(row.key, rows.size());
            rows.push_back(std::move(row));
        }
    }
    Query query(connection(),
                QStringLiteral("SELECT p.row, a.entry, a.program, a.\"on\" FROM json_each(?) AS k "
                               "JOIN programs AS p ON p.row = k.value JOIN assignments AS a ON a.program = p.id "
                               "ORDER BY p.row, a.entry"));
    query.bind(list);
    for (;;) {
        const auto found = query.next();
        if (!found) {
            return tl::unexpected(found.error());
        }
        if (!*found) {
            return rows;
        }
        Assignment assignment;
        assignment.entry = EntryId(query.text(1));
        assignment.program = ProgramId(query.text(2));
        assignment.on = dayAt(query, 3);
        rows[index.value(query.number(0))].assignments.push_back(std::move(assignment));
    }
}

} // namespace letterdesk
