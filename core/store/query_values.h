// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/query.h"

#include <QtCore/QDate>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace letterdesk {

/// The day in a column of the current row, or nothing.
[[nodiscard]] std::optional<QDate> dayAt(const Query& query, int column);
/// A day as the store writes it.
[[nodiscard]] QString dayText(QDate day);
/// A list of texts, which is stored as a JSON array.
[[nodiscard]] QStringList textsAt(const Query& query, int column);
/// personName() of honorific, given name, family name and credentials, in four columns from this one on.
[[nodiscard]] QString personNameAt(const Query& query, int column);

/// Every row of a query, each as `make` reads it where the query stands.
template <class Row, class Make>
[[nodiscard]] Result<std::vector<Row>> readRows(Query& query, const Make& make) {
    std::vector<Row> rows;
    for (;;) {
        const auto found = query.next();
        if (!found) {
            return tl::unexpected(found.error());
        }
        if (!*found) {
            return rows;
        }
        rows.push_back(make());
    }
}

} // namespace letterdesk
