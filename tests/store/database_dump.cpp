// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/database_dump.h"

#include "core/store/schema/schema.h"

#include <QtCore/QFile>

#include <memory>
#include <sqlite3.h>

namespace letterdesk::test {

namespace {

struct Close {
    void operator()(sqlite3* database) const { sqlite3_close(database); }
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Database = std::unique_ptr<sqlite3, Close>;

Database openDatabase(const QString& path) {
    sqlite3* database = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &database);
    sqlite3_busy_timeout(database, 2000);
    return Database(database);
}

} // namespace

QByteArray dumpDatabase(const QString& path) {
    const Database database = openDatabase(path);
    QByteArray dump;
    const QByteArrayList tables = recordedTables() + factTables();
    for (const QByteArray& table : tables) {
        sqlite3_stmt* prepared = nullptr;
        const QByteArray sql = "SELECT * FROM \"" + table + "\" ORDER BY row";
        if (sqlite3_prepare_v2(database.get(), sql.constData(), -1, &prepared, nullptr) != SQLITE_OK) {
            return sqlite3_errmsg(database.get());
        }
        const std::unique_ptr<sqlite3_stmt, Close> rows(prepared);
        while (sqlite3_step(prepared) == SQLITE_ROW) {
            dump += table;
            for (int i = 0; i < sqlite3_column_count(prepared); ++i) {
                const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(prepared, i));
                dump += QByteArray("|") + (text ? text : "NULL");
            }
            dump += '\n';
        }
    }
    return dump;
}

QByteArray queryDatabase(const QString& path, const QByteArray& sql) {
    const Database database = openDatabase(path);
    sqlite3_stmt* prepared = nullptr;
    if (sqlite3_prepare_v2(database.get(), sql.constData(), -1, &prepared, nullptr) != SQLITE_OK) {
        return sqlite3_errmsg(database.get());
    }
    const std::unique_ptr<sqlite3_stmt, Close> row(prepared);
    if (sqlite3_step(prepared) != SQLITE_ROW) {
        return {};
    }
    return reinterpret_cast<const char*>(sqlite3_column_text(prepared, 0));
}

QByteArray queryPlan(const QString& path, const QByteArray& sql) {
    const Database database = openDatabase(path);
    sqlite3_stmt* prepared = nullptr;
    const QByteArray explaining = "EXPLAIN QUERY PLAN " + sql;
    if (sqlite3_prepare_v2(database.get(), explaining.constData(), -1, &prepared, nullptr) != SQLITE_OK) {
        return sqlite3_errmsg(database.get());
    }
    const std::unique_ptr<sqlite3_stmt, Close> rows(prepared);
    QByteArray plan;
    while (sqlite3_step(prepared) == SQLITE_ROW) {
        plan += QByteArray(reinterpret_cast<const char*>(sqlite3_column_text(prepared, 3))) + '\n';
    }
    return plan;
}

bool changeDatabase(const QString& path, const QByteArray& sql) {
    const Database database = openDatabase(path);
    if (sqlite3_exec(database.get(), sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        qWarning("%s", sqlite3_errmsg(database.get()));
        return false;
    }
    return true;
}

} // namespace letterdesk::test
