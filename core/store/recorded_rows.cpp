// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recorded_rows.h"

#include "core/store/changeset.h"
#include "core/store/changeset_iterator.h"
#include "core/store/record_shape.h"
#include "core/store/sql_error.h"
#include "core/store/workspace_connection.h"

namespace letterdesk {

namespace {

std::optional<QVariant> taken(sqlite3_value* value) {
    if (value == nullptr) {
        return std::nullopt;
    }
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return QVariant(static_cast<qlonglong>(sqlite3_value_int64(value)));
    case SQLITE_FLOAT:
        return QVariant(sqlite3_value_double(value));
    case SQLITE_TEXT:
        return QVariant(QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_value_text(value)),
                                          sqlite3_value_bytes(value)));
    default:
        return QVariant();
    }
}

ChangeSet::What whatOf(int operation) {
    if (operation == SQLITE_INSERT) {
        return ChangeSet::What::Added;
    }
    return operation == SQLITE_DELETE ? ChangeSet::What::Removed : ChangeSet::What::Updated;
}

} // namespace

QVariant RecordedRow::value(const QString& column) const {
    const qsizetype at = columns.indexOf(column);
    if (at < 0) {
        return {};
    }
    const auto index = static_cast<size_t>(at);
    return after[index] ? *after[index] : before[index].value_or(QVariant());
}

Result<QStringList> RecordedRows::columnsOf(const QString& table) {
    QStringList& columns = m_columns[table];
    if (!columns.isEmpty()) {
        return columns;
    }
    Query query(m_connection, QStringLiteral("SELECT name FROM pragma_table_info(?) ORDER BY cid"));
    query.bind(table);
    for (;;) {
        const auto row = query.next();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return columns;
        }
        columns << query.text(0);
    }
}

Result<void> RecordedRows::each(qint64 step, const std::function<Result<bool>(const RecordedRow&)>& visit) {
    ChangesetSource source(m_connection, step);
    sqlite3_changeset_iter* raw = nullptr;
    int code = sqlite3changeset_start_v2_strm(&raw, &ChangesetSource::read, &source, 0);
    const ChangesetIterator changes(raw);
    while (code == SQLITE_OK || code == SQLITE_ROW) {
        code = sqlite3changeset_next(changes.get());
        if (code != SQLITE_ROW) {
            break;
        }
        const char* name = nullptr;
        int count = 0;
        int operation = 0;
        sqlite3changeset_op(changes.get(), &name, &count, &operation, nullptr);
        RecordedRow row;
        row.table = QString::fromLatin1(name);
        row.what = whatOf(operation);
        const auto columns = columnsOf(row.table);
        if (!columns) {
            return tl::unexpected(columns.error());
        }
        row.columns = *columns;
        for (int column = 0; column < count; ++column) {
            sqlite3_value* before = nullptr;
            sqlite3_value* after = nullptr;
            if (operation != SQLITE_INSERT) {
                sqlite3changeset_old(changes.get(), column, &before);
            }
            if (operation != SQLITE_DELETE) {
                sqlite3changeset_new(changes.get(), column, &after);
            }
            row.before.push_back(taken(before));
            row.after.push_back(taken(after));
        }
        row.row = row.before[0] ? row.before[0]->toLongLong() : row.after[0].value_or(QVariant()).toLongLong();
        const Result<bool> more = visit(row);
        if (!more) {
            return tl::unexpected(more.error());
        }
        if (!*more) {
            return {};
        }
    }
    if (code != SQLITE_DONE) {
        return tl::unexpected(source.error().value_or(databaseError(code, QStringLiteral("changeset"))));
    }
    return {};
}

Result<QString> RecordedRows::valueNow(const RecordedRow& row, const QString& column) {
    Query query(m_connection, QStringLiteral("SELECT \"%1\" FROM \"%2\" WHERE row = ?").arg(column, row.table));
    query.bind(row.row);
    const auto found = query.next();
    if (!found) {
        return tl::unexpected(found.error());
    }
    return *found ? query.text(0) : QString();
}

/// A row that is gone was once added or removed; either says all of it. Large steps are passed over.
Result<QString> RecordedRows::valueInHistory(const RecordedRow& row, const QString& column) {
    std::vector<qint64> steps;
    {
        Query query(m_connection,
                    QStringLiteral("SELECT number FROM history WHERE NOT EXISTS "
                                   "(SELECT 1 FROM history_pieces WHERE step = number) ORDER BY number DESC"));
        for (;;) {
            const auto found = query.next();
            if (!found) {
                return tl::unexpected(found.error());
            }
            if (!*found) {
                break;
            }
            steps.push_back(query.number(0));
        }
    }
    QString value;
    for (const qint64 step : steps) {
        const auto done = each(step, [&](const RecordedRow& other) -> Result<bool> {
            if (other.table == row.table && other.row == row.row && other.what != ChangeSet::What::Updated) {
                value = other.value(column).toString();
            }
            return value.isEmpty();
        });
        if (!done) {
            return tl::unexpected(done.error());
        }
        if (!value.isEmpty()) {
            break;
        }
    }
    return value;
}

Result<std::optional<RecordedRows::Owner>> RecordedRows::ownerOf(const RecordedRow& row, bool inHistory) {
    std::optional<Owner> owner;
    for (const auto& entry : EnumWords<RecordKind>::words) {
        const RecordShape& shape = shapeOf(entry.first);
        QString column;
        if (row.table == QLatin1StringView(shape.table)) {
            column = QStringLiteral("id");
        }
        for (const ChildShape& child : shape.children) {
            if (row.table == QLatin1StringView(child.table)) {
                column = QLatin1StringView(child.parentColumn);
            }
        }
        if (column.isEmpty()) {
            continue;
        }
        Result<QString> id = row.value(column).toString();
        if (id->isEmpty() && row.what == ChangeSet::What::Updated) {
            id = valueNow(row, column);
            if (id && id->isEmpty() && inHistory) {
                id = valueInHistory(row, column);
            }
            if (!id) {
                return tl::unexpected(id.error());
            }
        }
        if (!owner || !id->isEmpty()) { // a slot belongs to an application or to a program
            owner = Owner{shape.kind, *id, column == QLatin1String("id")};
        }
        if (!id->isEmpty()) {
            break;
        }
    }
    return owner;
}

} // namespace letterdesk
