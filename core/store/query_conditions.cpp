// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query_conditions.h"

#include "core/search/search_words.h"
#include "core/store/query_links.h"
#include "core/store/query_states.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace letterdesk {

namespace {

using K = RecordKind;

/// `text` as the beginning of a folded value, for LIKE with the escape '\'.
QString beginning(QString text) {
    for (const QChar special : {QChar(u'\\'), QChar(u'%'), QChar(u'_')}) {
        text.replace(special, QString(u'\\') + special);
    }
    return text + u'%';
}

QString jsonOf(const QStringList& texts) {
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

FilterSql joined(const std::vector<FilterSql>& parts, QLatin1StringView by) {
    FilterSql sum;
    for (const FilterSql& part : parts) {
        if (!sum.sql.isEmpty()) {
            sum.sql += by;
        }
        sum += part;
    }
    return {u'(' + sum.sql + u')', sum.values};
}

/// A condition on the records of `to`, asked of those tied to the record (a record is tied to itself). `make`
/// gets the alias.
template <class Make>
FilterSql tied(K kind, const QString& alias, K to, const Make& make) {
    if (kind == to) {
        return make(alias);
    }
    const QString other = alias + u'_' + QString(enumText(to)).left(2);
    const QString link = linkSql(kind, alias, to, other);
    if (link.isEmpty()) {
        return neverSql();
    }
    const FilterSql condition = make(other);
    return {QStringLiteral("EXISTS (SELECT 1 FROM %1 AS %2 WHERE %3 AND %4)")
                .arg(enumText(to), other, link, condition.sql),
            condition.values};
}

/// A column's folded value begins with the condition's, or is one of its alternatives.
FilterSql columnIs(const QString& column, const QueryCondition& condition) {
    return {QStringLiteral("(letterdesk_folded(%1) LIKE ? ESCAPE '\\' OR %1 IN (SELECT value FROM json_each(?)))")
                .arg(column),
            {beginning(condition.value), jsonOf(condition.alternatives)}};
}

FilterSql specialty(K kind, const QString& alias, const QueryCondition& condition) {
    const auto own = [&](const QString& other) {
        return columnIs(other + QLatin1String(".specialty"), condition);
    };
    std::vector<FilterSql> places{tied(kind, alias, K::Experience, own), tied(kind, alias, K::Application, own)};
    if (kind == K::Request) {
        FilterSql label = columnIs(QStringLiteral("e.specialty_label"), condition);
        label.sql = QStringLiteral("EXISTS (SELECT 1 FROM entries AS e WHERE e.request = %1.id AND %2)")
                        .arg(alias, label.sql);
        places.push_back(label);
    }
    return anyOfSql(places);
}

FilterSql tag(K kind, const QString& alias, const QueryCondition& condition) {
    const auto in = [&](const char* column) {
        return [&condition, column](const QString& other) {
            return FilterSql{QStringLiteral("EXISTS (SELECT 1 FROM json_each(%1.%2) WHERE "
                                            "letterdesk_folded(value) LIKE ? ESCAPE '\\')")
                                 .arg(other, QLatin1String(column)),
                             {beginning(condition.value)}};
        };
    };
    FilterSql ofPerson = tied(kind, alias, K::Person, in("tags"));
    return kind == K::Moment ? anyOfSql({in("competencies")(alias), std::move(ofPerson)}) : ofPerson;
}

FilterSql has(K kind, const QString& alias, const QueryCondition& condition) {
    const auto filled = [](const char* column) {
        return [column](const QString& other) {
            return FilterSql{QStringLiteral("%1.%2 IS NOT NULL").arg(other, QLatin1String(column)), {}};
        };
    };
    const auto any = [](const QString&) { return FilterSql{QStringLiteral("1"), {}}; };
    switch (enumFromText<QueryPossession>(condition.value).value_or(QueryPossession::Note)) {
    case QueryPossession::Moment:
        return kind == K::Moment ? neverSql() : tied(kind, alias, K::Moment, any);
    case QueryPossession::Email:
        return tied(kind, alias, K::Person, filled("emails"));
    case QueryPossession::Phone:
        return tied(kind, alias, K::Person, filled("phones"));
    case QueryPossession::Concern:
        return kind == K::Concern ? neverSql() : tied(kind, alias, K::Concern, any);
    case QueryPossession::Packet:
        return tied(kind, alias, K::Request, [&](const QString& request) {
            return anyOfSql({filled("packet_given_on")(request), tied(K::Request, request, K::GivenPacket, any)});
        });
    case QueryPossession::Cv:
        return tied(kind, alias, K::Request, [&](const QString& request) {
            return tied(K::Request, request, K::Document, [](const QString& document) {
                return FilterSql{document + QLatin1String(".kind = 'cv'"), {}};
            });
        });
    case QueryPossession::Date:
        return tied(kind, alias, K::Request, filled("writers_date"));
    case QueryPossession::Note:
        return kind == K::Request
                   ? FilterSql{QStringLiteral("EXISTS (SELECT 1 FROM request_history WHERE request = %1.id AND "
                                              "note IS NOT NULL)")
                                   .arg(alias),
                               {}}
                   : tied(kind, alias, K::Person, filled("notes"));
    case QueryPossession::Request:
        return kind == K::Request ? neverSql() : tied(kind, alias, K::Request, any);
    }
    return neverSql();
}

FilterSql ofKind(K kind, const QString& alias, const QueryCondition& condition) {
    switch (kind) {
    case K::Experience:
    case K::Interaction:
    case K::Concern:
    case K::Document:
        return {alias + QLatin1String(".kind = ?"), {condition.value}};
    case K::Request:
        return {
            QStringLiteral("EXISTS (SELECT 1 FROM entries WHERE request = %1.id AND letter_kind = ?)").arg(alias),
            {condition.value}};
    default:
        return neverSql();
    }
}

/// A day of the record within the condition's stretch.
FilterSql within(const QString& first, const QString& last, const QueryCondition& condition) {
    std::vector<FilterSql> ends;
    if (condition.from) {
        ends.push_back({last + QLatin1String(" >= ?"), {condition.from->toString(Qt::ISODate)}});
    }
    if (condition.to) {
        ends.push_back({first + QLatin1String(" <= ?"), {condition.to->toString(Qt::ISODate)}});
    }
    return allOfSql(ends);
}

FilterSql due(K kind, const QString& alias, const QueryCondition& condition) {
    const auto on = [&condition](const QString& day) { return within(day, day, condition); };
    switch (kind) {
    case K::Application:
        return on(applicationDueSql(alias));
    case K::Program:
        return on(alias + QLatin1String(".letters_due_on"));
    case K::DateNote:
        return on(alias + QLatin1String(".\"on\""));
    default:
        return tied(kind, alias, K::Request, [&](const QString& request) { return on(requestDueSql(request)); });
    }
}

FilterSql happened(K kind, const QString& alias, const QueryCondition& condition) {
    const auto on = [&](const char* column) {
        const QString day = alias + u'.' + QLatin1String(column);
        return within(day, day, condition);
    };
    switch (kind) {
    case K::Interaction:
    case K::Moment:
    case K::Concern:
    case K::DateNote:
        return on("\"on\"");
    case K::Request:
        return on("asked_on");
    case K::Experience:
        return within(alias + QLatin1String(".start"), QStringLiteral("ifnull(%1.\"end\", %1.start)").arg(alias),
                      condition);
    case K::Message: {
        const QString day = QStringLiteral("substr(%1.sent_at, 1, 10)").arg(alias);
        return within(day, day, condition);
    }
    default:
        return neverSql();
    }
}

/// A word of `person:` or `place:`: each must begin a word of the person's name, or of where somebody or something
/// is.
FilterSql called(K kind, const QString& alias, const QueryCondition& condition) {
    const bool isPlace = condition.field == QueryField::Place;
    std::vector<FilterSql> words;
    const QStringList typed = searchWords(condition.value);
    for (const QString& word : typed) {
        const QString expression =
            QLatin1String(isPlace ? "{about} : " : "{name} : ") + phraseExpression(word, true);
        words.push_back(isPlace && (kind == K::Experience || kind == K::Program)
                            ? namedSql(kind, alias, kind, expression)
                            : namedSql(kind, alias, K::Person, expression));
    }
    return allOfSql(words);
}

FilterSql state(K kind, const QString& alias, const QueryCondition& condition, QDate today) {
    const auto special = enumFromText<QueryState>(condition.value);
    if (condition.field == QueryField::Is && special == QueryState::NotEligible) {
        return tied(kind, alias, K::Person, [](const QString& person) {
            return FilterSql{person + QLatin1String(".not_eligible IS NOT NULL"), {}};
        });
    }
    if (condition.field == QueryField::Is && special == QueryState::NeverAsked) {
        return kind == K::Person
                   ? FilterSql{QStringLiteral("NOT EXISTS (SELECT 1 FROM requests WHERE person = %1.id AND stage "
                                              "NOT IN ('candidate', 'ask_planned'))")
                                   .arg(alias),
                               {}}
                   : neverSql();
    }
    return tied(kind, alias, K::Request, [&](const QString& request) {
        return condition.field == QueryField::Stage
                   ? FilterSql{request + QLatin1String(".stage = ?"), {condition.value}}
                   : requestState(condition.value, request, today);
    });
}

FilterSql number(K kind, const QString& alias, const QueryCondition& condition) {
    std::vector<FilterSql> places{{QStringLiteral("letterdesk_folded(%1.id) = ?").arg(alias), {condition.value}}};
    if (kind == K::Request) {
        places.push_back({QStringLiteral("EXISTS (SELECT 1 FROM entries WHERE request = %1.id AND "
                                         "(letterdesk_folded(letter_id) LIKE ? ESCAPE '\\' OR "
                                         "letterdesk_folded(request_id) LIKE ? ESCAPE '\\'))")
                              .arg(alias),
                          {beginning(condition.value), beginning(condition.value)}});
    }
    return anyOfSql(places);
}

FilterSql service(K kind, const QString& alias, const QueryCondition& condition) {
    return tied(kind, alias, K::Application, [&](const QString& application) {
        return columnIs(application + QLatin1String(".service"), condition);
    });
}

} // namespace

FilterSql neverSql() {
    return {QStringLiteral("0"), {}};
}

FilterSql anyOfSql(std::vector<FilterSql> parts) {
    parts.erase(std::remove_if(parts.begin(), parts.end(), [](const FilterSql& part) { return part.isNever(); }),
                parts.end());
    return parts.empty() ? neverSql() : joined(parts, QLatin1StringView(" OR "));
}

FilterSql allOfSql(const std::vector<FilterSql>& parts) {
    const bool none =
        std::any_of(parts.cbegin(), parts.cend(), [](const FilterSql& part) { return part.isNever(); });
    return none ? neverSql() : joined(parts, QLatin1StringView(" AND "));
}

QString phraseExpression(const QString& words, bool mayGoOn) {
    return u'"' + words + u'"' + (mayGoOn ? QLatin1String("*") : QLatin1String());
}

FilterSql namedSql(K kind, const QString& alias, K whom, const QString& expression) {
    if (kind == whom) {
        return {QStringLiteral("%1.row IN (SELECT rowid FROM search_names WHERE search_names MATCH ?)").arg(alias),
                {expression}};
    }
    if (whom == K::Person &&
        (kind == K::Request || kind == K::Interaction || kind == K::Concern || kind == K::DateNote)) {
        return {
            QStringLiteral("%1.person IN (SELECT people.id FROM search_names CROSS JOIN people ON people.row = "
                           "search_names.rowid WHERE search_names MATCH ?)")
                .arg(alias),
            {expression}};
    }
    return tied(kind, alias, whom, [&](const QString& other) { return namedSql(whom, other, whom, expression); });
}

FilterSql conditionSql(K kind, const QString& alias, const QueryCondition& condition, QDate today) {
    switch (condition.field) {
    case QueryField::Person:
    case QueryField::Place:
        return called(kind, alias, condition);
    case QueryField::Is:
    case QueryField::Stage:
        return state(kind, alias, condition, today);
    case QueryField::Due:
        return due(kind, alias, condition);
    case QueryField::On:
        return happened(kind, alias, condition);
    case QueryField::Specialty:
        return specialty(kind, alias, condition);
    case QueryField::Service:
        return service(kind, alias, condition);
    case QueryField::Tag:
        return tag(kind, alias, condition);
    case QueryField::Has:
        return has(kind, alias, condition);
    case QueryField::Kind:
        return ofKind(kind, alias, condition);
    case QueryField::Id:
        return number(kind, alias, condition);
    case QueryField::In:
        return {condition.value == enumText(kind) ? QStringLiteral("1") : QStringLiteral("0"), {}};
    }
    return neverSql();
}

} // namespace letterdesk
