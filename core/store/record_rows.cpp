// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_rows.h"

#include "core/store/query.h"
#include "core/store/row_values.h"
#include "core/store/workspace_connection.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace letterdesk {

namespace {

// ---- statements

QString quoted(const char* name) {
    return u'"' + QLatin1String(name) + u'"';
}

/// Made once for each shape: `columns` belong to one and live as long as the program.
const QString& columnList(const std::vector<ColumnShape>& columns) {
    static thread_local QHash<const void*, QString> lists;
    QString& list = lists[&columns];
    if (list.isEmpty()) {
        QStringList names;
        for (const ColumnShape& column : columns) {
            names << quoted(column.name);
        }
        list = names.join(QLatin1String(", "));
    }
    return list;
}

/// Statement texts are made once for each shape; they are also the keys of the prepared statements.
const QString& insertText(const void* shape, const char* table, const char* parentColumn,
                          const std::vector<ColumnShape>& columns) {
    static thread_local QHash<const void*, QString> texts;
    QString& text = texts[shape];
    if (text.isEmpty()) {
        const QString parent = parentColumn ? quoted(parentColumn) + QLatin1String(", position, ") : QString();
        const auto placeholders = static_cast<qsizetype>(columns.size()) + (parentColumn ? 3 : 1);
        text = QStringLiteral("INSERT INTO %1 (row, %2%3) VALUES (%4)")
                   .arg(quoted(table), parent, columnList(columns),
                        QStringList(placeholders, QStringLiteral("?")).join(QLatin1String(", ")));
    }
    return text;
}

/// Row number and columns of a table's rows; `belonging` are columns before those of the shape, `condition` the
/// rest.
const QString& selectText(const void* shape, const char* table, const QString& belonging,
                          const std::vector<ColumnShape>& columns, const QString& condition) {
    static thread_local QHash<const void*, QString> texts;
    QString& text = texts[shape];
    if (text.isEmpty()) {
        text = QStringLiteral("SELECT row, %1%2 FROM %3 WHERE %4")
                   .arg(belonging, columnList(columns), quoted(table), condition);
    }
    return text;
}

Error atPlace(Error error, const QString& place) {
    if (error.code == ErrorCode::ReferenceUnknown || error.code == ErrorCode::RecordExists ||
        error.code == ErrorCode::RuleBroken || error.code == ErrorCode::TextRefused) {
        error.place = place;
    }
    return error;
}

Result<void> insertRow(const WorkspaceConnection& connection, const QString& sql, RowNumbers& numbers,
                       const QVariantList& belonging, const QVariantList& values, const QString& place) {
    const auto number = numbers.next();
    if (!number) {
        return tl::unexpected(number.error());
    }
    Query query(connection, sql);
    query.bind(*number);
    for (const QVariant& value : belonging) {
        query.bind(value);
    }
    for (const QVariant& value : values) {
        query.bind(value);
    }
    if (const auto done = query.run(); !done) {
        return tl::unexpected(atPlace(done.error(), place));
    }
    return {};
}

/// Updates the columns of a row whose value differs from what was read; nothing when none does.
Result<void> updateRow(const WorkspaceConnection& connection, const char* table,
                       const std::vector<ColumnShape>& columns, qint64 row, const QVariantList& before,
                       const QVariantList& after, const QString& place) {
    QStringList sets;
    QVariantList values;
    for (size_t i = 0; i < columns.size(); ++i) {
        const auto index = static_cast<qsizetype>(i);
        if (before[index] != after[index]) {
            sets << quoted(columns[i].name) + QLatin1String(" = ?");
            values << after[index];
        }
    }
    if (sets.isEmpty()) {
        return {};
    }
    values << row;
    const auto done = runStatement(
        connection,
        QStringLiteral("UPDATE %1 SET %2 WHERE row = ?").arg(quoted(table), sets.join(QLatin1String(", "))),
        values);
    if (!done) {
        return tl::unexpected(atPlace(done.error(), place));
    }
    return {};
}

struct StoredRow {
    qint64 row = 0;
    QVariantList values;
};

/// The rows of one parent (or the one row of an id) as they are stored; absent is an invalid value, as take()
/// gives.
Result<std::vector<StoredRow>> storedRows(const WorkspaceConnection& connection, const QString& sql,
                                          const QVariantList& keys, qsizetype columns) {
    Query query(connection, sql);
    for (const QVariant& key : keys) {
        query.bind(key);
    }
    std::vector<StoredRow> rows;
    for (;;) {
        const auto row = query.next();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return rows;
        }
        StoredRow& stored = rows.emplace_back();
        stored.row = query.number(0);
        for (int i = 0; i < columns; ++i) {
            stored.values << (query.isNull(i + 1) ? QVariant() : query.value(i + 1));
        }
    }
}

