// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite_file.h"

#include <functional>
#include <vector>

namespace letterdesk {

/// How far the rows of a damaged table could be read.
struct RescueOutcome {
    bool found = false;          ///< the table is in the schema
    std::vector<qint64> missing; ///< rows that an index knows and the table does not give
    bool complete = false;       ///< read to its end, or all that is missing is known
};

/// Gives every row of a table that can be read to `take`, in order of its number, which is the first column, then
/// the columns asked for. Goes on behind what is destroyed: at the next row that an index knows, or, when no index
/// can be read in full either, number by number.
[[nodiscard]] Result<RescueOutcome> rescueRows(SqliteFile& damaged, const QByteArray& table,
                                               const QByteArrayList& columns,
                                               const std::function<Result<void>(SqliteStatement&)>& take);

} // namespace letterdesk
