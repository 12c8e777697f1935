// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erase.h"

#include "core/store/attachments.h"
#include "core/store/history.h"
#include "core/store/query.h"
#include "core/store/record_rows.h"
#include "core/store/references.h"
#include "core/store/workspace_connection.h"

namespace letterdesk {

namespace {

/// Walks from one record over everything that cannot be without it.
class Eraser {
public:
    explicit Eraser(const WorkspaceConnection& connection)
        : m_connection(connection) {}

    Result<void> erase(RecordKind kind, const QString& id);

    [[nodiscard]] const QHash<QByteArray, QSet<qint64>>& rows() const { return m_rows; }
    [[nodiscard]] const ChangeSet& changes() const { return m_changes; }

private:
    Result<void> eraseUsers(RecordKind kind, const QString& id);
    Result<void> forget(const Reference& reference, const QString& id);
    Result<void> noteRows(const char* table, const QString& condition, const QString& id);
    Result<QStringList> users(const Reference& reference, const QString& id) const;

    const WorkspaceConnection& m_connection;
    QHash<QByteArray, QSet<qint64>> m_rows; ///< of each table, what is erased
    ChangeSet m_changes;
};

Result<QStringList> Eraser::users(const Reference& reference, const QString& id) const {
    Query query(m_connection, QStringLiteral("SELECT id FROM \"%1\" WHERE %2")
                                  .arg(QLatin1String(reference.from->table), reference.condition()));
    query.bind(id);
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

Result<void> Eraser::noteRows(const char* table, const QString& condition, const QString& id) {
    Query query(m_connection,
                QStringLiteral("SELECT row FROM \"%1\" WHERE %2").arg(QLatin1String(table), condition));
    query.bind(id);
    for (;;) {
        const auto row = query.next();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return {};
        }
        m_rows[QByteArray(table)].insert(query.number(0));
    }
}

/// Empties the reference where it may be absent: the column, or the row of the list that is nothing without it.
Result<void> Eraser::forget(const Reference& reference, const QString& id) {
    const char* table = reference.list ? reference.list->table : reference.from->table;
    const auto ids = users(reference, id);
    if (!ids) {
        return tl::unexpected(ids.error());
    }
    for (const QString& user : *ids) {
        m_changes.records.push_back({reference.from->kind, user, ChangeSet::What::Updated});
    }
    const QString naming = QStringLiteral("\"%1\" = ?").arg(QLatin1String(reference.column->name));
    if (reference.column->required) {
        return runStatement(m_connection,
                            QStringLiteral("DELETE FROM \"%1\" WHERE %2").arg(QLatin1String(table), naming), {id});
    }
    return runStatement(m_connection,
                        QStringLiteral("UPDATE \"%1\" SET \"%2\" = NULL WHERE %3")
                            .arg(QLatin1String(table), QLatin1String(reference.column->name), naming),
                        {id});
}

Result<void> Eraser::eraseUsers(RecordKind kind, const QString& id) {
    for (const Reference& reference : referencesTo(kind)) {
        const bool goesAlong =
            reference.belongs() || reference.isFact() || (reference.column->required && !reference.list);
        if (!goesAlong) {
            if (auto done = forget(reference, id); !done) {
                return done;
            }
            continue;
        }
        const auto ids = users(reference, id);
        if (!ids) {
            return tl::unexpected(ids.error());
        }
        for (const QString& user : *ids) {
            if (auto done = erase(reference.from->kind, user); !done) {
                return done;
            }
        }
    }
    return {};
}

Result<void> Eraser::erase(RecordKind kind, const QString& id) {
    const RecordShape& shape = shapeOf(kind);
    if (auto done = eraseUsers(kind, id); !done) {
        return done;
    }
    if (auto done = noteRows(shape.table, QStringLiteral("id = ?"), id); !done) {
        return done;
    }
    for (const ChildShape& child : shape.children) {
        const QString belonging = QStringLiteral("\"%1\" = ?").arg(QLatin1String(child.parentColumn));
        if (auto done = noteRows(child.table, belonging, id); !done) {
            return done;
        }
    }
    m_changes.records.push_back({kind, id, ChangeSet::What::Removed});
    return runStatement(m_connection,
                        QStringLiteral("DELETE FROM \"%1\" WHERE id = ?").arg(QLatin1String(shape.table)), {id});
}

} // namespace

Result<ChangeSet> eraseRecord(const WorkspaceConnection& connection, RecordKind kind, const QString& id) {
    const RecordShape& shape = shapeOf(kind);
    const auto there = readNumber(
        connection, QStringLiteral("SELECT count(*) FROM \"%1\" WHERE id = ?").arg(QLatin1String(shape.table)),
        {id});
    if (!there) {
        return tl::unexpected(there.error());
    }
    if (*there == 0 || kind == RecordKind::Owner) {
        return worldError(ErrorCode::RecordNotFound, recordPlace(shape, id));
    }
    auto done = runStatement(connection, QStringLiteral("INSERT INTO facts_may_go (row) VALUES (1)"));
    if (!done) {
        return tl::unexpected(done.error());
    }
    Eraser eraser(connection);
    done = eraser.erase(kind, id);
    if (done) {
        done = runStatement(connection, QStringLiteral("DELETE FROM facts_may_go"));
    }
    if (done) {
        History history(connection);
        done = history.forgetRows(eraser.rows());
    }
    if (done) {
        // Whatever nothing names now: the erased documents' bytes among it.
        done = collectAttachments(connection, QDateTime(QDate(9999, 1, 1), QTime(0, 0), Qt::UTC));
    }
    if (done) {
        // A removed text stays in the index's old segments until they are merged into one.
        done = runStatement(connection, QStringLiteral("INSERT INTO search (search) VALUES ('optimize')"));
    }
    if (!done) {
        return tl::unexpected(done.error());
    }
    return eraser.changes();
}

} // namespace letterdesk
