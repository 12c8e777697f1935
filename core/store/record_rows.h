// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/record_shape.h"

#include <functional>

namespace letterdesk {

class WorkspaceConnection;

/// "people[p1]": how an error names a record.
[[nodiscard]] QString recordPlace(const RecordShape& shape, const QString& id);

/// Numbers for new rows: one sequence for all tables, never used again, so that the search index can use them as
/// its own and what undo brings back never meets a newer row of the same number.
class RowNumbers {
public:
    explicit RowNumbers(const WorkspaceConnection& connection)
        : m_connection(&connection) {}

    [[nodiscard]] Result<qint64> next();
    /// Writes down what was given out; before the commit.
    Result<void> keep();

private:
    const WorkspaceConnection* m_connection;
    qint64 m_last = -1; ///< -1: not read yet
    bool m_given = false;
};

/// Writes a record that is not there yet, with its lists. RecordExists, ReferenceUnknown, RuleBroken, TextRefused.
Result<void> insertRecord(const WorkspaceConnection& connection, const RecordShape& shape, const void* record,
                          RowNumbers& numbers);

/// Makes the stored record equal to this one, writing only columns and list rows that differ. RecordNotFound.
Result<void> updateRecord(const WorkspaceConnection& connection, const RecordShape& shape, const void* record,
                          RowNumbers& numbers);

/// Where records that are read go: a vector of their type.
struct RecordSink {
    std::function<void*()> append;
    std::function<void*(size_t)> at;

    template <class Record>
    static RecordSink into(std::vector<Record>& records) {
        return {[&records]() -> void* { return &records.emplace_back(); },
                [&records](size_t index) -> void* { return &records[index]; }};
    }
};

/// Reads the records that a condition selects, such as "WHERE id = ?", with their lists.
Result<void> readRecords(const WorkspaceConnection& connection, const RecordShape& shape, const QString& condition,
                         const QVariantList& values, const RecordSink& sink);

/// One record by its id, or RecordNotFound.
template <ListedRecord Record>
[[nodiscard]] Result<Record> readRecord(const WorkspaceConnection& connection, const QString& id) {
    std::vector<Record> found;
    const auto done = readRecords(connection, shapeOf(Record::recordKind), QStringLiteral("WHERE id = ?"), {id},
                                  RecordSink::into(found));
    if (!done) {
        return tl::unexpected(done.error());
    }
    if (found.empty()) {
        return worldError(ErrorCode::RecordNotFound, recordPlace(shapeOf(Record::recordKind), id));
    }
    return std::move(found.front());
}

} // namespace letterdesk
