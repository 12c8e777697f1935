// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/record.h"

#include <QtCore/QDateTime>
#include <QtCore/QVariant>

#include <optional>
#include <type_traits>
#include <vector>

namespace letterdesk {

/// How each type of member stands in a column. take() gives a null value for what is absent; put() gets what
/// SQLite gave and is false for a value it does not know.
template <class Value>
struct ColumnValue;

inline QVariant absentValue() {
    return {};
}

template <>
struct ColumnValue<QString> {
    static QVariant take(const QString& value) { return value.isEmpty() ? absentValue() : QVariant(value); }
    static bool put(QString& value, const QVariant& stored) {
        value = stored.toString();
        return true;
    }
};

template <>
struct ColumnValue<QStringList> {
    static QVariant take(const QStringList& value) { return value.isEmpty() ? absentValue() : QVariant(value); }
    static bool put(QStringList& value, const QVariant& stored) {
        value = stored.toStringList();
        return true;
    }
};

/// Members that this version does not know: JSON text as it came.
template <>
struct ColumnValue<UnknownMembers> {
    static QVariant take(const UnknownMembers& value) {
        return value.isEmpty() ? absentValue() : QVariant(QString::fromUtf8(value));
    }
    static bool put(UnknownMembers& value, const QVariant& stored) {
        value = stored.toString().toUtf8();
        return true;
    }
};

template <>
struct ColumnValue<QDate> {
    static QVariant take(QDate value) {
        return value.isValid() ? QVariant(value.toString(Qt::ISODate)) : absentValue();
    }
    static bool put(QDate& value, const QVariant& stored) {
        value = QDate::fromString(stored.toString(), Qt::ISODate);
        return value.isValid();
    }
};

template <>
struct ColumnValue<QDateTime> {
    static QVariant take(const QDateTime& value) {
        const QDateTime utc = value.toUTC();
        return value.isValid() ? QVariant(utc.toString(utc.time().msec() ? Qt::ISODateWithMs : Qt::ISODate))
                               : absentValue();
    }
    static bool put(QDateTime& value, const QVariant& stored) {
        value = QDateTime::fromString(stored.toString(), Qt::ISODateWithMs).toUTC();
        return value.isValid();
    }
};

template <class Number>
requires std::is_arithmetic_v<Number>
struct ColumnValue<Number> {
    static QVariant take(Number value) {
        if constexpr (std::is_floating_point_v<Number>) {
            return value;
        } else {
            return static_cast<qlonglong>(value);
        }
    }
    static bool put(Number& value, const QVariant& stored) {
        value = stored.value<Number>();
        return true;
    }
};

template <DescribedEnum Enum>
struct ColumnValue<Enum> {
    static QVariant take(Enum value) { return QString(enumText(value)); }
    static bool put(Enum& value, const QVariant& stored) {
        const auto known = enumFromText<Enum>(stored.toString());
        value = known.value_or(value);
        return known.has_value();
    }
};

template <class Record>
struct ColumnValue<Id<Record>> {
    static QVariant take(const Id<Record>& value) {
        return value.isNull() ? absentValue() : QVariant(value.text());
    }
    static bool put(Id<Record>& value, const QVariant& stored) {
        value = Id<Record>(stored.toString());
        return true;
    }
};

template <class Value>
struct ColumnValue<std::optional<Value>> {
    static QVariant take(const std::optional<Value>& value) {
        return value ? ColumnValue<Value>::take(*value) : absentValue();
    }
    static bool put(std::optional<Value>& value, const QVariant& stored) {
        if (stored.isNull()) {
            value.reset();
            return true;
        }
        return ColumnValue<Value>::put(value.emplace(), stored);
    }
};

/// Several words of an enumeration: a list of texts.
template <DescribedEnum Enum>
struct ColumnValue<std::vector<Enum>> {
    static QVariant take(const std::vector<Enum>& values) {
        QStringList words;
        for (const Enum value : values) {
            words << QString(enumText(value));
        }
        return ColumnValue<QStringList>::take(words);
    }
    static bool put(std::vector<Enum>& values, const QVariant& stored) {
        values.clear();
        const QStringList words = stored.toStringList();
        for (const QString& word : words) {
            const auto known = enumFromText<Enum>(word);
            if (!known) {
                return false;
            }
            values.push_back(*known);
        }
        return true;
    }
};

} // namespace letterdesk
