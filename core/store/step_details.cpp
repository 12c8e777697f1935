// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/step_details.h"

#include "core/store/query.h"
#include "core/store/record_rows.h"
#include "core/store/record_shape.h"
#include "core/store/recorded_rows.h"
#include "core/store/workspace_connection.h"

#include <algorithm>

namespace letterdesk {

namespace {

constexpr qsizetype kLongestText = 400;

/// What belongs to the keeping of a row, not to its record.
bool isInner(const QString& column, bool isRecord, const RecordKind kind) {
    static const QStringList inner{QStringLiteral("row"), QStringLiteral("id"), QStringLiteral("position"),
                                   QStringLiteral("unknown")};
    if (inner.contains(column)) {
        return true;
    }
    if (isRecord) {
        return false;
    }
    const auto& children = shapeOf(kind).children;
    return std::any_of(children.cbegin(), children.cend(), [&column](const ChildShape& child) {
        return column == QLatin1StringView(child.parentColumn);
    });
}

QVariant shortened(const std::optional<QVariant>& value) {
    if (!value || value->typeId() != QMetaType::QString || value->toString().size() <= kLongestText) {
        return value.value_or(QVariant());
    }
    return QString(value->toString().left(kLongestText) + QChar(0x2026));
}

Error conflict(const WorkspaceConnection& connection, const QString& place) {
    Error error = worldError(ErrorCode::UndoConflict, connection.path(), {place}).value();
    error.detail = QStringLiteral("%1 is not as the history left it").arg(place);
    return error;
}

/// Takes back what one step did to the rows of one record.
class Reverser {
public:
    Reverser(const WorkspaceConnection& connection, RecordKind kind, QString id)
        : m_connection(connection)
        , m_rows(connection)
        , m_kind(kind)
        , m_id(std::move(id)) {}

    Result<void> reverse(qint64 step) {
        std::vector<RecordedRow> mine;
        auto done = m_rows.each(step, [&](const RecordedRow& row) -> Result<bool> {
            const auto owner = m_rows.ownerOf(row, false);
            if (!owner) {
                return tl::unexpected(owner.error());
            }
            if (*owner && (*owner)->kind == m_kind && (*owner)->id == m_id) {
                mine.push_back(row);
            }
            return true;
        });
        // The record before what belongs to it comes back, and after it goes; an id that moved within a list must
        // be free before it is given again.
        const auto inTurn = [&](ChangeSet::What what, bool record) {
            for (const RecordedRow& row : mine) {
                const bool isRecord = row.table == QLatin1StringView(shapeOf(m_kind).table);
                if (done && row.what == what && isRecord == record) {
                    done = takeBack(row);
                }
            }
        };
        inTurn(ChangeSet::What::Removed, true);
        inTurn(ChangeSet::What::Added, false);
        inTurn(ChangeSet::What::Updated, true);
        inTurn(ChangeSet::What::Updated, false);
        inTurn(ChangeSet::What::Removed, false);
        inTurn(ChangeSet::What::Added, true);
        return done;
    }

private:
    Result<void> takeBack(const RecordedRow& row) {
        switch (row.what) {
        case ChangeSet::What::Added:
            return runStatement(m_connection, QStringLiteral("DELETE FROM \"%1\" WHERE row = ?").arg(row.table),
                                {row.row});
        case ChangeSet::What::Removed:
            return bringBack(row);
        case ChangeSet::What::Updated:
            return setBack(row);
        }
        return {};
    }

    Result<void> bringBack(const RecordedRow& row) {
        QStringList names;
        QVariantList values;
        for (qsizetype at = 0; at < row.columns.size(); ++at) {
            names << u'"' + row.columns[at] + u'"';
            values << row.before[static_cast<size_t>(at)].value_or(QVariant());
        }
        return runStatement(m_connection,
                            QStringLiteral("INSERT INTO \"%1\" (%2) VALUES (%3)")
                                .arg(row.table, names.join(QLatin1String(", ")),
                                     QStringList(names.size(), QStringLiteral("?")).join(QLatin1String(", "))),
                            values);
    }

    Result<void> setBack(const RecordedRow& row) {
        QStringList sets;
        QVariantList values;
        for (qsizetype at = 1; at < row.columns.size(); ++at) {
            const auto index = static_cast<size_t>(at);
            if (row.after[index]) {
                sets << QStringLiteral("\"%1\" = ?").arg(row.columns[at]);
                values << row.before[index].value_or(QVariant());
            }
        }
        if (sets.isEmpty()) {
            return {};
        }
        values << row.row;
        return runStatement(
            m_connection,
            QStringLiteral("UPDATE \"%1\" SET %2 WHERE row = ?").arg(row.table, sets.join(QLatin1String(", "))),
            values);
    }

    const WorkspaceConnection& m_connection;
    RecordedRows m_rows;
    RecordKind m_kind;
    QString m_id;
};

} // namespace

Result<StepDetails> readStepDetails(const WorkspaceConnection& connection, qint64 step, int limit) {
    StepDetails details;
    RecordedRows rows(connection);
    const auto done = rows.each(step, [&](const RecordedRow& row) -> Result<bool> {
        if (details.rows.size() >= static_cast<size_t>(limit)) {
            details.more = true;
            return false;
        }
        const auto owner = rows.ownerOf(row, true);
        if (!owner) {
            return tl::unexpected(owner.error());
        }
        if (!*owner) {
            return true;
        }
        ChangedRow& changed = details.rows.emplace_back();
        changed.kind = (*owner)->kind;
        changed.id = (*owner)->id;
        changed.part = (*owner)->isRecord ? QString() : row.table;
        changed.what = row.what;
        for (qsizetype at = 0; at < row.columns.size(); ++at) {
            const auto index = static_cast<size_t>(at);
            const QVariant before = shortened(row.before[index]);
            const QVariant after = shortened(row.after[index]);
            const bool same = before == after && before.isNull() == after.isNull();
            if (!same && !isInner(row.columns[at], (*owner)->isRecord, (*owner)->kind)) {
                changed.values.push_back({row.columns[at], before, after});
            }
        }
        return true;
    });
    if (!done) {
        return tl::unexpected(done.error());
    }
    return details;
}

Result<void> restoreRecordBefore(const WorkspaceConnection& connection, RecordKind kind, const QString& id,
                                 qint64 step) {
    std::vector<qint64> steps;
    {
        Query query(connection, QStringLiteral("SELECT number FROM history WHERE undone = 0 AND number >= ? "
                                               "ORDER BY number DESC"));
        query.bind(step);
        for (;;) {
            const auto row = query.next();
            if (!row) {
                return tl::unexpected(row.error());
            }
            if (!*row) {
                break;
            }
            steps.push_back(query.number(0));
        }
    }
    const QString place = recordPlace(shapeOf(kind), id);
    if (steps.empty() || steps.back() != step) {
        return tl::unexpected(conflict(connection, place)); // it was taken back or forgotten meanwhile
    }
    Reverser reverser(connection, kind, id);
    for (const qint64 number : steps) {
        if (auto done = reverser.reverse(number); !done) {
            return done;
        }
    }
    const auto there = readNumber(
        connection,
        QStringLiteral("SELECT count(*) FROM \"%1\" WHERE id = ?").arg(QLatin1StringView(shapeOf(kind).table)),
        {id});
    if (!there) {
        return tl::unexpected(there.error());
    }
    return *there == 1 ? Result<void>() : tl::unexpected(conflict(connection, place));
}

} // namespace letterdesk
