// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QVariant>

#include <memory>
#include <optional>

class QSqlQuery;

namespace letterdesk {

class WorkspaceConnection;

/// One use of a prepared statement: forward only, ended when this object ends, so that no read stays open (an open
/// read keeps its snapshot and lets the log grow) and the statement goes back to the connection for its next use.
class Query {
public:
    /// The text is the key under which the connection keeps the statement: pass the same text each time.
    Query(const WorkspaceConnection& connection, const QString& sql);
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    /// Binds the next placeholder. A null value and a null text bind NULL. Text is stored as NFC; text that cannot
    /// be stored makes run() and next() fail with TextRefused.
    Query& bind(const QVariant& value);

    /// Runs a statement that gives no rows. It may be bound and run again.
    Result<void> run();
    /// Runs the statement at the first call; whether there is a (further) row.
    Result<bool> next();

    /// How many columns a row has.
    [[nodiscard]] int columns() const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QVariant value(int column) const;

private:
    Result<void> execute();

    const WorkspaceConnection& m_connection;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    std::optional<Error> m_error;
    int m_bound = 0;
    bool m_started = false;
    bool m_holdsMuch = false; ///< a kept statement keeps what was bound: not for a whole document
};

/// The number in the first column of the first row; 0 when there is no row or it is NULL.
[[nodiscard]] Result<qint64> readNumber(const WorkspaceConnection& connection, const QString& sql,
                                        const QVariantList& values = {});

/// Runs one statement that gives no rows.
Result<void> runStatement(const WorkspaceConnection& connection, const QString& sql,
                          const QVariantList& values = {});

} // namespace letterdesk
