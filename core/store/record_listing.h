// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"
#include "core/base/result.h"
#include "core/search/query_language.h"
#include "core/store/query_filter.h"

#include <QtCore/QVariant>

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace letterdesk {

class WorkspaceConnection;

/// What a list is asked for.
struct ListQuery {
    /// One column to sort by, as the list numbers its columns.
    struct Sort {
        int column = 0;
        bool descending = false;
        bool operator==(const Sort&) const = default;
    };
    SearchQuery search;    ///< what was typed into the filter; empty: all
    bool openOnly = false; ///< leaves out what is over, where a list knows such records
    QString within;        ///< id of the record whose list it is, such as the person of interactions; or empty
    /// Of which kind that record is, where a list knows several; nothing: the first.
    std::optional<RecordKind> withinKind;
    std::vector<Sort> sort; ///< the first counts most; empty: the list's own order

    bool operator==(const ListQuery&) const = default;
};

/// One way to list the records of a kind, as SQL over its table. A list's own order runs along an index, so that a
/// page costs the same however many records there are; any other order reads all keys.
struct ListShape {
    RecordKind kind;
    const char* table;
    std::vector<const char*> order;   ///< expressions of the index, word for word
    bool descending = false;          ///< of the own order, all of it
    std::vector<const char*> columns; ///< expressions to sort by, in the order of the list's columns
    const char* open = nullptr;       ///< condition of ListQuery::openOnly
    const char* within = nullptr;     ///< condition that takes ListQuery::within once
    /// As `within`, for records of other kinds (ListQuery::withinKind).
    std::vector<std::pair<RecordKind, const char*>> withinOthers{};
};

/// Pages through the records of one kind: keys in order first, rows by key when they come into view. A key stays
/// the same while its record exists.
class RecordListing {
public:
    RecordListing(const WorkspaceConnection& connection, const ListShape& shape)
        : m_connection(&connection)
        , m_shape(&shape) {}

    /// Up to `limit` keys that follow `after` (0: from the start) in the list's own order; the query's sort is
    /// ignored. RecordNotFound when `after` is gone.
    [[nodiscard]] Result<std::vector<qint64>> keysAfter(qint64 after, const ListQuery& query, int limit) const;
    /// All keys in the order the query asks for. Takes as long as there are records: run in a worker.
    [[nodiscard]] Result<std::vector<qint64>> sortedKeys(const ListQuery& query) const;
    /// The key of a record, or RecordNotFound.
    [[nodiscard]] Result<qint64> keyOf(const QString& id) const;
    /// The ids of these keys, in their order; keys that no longer exist are left out.
    [[nodiscard]] Result<QStringList> ids(std::span<const qint64> keys) const;

protected:
    /// The conditions of the query's filter, each beginning with AND, and what they take.
    [[nodiscard]] FilterSql filterSql(const ListQuery& query) const;
    /// Appends the first column of what a statement finds.
    static Result<void> appendKeys(const WorkspaceConnection& connection, const QString& sql,
                                   const QVariantList& values, std::vector<qint64>& keys);
    [[nodiscard]] const WorkspaceConnection& connection() const { return *m_connection; }

private:
    const WorkspaceConnection* m_connection;
    const ListShape* m_shape;
};

/// The keys as a JSON list, for json_each(): one statement whatever their number.
[[nodiscard]] QString keyList(std::span<const qint64> keys);

} // namespace letterdesk
