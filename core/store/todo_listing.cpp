// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/todo_listing.h"

#include "core/calendar/todo.h"
#include "core/requests/request_state.h"
#include "core/store/query_values.h"
#include "core/store/request_listing.h"
#include "core/store/workspace_connection.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <functional>

namespace letterdesk {

namespace {

/// Days back to which what was missed is still told. A season is over by then.
constexpr int kDaysBack = 60;
/// Days for which an experience without a last day counts as running.
constexpr int kOpenEndDays = 365;
/// Rows of a kind that are looked through for candidates where no index tells them apart.
constexpr int kLookedThrough = 400;

using OnRow = std::function<void(const Query&)>;

Result<void> forRows(const WorkspaceConnection& connection, const QString& sql, const QVariantList& values,
                     const OnRow& onRow) {
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
        onRow(query);
    }
}

/// A name as one speaks of somebody, without the credentials.
QString spokenName(const QString& name) {
    return name.section(u',', 0, 0);
}

/// One way to a candidate. The conditions stand word for word in the indexes of schema/version_1.cpp: only then
/// does SQLite go along them.
struct Search {
    const char* sql;
    QVariantList values;
};

std::vector<Search> requestSearches(QDate today, int limit) {
    const QString soon = dayText(today.addDays(kSoonDays));
    const QString now = dayText(today);
    const QString back = dayText(today.addDays(-kDaysBack));
    const QString risk = dayText(today.addDays(kAtRiskDays));
    return {
        {"SELECT row, NULL FROM requests WHERE stage IN ('candidate', 'ask_planned') AND ask_on <= ? "
         "ORDER BY ask_on, row LIMIT ?",
         {soon, limit}},
        {"SELECT row, NULL FROM requests WHERE stage = 'asked' AND answer IS NULL AND answered_on IS NULL "
         "AND asked_on <= ? ORDER BY asked_on, row LIMIT ?",
         {dayText(today.addDays(-kNoReplyDays)), limit}},
        {"SELECT row, NULL FROM requests WHERE stage IN ('agreed', 'hesitant', 'wants_draft') "
         "AND packet_given_on IS NULL ORDER BY answered_on, row LIMIT ?",
         {limit}},
        {"SELECT row, NULL FROM requests AS r WHERE stage IN ('agreed', 'packet_given') AND writers_date <= ? "
         "AND (NOT EXISTS (SELECT 1 FROM entries WHERE request = r.id) "
         "OR EXISTS (SELECT 1 FROM entries WHERE request = r.id AND received_on IS NULL)) "
         "ORDER BY writers_date, row LIMIT ?",
         {soon, limit}},
        {"SELECT row, NULL FROM (SELECT row, id FROM requests WHERE stage = 'packet_given' "
         "ORDER BY packet_given_on DESC LIMIT ?) AS r "
         "WHERE EXISTS (SELECT 1 FROM entries WHERE request = r.id AND issued_on IS NULL AND received_on IS NULL) "
         "LIMIT ?",
         {kLookedThrough, limit}},
        {"SELECT r.row, NULL FROM (SELECT request FROM entries WHERE received_on <= ? "
         "ORDER BY received_on DESC LIMIT ?) AS e CROSS JOIN requests AS r ON r.id = e.request "
         "WHERE r.thanked_on IS NULL AND r.stage NOT IN ('thanked', 'declined', 'closed', 'withdrawn') "
         "GROUP BY r.row LIMIT ?",
         {now, kLookedThrough, limit}},
        {"SELECT r.row, NULL FROM (SELECT application, min(day) AS day FROM "
         "(SELECT id AS application, letters_due_on AS day FROM applications WHERE letters_due_on BETWEEN ? AND ? "
         "UNION ALL SELECT application, letters_due_on FROM programs WHERE letters_due_on BETWEEN ? AND ?) "
         "GROUP BY application ORDER BY 2 LIMIT ?) AS due CROSS JOIN entries AS e ON e.application = "
         "due.application CROSS JOIN requests AS r ON r.id = e.request "
         "WHERE e.received_on IS NULL AND r.stage NOT IN ('declined', 'closed', 'withdrawn') "
         "GROUP BY r.row ORDER BY min(due.day) LIMIT ?",
         {back, risk, back, risk, kLookedThrough, limit}},
        {"SELECT r.row, max(d.\"on\") FROM (SELECT application, \"on\" FROM application_dates WHERE \"on\" "
         "BETWEEN "
         "? AND ? AND event = 'match' ORDER BY \"on\" LIMIT ?) AS d CROSS JOIN entries AS e ON e.application = "
         "d.application CROSS JOIN requests AS r ON r.id = e.request "
         "WHERE e.received_on IS NOT NULL AND r.outcome_told_on IS NULL "
         "AND r.stage IN ('agreed', 'packet_given', 'thanked', 'closed') GROUP BY r.row LIMIT ?",
         {back, now, kLookedThrough, limit}},
    };
}

Result<void> readRequests(const WorkspaceConnection& connection, QDate today, int limit,
                          std::vector<TodoRequest>& requests) {
    std::vector<qint64> keys;
    QHash<qint64, std::optional<QDate>> found;
    for (const Search& search : requestSearches(today, limit)) {
        auto done = forRows(connection, QString::fromLatin1(search.sql), search.values, [&](const Query& query) {
            const qint64 key = query.number(0);
            if (!found.contains(key)) {
                keys.push_back(key);
            }
            std::optional<QDate>& results = found[key];
            results = results ? results : dayAt(query, 1);
        });
        if (!done) {
            return done;
        }
    }
    const auto rows = RequestListing(connection).rows(keys);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    const auto cvForAll =
        readNumber(connection, QStringLiteral("SELECT EXISTS (SELECT 1 FROM documents WHERE request IS NULL "
                                              "AND kind = 'cv' AND sha256 IS NOT NULL)"));
    if (!cvForAll) {
        return tl::unexpected(cvForAll.error());
    }
    QHash<qint64, size_t> index;
    QJsonArray list;
    for (const RequestRow& row : *rows) {
        TodoRequest& request = requests.emplace_back();
        request.request = requestOf(row);
        request.name = spokenName(row.personName);
        request.services = row.services;
        request.resultsOn = found.value(row.key);
        request.hasCv = *cvForAll != 0;
        for (const RequestRow::EntryDates& entry : row.entries) {
            request.dueOn.push_back(entry.dueOn);
        }
        index.insert(row.key, requests.size() - 1);
        list.append(row.key);
    }
    return forRows(
        connection,
        QStringLiteral("SELECT r.row, p.do_not_write_before, EXISTS (SELECT 1 FROM documents AS d WHERE "
                       "d.request = r.id AND d.kind = 'cv' AND d.sha256 IS NOT NULL) "
                       "FROM json_each(?) AS k JOIN requests AS r ON r.row = k.value "
                       "JOIN people AS p ON p.id = r.person"),
        {QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact))}, [&](const Query& query) {
            TodoRequest& request = requests[index.value(query.number(0))];
            request.doNotWriteBefore = dayAt(query, 1);
            request.hasCv = request.hasCv || query.number(2) != 0;
        });
}

