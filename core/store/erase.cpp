// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erase.h"

#include "core/store/attachments.h"
#include "core/store/change_recorder.h"
#include "core/store/query.h"
#include "core/store/record_rows.h"
#include "core/store/removal.h"
#include "core/store/workspace_connection.h"

#include <algorithm>

namespace letterdesk {

namespace {

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
    Result<ChangeSet> removed = removeWithAll(connection, kind, id, FactsOfIt::Go);
    if (!removed) {
        return removed;
    }
    done = runStatement(connection, QStringLiteral("DELETE FROM facts_may_go"));
    if (!done) {
        return tl::unexpected(done.error());
    }
    return removed;
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
    if (done) {
        done = runStatement(connection,
                            QStringLiteral("INSERT INTO search_names (search_names) VALUES ('optimize')"));
    }
    if (done) {
        // What was looked for may be the name of what is erased.
        done = runStatement(connection, QStringLiteral("DELETE FROM recent_searches"));
    }
    if (!done) {
        return tl::unexpected(done.error());
    }
    return erased;
}

} // namespace letterdesk
