// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/salvage.h"

#include "core/base/file_writer.h"
#include "core/store/damaged_views.h"
#include "core/store/proven_copy.h"
#include "core/store/rescued_rows.h"
#include "core/store/row_rescue.h"
#include "core/store/soundness.h"
#include "core/store/workspace_file.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <array>

namespace letterdesk {

namespace {

/// Tables that the new file fills itself: its stamp and counters, and the undo history, which ends here. What was
/// looked for last is nobody's work.
constexpr std::array kOwnTables{"file_stamp",          "counters",     "history",        "history_pieces",
                                "history_attachments", "facts_may_go", "recent_searches"};
/// Tables with one row that a new file has from the start.
constexpr std::array kSingleRows{"owner", "file_members"};

template <size_t Count>
bool isAmong(const std::array<const char*, Count>& names, const QByteArray& name) {
    return std::any_of(names.cbegin(), names.cend(), [&name](const char* one) { return name == one; });
}

constexpr const char* kTables =
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'";

/// The columns of a table that two files share, `rowid`'s own left out.
Result<QByteArrayList> sharedColumns(SqliteFile& target, SqliteFile& damaged, const QByteArray& table) {
    const QByteArray columnsOf = "SELECT name FROM pragma_table_info(" + quotedName(table) + ") WHERE ";
    const Result<QStringList> ours = target.texts(columnsOf + "NOT (pk = 1 AND type = 'INTEGER')");
    if (!ours) {
        return tl::unexpected(ours.error());
    }
    const QStringList theirs = damaged.texts(columnsOf + "1").value_or(QStringList());
    QByteArrayList shared;
    for (const QString& column : *ours) {
        if (theirs.contains(column)) {
            shared << column.toUtf8();
        }
    }
    return shared;
}

class Salvage {
public:
    Salvage(SqliteFile& target, std::vector<SqliteFile>& views, const Progress& progress)
        : m_target(target)
        , m_views(views)
        , m_progress(progress) {}

    Result<SalvageReport> run(const QDateTime& now) {
        Result<void> done = m_target.execute("PRAGMA foreign_keys=OFF; PRAGMA synchronous=OFF; BEGIN IMMEDIATE");
        if (done) {
            done = rescueTables();
        }
        // Mending and indexing can take as long as reading.
        const auto watch = m_target.watch(m_progress, 1);
        if (done) {
            done = mendReferences();
        }
        if (done) {
            done = setCounters();
        }
        if (done) {
            const QByteArray at = now.toUTC().toString(Qt::ISODate).toLatin1();
            done = m_target.execute(("UPDATE attachments SET kept_at = '" + at + '\'').constData());
        }
        if (done) {
            // The last commit makes all of it durable.
            done = m_target.execute(
                "COMMIT; PRAGMA synchronous=FULL; INSERT INTO search (search) VALUES ('rebuild'); "
                "INSERT INTO search_names (search_names) VALUES ('rebuild')");
        }
        if (!done) {
            return tl::unexpected(done.error());
        }
        if (!m_found) {
            return worldError(ErrorCode::NotAWorkspace, m_views.empty() ? QString() : m_views.front().path(), {},
                              QStringLiteral("no table of a workspace was found"));
        }
        return m_report;
    }

private:
    Result<void> rescueTables() {
        const Result<QStringList> tables = m_target.texts(kTables);
        if (!tables) {
            return tl::unexpected(tables.error());
        }
        double done = 0;
        for (const QString& table : *tables) {
            if (m_progress && !m_progress(done / static_cast<double>(tables->size()))) {
                return cancelledError();
            }
            ++done;
            if (!isAmong(kOwnTables, table.toUtf8())) {
                const double share = done / static_cast<double>(tables->size());
                if (const Result<void> rescued = rescueTable(table, share); !rescued) {
                    return rescued;
                }
            }
        }
        return {};
    }

