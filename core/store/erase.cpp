// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erase.h"

#include "core/store/attachments.h"
#include "core/store/change_recorder.h"
#include "core/store/query.h"
#include "core/store/record_rows.h"
#include "core/store/references.h"
#include "core/store/workspace_connection.h"

#include <algorithm>

namespace letterdesk {

namespace {

/// Walks from one record over everything that cannot be without it.
class Eraser {
public:
    explicit Eraser(const WorkspaceConnection& connection)
        : m_connection(connection) {}

    Result<void> erase(RecordKind kind, const QString& id);

    [[nodiscard]] const ChangeSet& changes() const { return m_changes; }

private:
    Result<void> eraseUsers(RecordKind kind, const QString& id);
    Result<void> forget(const Reference& reference, const QString& id);
    Result<QStringList> users(const Reference& reference, const QString& id) const;

    const WorkspaceConnection& m_connection;
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
    m_changes.records.push_back({kind, id, ChangeSet::What::Removed});
    return runStatement(m_connection,
                        QStringLiteral("DELETE FROM \"%1\" WHERE id = ?").arg(QLatin1String(shape.table)), {id});
}

/// Whether a step of the undo history names the record: a step may hold what is long removed.
Result<bool> historyNames(const WorkspaceConnection& connection, const QString& id) {
    const QByteArray wanted = textInChangeset(id);
    Query pieces(connection, QStringLiteral("SELECT number AS step, bytes, 0 AS piece FROM history UNION ALL "
                                            "SELECT step, bytes, piece FROM history_pieces ORDER BY step, piece"));
    QByteArray end; // of the piece before: the id may lie across two
    qint64 step = 0;
    for (;;) {
        const auto row = pieces.next();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return false;
        }
        if (pieces.number(0) != step) {
            step = pieces.number(0);
            end.clear();
        }
        end += pieces.bytes(1);
        if (end.contains(wanted)) {
            return true;
        }
        end = end.last(std::min(end.size(), wanted.size()));
    }
}

/// The rows of the record and of all that cannot be without it.
Result<ChangeSet> eraseRows(const WorkspaceConnection& connection, RecordKind kind, const QString& id) {
    auto done = runStatement(connection, QStringLiteral("INSERT INTO facts_may_go (row) VALUES (1)"));
    if (!done) {
        return tl::unexpected(done.error());
    }
    Eraser eraser(connection);
    done = eraser.erase(kind, id);
    if (done) {
        done = runStatement(connection, QStringLiteral("DELETE FROM facts_may_go"));
    }
    if (!done) {
        return tl::unexpected(done.error());
    }
    return eraser.changes();
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
    const auto remembered = *there == 0 ? historyNames(connection, id) : Result<bool>(true);
    if (!remembered) {
        return tl::unexpected(remembered.error());
    }
    if (!*remembered || kind == RecordKind::Owner) {
        return worldError(ErrorCode::RecordNotFound, recordPlace(shape, id));
    }
    Result<ChangeSet> erased = *there == 0 ? ChangeSet{{}, true} : eraseRows(connection, kind, id);
    if (!erased) {
        return erased;
    }
    // All of it: any step may hold words of what is erased, of its lists or of a record that mentioned it, and a
    // step that stays could not be undone past one that is missing.
    auto done = runStatement(connection, QStringLiteral("DELETE FROM history"));
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
    return erased;
}

} // namespace letterdesk
