// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workspace_connection.h"

#include "core/base/open_workspace_file.h"
#include "core/search/search_words.h"
#include "core/store/query.h"
#include "core/store/sql_error.h"
#include "core/store/sqlite_library.h"

#include <QtCore/QAtomicInteger>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QHash>
#include <QtCore/QStorageInfo>
#include <QtCore/QThread>
#include <QtCore/QUrl>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlDriver>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

#include <optional>
#include <sqlite3.h>

namespace letterdesk {

namespace {

/// Statements kept ready; more than the program has, so that only generated ones (updates) are ever dropped.
constexpr int kStatementsKept = 200;

/// letterdesk_folded(text) in SQL.
void giveFolded(sqlite3_context* context, int /*count*/, sqlite3_value** values) {
    const auto* utf8 = reinterpret_cast<const char*>(sqlite3_value_text(values[0]));
    if (utf8 == nullptr) {
        sqlite3_result_null(context);
        return;
    }
    const QByteArray folded = foldedText(QString::fromUtf8(utf8, sqlite3_value_bytes(values[0]))).toUtf8();
    sqlite3_result_text(context, folded.constData(), static_cast<int>(folded.size()), SQLITE_TRANSIENT);
}

QString uniqueConnectionName() {
    static QAtomicInteger<quint64> count;
    return QStringLiteral("letterdesk-%1").arg(++count);
}

QString connectionUri(const QString& path, const ConnectionOptions& options) {
    QString uri = QStringLiteral("file:") + QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
    uri +=
        options.mode == ConnectionOptions::Mode::ReadWrite ? QLatin1String("?mode=rw") : QLatin1String("?mode=ro");
    if (options.mode == ConnectionOptions::Mode::Immutable) {
        uri += QLatin1String("&immutable=1");
    }
    if (!options.vfs.isEmpty()) {
        uri += QLatin1String("&vfs=") + options.vfs;
    }
    return uri;
}

/// The log's index is shared memory, which network file systems do not have between machines.
bool isNetworkFileSystem(const QString& path) {
    static const QList<QByteArray> kNetwork{"nfs", "nfs4", "cifs",       "smb3",       "smbfs",       "ncpfs",
                                            "afs", "9p",   "fuse.sshfs", "fuse.davfs", "fuse.rclone", "davfs"};
    return kNetwork.contains(QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType());
}

} // namespace

class WorkspaceConnection::Private {
public:
    QString path;
    ConnectionOptions options;
    QString name;
    QSqlDatabase database;
    sqlite3* handle = nullptr;
    bool usesLog = false;
    bool mayOpenAgain = false;
    const QThread* const thread = QThread::currentThread();
    std::optional<OpenWorkspaceFile> mark;
    QHash<QString, QSqlQuery*> statements;
};

WorkspaceConnection::WorkspaceConnection(const QString& path, const ConnectionOptions& options)
    : d(std::make_unique<Private>()) {
    d->path = path;
    d->options = options;
    d->name = uniqueConnectionName();
}

WorkspaceConnection::~WorkspaceConnection() {
    close();
}

Result<std::unique_ptr<WorkspaceConnection>> WorkspaceConnection::open(const QString& path,
                                                                       const ConnectionOptions& options) {
    std::unique_ptr<WorkspaceConnection> connection(new WorkspaceConnection(path, options));
    if (const auto opened = connection->openNow(); !opened) {
        return tl::unexpected(opened.error());
    }
    return connection;
}

Result<void> WorkspaceConnection::reopen() {
    closeNow();
    d->mayOpenAgain = true;
    return openNow();
}

void WorkspaceConnection::close() {
    closeNow();
    d->mayOpenAgain = false;
}

void WorkspaceConnection::closeNow() const {
    if (!d->database.isValid()) {
        return;
    }
    qDeleteAll(d->statements);
    d->statements.clear();
    d->handle = nullptr;
    d->database.close();
    d->database = QSqlDatabase();
    QSqlDatabase::removeDatabase(d->name);
    d->mark.reset(); // not before: only then are SQLite's descriptors closed
}

bool WorkspaceConnection::isOpen() const {
    return d->handle != nullptr;
}

QString WorkspaceConnection::path() const {
    return d->path;
}

bool WorkspaceConnection::isReadOnly() const {
    return d->options.mode != ConnectionOptions::Mode::ReadWrite;
}

bool WorkspaceConnection::usesLog() const {
    return d->usesLog;
}

bool WorkspaceConnection::hasMoved() const {
    int moved = 0;
    return d->handle && sqlite3_file_control(d->handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK &&
           moved != 0;
}

sqlite3* WorkspaceConnection::handle() const {
    return d->handle;
}

Result<void> WorkspaceConnection::openNow() const {
    settleSqliteLibrary();
    d->database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), d->name);
    d->database.setDatabaseName(connectionUri(d->path, d->options));
    QString connectOptions =
        QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(d->options.lockWait.count());
    if (isReadOnly()) {
        connectOptions += QLatin1String(";QSQLITE_OPEN_READONLY");
    }
    d->database.setConnectOptions(connectOptions);
    if (!d->database.open()) {
        Error error = databaseError(d->database.lastError(), d->path);
        closeNow();
        return tl::unexpected(error);
    }
    const QVariant driverHandle = d->database.driver()->handle();
    if (qstrcmp(driverHandle.typeName(), "sqlite3*") != 0) {
        closeNow();
        return bugError(QStringLiteral("The QSQLITE driver gives no handle"), d->path);
    }
    d->handle = *static_cast<sqlite3* const*>(driverHandle.data());
    d->mark.emplace(QFile::encodeName(d->path));
    auto ready = applyKey();
    if (ready) {
        ready = applySettings();
    }
    if (ready && !isReadOnly()) {
        ready = applyJournal();
    }
    if (!ready) {
        closeNow();
    }
    return ready;
}