    Result<void> rescueTable(const QString& name, double done) {
        const QByteArray table = name.toUtf8();
        SalvageReport::Count& count = m_report.records[name];
        std::optional<RescuedRows> rows;
        QSet<qint64> missing; // in any view
        bool isKnown = false; // how many there were
        QByteArrayList columnsTaken;
        for (SqliteFile& view : m_views) {
            const Result<QByteArrayList> columns = sharedColumns(m_target, view, table);
            if (!columns) {
                return tl::unexpected(columns.error());
            }
            if (columns->isEmpty()) {
                continue; // not in what is left of its schema
            }
            if (!rows) {
                if (isAmong(kSingleRows, table)) {
                    if (auto cleared = m_target.execute(("DELETE FROM " + quotedName(table)).constData());
                        !cleared) {
                        return cleared;
                    }
                }
                Result<RescuedRows> made = RescuedRows::into(m_target, table, *columns);
                if (!made) {
                    return tl::unexpected(made.error());
                }
                rows.emplace(*std::move(made));
                columnsTaken = *columns;
            }
            if (*columns != columnsTaken) {
                continue;
            }
            const auto watch = view.watch(m_progress, done);
            const Result<RescueOutcome> outcome =
                rescueRows(view, table, columnsTaken, [&rows](SqliteStatement& row) { return rows->take(row); });
            if (!outcome) {
                return tl::unexpected(outcome.error());
            }
            if (!outcome->found) {
                continue;
            }
            m_found = true;
            isKnown = isKnown || outcome->complete;
            missing.unite(QSet<qint64>(outcome->missing.cbegin(), outcome->missing.cend()));
            if (outcome->complete && outcome->missing.empty() && rows->refused().isEmpty()) {
                break; // another view could only bring back what was removed
            }
        }
        if (rows) {
            missing.unite(rows->refused());
            count.saved = rows->saved();
        }
        count.lost = !isKnown ? -1 : std::count_if(missing.cbegin(), missing.cend(), [&rows](qint64 number) {
            return !rows->hasTaken(number);
        });
        if (rows) {
            m_report.notes << rows->notes();
        }
        if (isAmong(kSingleRows, table) && count.saved == 0) {
            return m_target.execute(table == "owner" ? "INSERT OR IGNORE INTO owner (row, id) VALUES (1, 'owner')"
                                                     : "INSERT OR IGNORE INTO file_members (row) VALUES (1)");
        }
        return {};
    }

    /// References to rows that were lost: dropped where they may be absent, else the row that has them goes too,
    /// which may break further references.
    Result<void> mendReferences() {
        // Facts are not removed by the rules of the workspace; they refer to nothing, so none will be.
        while (true) {
            Result<SqliteStatement> broken = m_target.prepare(
                "SELECT v.\"table\", v.rowid, f.\"from\", f.\"table\" FROM pragma_foreign_key_check v "
                "JOIN pragma_foreign_key_list(v.\"table\") f ON f.id = v.fkid LIMIT 1000");
            if (!broken) {
                return tl::unexpected(broken.error());
            }
            struct Break {
                QString table;
                qint64 row;
                QString column;
                QString parent;
            };
            std::vector<Break> breaks;
            Result<bool> row = broken->step();
            while (row && *row) {
                breaks.push_back({broken->text(0), broken->integer(1), broken->text(2), broken->text(3)});
                row = broken->step();
            }
            if (!row) {
                return tl::unexpected(row.error());
            }
            if (breaks.empty()) {
                return {};
            }
            for (const Break& reference : breaks) {
                const QByteArray where = " WHERE rowid = " + QByteArray::number(reference.row);
                const QByteArray table = quotedName(reference.table.toUtf8());
                const QByteArray column = quotedName(reference.column.toUtf8());
                const QString place = QStringLiteral("%1 %2: ").arg(reference.table).arg(reference.row);
                // A form without its request would serve all requests.
                const bool isForm =
                    reference.table == u"documents" && reference.column == u"request" &&
                    m_target.number("SELECT kind IS 'request_form' FROM documents" + where).value_or(0) != 0;
                if (!isForm &&
                    m_target.execute(("UPDATE " + table + " SET " + column + " = NULL" + where).constData())) {
                    m_report.notes
                        << place + QStringLiteral("%1 was lost from %2").arg(reference.column, reference.parent);
                    continue;
                }
                if (auto gone = m_target.execute(("DELETE FROM " + table + where).constData()); !gone) {
                    return gone;
                }
                m_report.notes << place + QStringLiteral("left out, it belongs to what was lost from %1")
                                              .arg(reference.parent);
                SalvageReport::Count& count = m_report.records[reference.table];
                --count.saved;
                count.lost = count.lost < 0 ? -1 : count.lost + 1;
            }
        }
    }

