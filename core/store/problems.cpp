// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/problems.h"

#include "core/base/text.h"
#include "core/store/attachments.h"
#include "core/store/query.h"
#include "core/store/record_shape.h"
#include "core/store/schema/schema.h"
#include "core/store/workspace_connection.h"

#include <sqlite3.h>

namespace letterdesk {

namespace {

/// Damage found on the way is a finding, not a failure of the search for findings.
bool isDamage(const Error& error) {
    return error.code == ErrorCode::WorkspaceDamaged || error.code == ErrorCode::ReadFailed;
}

/// The first column of each row, as one line with a heading; rows that say "ok" are no finding.
Result<void> addRows(const WorkspaceConnection& connection, const QString& sql, const QString& heading,
                     QStringList& problems) {
    Query query(connection, sql);
    for (;;) {
        const auto row = query.next();
        if (!row && isDamage(row.error())) {
            problems << heading + QLatin1String(": ") + row.error().detail;
            return {};
        }
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return {};
        }
        if (query.text(0) != QLatin1String("ok")) {
            problems << heading + QLatin1String(": ") + query.text(0);
        }
    }
}

/// FTS5's own check, also against the texts of the records. It is written as an insert but changes nothing.
void checkSearchIndex(const WorkspaceConnection& connection, QStringList& problems) {
    if (connection.isReadOnly()) {
        return;
    }
    for (const char* index : {"search", "search_names"}) {
        const auto sound = runStatement(
            connection,
            QStringLiteral("INSERT INTO %1 (%1, rank) VALUES ('integrity-check', 1)").arg(QLatin1String(index)));
        if (!sound) {
            problems << QStringLiteral("search index: ") + sound.error().detail;
        }
    }
}

Result<void> checkAttachments(const WorkspaceConnection& connection, QStringList& problems) {
    QStringList hashes;
    {
        Query query(connection, QStringLiteral("SELECT sha256 FROM attachments ORDER BY row"));
        for (;;) {
            const auto row = query.next();
            if (!row) {
                return tl::unexpected(row.error());
            }
            if (!*row) {
                break;
            }
            hashes << query.text(0);
        }
    }
    for (const QString& hash : std::as_const(hashes)) {
        const auto bytes = readAttachment(connection, hash);
        if (!bytes && bytes.error().code != ErrorCode::RecordNotFound) {
            problems << QStringLiteral("%1: %2").arg(bytes.error().place, bytes.error().detail);
        }
    }
    return {};
}

/// Texts that this program would not have stored: something else wrote them, or they were damaged.
Result<void> checkTexts(const WorkspaceConnection& connection, const QByteArray& table, QStringList& problems) {
    Query query(connection, QStringLiteral("SELECT * FROM \"%1\"").arg(QString::fromLatin1(table)));
    int columns = 0;
    for (;;) {
        const auto row = query.next();
        if (!row && isDamage(row.error())) {
            problems << QStringLiteral("%1: %2").arg(QString::fromLatin1(table), row.error().detail);
            return {};
        }
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return {};
        }
        columns = columns == 0 ? query.columns() : columns;
        for (int column = 1; column < columns; ++column) {
            const QVariant value = query.value(column);
            if (value.typeId() != QMetaType::QString) {
                continue;
            }
            const QString text = value.toString();
            const auto storable = storableText(text);
            if (!storable || *storable != text || text.contains(QChar::ReplacementCharacter)) {
                problems << QStringLiteral("%1, row %2, column %3: not a text that was stored here")
                                .arg(QString::fromLatin1(table))
                                .arg(query.number(0))
                                .arg(column);
            }
        }
    }
}

} // namespace

Result<QStringList> findProblemsIn(const WorkspaceConnection& connection) {
    QStringList problems;
    auto done =
        addRows(connection, QStringLiteral("PRAGMA integrity_check"), QStringLiteral("integrity"), problems);
    if (done) {
        done =
            addRows(connection,
                    QStringLiteral("SELECT \"table\" || ', row ' || ifnull(rowid, '?') || ' names no row of ' || "
                                   "parent FROM pragma_foreign_key_check"),
                    QStringLiteral("reference"), problems);
    }
    if (done) {
        done =
            addRows(connection,
                    QStringLiteral("SELECT id || ' (' || ifnull(file_name, '-') || ') has a name, but no bytes' "
                                   "FROM documents WHERE sha256 IS NULL ORDER BY row"),
                    QStringLiteral("document"), problems);
    }
    if (done) {
        checkSearchIndex(connection, problems);
        done = checkAttachments(connection, problems);
    }
    const QByteArrayList tables = recordedTables() + factTables();
    for (const QByteArray& table : tables) {
        if (done) {
            done = checkTexts(connection, table, problems);
        }
    }
    if (!done && !isDamage(done.error())) {
        return tl::unexpected(done.error());
    }
    if (!done) {
        problems << done.error().detail;
    }
    return problems;
}

} // namespace letterdesk
