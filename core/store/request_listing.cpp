// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/request_listing.h"

#include "core/requests/request_state.h"
#include "core/store/query_values.h"
#include "core/store/record_listing.h"
#include "core/store/workspace_connection.h"

#include <QtCore/QHash>

namespace letterdesk {

namespace {

// Word for word the conditions and expressions of the indexes requests_open and requests_done: only then does
// SQLite page along the index instead of sorting all.
constexpr QLatin1StringView kOpen("stage NOT IN ('declined', 'closed', 'withdrawn')");
constexpr QLatin1StringView kDone("stage IN ('declined', 'closed', 'withdrawn')");
constexpr QLatin1StringView kDue("ifnull(writers_date, '9999-12-31')");

const ListShape& requestsShape() {
    static const ListShape shape{
        RecordKind::Request,
        "requests",
        {"stage IN ('declined', 'closed', 'withdrawn')", "ifnull(writers_date, '9999-12-31')"},
        false,
        {"(SELECT ifnull(family_name, '') || ' ' || ifnull(given_name, '') FROM people WHERE id = "
         "requests.person)",
         "(SELECT applications.service FROM entries JOIN applications ON applications.id = entries.application "
         "WHERE entries.request = requests.id ORDER BY entries.position LIMIT 1)",
         "stage", "writers_date",
         "nullif(max(ifnull(ask_on, ''), ifnull(asked_on, ''), ifnull(answered_on, ''), "
         "ifnull(packet_given_on, ''), ifnull(thanked_on, '')), '')"},
        "stage NOT IN ('declined', 'closed', 'withdrawn')",
    };
    return shape;
}

struct Place {
    bool isOpen = true;
    QString due;
};

Result<Place> placeOf(const WorkspaceConnection& connection, qint64 key) {
    Query query(connection, QStringLiteral("SELECT %1, %2 FROM requests WHERE row = ?").arg(kOpen, kDue));
    query.bind(key);
    const auto row = query.next();
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (!*row) {
        return worldError(ErrorCode::RecordNotFound, QStringLiteral("requests"), {}, QString::number(key));
    }
    return Place{query.number(0) != 0, query.text(1)};
}

/// The dated programs of the applications that the entries of these requests name.
Result<QHash<QString, std::vector<Program>>> programsOf(const WorkspaceConnection& connection,
                                                        const QString& keys) {
    Query query(connection,
                QStringLiteral("SELECT application, letters_due_on FROM programs WHERE letters_due_on IS NOT NULL "
                               "AND application IN (SELECT e.application FROM json_each(?) AS k "
                               "JOIN requests AS r ON r.row = k.value JOIN entries AS e ON e.request = r.id)"));
    query.bind(keys);
    QHash<QString, std::vector<Program>> programs;
    for (;;) {
        const auto found = query.next();
        if (!found) {
            return tl::unexpected(found.error());
        }
        if (!*found) {
            return programs;
        }
        Program program;
        program.application = ApplicationId(query.text(0));
        program.lettersDueOn = dayAt(query, 1);
        programs[query.text(0)].push_back(std::move(program));
    }
}

/// Adds what the entries of these requests say; `index` gives the place of each key in `rows`.
Result<void> addEntries(const WorkspaceConnection& connection, const QString& keys,
                        const QHash<qint64, size_t>& index, std::vector<RequestRow>& rows) {
    const auto programs = programsOf(connection, keys);
    if (!programs) {
        return tl::unexpected(programs.error());
    }
    Query query(connection,
                QStringLiteral("SELECT r.row, e.issued_on, e.received_on, a.service, a.specialty, a.id, "
                               "a.letters_due_on FROM json_each(?) AS k "
                               "JOIN requests AS r ON r.row = k.value JOIN entries AS e ON e.request = r.id "
                               "LEFT JOIN applications AS a ON a.id = e.application ORDER BY r.row, e.position"));
    query.bind(keys);
    for (;;) {
        const auto found = query.next();
        if (!found) {
            return tl::unexpected(found.error());
        }
        if (!*found) {
            return {};
        }
        RequestRow& row = rows[index.value(query.number(0))];
        if (row.entries.empty()) {
            row.specialty = query.text(4);
        }
        Application application;
        application.id = ApplicationId(query.text(5));
        application.lettersDueOn = dayAt(query, 6);
        row.entries.push_back(
            {dayAt(query, 1), dayAt(query, 2), lettersDueOn(application, programs->value(application.id.text()))});
        const QString service = query.text(3);
        if (!service.isEmpty() && !row.services.contains(service)) {
            row.services << service;
        }
    }
}

} // namespace

Request requestOf(const RequestRow& row) {
    Request request;
    request.id = row.id;
    request.person = row.person;
    request.stage = row.stage;
    request.askOn = row.askOn;
    request.askedOn = row.askedOn;
    request.answer = row.answer;
    request.answeredOn = row.answeredOn;
    request.writersDate = row.writersDate;
    request.packetGivenOn = row.packetGivenOn;
    request.thankedOn = row.thankedOn;
    request.outcomeToldOn = row.outcomeToldOn;
    for (const RequestRow::EntryDates& dates : row.entries) {
        Entry& entry = request.entries.emplace_back();
        entry.issuedOn = dates.issuedOn;
        entry.receivedOn = dates.receivedOn;
    }
    return request;
}

RequestListing::RequestListing(const WorkspaceConnection& connection)
    : RecordListing(connection, requestsShape()) {}

Result<std::vector<qint64>> RequestListing::keysAfter(qint64 after, const ListQuery& query, int limit) const {
    const FilterSql text = filterSql(query);
    std::vector<qint64> keys;
    Place from{true, QStringLiteral("")};
    if (after != 0) {
        const auto place = placeOf(connection(), after);
        if (!place) {
            return tl::unexpected(place.error());
        }
        from = *place;
    }
    // Three stretches of the order, each along an index from its first row on: the rest of the same writer's date,
    // later dates, requests that are done. (A comparison of pairs would start at the beginning of the index.)
    struct Stretch {
        QString sql;
        QVariantList values;
    };
    std::vector<Stretch> stretches;
    if (from.isOpen && after != 0) {
        stretches.push_back({QStringLiteral("%1 AND %2 = ? AND row > ?%3 ORDER BY row").arg(kOpen, kDue, text.sql),
                             QVariantList{from.due, after} + text.values});
    }
    if (from.isOpen) {
        stretches.push_back({QStringLiteral("%1 AND %2 > ?%3 ORDER BY %2, row").arg(kOpen, kDue, text.sql),
                             QVariantList{from.due} + text.values});
    }
    if (!query.openOnly) {
        stretches.push_back(
            {QStringLiteral("%1 AND row < ?%2 ORDER BY row DESC").arg(kDone, text.sql),
             QVariantList{from.isOpen ? std::numeric_limits<qint64>::max() : after} + text.values});
    }
    for (const Stretch& stretch : stretches) {
        const int missing = limit - static_cast<int>(keys.size());
        if (missing <= 0) {
            break;
        }
        if (auto done = appendKeys(connection(),
                                   QStringLiteral("SELECT row FROM requests WHERE %1 LIMIT ?").arg(stretch.sql),
                                   stretch.values + QVariantList{missing}, keys);
            !done) {
            return tl::unexpected(done.error());
        }
    }
    return keys;
}

Result<std::vector<RequestRow>> RequestListing::rows(std::span<const qint64> keys) const {
    std::vector<RequestRow> rows;
    QHash<qint64, size_t> index;
    const QString list = keyList(keys);
    {
        Query query(connection(),
                    QStringLiteral("SELECT r.row, r.id, r.person, p.honorific, p.given_name, p.family_name, "
                                   "p.credentials, p.organization, r.stage, r.ask_on, r.asked_on, r.writers_date, "
                                   "r.thanked_on, r.answer, r.answered_on, r.packet_given_on, r.outcome_told_on "
                                   "FROM json_each(?) AS k JOIN requests AS "
                                   "r ON r.row = k.value "
                                   "JOIN people AS p ON p.id = r.person ORDER BY k.key"));
        query.bind(list);
        for (;;) {
            const auto found = query.next();
            if (!found) {
                return tl::unexpected(found.error());
            }
            if (!*found) {
                break;
            }
            RequestRow row;
            row.key = query.number(0);
            row.id = RequestId(query.text(1));
            row.person = PersonId(query.text(2));
            row.personName = personNameAt(query, 3);
            row.organization = query.text(7);
            row.stage = enumFromText<Stage>(query.text(8)).value_or(Stage::Candidate);
            row.askOn = dayAt(query, 9);
            row.askedOn = dayAt(query, 10);
            row.writersDate = dayAt(query, 11);
            row.thankedOn = dayAt(query, 12);
            row.answer = enumFromText<Answer>(query.text(13));
            row.answeredOn = dayAt(query, 14);
            row.packetGivenOn = dayAt(query, 15);
            row.outcomeToldOn = dayAt(query, 16);
            index.insert(row.key, rows.size());
            rows.push_back(std::move(row));
        }
    }
    if (auto done = addEntries(connection(), list, index, rows); !done) {
        return tl::unexpected(done.error());
    }
    return rows;
}

} // namespace letterdesk
