// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/salvage.h"

#include "core/base/file_writer.h"
#include "core/store/damaged_views.h"
#include "core/store/proven_copy.h"
#include "core/store/rescued_rows.h"
#include "core/store/row_rescue.h"
#include "core/store/workspace_file.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace letterdesk {

namespace {

/// Tables that the new file fills itself: its stamp and counters, and the undo history, which ends here.
const QByteArrayList kOwnTables{"file_stamp",          "counters",    "history", "history_pieces",
                                "history_attachments", "facts_may_go"};
/// Tables with one row that a new file has from the start.
const QByteArrayList kSingleRows{"owner", "file_members"};

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
                "COMMIT; PRAGMA synchronous=FULL; INSERT INTO search (search) VALUES ('rebuild')");
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
            if (!kOwnTables.contains(table.toUtf8())) {
                if (const Result<void> rescued = rescueTable(table); !rescued) {
                    return rescued;
                }
            }
        }
        return {};
    }

    Result<void> rescueTable(const QString& name) {
        const QByteArray table = name.toUtf8();
        SalvageReport::Count& count = m_report.records[name];
        count.lost = -1;
        std::optional<RescuedRows> rows;
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
                if (kSingleRows.contains(table)) {
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
            const Result<RescueOutcome> outcome =
                rescueRows(view, table, columnsTaken, [&rows](SqliteStatement& row) { return rows->take(row); });
            if (!outcome) {
                return tl::unexpected(outcome.error());
            }
            m_found = m_found || outcome->found;
            count.saved = rows->saved();
            count.lost = outcome->unreadable < 0 ? -1 : outcome->unreadable + rows->refused();
            if (outcome->found && count.lost == 0) {
                break; // another view could only bring back what was removed
            }
        }
        if (rows) {
            m_report.notes << rows->notes();
        }
        if (kSingleRows.contains(table) && count.saved == 0) {
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
                if (m_target.execute(("UPDATE " + table + " SET " + column + " = NULL" + where).constData())) {
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

} // namespace

Result<SalvageReport> salvage(const QString& damaged, const QString& to, const Clock& clock,
                              const Progress& progress) {
    if (QFile::exists(to)) {
        return worldError(ErrorCode::FileExists, to);
    }
    const QString unfinishedPath = unfinishedName(QFileInfo(to).absolutePath());
    const UnfinishedCopy unfinished(unfinishedPath);
    if (const Result<OpenedFile> made = createWorkspaceFile(unfinishedPath, {migrations(), {}}); !made) {
        return tl::unexpected(made.error());
    }
    Result<SalvageReport> report;
    {
        Result<DamagedViews> views = DamagedViews::open(damaged, unfinishedPath);
        if (!views) {
            return tl::unexpected(views.error());
        }
        Result<SqliteFile> target = SqliteFile::open(unfinishedPath, SqliteFile::Mode::ReadWrite);
        if (!target) {
            return tl::unexpected(target.error());
        }
        report = Salvage(*target, views->views(), progress).run(clock.now());
        if (!report) {
            return report;
        }
        if (const Result<void> proven = proveContents(*target, progress); !proven) {
            return tl::unexpected(proven.error());
        }
    }
    if (QFile::exists(to)) {
        return worldError(ErrorCode::FileExists, to);
    }
    if (const Result<void> moved = moveIntoPlace(unfinishedPath, to); !moved) {
        return tl::unexpected(moved.error());
    }
    return report;
}

} // namespace letterdesk