Result<void> WorkspaceConnection::applyKey() const {
    if (d->options.key.isEmpty()) {
        return {};
    }
    // Must be the first statement. A library without page encryption ignores the pragma, so ask whether it took.
    if (auto done = runScript("PRAGMA hexkey='" + d->options.key.toHex() + "'"); !done) {
        return done;
    }
    Query cipher(*this, QStringLiteral("PRAGMA cipher"));
    const auto named = cipher.next();
    if (!named || !*named) {
        return bugError(QStringLiteral("This SQLite library has no page encryption"), d->path);
    }
    return {};
}

Result<void> WorkspaceConnection::applySettings() const {
    sqlite3_db_config(d->handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    // For conditions on plain columns: accents and case do not matter there either. The schema never uses it.
    sqlite3_create_function_v2(d->handle, "letterdesk_folded", 1,
                               SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr, giveFolded,
                               nullptr, nullptr, nullptr);
    // The connection of the window lives as long as the window and keeps what it holds. One that only reads is
    // gone when its question is answered; with less, a search among a million notes reads its pages again and
    // again.
    auto done = runScript("PRAGMA foreign_keys=ON; PRAGMA cell_size_check=ON; PRAGMA temp_store=MEMORY;"
                          "PRAGMA mmap_size=0; PRAGMA secure_delete=ON; PRAGMA cache_size=" +
                          QByteArray(isReadOnly() ? "-16000" : "-4000"));
    if (!done) {
        return done;
    }
    const auto foreignKeys = readNumber(*this, QStringLiteral("PRAGMA foreign_keys"));
    if (!foreignKeys || *foreignKeys != 1) {
        return bugError(QStringLiteral("Foreign keys cannot be switched on"), d->path);
    }
    const auto secureDelete = readNumber(*this, QStringLiteral("PRAGMA secure_delete"));
    if (!secureDelete || *secureDelete != 1) {
        return bugError(QStringLiteral("Secure deletion cannot be switched on"), d->path);
    }
    // Opening a file that is not a database succeeds; its first read tells.
    const auto firstRead = readNumber(*this, QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    if (!firstRead) {
        return tl::unexpected(firstRead.error());
    }
    return {};
}

Result<void> WorkspaceConnection::applyJournal() const {
    const bool wantsLog = !isNetworkFileSystem(d->path);
    Query journal(*this, wantsLog ? QStringLiteral("PRAGMA journal_mode=WAL")
                                  : QStringLiteral("PRAGMA journal_mode=TRUNCATE"));
    const auto answered = journal.next();
    if (!answered) {
        return tl::unexpected(answered.error());
    }
    d->usesLog = journal.text(0) == QLatin1String("wal");
    if (!d->usesLog) {
        if (auto done = runScript("PRAGMA journal_mode=TRUNCATE"); !done) {
            return done;
        }
    }
    return runScript("PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=1000; PRAGMA journal_size_limit=8388608");
}

Result<void> WorkspaceConnection::runScript(const QByteArray& sql) const {
    if (sqlite3_exec(d->handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        return tl::unexpected(databaseError(d->handle, d->path));
    }
    return {};
}

void WorkspaceConnection::setLockWait(std::chrono::milliseconds wait) {
    d->options.lockWait = wait;
    restoreLockWait();
}

void WorkspaceConnection::restoreLockWait() const {
    if (d->handle) {
        sqlite3_busy_timeout(d->handle, static_cast<int>(d->options.lockWait.count()));
    }
}

Result<std::unique_ptr<QSqlQuery>> WorkspaceConnection::takeStatement(const QString& sql) const {
    if (QThread::currentThread() != d->thread) {
        return bugError(QStringLiteral("A connection was used outside its thread"), d->path);
    }
    if (!d->handle && d->mayOpenAgain) {
        if (const auto opened = openNow(); !opened) {
            return tl::unexpected(opened.error());
        }
    }
    if (!d->handle) {
        return worldError(ErrorCode::ReadFailed, d->path, {}, QStringLiteral("The workspace file is closed"));
    }
    if (QSqlQuery* kept = d->statements.take(sql)) {
        return std::unique_ptr<QSqlQuery>(kept);
    }
    auto statement = std::make_unique<QSqlQuery>(d->database);
    statement->setForwardOnly(true);
    if (!statement->prepare(sql)) {
        return tl::unexpected(databaseError(statement->lastError(), d->path));
    }
    return statement;
}

void WorkspaceConnection::giveBackStatement(const QString& sql, std::unique_ptr<QSqlQuery> statement) const {
    if (!d->handle || d->statements.contains(sql)) {
        return; // a second use at the same time: one is enough to keep
    }
    if (d->statements.size() >= kStatementsKept) {
        delete d->statements.take(d->statements.keyBegin().operator*());
    }
    d->statements.insert(sql, statement.release());
}

} // namespace letterdesk