    /// New rows must get higher numbers than all that were brought over.
    Result<void> setCounters() {
        QByteArrayList numbers;
        for (auto table = m_report.records.keyBegin(); table != m_report.records.keyEnd(); ++table) {
            numbers << "(SELECT ifnull(max(rowid), 0) FROM " + quotedName(table->toUtf8()) + ')';
        }
        return m_target.execute(
            ("UPDATE counters SET last_row = max(last_row, " + numbers.join(", ") + ')').constData());
    }

    SqliteFile& m_target;
    std::vector<SqliteFile>& m_views;
    const Progress& m_progress;
    SalvageReport m_report;
    bool m_found = false;
};

/// A log or journal that somebody left there would be taken for that of the new file.
Result<void> checkFree(const QString& to) {
    for (const char* suffix : {"-wal", "-journal"}) {
        const QString log = to + QLatin1String(suffix);
        if (QFileInfo(log).size() > 0) {
            return worldError(ErrorCode::FileExists, log);
        }
    }
    return QFile::exists(to) ? worldError(ErrorCode::FileExists, to) : Result<void>();
}

/// Makes a new file one that needs no other beside it.
Result<void> endLog(const QString& path) {
    Result<SqliteFile> file = SqliteFile::open(path, SqliteFile::Mode::ReadWrite);
    if (!file) {
        return tl::unexpected(file.error());
    }
    const Result<QString> mode = file->text("PRAGMA journal_mode=DELETE");
    if (!mode) {
        return tl::unexpected(mode.error());
    }
    if (*mode != u"delete") {
        return worldError(ErrorCode::WriteFailed, path, {}, QStringLiteral("journal_mode %1").arg(*mode));
    }
    return {};
}

Result<void> proveAlone(const QString& path, const QMap<QString, qint64>& counts, const Progress& progress) {
    Result<SqliteFile> alone = SqliteFile::open(path, SqliteFile::Mode::Immutable);
    if (!alone) {
        return tl::unexpected(alone.error());
    }
    if (const Result<void> proven = proveContents(*alone, progress); !proven) {
        return proven;
    }
    const Result<QMap<QString, qint64>> there = rowCounts(*alone);
    if (!there) {
        return tl::unexpected(there.error());
    }
    return *there == counts ? Result<void>() : unproven(path, QStringLiteral("other row counts than written"));
}

} // namespace

Result<SalvageReport> salvage(const QString& damaged, const QString& to, const Clock& clock,
                              const Progress& progress) {
    if (const Result<void> free = checkFree(to); !free) {
        return tl::unexpected(free.error());
    }
    const QString unfinishedPath = unfinishedName(QFileInfo(to).absolutePath());
    const UnfinishedCopy unfinished(unfinishedPath);
    if (const Result<OpenedFile> made = createWorkspaceFile(unfinishedPath, {migrations(), {}}); !made) {
        return tl::unexpected(made.error());
    }
    if (const Result<void> single = endLog(unfinishedPath); !single) {
        return tl::unexpected(single.error());
    }
    const Progress rescuing = partOf(progress, 0, 0.7);
    const Progress proving = partOf(progress, 0.7, 1);
    Result<SalvageReport> report;
    QMap<QString, qint64> counts;
    {
        Result<DamagedViews> views = DamagedViews::open(damaged, unfinishedPath);
        if (!views) {
            return tl::unexpected(views.error());
        }
        Result<SqliteFile> target = SqliteFile::open(unfinishedPath, SqliteFile::Mode::ReadWrite);
        if (!target) {
            return tl::unexpected(target.error());
        }
        report = Salvage(*target, views->views(), rescuing).run(clock.now());
        if (!report) {
            return report;
        }
        const Result<QMap<QString, qint64>> written = rowCounts(*target);
        if (!written) {
            return tl::unexpected(written.error());
        }
        counts = *written;
    }
    // Proven as it lies on the disk, alone: closing tells nothing of what failed.
    if (const Result<void> proven = proveAlone(unfinishedPath, counts, proving); !proven) {
        return tl::unexpected(proven.error());
    }
    if (const Result<void> free = checkFree(to); !free) {
        return tl::unexpected(free.error());
    }
    if (const Result<void> moved = moveIntoPlace(unfinishedPath, to); !moved) {
        return tl::unexpected(moved.error());
    }
    return report;
}

} // namespace letterdesk
