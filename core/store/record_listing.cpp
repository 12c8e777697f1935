// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_listing.h"

#include "core/store/query.h"
#include "core/store/workspace_connection.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace letterdesk {

namespace {

/// A condition and what it takes, one value each.
struct Condition {
    QStringList parts;
    QVariantList values;

    void add(const QString& part, const QVariantList& more = {}) {
        parts << part;
        values += more;
    }
    [[nodiscard]] QString where() const {
        return parts.isEmpty() ? QString() : QStringLiteral(" WHERE ") + parts.join(QStringLiteral(" AND "));
    }
};

const char* withinOf(const ListShape& shape, const ListQuery& query) {
    for (const auto& [kind, condition] : shape.withinOthers) {
        if (query.withinKind == kind) {
            return condition;
        }
    }
    return shape.within;
}

Condition conditionOf(const ListShape& shape, const ListQuery& query) {
    Condition condition;
    if (const char* within = withinOf(shape, query); within != nullptr && !query.within.isEmpty()) {
        condition.add(QLatin1StringView(within), {query.within});
    }
    if (query.openOnly && shape.open != nullptr) {
        condition.add(QLatin1StringView(shape.open));
    }
    if (!query.search.isEmpty()) {
        const FilterSql search =
            filterCondition(shape.kind, query.search, QLatin1StringView(shape.table), WordsIn::Names);
        condition.add(search.sql, search.values);
    }
    return condition;
}

QString orderBy(const std::vector<const char*>& terms, size_t from, bool descending) {
    const QString way = descending ? QStringLiteral(" DESC") : QString();
    QStringList parts;
    for (size_t at = from; at < terms.size(); ++at) {
        parts << QLatin1StringView(terms[at]) + way;
    }
    parts << QStringLiteral("row") + way;
    return QStringLiteral(" ORDER BY ") + parts.join(QStringLiteral(", "));
}

/// Where a key stands in the list's own order: the values of its expressions.
Result<QVariantList> placeOf(const WorkspaceConnection& connection, const ListShape& shape, qint64 key) {
    QStringList terms;
    for (const char* term : shape.order) {
        terms << QLatin1StringView(term);
    }
    terms << QStringLiteral("row");
    Query query(connection, QStringLiteral("SELECT %1 FROM %2 WHERE row = ?")
                                .arg(terms.join(QStringLiteral(", ")), QLatin1StringView(shape.table)));
    query.bind(key);
    const auto row = query.next();
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (!*row) {
        return worldError(ErrorCode::RecordNotFound, QLatin1StringView(shape.table), {}, QString::number(key));
    }
    QVariantList place;
    for (int column = 0; column < query.columns(); ++column) {
        place << query.value(column);
    }
    return place;
}

} // namespace

