// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"

#include <QtCore/QVariant>

#include <vector>

namespace letterdesk {

/// One column: how its value is taken out of a record and put back. Values are what SQLite holds: null, QString,
/// qlonglong or double; QStringList for a list of texts, which is stored as a JSON array.
struct ColumnShape {
    const char* name;
    bool required = false;
    bool list = false;              ///< a list of texts
    const char* refersTo = nullptr; ///< table whose ids the column holds
    QVariant (*take)(const void* record);
    /// False when the value is none that this version knows.
    bool (*put)(void* record, const QVariant& value);
};

/// A list inside a record, kept in a table of its own.
struct ChildShape {
    const char* member; ///< name in the open format
    const char* table;
    const char* parentColumn;
    bool keyed = false; ///< its first column tells its rows apart: an id of their own, or whom they name
    std::vector<ColumnShape> columns;
    size_t (*count)(const void* record);
    const void* (*at)(const void* record, size_t index);
    void* (*append)(void* record);
};

/// A kind of record as the store sees it: made once from the record's own description (fields()), so that reading,
/// writing, comparing and finding references are written once for all kinds.
struct RecordShape {
    RecordKind kind;
    const char* table;
    std::vector<ColumnShape> columns;
    std::vector<ChildShape> children;
};

[[nodiscard]] const RecordShape& shapeOf(RecordKind kind);

/// The id under which a record is stored: its member "id", "owner" for the owner, "entry/program" for assignments.
[[nodiscard]] QString storedId(const RecordShape& shape, const void* record);

/// The row of the owner, of which there is one.
inline constexpr const char* kOwnerId = "owner";

} // namespace letterdesk
