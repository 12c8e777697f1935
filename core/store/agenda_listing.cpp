// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/agenda_listing.h"

#include "core/relationships/person_name.h"
#include "core/store/query_values.h"
#include "core/store/workspace_connection.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTimeZone>

#include <algorithm>

namespace letterdesk {

namespace {

/// More of one kind in one read than any view shows; days beyond come with the next read.
constexpr int kMostOfAKind = 4000;

/// Where the dates of one kind stand. Joins are CROSS: they keep the order in which the index of the date leads.
struct Source {
    AgendaKind kind;
    const char* table; ///< with its joins
    const char* id;
    const char* day;
    const char* last = nullptr; ///< of a span; the rows are found by it
    const char* part = "NULL";
    bool person = false; ///< joined as p
    const char* title = "NULL";
    const char* word = "NULL";
    bool application = false; ///< joined as a
    const char* estimated = "0";
    const char* stage = "NULL";
    const char* settled = "0";
    const char* where = nullptr; ///< a further condition; a + keeps its column from leading
    bool isInstant = false;      ///< UTC text instead of a day
};

constexpr const char* kRequest = "requests AS r CROSS JOIN people AS p ON p.id = r.person";
constexpr const char* kEntry =
    "entries AS e CROSS JOIN requests AS r ON r.id = e.request CROSS JOIN people AS p ON "
    "p.id = r.person LEFT JOIN applications AS a ON a.id = e.application";
constexpr const char* kAllReceived = "(SELECT count(*) > 0 AND count(received_on) = count(*) FROM entries WHERE "
                                     "entries.request = r.id)";
constexpr const char* kAllReceivedHere =
    "(SELECT count(*) > 0 AND count(received_on) = count(*) FROM entries WHERE "
    "entries.application = a.id)";

const std::vector<Source>& sources() {
    using K = AgendaKind;
    static const std::vector<Source> all{
        {.kind = K::DateNote,
         .table = "dates AS d LEFT JOIN people AS p ON p.id = d.person",
         .id = "d.id",
         .day = "d.\"on\"",
         .person = true,
         .title = "d.title"},
        {.kind = K::Experience,
         .table = "experiences AS x",
         .id = "x.id",
         .day = "x.start",
         .last = "x.\"end\"",
         .title = "ifnull(x.title, x.organization)",
         .word = "x.kind"},
        {.kind = K::Experience,
         .table = "experiences AS x",
         .id = "x.id",
         .day = "x.start",
         .part = "'start'",
         .title = "ifnull(x.title, x.organization)",
         .word = "x.kind",
         .where = "+x.\"end\" IS NULL"},
        {.kind = K::Experience,
         .table = "experiences AS x",
         .id = "x.id",
         .day = "x.\"end\"",
         .part = "'end'",
         .title = "ifnull(x.title, x.organization)",
         .word = "x.kind",
         .where = "+x.start IS NULL"},
        {.kind = K::Absence,
         .table = "absences AS b CROSS JOIN people AS p ON p.id = b.person",
         .id = "p.id",
         .day = "b.\"from\"",
         .last = "b.\"to\"",
         .part = "b.position",
         .person = true},
        {.kind = K::Leaves, .table = "people AS p", .id = "p.id", .day = "p.leaves_on", .person = true},
        {.kind = K::DoNotWriteBefore,
         .table = "people AS p",
         .id = "p.id",
         .day = "p.do_not_write_before",
         .person = true},
        {.kind = K::Ask,
         .table = kRequest,
         .id = "r.id",
         .day = "r.ask_on",
         .person = true,
         .stage = "r.stage",
         .settled = "r.asked_on IS NOT NULL"},
        {.kind = K::Asked, .table = kRequest, .id = "r.id", .day = "r.asked_on", .person = true},
        {.kind = K::Answered,
         .table = kRequest,
         .id = "r.id",
         .day = "r.answered_on",
         .person = true,
         .word = "r.answer"},
        {.kind = K::WritersDate,
         .table = kRequest,
         .id = "r.id",
         .day = "r.writers_date",
         .person = true,
         .stage = "r.stage",
         .settled = kAllReceived},
        {.kind = K::PacketGiven, .table = kRequest, .id = "r.id", .day = "r.packet_given_on", .person = true},
        {.kind = K::PacketGiven,
         .table = "packets AS k LEFT JOIN requests AS r ON r.id = k.request LEFT JOIN people AS p ON p.id = "
                  "r.person",
         .id = "k.request",
         .day = "k.given_on",
         .part = "k.id",
         .person = true,
         .title = "k.file_name"},
        {.kind = K::Thanked, .table = kRequest, .id = "r.id", .day = "r.thanked_on", .person = true},
        {.kind = K::OutcomeTold, .table = kRequest, .id = "r.id", .day = "r.outcome_told_on", .person = true},
        {.kind = K::History,
         .table = "request_history AS h CROSS JOIN requests AS r ON r.id = h.request CROSS JOIN people AS p ON "
                  "p.id = r.person",
         .id = "r.id",
         .day = "h.\"on\"",
         .part = "h.position",
         .person = true,
         .title = "h.note",
         .word = "h.what"},
        {.kind = K::Issued,
         .table = kEntry,
         .id = "r.id",
         .day = "e.issued_on",
         .part = "e.id",
         .person = true,
         .application = true},
        {.kind = K::Received,
         .table = kEntry,
         .id = "r.id",
         .day = "e.received_on",
         .part = "e.id",
         .person = true,
         .application = true},
        {.kind = K::LettersDue,
         .table = "applications AS a",
         .id = "a.id",
         .day = "a.letters_due_on",
         .application = true,
         .settled = kAllReceivedHere},
        {.kind = K::SeasonDate,
         .table = "application_dates AS s CROSS JOIN applications AS a ON a.id = s.application",
         .id = "a.id",
         .day = "s.\"on\"",
         .part = "s.position",
         .word = "s.event",
         .application = true,
         .estimated = "s.estimated"},
        {.kind = K::ProgramDue,
         .table = "programs AS g CROSS JOIN applications AS a ON a.id = g.application",
         .id = "g.id",
         .day = "g.letters_due_on",
         .title = "g.name",
         .application = true},
        {.kind = K::Assigned,
         .table =
             "assignments AS s CROSS JOIN programs AS g ON g.id = s.program CROSS JOIN entries AS e ON e.id = "
             "s.entry CROSS JOIN requests AS r ON r.id = e.request CROSS JOIN people AS p ON p.id = r.person",
         .id = "s.id",
         .day = "s.\"on\"",
         .person = true,
         .title = "g.name"},
        {.kind = K::Message,
         .table = "messages AS m LEFT JOIN requests AS r ON r.id = m.request LEFT JOIN people AS p ON p.id = "
                  "r.person",
         .id = "m.id",
         .day = "m.sent_at",
         .person = true,
         .title = "m.subject",
         .word = "m.kind",
         .isInstant = true},
        {.kind = K::Interaction,
         .table = "interactions AS i CROSS JOIN people AS p ON p.id = i.person",
         .id = "i.id",
         .day = "i.\"on\"",
         .person = true,
         .title = "i.summary",
         .word = "i.kind"},
        {.kind = K::Moment, .table = "moments AS m", .id = "m.id", .day = "m.\"on\"", .title = "m.title"},
    };
    return all;
}

QString text(const char* ascii) {
    return QString::fromLatin1(ascii);
}

QString selectSql(const Source& source) {
    const QStringList columns{
        text(source.id),
        text(source.part),
        text(source.day),
        text(source.last != nullptr ? source.last : source.day),
        source.person ? QStringLiteral("p.honorific, p.given_name, p.family_name, p.credentials")
                      : QStringLiteral("NULL, NULL, NULL, NULL"),
        text(source.title),
        text(source.word),
        source.application ? QStringLiteral("a.service, a.specialty, a.season")
                           : QStringLiteral("NULL, NULL, NULL"),
        text(source.estimated),
        text(source.stage),
        text(source.settled),
    };
    const QString reach =
        source.last != nullptr ? QStringLiteral("%2 >= ? AND +%1 <= ?") : QStringLiteral("%1 >= ? AND %1 <= ?");
    const QString leading = text(source.last != nullptr ? source.last : source.day);
    QString sql =
        QStringLiteral("SELECT %1 FROM %2 WHERE ").arg(columns.join(QStringLiteral(", ")), text(source.table));
    sql += source.last != nullptr ? reach.arg(text(source.day), leading) : reach.arg(leading);
    if (source.where != nullptr) {
        sql += QStringLiteral(" AND ") + text(source.where);
    }
    return sql + QStringLiteral(" ORDER BY %1 LIMIT ?").arg(leading);
}

enum class Way { Forward, Back };

/// The nearest value of a column after or before a day, along its index.
QString probeSql(const Source& source, const char* column, Way way) {
    return QStringLiteral("SELECT %1 FROM %2 WHERE %1 %3 ? ORDER BY %1 %4 LIMIT 1")
        .arg(text(column), text(source.table),
             way == Way::Forward ? (source.isInstant ? QStringLiteral(">=") : QStringLiteral(">"))
                                 : QStringLiteral("<"),
             way == Way::Forward ? QStringLiteral("ASC") : QStringLiteral("DESC"));
}

/// The first instant of a day where the user is, as the store writes it.
QString instantText(QDate day) {
    return day.startOfDay().toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
}

QDate dayOf(const Source& source, const QString& stored) {
    if (!source.isInstant) {
        return QDate::fromString(stored, Qt::ISODate);
    }
    return QDateTime::fromString(stored, Qt::ISODate).toLocalTime().date();
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

AgendaFact factAt(const Query& query, const Source& source) {
    AgendaFact fact;
    fact.kind = source.kind;
    fact.id = query.text(0);
    fact.part = query.text(1);
    fact.first = dayOf(source, query.text(2));
    fact.last = dayOf(source, query.text(3));
    fact.personName = nameAt(query, 4);
    fact.title = query.text(8);
    fact.word = query.text(9);
    fact.service = query.text(10);
    fact.specialty = query.text(11);
    fact.season = query.text(12);
    fact.estimated = query.number(13) != 0;
    fact.stage = enumFromText<Stage>(query.text(14));
    fact.settled = query.number(15) != 0;
    if (source.kind == AgendaKind::Experience) {
        fact.opensEnd = fact.part == QLatin1StringView("start");
        fact.opensStart = fact.part == QLatin1StringView("end");
    }
    return fact;
}

bool isAsked(const Source& source, std::span<const AgendaKind> kinds) {
    return std::find(kinds.begin(), kinds.end(), source.kind) != kinds.end();
}

Result<void> readSource(const WorkspaceConnection& connection, const Source& source, QDate first,
                        AgendaFacts& into) {
    Query query(connection, selectSql(source));
    query.bind(source.isInstant ? instantText(first) : dayText(first));
    query.bind(source.isInstant ? instantText(into.until.addDays(1)) : dayText(into.until));
    query.bind(kMostOfAKind + 1);
    int count = 0;
    QDate newest;
    for (;;) {
        const auto row = query.next();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return {};
        }
        AgendaFact fact = factAt(query, source);
        newest = fact.first;
        if (++count > kMostOfAKind) {
            break;
        }
        if (fact.first <= into.until && fact.last >= first) {
            into.facts.push_back(std::move(fact));
        }
    }
    // The last day of what was read may go on: it belongs to the next read.
    if (source.last == nullptr && newest > first) {
        into.until = std::min(into.until, newest.addDays(-1));
    } else {
        into.isCut = true;
        into.until = source.last == nullptr ? first : into.until;
    }
    return {};
}

Result<std::optional<QDate>> nearestDay(const WorkspaceConnection& connection, std::span<const AgendaKind> kinds,
                                        QDate from, Way way) {
    std::optional<QDate> nearest;
    for (const Source& source : sources()) {
        if (!isAsked(source, kinds)) {
            continue;
        }
        for (const char* column : {source.day, source.last}) {
            if (column == nullptr) {
                continue;
            }
            Query query(connection, probeSql(source, column, way));
            query.bind(source.isInstant ? instantText(way == Way::Forward ? from.addDays(1) : from)
                                        : dayText(from));
            const auto row = query.next();
            if (!row) {
                return tl::unexpected(row.error());
            }
            const QDate day = *row ? dayOf(source, query.text(0)) : QDate();
            if (day.isValid() && (!nearest || (way == Way::Forward ? day < *nearest : day > *nearest))) {
                nearest = day;
            }
        }
    }
    return nearest;
}

} // namespace

Result<AgendaFacts> AgendaListing::between(QDate first, QDate last, std::span<const AgendaKind> kinds) const {
    AgendaFacts read;
    read.until = last;
    for (const Source& source : sources()) {
        if (!isAsked(source, kinds)) {
            continue;
        }
        if (const auto done = readSource(*m_connection, source, first, read); !done) {
            return tl::unexpected(done.error());
        }
    }
    std::erase_if(read.facts, [&read](const AgendaFact& fact) { return fact.first > read.until; });
    return read;
}

Result<std::optional<QDate>> AgendaListing::nextDayWith(std::span<const AgendaKind> kinds, QDate after) const {
    return nearestDay(*m_connection, kinds, after, Way::Forward);
}

Result<std::optional<QDate>> AgendaListing::previousDayWith(std::span<const AgendaKind> kinds,
                                                            QDate before) const {
    return nearestDay(*m_connection, kinds, before, Way::Back);
}

QStringList AgendaListing::statements() {
    QStringList all;
    for (const Source& source : sources()) {
        all << selectSql(source);
        for (const char* column : {source.day, source.last}) {
            if (column != nullptr) {
                all << probeSql(source, column, Way::Forward) << probeSql(source, column, Way::Back);
            }
        }
    }
    return all;
}

} // namespace letterdesk
