// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/references.h"

#include "core/store/query.h"
#include "core/store/record_rows.h"
#include "core/store/workspace_connection.h"

namespace letterdesk {

namespace {

void addReferences(std::vector<Reference>& references, const RecordShape& from, const ChildShape* list,
                   const std::vector<ColumnShape>& columns, const RecordShape& target) {
    for (const ColumnShape& column : columns) {
        const QByteArrayView named(column.refersTo);
        if (named.isEmpty()) {
            continue;
        }
        if (named == QByteArrayView(target.table)) {
            references.push_back({&from, list, &column, nullptr});
        }
        for (const ChildShape& child : target.children) {
            if (named == QByteArrayView(child.table)) {
                references.push_back({&from, list, &column, &child});
            }
        }
    }
}

} // namespace

bool Reference::belongs() const {
    return from->kind == RecordKind::Document || (from->kind == RecordKind::Assignment && through);
}

bool Reference::isFact() const {
    return from->kind == RecordKind::Message || from->kind == RecordKind::GivenPacket;
}

QString Reference::condition() const {
    QString naming = QStringLiteral("\"%1\" = ?").arg(QLatin1String(column->name));
    if (through) {
        naming = QStringLiteral("\"%1\" IN (SELECT id FROM \"%2\" WHERE \"%3\" = ?)")
                     .arg(QLatin1String(column->name), QLatin1String(through->table),
                          QLatin1String(through->parentColumn));
    }
    if (list) {
        naming = QStringLiteral("id IN (SELECT \"%1\" FROM \"%2\" WHERE %3)")
                     .arg(QLatin1String(list->parentColumn), QLatin1String(list->table), naming);
    }
    return naming;
}

std::vector<Reference> referencesTo(RecordKind kind) {
    const RecordShape& target = shapeOf(kind);
    std::vector<Reference> references;
    for (const auto& entry : EnumWords<RecordKind>::words) {
        const RecordShape& from = shapeOf(entry.first);
        addReferences(references, from, nullptr, from.columns, target);
        for (const ChildShape& list : from.children) {
            addReferences(references, from, &list, list.columns, target);
        }
    }
    return references;
}

ReferringCondition referringCondition(const RecordShape& from, RecordKind kind) {
    QStringList conditions;
    for (const Reference& reference : referencesTo(kind)) {
        if (reference.from == &from) {
            conditions << reference.condition();
        }
    }
    return {conditions.join(QLatin1String(" OR ")), static_cast<int>(conditions.size())};
}

Result<void> checkUnused(const WorkspaceConnection& connection, RecordKind kind, const QString& id) {
    for (const Reference& reference : referencesTo(kind)) {
        if (reference.belongs() || reference.isFact()) {
            continue;
        }
        const QString self = reference.from->kind == kind ? QStringLiteral(" AND id <> ?") : QString();
        Query query(connection, QStringLiteral("SELECT id FROM \"%1\" WHERE %2%3 LIMIT 1")
                                    .arg(QLatin1String(reference.from->table), reference.condition(), self));
        query.bind(id);
        if (!self.isEmpty()) {
            query.bind(id);
        }
        const auto row = query.next();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (*row) {
            return worldError(ErrorCode::RecordInUse, recordPlace(shapeOf(kind), id),
                              {QLatin1String(reference.from->table), query.text(0)});
        }
    }
    return {};
}

} // namespace letterdesk