Result<void> readExperiences(const WorkspaceConnection& connection, QDate today, int limit,
                             std::vector<TodoExperience>& experiences) {
    const QString now = dayText(today);
    const QString monday = dayText(today.addDays(1 - today.dayOfWeek()));
    // Those that end first come first; those without a last day after them.
    const char* const running[] = {
        "SELECT id, title, start, \"end\" FROM experiences WHERE ifnull(\"end\", '9999-12-31') >= ? "
        "AND \"end\" IS NOT NULL AND start <= ? ORDER BY ifnull(\"end\", '9999-12-31') LIMIT ?",
        "SELECT id, title, start, \"end\" FROM experiences WHERE ifnull(\"end\", '9999-12-31') = '9999-12-31' "
        "AND ifnull(start, '') BETWEEN ? AND ? AND \"end\" IS NULL ORDER BY ifnull(start, '') DESC LIMIT ?",
    };
    const QVariantList values[] = {{now, now, kLookedThrough},
                                   {dayText(today.addDays(-kOpenEndDays)), now, kLookedThrough}};
    for (size_t at = 0; at < std::size(running); ++at) {
        const QString sql =
            QStringLiteral(
                "SELECT * FROM (SELECT e.id, e.title, e.start, e.\"end\", "
                "EXISTS (SELECT 1 FROM relationships AS x JOIN requests AS r ON r.person = x.person "
                "WHERE x.experience = e.id AND r.stage NOT IN ('closed', 'withdrawn')) AS asked, "
                "(SELECT max(\"on\") FROM interactions WHERE experience = e.id) AS written FROM (%1) AS e) "
                "WHERE NOT asked OR written IS NULL OR written < ? LIMIT ?")
                .arg(QLatin1StringView(running[at]));
        auto done = forRows(connection, sql, values[at] + QVariantList{monday, limit}, [&](const Query& query) {
            experiences.push_back({ExperienceId(query.text(0)), query.text(1), dayAt(query, 2), dayAt(query, 3),
                                   query.number(4) != 0, dayAt(query, 5)});
        });
        if (!done) {
            return done;
        }
    }
    return {};
}

