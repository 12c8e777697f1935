// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_rescue.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace letterdesk {

namespace {

/// Without an index: numbers tried behind the last row that could be read, and failures after which it ends.
constexpr qint64 kReach = 100'000;
constexpr qint64 kPatience = 2'000'000;

bool stopsRescue(const Error& error) {
    return error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::Bug;
}

/// The numbers of a table's rows as its indexes know them.
struct KnownRows {
    std::vector<qint64> numbers; ///< sorted
    bool complete = false;       ///< one index could be read from end to end
};

Result<KnownRows> knownRows(SqliteFile& damaged, const QByteArray& table) {
    KnownRows known;
    const Result<QStringList> indexes =
        damaged.texts("SELECT name FROM pragma_index_list(" + quotedName(table) + ") WHERE partial = 0");
    if (!indexes) {
        return known;
    }
    for (const QString& index : *indexes) {
        for (const char* direction : {"ASC", "DESC"}) {
            // Ordered by the index's own columns, so that nothing is sorted before the first row comes.
            const Result<QStringList> keys =
                damaged.texts("SELECT name FROM pragma_index_info(" + quotedName(index.toUtf8()) + ")");
            if (!keys || keys->isEmpty()) {
                break;
            }
            QByteArrayList order;
            for (const QString& key : *keys) {
                order << quotedName(key.toUtf8()) + ' ' + direction;
            }
            Result<SqliteStatement> statement =
                damaged.prepare("SELECT rowid FROM " + quotedName(table) + " INDEXED BY " +
                                quotedName(index.toUtf8()) + " ORDER BY " + order.join(", "));
            if (!statement) {
                break;
            }
            Result<bool> row = statement->step();
            while (row && *row) {
                known.numbers.push_back(statement->integer(0));
                row = statement->step();
            }
            if (!row && stopsRescue(row.error())) {
                return tl::unexpected(row.error());
            }
            if (row) {
                known.complete = true;
                break; // the other direction would say the same
            }
        }
    }
    std::sort(known.numbers.begin(), known.numbers.end());
    known.numbers.erase(std::unique(known.numbers.begin(), known.numbers.end()), known.numbers.end());
    return known;
}

} // namespace

Result<RescueOutcome> rescueRows(SqliteFile& damaged, const QByteArray& table, const QByteArrayList& columns,
                                 const std::function<Result<void>(SqliteStatement&)>& take) {
    RescueOutcome outcome;
    QByteArrayList names{"rowid"};
    std::transform(columns.cbegin(), columns.cend(), std::back_inserter(names), quotedName);
    Result<SqliteStatement> statement = damaged.prepare("SELECT " + names.join(", ") + " FROM " +
                                                        quotedName(table) + " WHERE rowid >= ? ORDER BY rowid");
    if (!statement) {
        return outcome;
    }
    // A view or a virtual table of that name is none of ours, and need not ever end.
    const Result<QStringList> type =
        damaged.texts("SELECT type FROM pragma_table_list('" + QByteArray(table).replace('\'', "''") +
                      "') WHERE schema = 'main'");
    if (!type || *type != QStringList{QStringLiteral("table")}) {
        return outcome;
    }
    outcome.found = true;

    qint64 from = 1;
    qint64 last = 0;
    qint64 failures = 0;
    std::vector<qint64> taken;
    std::optional<KnownRows> known;
    while (true) {
        statement->reset();
        statement->bind(1, from);
        Result<bool> row = statement->step();
        while (row && *row) {
            const qint64 number = statement->integer(0);
            if (number <= last) {
                row = worldError(ErrorCode::WorkspaceDamaged, damaged.path()); // pages in a wrong order
                break;
            }
            last = number;
            taken.push_back(number);
            if (const Result<void> kept = take(*statement); !kept) {
                return tl::unexpected(kept.error());
            }
            row = statement->step();
        }
        if (row) {
            break;
        }
        if (stopsRescue(row.error())) {
            return tl::unexpected(row.error());
        }
        if (!known) {
            const Result<KnownRows> rows = knownRows(damaged, table);
            if (!rows) {
                return tl::unexpected(rows.error());
            }
            known = *rows;
        }
        from = std::max(from, last) + 1;
        if (known->complete) {
            const auto next = std::lower_bound(known->numbers.cbegin(), known->numbers.cend(), from);
            if (next == known->numbers.cend()) {
                break;
            }
            from = *next;
        } else {
            const qint64 end = known->numbers.empty() ? 0 : known->numbers.back();
            if (from > std::max(end, last + kReach) || ++failures > kPatience) {
                break;
            }
        }
    }
    outcome.complete = !known || known->complete;
    if (known) {
        std::copy_if(known->numbers.cbegin(), known->numbers.cend(), std::back_inserter(outcome.missing),
                     [&](qint64 number) { return !std::binary_search(taken.cbegin(), taken.cend(), number); });
    }
    return outcome;
}

} // namespace letterdesk
