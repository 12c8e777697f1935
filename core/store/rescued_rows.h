// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/salvage.h"
#include "core/store/sqlite_file.h"

#include <QtCore/QSet>

namespace letterdesk {

/// Puts rows of a damaged file into a table of a new one, mending what can be mended: text that is not valid is
/// cut to what is, a value that breaks a rule is left out where it may be absent. A row that still breaks a rule
/// is not taken.
class RescuedRows {
public:
    /// The columns are those that both files have. `target` must outlive this.
    [[nodiscard]] static Result<RescuedRows> into(SqliteFile& target, const QByteArray& table,
                                                  const QByteArrayList& columns);

    /// Takes the row the statement stands on: first its number, then the columns. A row whose number was taken
    /// before is passed over. Errors: those of writing.
    Result<void> take(SqliteStatement& row);

    [[nodiscard]] qint64 saved() const { return m_saved; }
    /// Numbers of rows that broke a rule and were not taken later either.
    [[nodiscard]] const QSet<qint64>& refused() const { return m_refused; }
    [[nodiscard]] bool hasTaken(qint64 number) const { return m_taken.contains(number); }
    [[nodiscard]] const QStringList& notes() const { return m_notes; }

private:
    RescuedRows(SqliteStatement insert, QByteArray table, QByteArrayList columns, QList<bool> mayBeAbsent)
        : m_insert(std::move(insert))
        , m_table(std::move(table))
        , m_columns(std::move(columns))
        , m_mayBeAbsent(std::move(mayBeAbsent)) {}

    /// Binds all values but those left out; false when an attachment lost its hash.
    bool bindRow(SqliteStatement& row, const QSet<int>& leftOut);
    Result<bool> insertNow();
    /// A row as its owner knows it: by the id of its record.
    [[nodiscard]] QString nameOf(const SqliteStatement& row) const;
    void note(const SqliteStatement& row, const QString& what);

    SqliteStatement m_insert;
    QByteArray m_table;
    QByteArrayList m_columns;
    QList<bool> m_mayBeAbsent;
    QSet<qint64> m_taken;
    QSet<qint64> m_refused;
    qint64 m_saved = 0;
    QStringList m_notes;
    bool m_textMended = false;
};

} // namespace letterdesk
