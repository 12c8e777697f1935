// SPDX-License-Identifier: GPL-3.0-or-later
// bare_inserts FULL SCRATCH: the floor of an import. Takes every row of a workspace into memory, makes an empty
// database with the same tables, indexes and triggers, and times nothing but prepared inserts of all rows in one
// durable transaction. No reading of JSON, no checks, no history.

#include "tests/bench/samples.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

#include <map>
#include <memory>
#include <sqlite3.h>
#include <string>
#include <vector>

using namespace letterdesk::bench;

namespace {

struct Close {
    void operator()(sqlite3* database) const { sqlite3_close(database); }
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    void operator()(sqlite3_value* value) const { sqlite3_value_free(value); }
};
using Database = std::unique_ptr<sqlite3, Close>;
using Statement = std::unique_ptr<sqlite3_stmt, Close>;
using Value = std::unique_ptr<sqlite3_value, Close>;

struct Table {
    std::string name;
    int columns = 0;
    std::vector<Value> values; ///< row after row
};

Database opened(const QString& path, int flags) {
    sqlite3* database = nullptr;
    if (sqlite3_open_v2(path.toUtf8().constData(), &database, flags, nullptr) != SQLITE_OK) {
        fail(QStringLiteral("cannot open %1").arg(path));
    }
    return Database(database);
}

void run(sqlite3* database, const std::string& sql) {
    if (sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        fail(QStringLiteral("%1: %2").arg(QString::fromStdString(sql),
                                          QString::fromUtf8(sqlite3_errmsg(database))));
    }
}

Statement prepared(sqlite3* database, const std::string& sql) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK) {
        fail(QStringLiteral("%1: %2").arg(QString::fromStdString(sql),
                                          QString::fromUtf8(sqlite3_errmsg(database))));
    }
    return Statement(statement);
}

std::string text(sqlite3_stmt* statement, int column) {
    const auto* value = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
    return value == nullptr ? std::string() : std::string(value);
}

/// Tables in the order they were made, so that references find their targets; without the history of changes and
/// the tables that belong to the search index.
std::vector<Table> readTables(sqlite3* database) {
    std::vector<Table> tables;
    const Statement names =
        prepared(database, "SELECT name, ncol FROM pragma_table_list WHERE schema = 'main' AND "
                           "type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE "
                           "'history%' ORDER BY (SELECT rowid FROM sqlite_schema s WHERE s.name "
                           "= pragma_table_list.name)");
    while (sqlite3_step(names.get()) == SQLITE_ROW) {
        tables.push_back({text(names.get(), 0), sqlite3_column_int(names.get(), 1), {}});
    }
    for (Table& table : tables) {
        const Statement rows = prepared(database, "SELECT * FROM \"" + table.name + "\"");
        while (sqlite3_step(rows.get()) == SQLITE_ROW) {
            for (int column = 0; column < table.columns; ++column) {
                table.values.emplace_back(sqlite3_value_dup(sqlite3_column_value(rows.get(), column)));
            }
        }
    }
    return tables;
}

/// The statements that make the schema: tables, then indexes, then triggers. Shadow tables come with their own.
std::vector<std::string> readSchema(sqlite3* database) {
    std::vector<std::string> schema;
    const Statement statements = prepared(
        database,
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' AND name NOT IN "
        "(SELECT name FROM pragma_table_list WHERE type = 'shadow') ORDER BY type = 'trigger', type = "
        "'index', rowid");
    while (sqlite3_step(statements.get()) == SQLITE_ROW) {
        schema.push_back(text(statements.get(), 0));
    }
    return schema;
}

void insertAll(sqlite3* database, const std::vector<Table>& tables) {
    run(database, "BEGIN IMMEDIATE; PRAGMA defer_foreign_keys = ON");
    for (const Table& table : tables) {
        std::string sql = "INSERT INTO \"" + table.name + "\" VALUES (?";
        for (int column = 1; column < table.columns; ++column) {
            sql += ", ?";
        }
        const Statement insert = prepared(database, sql + ")");
        const auto columns = static_cast<size_t>(table.columns);
        for (size_t first = 0; first < table.values.size(); first += columns) {
            for (size_t column = 0; column < columns; ++column) {
                sqlite3_bind_value(insert.get(), static_cast<int>(column + 1), table.values[first + column].get());
            }
            if (sqlite3_step(insert.get()) != SQLITE_DONE) {
                fail(QStringLiteral("%1: %2").arg(QString::fromStdString(table.name),
                                                  QString::fromUtf8(sqlite3_errmsg(database))));
            }
            sqlite3_reset(insert.get());
        }
    }
    run(database, "COMMIT");
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        fail(QStringLiteral("bare_inserts FULL SCRATCH"));
    }
    const Database full = opened(arguments[1], SQLITE_OPEN_READONLY);
    const std::vector<Table> tables = readTables(full.get());
    for (const char* end : {"", "-wal", "-shm"}) {
        QFile::remove(arguments[2] + QLatin1String(end));
    }
    const Database bare = opened(arguments[2], SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    run(bare.get(), "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA "
                    "cache_size = -16000; PRAGMA temp_store = MEMORY");
    for (const std::string& statement : readSchema(full.get())) {
        run(bare.get(), statement);
    }
    Samples samples;
    samples.time("inserts_ms", [&] { insertAll(bare.get(), tables); });
    samples.print();
    return 0;
}