constexpr QLatin1StringView kNameColumns("p.honorific, p.given_name, p.family_name, p.credentials");

Result<void> readPeople(const WorkspaceConnection& connection, QDate today, int limit,
                        std::vector<TodoPerson>& people) {
    return forRows(connection,
                   QStringLiteral("SELECT p.id, %1, p.keep_in_touch_days, k.last, p.do_not_write_before FROM "
                                  "(SELECT row, keep_in_touch_days, (SELECT max(\"on\") FROM interactions "
                                  "WHERE person = people.id) AS last FROM people WHERE keep_in_touch_days IS NOT "
                                  "NULL) AS k JOIN people AS p ON p.row = k.row "
                                  "WHERE julianday(k.last) + k.keep_in_touch_days <= julianday(?) "
                                  "ORDER BY julianday(k.last) + k.keep_in_touch_days LIMIT ?")
                       .arg(kNameColumns),
                   {dayText(today), limit}, [&](const Query& query) {
                       people.push_back({PersonId(query.text(0)), spokenName(personNameAt(query, 1)),
                                         static_cast<int>(query.number(5)), dayAt(query, 6), dayAt(query, 7)});
                   });
}

Result<void> readDates(const WorkspaceConnection& connection, QDate today, int limit,
                       std::vector<TodoDate>& dates) {
    return forRows(
        connection,
        QStringLiteral("SELECT d.id, d.\"on\", d.title, d.person, %1 FROM dates AS d LEFT JOIN people AS "
                       "p ON p.id = d.person WHERE d.\"on\" BETWEEN ? AND ? ORDER BY d.\"on\" LIMIT ?")
            .arg(kNameColumns),
        {dayText(today.addDays(-kNotedDays)), dayText(today.addDays(kSoonDays)), limit}, [&](const Query& query) {
            TodoDate& date = dates.emplace_back();
            date.note.id = DateNoteId(query.text(0));
            date.note.on = dayAt(query, 1).value_or(QDate());
            date.note.title = query.text(2);
            if (!query.isNull(3)) {
                date.note.person = PersonId(query.text(3));
                date.name = spokenName(personNameAt(query, 4));
            }
        });
}

Result<void> readApplications(const WorkspaceConnection& connection, QDate today, int limit,
                              std::vector<TodoApplication>& applications) {
    const QString from = dayText(today);
    const QString to = dayText(today.addDays(kApplicationDays));
    return forRows(
        connection,
        QStringLiteral(
            "SELECT * FROM (SELECT a.id, a.service, a.season, a.specialty, due.day, "
            "(SELECT count(*) FROM entries AS e JOIN requests AS r ON r.id = e.request "
            "WHERE e.application = a.id AND e.received_on IS NULL "
            "AND r.stage NOT IN ('declined', 'closed', 'withdrawn')) AS missing, "
            "(SELECT count(*) FROM entries WHERE application = a.id) FROM (SELECT application, min(day) AS day "
            "FROM "
            "(SELECT id AS application, letters_due_on AS day FROM applications WHERE letters_due_on BETWEEN ? "
            "AND "
            "? UNION ALL SELECT application, letters_due_on FROM programs WHERE letters_due_on BETWEEN ? AND ?) "
            "GROUP BY application ORDER BY 2 LIMIT ?) AS due JOIN applications AS a ON a.id = due.application) "
            "WHERE missing > 0 ORDER BY day LIMIT ?"),
        {from, to, from, to, kLookedThrough, limit}, [&](const Query& query) {
            applications.push_back({ApplicationId(query.text(0)), query.text(1), query.text(2), query.text(3),
                                    dayAt(query, 4).value_or(QDate()), static_cast<int>(query.number(5)),
                                    static_cast<int>(query.number(6))});
        });
}

} // namespace

Result<TodoFacts> TodoListing::facts(QDate today, int limit) const {
    TodoFacts facts;
    auto done = readRequests(*m_connection, today, limit, facts.requests);
    if (done) {
        done = readExperiences(*m_connection, today, limit, facts.experiences);
    }
    if (done) {
        done = readPeople(*m_connection, today, limit, facts.people);
    }
    if (done) {
        done = readDates(*m_connection, today, limit, facts.dates);
    }
    if (done) {
        done = readApplications(*m_connection, today, limit, facts.applications);
    }
    if (!done) {
        return tl::unexpected(done.error());
    }
    const auto somebody = readNumber(*m_connection, QStringLiteral("SELECT EXISTS (SELECT 1 FROM people)"));
    if (!somebody) {
        return tl::unexpected(somebody.error());
    }
    facts.hasPeople = *somebody != 0;
    return facts;
}

} // namespace letterdesk
