// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changeset.h"

#include "core/store/changeset_iterator.h"
#include "core/store/record_shape.h"
#include "core/store/sql_error.h"
#include "core/store/workspace_connection.h"

#include <cstring>

namespace letterdesk {

namespace {

/// The value of a column before the change, or after it when there was none before; null when it did not change.
sqlite3_value* valueOf(sqlite3_changeset_iter* change, int operation, int column) {
    sqlite3_value* value = nullptr;
    if (operation == SQLITE_INSERT) {
        sqlite3changeset_new(change, column, &value);
    } else {
        sqlite3changeset_old(change, column, &value);
    }
    return value;
}

QString textOf(sqlite3_value* value) {
    return value ? QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_value_text(value))) : QString();
}

Result<ChangesetIterator> openChangeset(ChangesetSource& source, Direction direction) {
    sqlite3_changeset_iter* iterator = nullptr;
    const int flags = direction == Direction::Backward ? SQLITE_CHANGESETSTART_INVERT : 0;
    if (const int code = sqlite3changeset_start_v2_strm(&iterator, &ChangesetSource::read, &source, flags);
        code != SQLITE_OK) {
        return tl::unexpected(source.error().value_or(databaseError(code, QStringLiteral("changeset"))));
    }
    return ChangesetIterator(iterator);
}

} // namespace

// ---- ChangesetSource

ChangesetSource::ChangesetSource(const WorkspaceConnection& connection, qint64 step)
    : m_pieces(std::in_place, connection,
               QStringLiteral("SELECT bytes, 0 AS piece FROM history WHERE number = ? UNION ALL "
                              "SELECT bytes, piece FROM history_pieces WHERE step = ? ORDER BY piece")) {
    m_pieces->bind(step).bind(step);
}

int ChangesetSource::read(void* self, void* data, int* size) {
    auto& source = *static_cast<ChangesetSource*>(self);
    if (source.m_given == source.m_piece.size() && source.m_pieces) {
        const auto more = source.m_pieces->next();
        if (!more) {
            source.m_error = more.error();
            return SQLITE_IOERR;
        }
        source.m_piece = *more ? source.m_pieces->bytes(0) : QByteArray();
        source.m_given = 0;
    }
    const qsizetype count = qMin<qsizetype>(*size, source.m_piece.size() - source.m_given);
    if (count > 0) {
        std::memcpy(data, source.m_piece.constData() + source.m_given, static_cast<size_t>(count));
    }
    source.m_given += count;
    *size = static_cast<int>(count);
    return SQLITE_OK;
}

// ---- ChangesetReader

struct ChangesetReader::Collected {
    StepContents contents;
    QHash<std::pair<int, QString>, size_t> index; ///< of contents.changes.records

    void note(RecordKind kind, const QString& id, ChangeSet::What what, bool isRecord) {
        if (contents.changes.everything) {
            return;
        }
        auto& records = contents.changes.records;
        const std::pair key{static_cast<int>(kind), id};
        const auto known = index.constFind(key);
        if (known != index.constEnd()) {
            // What happened to the record itself counts more than what happened to its lists.
            if (isRecord) {
                records[*known].what = what;
            }
            return;
        }
        if (records.size() >= kRecordsNamed) {
            contents.changes.everything = true;
            records.clear();
            index.clear();
            return;
        }
        index.insert(key, records.size());
        records.push_back({kind, kind == RecordKind::Owner ? QString() : id, what});
    }
};

Result<const ChangesetReader::Table*> ChangesetReader::table(const QByteArray& name) {
    const auto known = m_tables.constFind(name);
    if (known != m_tables.constEnd()) {
        return &*known;
    }
    QHash<QString, int> columns;
    Query query(m_connection, QStringLiteral("SELECT name, cid FROM pragma_table_info(?)"));
    query.bind(QString::fromLatin1(name));
    for (;;) {
        const auto row = query.next();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            break;
        }
        columns.insert(query.text(0), static_cast<int>(query.number(1)));
    }
    Table table;
    for (const auto& entry : EnumWords<RecordKind>::words) {
        const RecordShape& shape = shapeOf(entry.first);
        if (name == shape.table) {
            table.isListed = true;
            table.owners.push_back({shape.kind, columns.value(QStringLiteral("id")), QStringLiteral("id")});
        }
        for (const ChildShape& child : shape.children) {
            const QString parent = QLatin1String(child.parentColumn);
            if (name == child.table) {
                table.owners.push_back({shape.kind, columns.value(parent), parent});
            }
        }
    }
    if (name == shapeOf(RecordKind::Document).table) {
        table.sha256 = columns.value(QStringLiteral("sha256"));
    }
    return &*m_tables.insert(name, table);
}

Result<void> ChangesetReader::collect(sqlite3_changeset_iter* change, Collected& into) {
    const char* name = nullptr;
    int columns = 0;
    int operation = 0;
    sqlite3changeset_op(change, &name, &columns, &operation, nullptr);
    const auto found = table(QByteArray(name));
    if (!found) {
        return tl::unexpected(found.error());
    }
    const Table& table = **found;
    if (table.sha256 >= 0) {
        sqlite3_value* after = nullptr;
        if (operation == SQLITE_UPDATE) {
            sqlite3changeset_new(change, table.sha256, &after);
        }
        for (const QString& hash : {textOf(valueOf(change, operation, table.sha256)), textOf(after)}) {
            if (!hash.isEmpty()) {
                into.contents.attachments.insert(hash);
            }
        }
    }
    if (into.contents.changes.everything) {
        return {};
    }
    auto what = ChangeSet::What::Updated;
    if (table.isListed && operation != SQLITE_UPDATE) {
        what = operation == SQLITE_INSERT ? ChangeSet::What::Added : ChangeSet::What::Removed;
    }
    for (const OwnerColumn& owner : table.owners) {
        QString id;
        if (operation == SQLITE_UPDATE) {
            // Unchanged columns are not in the changeset.
            Query query(
                m_connection,
                QStringLiteral("SELECT \"%1\" FROM \"%2\" WHERE row = ?").arg(owner.name, QLatin1String(name)));
            query.bind(qint64(sqlite3_value_int64(valueOf(change, operation, 0))));
            const auto row = query.next();
            if (!row) {
                return tl::unexpected(row.error());
            }
            id = *row ? query.text(0) : QString();
        } else {
            id = textOf(valueOf(change, operation, owner.index));
        }
        if (!id.isEmpty()) {
            into.note(owner.kind, id, what, table.isListed);
        }
    }
    return {};
}

Result<StepContents> ChangesetReader::read(ChangesetSource& source, Direction direction) {
    const auto changes = openChangeset(source, direction);
    if (!changes) {
        return tl::unexpected(changes.error());
    }
    Collected collected;
    int code = SQLITE_ROW;
    while ((code = sqlite3changeset_next(changes->get())) == SQLITE_ROW) {
        if (auto done = collect(changes->get(), collected); !done) {
            return tl::unexpected(done.error());
        }
    }
    if (code != SQLITE_DONE) {
        return tl::unexpected(source.error().value_or(databaseError(code, QStringLiteral("changeset"))));
    }
    return collected.contents;
}

} // namespace letterdesk
