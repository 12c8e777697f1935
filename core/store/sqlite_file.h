// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/progress.h"

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace letterdesk {

/// One statement of a SqliteFile. It must not outlive the file.
class SqliteStatement {
public:
    SqliteStatement(sqlite3_stmt* statement, QString place);
    ~SqliteStatement();
    SqliteStatement(SqliteStatement&& other) noexcept;
    SqliteStatement& operator=(SqliteStatement&&) = delete;
    SqliteStatement(const SqliteStatement&) = delete;

    /// True when it stands on a row, false when there are no more.
    [[nodiscard]] Result<bool> step();
    /// Ready to run again; bound values stay.
    void reset();

    void bind(int index, qint64 value); ///< indices from 1
    void bind(int index, const QString& value);

    [[nodiscard]] qint64 integer(int column) const; ///< columns from 0
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] sqlite3_stmt* handle() const { return m_statement; }

private:
    sqlite3_stmt* m_statement;
    QString m_place;
};

/// A SQLite file as it lies there, by the C interface: a backup, a damaged file, a copy under proof. The workspace
/// that is worked in is opened by WorkspaceConnection.
///
/// Every access goes through SQLite: closing an ordinary descriptor of a file that this process also has open as a
/// database drops SQLite's locks on it (sqlite.org/howtocorrupt.html, 2.2).
class SqliteFile {
public:
    enum class Mode {
        ReadOnly,
        Immutable, ///< no locks, no log, nothing created beside it: a file that nobody writes
        ReadWrite, ///< must exist
        Create
    };

    /// Opening reads nothing yet. Other processes' locks are waited for up to `patience` milliseconds.
    [[nodiscard]] static Result<SqliteFile> open(const QString& path, Mode mode, int patience = 5000);

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] sqlite3* handle() const { return m_connection.get(); }

    /// Runs statements without results.
    Result<void> execute(const char* sql);
    [[nodiscard]] Result<SqliteStatement> prepare(const QByteArray& sql);
    /// First column of the first row, as a number or as text; what an empty result gives is 0 or empty.
    [[nodiscard]] Result<qint64> number(const QByteArray& sql);
    [[nodiscard]] Result<QString> text(const QByteArray& sql);
    /// First column of all rows.
    [[nodiscard]] Result<QStringList> texts(const QByteArray& sql);

    /// Makes `to` hold what this file holds, as one transaction there, with SQLite's backup interface. An open
    /// read transaction here keeps it to one state. An error leaves `to` as it was.
    Result<void> copyInto(SqliteFile& to, const Progress& progress = {});

    /// Calls `progress(value)` now and then while statements run; they end with Cancelled when it returns false.
    /// Watching ends with the returned object, which must not outlive the file or `progress`.
    [[nodiscard]] std::shared_ptr<const void> watch(const Progress& progress, double value);

private:
    struct Closer {
        void operator()(sqlite3* connection) const;
    };
    SqliteFile(sqlite3* connection, QString path)
        : m_connection(connection)
        , m_path(std::move(path)) {}

    std::unique_ptr<sqlite3, Closer> m_connection;
    QString m_path;
};

/// A name in quotes, for SQL.
[[nodiscard]] QByteArray quotedName(const QByteArray& name);

} // namespace letterdesk
