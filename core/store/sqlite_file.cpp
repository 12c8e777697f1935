// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_file.h"

#include "core/store/sql_error.h"
#include "core/store/sqlite_library.h"

#include <QtCore/QUrl>

#include <sqlite3.h>

namespace letterdesk {

namespace {

struct Watch {
    sqlite3* connection;
    const Progress* progress;
    double value;
};

int keepGoing(void* data) {
    const auto* watch = static_cast<const Watch*>(data);
    return (*watch->progress)(watch->value) ? 0 : 1;
}

} // namespace

SqliteStatement::SqliteStatement(sqlite3_stmt* statement, QString place)
    : m_statement(statement)
    , m_place(std::move(place)) {}

SqliteStatement::~SqliteStatement() {
    sqlite3_finalize(m_statement);
}

SqliteStatement::SqliteStatement(SqliteStatement&& other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr))
    , m_place(std::move(other.m_place)) {}

Result<bool> SqliteStatement::step() {
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code == SQLITE_DONE) {
        return false;
    }
    return tl::unexpected(databaseError(sqlite3_db_handle(m_statement), m_place));
}

void SqliteStatement::reset() {
    sqlite3_reset(m_statement); // repeats the error that step() already gave
}

void SqliteStatement::bind(int index, qint64 value) {
    sqlite3_bind_int64(m_statement, index, value);
}

void SqliteStatement::bind(int index, const QString& value) {
    const QByteArray utf8 = value.toUtf8();
    sqlite3_bind_text64(m_statement, index, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                        SQLITE_TRANSIENT, SQLITE_UTF8);
}

qint64 SqliteStatement::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

QString SqliteStatement::text(int column) const {
    const auto* utf8 = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

void SqliteFile::Closer::operator()(sqlite3* connection) const {
    // Statements are finalized by then, so this cannot fail.
    sqlite3_close(connection);
}

Result<SqliteFile> SqliteFile::open(const QString& path, Mode mode, int patience) {
    if (path.isEmpty() || path.contains(QChar(0))) {
        return worldError(ErrorCode::FileNotFound, path);
    }
    QByteArray uri = "file:" + QUrl::toPercentEncoding(path, "/");
    int flags = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX;
    switch (mode) {
    case Mode::ReadOnly:
        flags |= SQLITE_OPEN_READONLY;
        break;
    case Mode::Immutable:
        flags |= SQLITE_OPEN_READONLY;
        uri += "?immutable=1";
        break;
    case Mode::ReadWrite:
        flags |= SQLITE_OPEN_READWRITE;
        break;
    case Mode::Create:
        flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
        break;
    }
    sqlite3* connection = nullptr;
    settleSqliteLibrary();
    const int code = sqlite3_open_v2(uri.constData(), &connection, flags, nullptr);
    SqliteFile file(connection, path);
    if (code != SQLITE_OK) {
        return tl::unexpected(databaseError(connection, path));
    }
    sqlite3_extended_result_codes(connection, 1);
    sqlite3_busy_timeout(connection, patience);
    // None of these reads the file.
    const Result<void> prepared =
        file.execute("PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY;");
    if (!prepared) {
        return tl::unexpected(prepared.error());
    }
    return file;
}

Result<void> SqliteFile::execute(const char* sql) {
    const int code = sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        return tl::unexpected(databaseError(handle(), m_path));
    }
    return {};
}

Result<SqliteStatement> SqliteFile::prepare(const QByteArray& sql) {
    sqlite3_stmt* statement = nullptr;
    const int code =
        sqlite3_prepare_v2(handle(), sql.constData(), static_cast<int>(sql.size()), &statement, nullptr);
    if (code != SQLITE_OK) {
        return tl::unexpected(databaseError(handle(), m_path));
    }
    return Result<SqliteStatement>(tl::in_place, statement, m_path);
}

Result<qint64> SqliteFile::number(const QByteArray& sql) {
    return text(sql).map([](const QString& value) { return value.toLongLong(); });
}

Result<QString> SqliteFile::text(const QByteArray& sql) {
    Result<SqliteStatement> statement = prepare(sql);
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    return statement->step().map([&](bool row) { return row ? statement->text(0) : QString(); });
}

Result<QStringList> SqliteFile::texts(const QByteArray& sql) {
    Result<SqliteStatement> statement = prepare(sql);
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    QStringList found;
    while (true) {
        const Result<bool> row = statement->step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return found;
        }
        found << statement->text(0);
    }
}

Result<void> SqliteFile::copyInto(SqliteFile& to, const Progress& progress) {
    sqlite3_backup* copying = sqlite3_backup_init(to.handle(), "main", handle(), "main");
    if (copying == nullptr) {
        return tl::unexpected(databaseError(to.handle(), to.path()));
    }
    constexpr int kPages = 256; // 1 MiB between two looks at `progress`
    int code = SQLITE_OK;
    bool cancelled = false;
    while (code == SQLITE_OK && !cancelled) {
        code = sqlite3_backup_step(copying, kPages);
        const int total = std::max(sqlite3_backup_pagecount(copying), 1);
        cancelled = progress && !progress(1.0 - static_cast<double>(sqlite3_backup_remaining(copying)) / total);
    }
    const int finished = sqlite3_backup_finish(copying); // rolls `to` back unless all was copied
    if (code == SQLITE_DONE && finished == SQLITE_OK) {
        return {};
    }
    if (cancelled) {
        return cancelledError();
    }
    return tl::unexpected(databaseError(to.handle(), to.path()));
}

std::shared_ptr<const void> SqliteFile::watch(const Progress& progress, double value) {
    if (!progress) {
        return nullptr;
    }
    // Instructions of SQLite's machine between two looks: about a millisecond of work.
    constexpr int kInstructions = 20'000;
    auto* watch = new Watch{handle(), &progress, value};
    sqlite3_progress_handler(handle(), kInstructions, keepGoing, watch);
    return {watch, [](const Watch* ended) {
                sqlite3_progress_handler(ended->connection, 0, nullptr, nullptr);
                delete ended;
            }};
}

QByteArray quotedName(const QByteArray& name) {
    return '"' + QByteArray(name).replace('"', "\"\"") + '"';
}

} // namespace letterdesk
