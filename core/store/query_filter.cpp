// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query_filter.h"

#include "core/store/query_conditions.h"

namespace letterdesk {

namespace {

using K = RecordKind;

bool isNamed(K kind) {
    return kind == K::Person || kind == K::Experience || kind == K::Application || kind == K::Program;
}

/// Whether the record's own texts hold what the expression looks for.
FilterSql ownText(K kind, const QString& alias, const QString& expression) {
    if (kind != K::Request) {
        return {QStringLiteral("%1.row IN (SELECT rowid FROM search WHERE search MATCH ?)").arg(alias),
                {expression}};
    }
    // A request is found through its history and its entries.
    return {QStringLiteral("%1.id IN (SELECT h.request FROM search CROSS JOIN request_history AS h ON h.row = "
                           "search.rowid WHERE search MATCH ? UNION ALL SELECT n.request FROM search CROSS JOIN "
                           "entries AS n ON n.row = search.rowid WHERE search MATCH ?)")
                .arg(alias),
            {expression, expression}};
}

/// One word, or one phrase.
FilterSql text(K kind, const QString& alias, const QString& words, bool mayGoOn, WordsIn where) {
    const QString expression = phraseExpression(words, mayGoOn);
    std::vector<FilterSql> places{namedSql(kind, alias, K::Person, expression)};
    if (isNamed(kind) && kind != K::Person) {
        places.push_back(namedSql(kind, alias, kind, expression));
    }
    if (kind == K::Request) {
        places.push_back({QStringLiteral("%1.id IN (SELECT n.request FROM applications AS a JOIN entries AS n ON "
                                         "n.application = a.id WHERE a.service LIKE ?)")
                              .arg(alias),
                          {u'%' + words + u'%'}});
    }
    if (where == WordsIn::Anywhere || (!isNamed(kind) && kind != K::Request)) {
        places.push_back(ownText(kind, alias, expression));
    }
    return anyOfSql(places);
}

FilterSql nodeSql(K kind, const QString& alias, const QueryNode& node, QDate today, WordsIn where) {
    std::vector<FilterSql> parts;
    switch (node.type) {
    case QueryNode::Type::Words:
        for (qsizetype i = 0; i < node.words.size(); ++i) {
            const bool mayGoOn = where == WordsIn::Names || (node.mayGoOn && i + 1 == node.words.size());
            parts.push_back(text(kind, alias, node.words[i], mayGoOn, where));
        }
        return allOfSql(parts);
    case QueryNode::Type::Phrase:
        return text(kind, alias, node.words.join(u' '), node.mayGoOn, where);
    case QueryNode::Type::Condition:
        return conditionSql(kind, alias, node.condition, today);
    case QueryNode::Type::Not: {
        const FilterSql inner = nodeSql(kind, alias, node.children.front(), today, where);
        // What is absent is not so: NULL counts as no.
        return inner.isNever() ? FilterSql{QStringLiteral("1"), {}}
                               : FilterSql{QStringLiteral("NOT ifnull(%1, 0)").arg(inner.sql), inner.values};
    }
    case QueryNode::Type::All:
    case QueryNode::Type::Any:
        break;
    }
    for (const QueryNode& child : node.children) {
        parts.push_back(nodeSql(kind, alias, child, today, where));
    }
    return node.type == QueryNode::Type::Any ? anyOfSql(parts) : allOfSql(parts);
}

} // namespace

FilterSql& FilterSql::operator+=(const FilterSql& other) {
    sql += other.sql;
    values += other.values;
    return *this;
}

const std::vector<RecordKind>& searchedKinds() {
    static const std::vector<RecordKind> kinds{K::Person,  K::Experience, K::Request, K::Application,
                                               K::Program, K::DateNote,   K::Moment,  K::Interaction,
                                               K::Concern, K::Message,    K::Document};
    return kinds;
}

FilterSql filterCondition(RecordKind kind, const SearchQuery& query, const QString& alias, WordsIn where) {
    return query.isEmpty() ? FilterSql{QStringLiteral("1"), {}}
                           : nodeSql(kind, alias, query.root, query.today, where);
}

QString matchExpression(const QStringList& words, LastWord last) {
    QStringList terms;
    for (const QString& word : words) {
        terms << u'"' + word + u'"';
    }
    return terms.join(QLatin1String(" AND ")) + (last == LastWord::Prefix ? QLatin1String("*") : QLatin1String());
}

} // namespace letterdesk