QString keyList(std::span<const qint64> keys) {
    QJsonArray list;
    for (const qint64 key : keys) {
        list.append(key);
    }
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

Result<void> RecordListing::appendKeys(const WorkspaceConnection& connection, const QString& sql,
                                       const QVariantList& values, std::vector<qint64>& keys) {
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

FilterSql RecordListing::filterSql(const ListQuery& query) const {
    const Condition condition = conditionOf(*m_shape, query);
    FilterSql filter;
    for (const QString& part : condition.parts) {
        filter.sql += QStringLiteral(" AND ") + part;
    }
    filter.values = condition.values;
    return filter;
}

Result<std::vector<qint64>> RecordListing::keysAfter(qint64 after, const ListQuery& query, int limit) const {
    const Condition base = conditionOf(*m_shape, query);
    const QString select = QStringLiteral("SELECT row FROM ") + QLatin1StringView(m_shape->table);
    std::vector<qint64> keys;
    if (after == 0) {
        if (auto done = appendKeys(*m_connection,
                                   select + base.where() + orderBy(m_shape->order, 0, m_shape->descending) +
                                       QStringLiteral(" LIMIT ?"),
                                   base.values + QVariantList{limit}, keys);
            !done) {
            return tl::unexpected(done.error());
        }
        return keys;
    }
    const auto place = placeOf(*m_connection, *m_shape, after);
    if (!place) {
        return tl::unexpected(place.error());
    }
    // Stretches of the order, each along the index from its first row on: those that share all values, then all
    // but the last … (A comparison of tuples would start at the beginning of the index.)
    const QString beyond = m_shape->descending ? QStringLiteral(" < ?") : QStringLiteral(" > ?");
    for (size_t shared = m_shape->order.size() + 1; shared-- > 0;) {
        const int missing = limit - static_cast<int>(keys.size());
        if (missing <= 0) {
            break;
        }
        Condition condition = base;
        for (size_t at = 0; at < shared; ++at) {
            condition.add(QLatin1StringView(m_shape->order[at]) + QStringLiteral(" = ?"),
                          {place->at(static_cast<qsizetype>(at))});
        }
        const QString next = shared < m_shape->order.size() ? QString(QLatin1StringView(m_shape->order[shared]))
                                                            : QStringLiteral("row");
        condition.add(next + beyond, {place->at(static_cast<qsizetype>(shared))});
        if (auto done =
                appendKeys(*m_connection,
                           select + condition.where() + orderBy(m_shape->order, shared, m_shape->descending) +
                               QStringLiteral(" LIMIT ?"),
                           condition.values + QVariantList{missing}, keys);
            !done) {
            return tl::unexpected(done.error());
        }
    }
    return keys;
}

Result<std::vector<qint64>> RecordListing::sortedKeys(const ListQuery& query) const {
    const Condition condition = conditionOf(*m_shape, query);
    QStringList order;
    for (const ListQuery::Sort& sort : query.sort) {
        if (sort.column >= 0 && sort.column < static_cast<int>(m_shape->columns.size())) {
            const QString term = QLatin1StringView(m_shape->columns[static_cast<size_t>(sort.column)]);
            // What is not known stands last either way.
            order << QStringLiteral("(%1) IS NULL").arg(term)
                  << QStringLiteral("(%1) COLLATE NOCASE").arg(term) +
                         (sort.descending ? QStringLiteral(" DESC") : QString());
        }
    }
    for (const char* term : m_shape->order) {
        order << QLatin1StringView(term) + (m_shape->descending ? QStringLiteral(" DESC") : QString());
    }
    order << (m_shape->descending ? QStringLiteral("row DESC") : QStringLiteral("row"));
    std::vector<qint64> keys;
    if (auto done =
            appendKeys(*m_connection,
                       QStringLiteral("SELECT row FROM ") + QLatin1StringView(m_shape->table) + condition.where() +
                           QStringLiteral(" ORDER BY ") + order.join(QStringLiteral(", ")),
                       condition.values, keys);
        !done) {
        return tl::unexpected(done.error());
    }
    return keys;
}

Result<qint64> RecordListing::keyOf(const QString& id) const {
    const QString table = QLatin1StringView(m_shape->table);
    const auto key = readNumber(*m_connection, QStringLiteral("SELECT row FROM %1 WHERE id = ?").arg(table), {id});
    if (key && *key == 0) {
        return worldError(ErrorCode::RecordNotFound, QStringLiteral("%1[%2]").arg(table, id));
    }
    return key;
}

Result<QStringList> RecordListing::ids(std::span<const qint64> keys) const {
    Query query(*m_connection, QStringLiteral("SELECT t.id FROM json_each(?) AS k JOIN %1 AS t ON t.row = k.value "
                                              "ORDER BY k.key")
                                   .arg(QLatin1StringView(m_shape->table)));
    query.bind(keyList(keys));
    QStringList ids;
    for (;;) {
        const auto row = query.next();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return ids;
        }
        ids << query.text(0);
    }
}

} // namespace letterdesk