// ---- lists

QString listPlace(const QString& place, const ChildShape& child, size_t index) {
    return QStringLiteral("%1.%2[%3]").arg(place, QLatin1String(child.member)).arg(index);
}

Result<void> insertChildren(const WorkspaceConnection& connection, const ChildShape& child, const void* record,
                            const QString& parentId, const QString& place, RowNumbers& numbers) {
    const size_t count = child.count(record);
    for (size_t i = 0; i < count; ++i) {
        const QString here = listPlace(place, child, i);
        const auto values = storedValues(child.columns, child.at(record, i), here);
        if (!values) {
            return tl::unexpected(values.error());
        }
        const QString& sql = insertText(&child, child.table, child.parentColumn, child.columns);
        if (auto done = insertRow(connection, sql, numbers, {parentId, static_cast<qlonglong>(i)}, *values, here);
            !done) {
            return done;
        }
    }
    return {};
}

/// Which stored row each element of the list continues: by id where rows have ids, else by place; -1 is a new one.
std::vector<qsizetype> matchRows(const ChildShape& child, const std::vector<StoredRow>& stored,
                                 const std::vector<QVariantList>& wanted) {
    std::vector<qsizetype> matches(wanted.size(), -1);
    QHash<QString, qsizetype> byId;
    if (child.keyed) {
        for (size_t i = 0; i < stored.size(); ++i) {
            byId.insert(stored[i].values[1].toString(), static_cast<qsizetype>(i));
        }
    }
    for (size_t i = 0; i < wanted.size(); ++i) {
        if (child.keyed) {
            // Taken: a second element of the same id is a new row, which the store refuses.
            const auto row = byId.constFind(wanted[i][1].toString());
            if (row != byId.cend()) {
                matches[i] = *row;
                byId.erase(row);
            }
        } else if (i < stored.size()) {
            matches[i] = static_cast<qsizetype>(i);
        }
    }
    return matches;
}

Result<void> updateChildren(const WorkspaceConnection& connection, const ChildShape& child, const void* record,
                            const QString& parentId, const QString& place, RowNumbers& numbers) {
    // Position is a column like the others here: it comes first.
    static const ColumnShape kPosition{"position", true, false, nullptr, nullptr, nullptr};
    std::vector<ColumnShape> columns{kPosition};
    columns.insert(columns.end(), child.columns.begin(), child.columns.end());

    const auto stored =
        storedRows(connection,
                   selectText(&child, child.table, QStringLiteral("position, "), child.columns,
                              quoted(child.parentColumn) + QLatin1String(" = ? ORDER BY position, row")),
                   {parentId}, static_cast<qsizetype>(columns.size()));
    if (!stored) {
        return tl::unexpected(stored.error());
    }
    std::vector<QVariantList> wanted;
    for (size_t i = 0; i < child.count(record); ++i) {
        auto values = storedValues(child.columns, child.at(record, i), listPlace(place, child, i));
        if (!values) {
            return tl::unexpected(values.error());
        }
        values->prepend(static_cast<qlonglong>(i));
        wanted.push_back(std::move(*values));
    }
    const auto matches = matchRows(child, *stored, wanted);

    // Removed first: an id that moved into another element's place must be free.
    for (size_t i = 0; i < stored->size(); ++i) {
        if (std::find(matches.begin(), matches.end(), static_cast<qsizetype>(i)) == matches.end()) {
            const auto done =
                runStatement(connection, QStringLiteral("DELETE FROM %1 WHERE row = ?").arg(quoted(child.table)),
                             {(*stored)[i].row});
            if (!done) {
                return tl::unexpected(atPlace(done.error(), place + u'.' + QLatin1String(child.member)));
            }
        }
    }
    for (size_t i = 0; i < wanted.size(); ++i) {
        const QString here = listPlace(place, child, i);
        Result<void> done;
        if (matches[i] >= 0) {
            const StoredRow& before = (*stored)[static_cast<size_t>(matches[i])];
            done = updateRow(connection, child.table, columns, before.row, before.values, wanted[i], here);
        } else {
            done = insertRow(connection, insertText(&child, child.table, child.parentColumn, child.columns),
                             numbers, {parentId}, wanted[i], here);
        }
        if (!done) {
            return done;
        }
    }
    return {};
}

