// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/request_listing.h"

#include "core/relationships/person_name.h"
#include "core/requests/request_state.h"
#include "core/store/query.h"
#include "core/store/search.h"
#include "core/store/workspace_connection.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace letterdesk {

namespace {

// Word for word the conditions and expressions of the indexes requests_open and requests_done: only then does
// SQLite page along the index instead of sorting all.
constexpr QLatin1StringView kOpen("stage NOT IN ('declined', 'closed', 'withdrawn')");
constexpr QLatin1StringView kDone("stage IN ('declined', 'closed', 'withdrawn')");
constexpr QLatin1StringView kDue("ifnull(writers_date, '9999-12-31')");

/// Conditions of a filter and what they take, one value each.
struct FilterSql {
    QString sql;
    QVariantList values;
};

/// Each word must begin a word of the person's name or organization, or stand in a service's id.
FilterSql textFilter(const QString& text) {
    FilterSql filter;
    const QStringList words = searchWords(text);
    for (const QString& word : words) {
        filter.sql += QStringLiteral(" AND (person IN (SELECT people.id FROM search JOIN people ON people.row = "
                                     "search.rowid WHERE search MATCH ?)"
                                     " OR id IN (SELECT entries.request FROM applications JOIN entries ON "
                                     "entries.application = applications.id"
                                     " WHERE applications.service LIKE ?))");
        filter.values << QStringLiteral("{name} : ") + matchExpression({word}, LastWord::Prefix)
                      << QStringLiteral("%") + word + QStringLiteral("%");
    }
    return filter;
}

struct Place {
    bool isOpen = true;
    QString due;
};

Result<void> appendKeys(const WorkspaceConnection& connection, const QString& sql, const QVariantList& values,
                        std::vector<qint64>& keys) {
    Query query(connection, sql);
    for (const QVariant& value : values) {
        query.bind(value);
    }
    for (;;) {
        const auto row = query.next();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return {};
        }
        keys.push_back(query.number(0));
    }
}

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

QString jsonOf(std::span<const qint64> keys) {
    QJsonArray list;
    for (const qint64 key : keys) {
        list.append(key);
    }
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

std::optional<QDate> dayAt(const Query& query, int column) {
    const QDate day = QDate::fromString(query.text(column), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QString nameAt(const Query& query, int column) {
    Person person;
    person.honorific = query.text(column);
    person.givenName = query.text(column + 1);
    person.familyName = query.text(column + 2);
    const QJsonArray credentials = QJsonDocument::fromJson(query.text(column + 3).toUtf8()).array();
    for (const auto& credential : credentials) {
        person.credentials << credential.toString();
    }
    return personName(person);
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
    request.thankedOn = row.thankedOn;
    for (const RequestRow::EntryDates& dates : row.entries) {
        Entry& entry = request.entries.emplace_back();
        entry.issuedOn = dates.issuedOn;
        entry.receivedOn = dates.receivedOn;
    }
    return request;
}

Result<std::vector<qint64>> RequestListing::keysAfter(qint64 after, const Filter& filter, int limit) const {
    const FilterSql text = textFilter(filter.text);
    std::vector<qint64> keys;
    Place from{true, QStringLiteral("")};
    if (after != 0) {
        const auto place = placeOf(*m_connection, after);
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
    if (!filter.openOnly) {
        stretches.push_back(
            {QStringLiteral("%1 AND row < ?%2 ORDER BY row DESC").arg(kDone, text.sql),
             QVariantList{from.isOpen ? std::numeric_limits<qint64>::max() : after} + text.values});
    }
    for (const Stretch& stretch : stretches) {
        const int missing = limit - static_cast<int>(keys.size());
        if (missing <= 0) {
            break;
        }
        if (auto done = appendKeys(*m_connection,
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
    const QString list = jsonOf(keys);
    {
        Query query(*m_connection,
                    QStringLiteral("SELECT r.row, r.id, r.person, p.honorific, p.given_name, p.family_name, "
                                   "p.credentials, p.organization, r.stage, r.ask_on, r.asked_on, r.writers_date, "
                                   "r.thanked_on, r.answer, r.answered_on FROM json_each(?) AS k JOIN requests AS "
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
            row.personName = nameAt(query, 3);
            row.organization = query.text(7);
            row.stage = enumFromText<Stage>(query.text(8)).value_or(Stage::Candidate);
            row.askOn = dayAt(query, 9);
            row.askedOn = dayAt(query, 10);
            row.writersDate = dayAt(query, 11);
            row.thankedOn = dayAt(query, 12);
            row.answer = enumFromText<Answer>(query.text(13));
            row.answeredOn = dayAt(query, 14);
            index.insert(row.key, rows.size());
            rows.push_back(std::move(row));
        }
    }
    if (auto done = addEntries(*m_connection, list, index, rows); !done) {
        return tl::unexpected(done.error());
    }
    return rows;
}

Result<qint64> RequestListing::keyOf(const RequestId& id) const {
    const auto key =
        readNumber(*m_connection, QStringLiteral("SELECT row FROM requests WHERE id = ?"), {id.text()});
    if (key && *key == 0) {
        return worldError(ErrorCode::RecordNotFound, QStringLiteral("requests[%1]").arg(id.text()));
    }
    return key;
}

} // namespace letterdesk
