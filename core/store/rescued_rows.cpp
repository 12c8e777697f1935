// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rescued_rows.h"

#include "core/base/text.h"
#include "core/store/row_rescue.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QStringDecoder>

#include <sqlite3.h>

namespace letterdesk {

namespace {

/// The text, without what is no text: bytes that are not UTF-8 and U+0000.
QString mended(QByteArrayView utf8, bool& changed) {
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(utf8);
    const bool invalid = decoder.hasError();
    const qsizetype before = text.size();
    if (invalid) {
        text.remove(QChar(QChar::ReplacementCharacter));
    }
    text.remove(QChar(QChar::Null));
    changed = invalid || text.size() != before;
    return text;
}

} // namespace

Result<RescuedRows> RescuedRows::into(SqliteFile& target, const QByteArray& table, const QByteArrayList& columns) {
    QList<bool> mayBeAbsent;
    QByteArrayList names{"rowid"};
    QByteArrayList places{"?"};
    for (const QByteArray& column : columns) {
        const Result<qint64> required = target.number("SELECT \"notnull\" FROM pragma_table_info(" +
                                                      quotedName(table) + ") WHERE name = '" + column + '\'');
        if (!required) {
            return tl::unexpected(required.error());
        }
        mayBeAbsent << (*required == 0);
        names << quotedName(column);
        places << "?";
    }
    Result<SqliteStatement> insert = target.prepare("INSERT INTO " + quotedName(table) + " (" + names.join(", ") +
                                                    ") VALUES (" + places.join(", ") + ')');
    if (!insert) {
        return tl::unexpected(insert.error());
    }
    return RescuedRows(*std::move(insert), table, columns, std::move(mayBeAbsent));
}

QString RescuedRows::nameOf(const SqliteStatement& row) const {
    const QString table = QString::fromUtf8(m_table);
    // Rows of a list have no id: their record's stands in the first column.
    for (const char* column : {"id", "sha256"}) {
        if (const qsizetype at = m_columns.indexOf(column); at >= 0) {
            return table + u' ' + row.text(static_cast<int>(at) + 1);
        }
    }
    return QStringLiteral("%1 of %2").arg(table, row.text(1));
}

void RescuedRows::note(const SqliteStatement& row, const QString& what) {
    m_notes << QStringLiteral("%1: %2").arg(nameOf(row), what);
}

bool RescuedRows::bindRow(SqliteStatement& row, const QSet<int>& leftOut) {
    sqlite3_stmt* from = row.handle();
    m_insert.bind(1, row.integer(0));
    m_textMended = false;
    for (int column = 1; column <= m_columns.size(); ++column) {
        if (leftOut.contains(column)) {
            sqlite3_bind_null(m_insert.handle(), column + 1);
        } else if (sqlite3_column_type(from, column) == SQLITE_TEXT) {
            const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(from, column));
            bool changed = false;
            m_insert.bind(column + 1, mended(QByteArrayView(text, sqlite3_column_bytes(from, column)), changed));
            m_textMended = m_textMended || changed;
        } else {
            sqlite3_bind_value(m_insert.handle(), column + 1, sqlite3_column_value(from, column));
        }
    }
    if (m_table != "attachments") {
        return true;
    }
    const auto hashColumn = static_cast<int>(m_columns.indexOf("sha256")) + 1;
    const auto bytesColumn = static_cast<int>(m_columns.indexOf("bytes")) + 1;
    const QByteArrayView bytes(static_cast<const char*>(sqlite3_column_blob(from, bytesColumn)),
                               sqlite3_column_bytes(from, bytesColumn));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return row.text(hashColumn) == QString::fromLatin1(hash.result().toHex());
}

Result<bool> RescuedRows::insertNow() {
    const Result<bool> done = m_insert.step();
    m_insert.reset();
    if (done) {
        return true;
    }
    switch (done.error().code) {
    case ErrorCode::RuleBroken:
    case ErrorCode::RecordExists:
    case ErrorCode::ReferenceUnknown:
    case ErrorCode::LimitExceeded:
        return false;
    default:
        return tl::unexpected(done.error());
    }
}

Result<void> RescuedRows::take(SqliteStatement& row) {
    const qint64 number = row.integer(0);
    if (m_taken.contains(number)) {
        return {};
    }
    if (!bindRow(row, {})) {
        m_refused.insert(number);
        return {};
    }
    Result<bool> kept = insertNow();
    // Leave out one value at a time, then all that may be absent.
    QSet<int> optional;
    for (int column = 1; kept && !*kept && column <= m_columns.size(); ++column) {
        if (m_mayBeAbsent[column - 1] && sqlite3_column_type(row.handle(), column) != SQLITE_NULL) {
            optional.insert(column);
            bindRow(row, {column});
            kept = insertNow();
            if (kept && *kept) {
                note(row, QStringLiteral("left out %1").arg(QString::fromUtf8(m_columns[column - 1])));
            }
        }
    }
    if (kept && !*kept && optional.size() > 1) {
        bindRow(row, optional);
        kept = insertNow();
        if (kept && *kept) {
            note(row, QStringLiteral("left out everything that may be absent"));
        }
    }
    if (!kept) {
        return tl::unexpected(kept.error());
    }
    if (!*kept) {
        m_refused.insert(number);
        return {};
    }
    m_taken.insert(number);
    m_refused.remove(number);
    ++m_saved;
    if (m_textMended) {
        note(row, QStringLiteral("text cut to what is valid"));
    }
    return {};
}

} // namespace letterdesk
