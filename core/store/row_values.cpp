// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_values.h"

#include "core/base/text.h"
#include "core/store/query.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace letterdesk {

namespace {

/// The value as it is stored: text in NFC, a list as a JSON array.
Result<QVariant> storedValue(const ColumnShape& column, const void* record, const QString& place) {
    QVariant value = column.take(record);
    const auto checked = [&](const QString& text) -> Result<QString> {
        auto kept = storableText(text);
        if (!kept) {
            kept.error().place = place + u'.' + QLatin1String(column.name);
        }
        return kept;
    };
    if (value.isNull()) {
        if (column.required) {
            return worldError(ErrorCode::RuleBroken, place + u'.' + QLatin1String(column.name), {},
                              QStringLiteral("A required member is absent"));
        }
        return value;
    }
    if (column.list) {
        QJsonArray list;
        const QStringList texts = value.toStringList();
        for (const QString& text : texts) {
            const auto kept = checked(text);
            if (!kept) {
                return tl::unexpected(kept.error());
            }
            list.append(*kept);
        }
        // Qt's reader takes a byte order mark off the front of a text, but not an escaped one.
        QString json = QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
        return QVariant(json.replace(QChar(QChar::ByteOrderMark), QLatin1String("\\ufeff")));
    }
    if (value.typeId() == QMetaType::QString) {
        auto kept = checked(value.toString());
        if (!kept) {
            return tl::unexpected(kept.error());
        }
        return QVariant(*kept);
    }
    return value;
}

} // namespace

Result<QVariantList> storedValues(const std::vector<ColumnShape>& columns, const void* record,
                                  const QString& place) {
    QVariantList values;
    values.reserve(static_cast<qsizetype>(columns.size()));
    for (const ColumnShape& column : columns) {
        auto value = storedValue(column, record, place);
        if (!value) {
            return tl::unexpected(value.error());
        }
        values << std::move(*value);
    }
    return values;
}

Result<void> putRow(const std::vector<ColumnShape>& columns, void* record, const Query& row, int first,
                    const QString& place) {
    for (const ColumnShape& column : columns) {
        // A NULL comes from Qt as a null text, which would become a list of one.
        QVariant value = row.isNull(first) ? QVariant() : row.value(first);
        ++first;
        if (column.list && !value.isNull()) {
            QStringList texts;
            const QJsonArray list = QJsonDocument::fromJson(value.toString().toUtf8()).array();
            for (const auto& text : list) {
                texts << text.toString();
            }
            value = texts;
        }
        if (!column.put(record, value)) {
            return worldError(ErrorCode::WorkspaceDamaged, place + u'.' + QLatin1String(column.name), {},
                              value.toString());
        }
    }
    return {};
}

} // namespace letterdesk
