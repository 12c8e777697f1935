// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/removal.h"

#include "core/store/query.h"
#include "core/store/references.h"
#include "core/store/workspace_connection.h"

namespace letterdesk {

namespace {

/// Walks from one record over everything that cannot be without it.
class Removal {
public:
    Removal(const WorkspaceConnection& connection, FactsOfIt facts)
        : m_connection(connection)
        , m_facts(facts) {}

    Result<void> remove(RecordKind kind, const QString& id);

    [[nodiscard]] const ChangeSet& changes() const { return m_changes; }

private:
    Result<void> removeUsers(RecordKind kind, const QString& id);
    Result<void> forget(const Reference& reference, const QString& id);
    Result<QStringList> users(const Reference& reference, const QString& id) const;

    const WorkspaceConnection& m_connection;
    FactsOfIt m_facts;
    ChangeSet m_changes;
};

Result<QStringList> Removal::users(const Reference& reference, const QString& id) const {
    Query query(m_connection, QStringLiteral("SELECT id FROM \"%1\" WHERE %2")
                                  .arg(QLatin1String(reference.from->table), reference.condition()));
    query.bind(id);
    QStringList ids;
    for (;;) {
        const auto row = query.next();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return ids;
        }
        ids << query.text(0);
    }
}

/// Empties the reference where it may be absent: the column, or the row of the list that is nothing without it.
Result<void> Removal::forget(const Reference& reference, const QString& id) {
    const char* table = reference.list ? reference.list->table : reference.from->table;
    const auto ids = users(reference, id);
    if (!ids) {
        return tl::unexpected(ids.error());
    }
    for (const QString& user : *ids) {
        m_changes.records.push_back({reference.from->kind, user, ChangeSet::What::Updated});
    }
    const QString naming = QStringLiteral("\"%1\" = ?").arg(QLatin1String(reference.column->name));
    if (reference.column->required) {
        return runStatement(m_connection,
                            QStringLiteral("DELETE FROM \"%1\" WHERE %2").arg(QLatin1String(table), naming), {id});
    }
    return runStatement(m_connection,
                        QStringLiteral("UPDATE \"%1\" SET \"%2\" = NULL WHERE %3")
                            .arg(QLatin1String(table), QLatin1String(reference.column->name), naming),
                        {id});
}

Result<void> Removal::removeUsers(RecordKind kind, const QString& id) {
    for (const Reference& reference : referencesTo(kind)) {
        if (reference.isFact() && m_facts == FactsOfIt::Stay) {
            continue;
        }
        const bool goesAlong =
            reference.belongs() || reference.isFact() || (reference.column->required && !reference.list);
        if (!goesAlong) {
            if (auto done = forget(reference, id); !done) {
                return done;
            }
            continue;
        }
        const auto ids = users(reference, id);
        if (!ids) {
            return tl::unexpected(ids.error());
        }
        for (const QString& user : *ids) {
            if (auto done = remove(reference.from->kind, user); !done) {
                return done;
            }
        }
    }
    return {};
}

Result<void> Removal::remove(RecordKind kind, const QString& id) {
    const RecordShape& shape = shapeOf(kind);
    if (auto done = removeUsers(kind, id); !done) {
        return done;
    }
    m_changes.records.push_back({kind, id, ChangeSet::What::Removed});
    return runStatement(m_connection,
                        QStringLiteral("DELETE FROM \"%1\" WHERE id = ?").arg(QLatin1String(shape.table)), {id});
}

} // namespace

Result<ChangeSet> removeWithAll(const WorkspaceConnection& connection, RecordKind kind, const QString& id,
                                FactsOfIt facts) {
    Removal removal(connection, facts);
    if (auto done = removal.remove(kind, id); !done) {
        return tl::unexpected(done.error());
    }
    return removal.changes();
}

} // namespace letterdesk
