// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/change_set.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>
#include <QtCore/QVariant>

#include <functional>
#include <optional>

namespace letterdesk {

class WorkspaceConnection;

/// One row of a recorded step, column by column. A column that an update left alone has no value.
struct RecordedRow {
    QString table;
    ChangeSet::What what = ChangeSet::What::Updated;
    qint64 row = 0;
    QStringList columns;
    std::vector<std::optional<QVariant>> before; ///< of updates and removals
    std::vector<std::optional<QVariant>> after;  ///< of updates and additions

    /// Value of a column, after the step if there is one, else before.
    [[nodiscard]] QVariant value(const QString& column) const;
};

/// Reads recorded steps row by row, and says whose each row is.
class RecordedRows {
public:
    explicit RecordedRows(const WorkspaceConnection& connection)
        : m_connection(connection) {}

    /// Calls `visit` for each row of a step, in the order recorded, until it gives false.
    [[nodiscard]] Result<void> each(qint64 step, const std::function<Result<bool>(const RecordedRow&)>& visit);

    struct Owner {
        RecordKind kind = RecordKind::Person;
        QString id;           ///< empty when it can no longer be told
        bool isRecord = true; ///< the row is the record itself, not one of its lists
    };
    /// The record that a row belongs to, or nothing for a table of another kind. What an update does not say is
    /// looked for in the table as it is now and, where `inHistory`, in the other steps.
    [[nodiscard]] Result<std::optional<Owner>> ownerOf(const RecordedRow& row, bool inHistory);

private:
    Result<QString> valueNow(const RecordedRow& row, const QString& column);
    Result<QString> valueInHistory(const RecordedRow& row, const QString& column);
    Result<QStringList> columnsOf(const QString& table);

    const WorkspaceConnection& m_connection;
    QHash<QString, QStringList> m_columns;
};

} // namespace letterdesk