/// Reads a list of all these records in one query.
Result<void> readChildren(const WorkspaceConnection& connection, const RecordShape& shape, const ChildShape& child,
                          const QHash<QString, void*>& records) {
    const QString parent = quoted(child.parentColumn);
    const QString select = QStringLiteral("SELECT %1, %2 FROM %3 WHERE %1 %4 ORDER BY %1, position, row")
                               .arg(parent, columnList(child.columns), quoted(child.table));
    QVariant keys;
    if (records.size() == 1) {
        keys = records.constBegin().key();
    } else {
        keys = QString::fromUtf8(
            QJsonDocument(QJsonArray::fromStringList(records.keys())).toJson(QJsonDocument::Compact));
    }
    Query query(connection,
                select.arg(records.size() == 1 ? QLatin1String("= ?")
                                               : QLatin1String("IN (SELECT value FROM json_each(?))")));
    query.bind(keys);
    for (;;) {
        const auto row = query.next();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return {};
        }
        const QString parentId = query.text(0);
        void* record = records.value(parentId);
        if (!record) {
            continue;
        }
        const QString place = recordPlace(shape, parentId) + u'.' + QLatin1String(child.member);
        if (auto done = putRow(child.columns, child.append(record), query, 1, place); !done) {
            return done;
        }
    }
}

} // namespace

Result<qint64> RowNumbers::next() {
    if (m_last < 0) {
        const auto last = readNumber(*m_connection, QStringLiteral("SELECT last_row FROM counters"));
        if (!last) {
            return last;
        }
        m_last = *last;
    }
    m_given = true;
    return ++m_last;
}

Result<void> RowNumbers::keep() {
    if (!m_given) {
        return {};
    }
    m_given = false;
    return runStatement(*m_connection, QStringLiteral("UPDATE counters SET last_row = ?"), {m_last});
}

QString recordPlace(const RecordShape& shape, const QString& id) {
    return QStringLiteral("%1[%2]").arg(QLatin1String(shape.table), id);
}

Result<void> insertRecord(const WorkspaceConnection& connection, const RecordShape& shape, const void* record,
                          RowNumbers& numbers) {
    const QString id = storedId(shape, record);
    const QString place = recordPlace(shape, id);
    const auto values = storedValues(shape.columns, record, place);
    if (!values) {
        return tl::unexpected(values.error());
    }
    const QString& sql = insertText(&shape, shape.table, nullptr, shape.columns);
    if (auto done = insertRow(connection, sql, numbers, {}, *values, place); !done) {
        return done;
    }
    for (const ChildShape& child : shape.children) {
        if (auto done = insertChildren(connection, child, record, id, place, numbers); !done) {
            return done;
        }
    }
    return {};
}

Result<void> updateRecord(const WorkspaceConnection& connection, const RecordShape& shape, const void* record,
                          RowNumbers& numbers) {
    const QString id = storedId(shape, record);
    const QString place = recordPlace(shape, id);
    const auto values = storedValues(shape.columns, record, place);
    if (!values) {
        return tl::unexpected(values.error());
    }
    const auto stored =
        storedRows(connection, selectText(&shape, shape.table, {}, shape.columns, QStringLiteral("id = ?")), {id},
                   values->size());
    if (!stored) {
        return tl::unexpected(stored.error());
    }
    if (stored->empty()) {
        return worldError(ErrorCode::RecordNotFound, place);
    }
    const StoredRow& before = stored->front();
    if (auto done = updateRow(connection, shape.table, shape.columns, before.row, before.values, *values, place);
        !done) {
        return done;
    }
    for (const ChildShape& child : shape.children) {
        if (auto done = updateChildren(connection, child, record, id, place, numbers); !done) {
            return done;
        }
    }
    return {};
}

Result<void> readRecords(const WorkspaceConnection& connection, const RecordShape& shape, const QString& condition,
                         const QVariantList& values, const RecordSink& sink) {
    QStringList ids;
    {
        Query query(
            connection,
            QStringLiteral("SELECT %1 FROM %2 %3").arg(columnList(shape.columns), quoted(shape.table), condition));
        for (const QVariant& value : values) {
            query.bind(value);
        }
        for (;;) {
            const auto row = query.next();
            if (!row) {
                return tl::unexpected(row.error());
            }
            if (!*row) {
                break;
            }
            const QString id = query.text(0);
            if (auto done = putRow(shape.columns, sink.append(), query, 0, recordPlace(shape, id)); !done) {
                return done;
            }
            ids << id;
        }
    }
    if (ids.isEmpty() || shape.children.empty()) {
        return {};
    }
    // Records move in memory while more are appended: only now are their places known.
    QHash<QString, void*> records;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        records.insert(ids[i], sink.at(static_cast<size_t>(i)));
    }
    for (const ChildShape& child : shape.children) {
        if (auto done = readChildren(connection, shape, child, records); !done) {
            return done;
        }
    }
    return {};
}

} // namespace letterdesk
