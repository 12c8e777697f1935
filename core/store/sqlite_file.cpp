// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_file.h"

#include <QtCore/QUrl>

#include <cerrno>
#include <sqlite3.h>

namespace letterdesk {

namespace {

ErrorCode codeOf(int code, int systemNumber) {
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::WorkspaceLocked;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_CORRUPT:
        return ErrorCode::WorkspaceDamaged;
    case SQLITE_NOTADB:
        return ErrorCode::NotAWorkspace;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::FileNotWritable;
    case SQLITE_CONSTRAINT:
        return ErrorCode::RuleBroken;
    case SQLITE_TOOBIG:
        return ErrorCode::LimitExceeded;
    case SQLITE_CANTOPEN:
        switch (systemNumber) {
        case ENOENT:
        case ENOTDIR:
            return ErrorCode::FileNotFound;
        case EISDIR:
            return ErrorCode::FileNotRegular;
        case ENOSPC:
        case EDQUOT:
            return ErrorCode::DiskFull;
        default:
            return ErrorCode::FileNotReadable;
        }
    case SQLITE_IOERR:
        // SQLite says FULL for ENOSPC alone; a quota and a limit of the process are the same to the user.
        if (systemNumber == ENOSPC || systemNumber == EDQUOT || systemNumber == EFBIG) {
            return ErrorCode::DiskFull;
        }
        return code == SQLITE_IOERR_READ || code == SQLITE_IOERR_SHORT_READ ? ErrorCode::ReadFailed
                                                                            : ErrorCode::WriteFailed;
    default:
        return ErrorCode::Internal;
    }
}

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

Error sqliteError(sqlite3* connection, int code, const QString& place) {
    if ((code & 0xff) == SQLITE_INTERRUPT) {
        return cancelledError().value();
    }
    const ErrorCode ours = codeOf(code, connection != nullptr ? sqlite3_system_errno(connection) : 0);
    QString detail = QString::fromUtf8(sqlite3_errstr(code));
    if (connection != nullptr && sqlite3_errcode(connection) != SQLITE_OK) {
        detail = QString::fromUtf8(sqlite3_errmsg(connection));
    }
    return Error{ours == ErrorCode::Internal ? ErrorKind::Bug : ErrorKind::World,
                 ours,
                 place,
                 {},
                 QStringLiteral("SQLite %1: %2").arg(code).arg(detail)};
}

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
    return tl::unexpected(sqliteError(sqlite3_db_handle(m_statement), code, m_place));
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
    const int code = sqlite3_open_v2(uri.constData(), &connection, flags, nullptr);
    SqliteFile file(connection, path);
    if (code != SQLITE_OK) {
        return tl::unexpected(sqliteError(connection, code, path));
    }
    sqlite3_extended_result_codes(connection, 1);
    sqlite3_busy_timeout(connection, patience);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
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
        return tl::unexpected(sqliteError(handle(), code, m_path));
    }
    return {};
}

Result<SqliteStatement> SqliteFile::prepare(const QByteArray& sql) {
    sqlite3_stmt* statement = nullptr;
    const int code =
        sqlite3_prepare_v2(handle(), sql.constData(), static_cast<int>(sql.size()), &statement, nullptr);
    if (code != SQLITE_OK) {
        return tl::unexpected(sqliteError(handle(), code, m_path));
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
        return tl::unexpected(sqliteError(to.handle(), sqlite3_extended_errcode(to.handle()), to.path()));
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
    return tl::unexpected(sqliteError(to.handle(), finished != SQLITE_OK ? finished : code, to.path()));
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

} // namespace letterdesk
