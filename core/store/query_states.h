// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/query_filter.h"

namespace letterdesk {

/// A state of requests as a condition on the requests with this alias: the same as the rules of
/// core/requests/request_state.h say of one request. `word` is one of valuesOf(QueryField::Is), but for the states
/// of people.
[[nodiscard]] FilterSql requestState(const QString& word, const QString& alias, QDate today);

/// The day a request is due: the writer's date, else the earliest day on which one of its entries is due. NULL
/// when none is known.
[[nodiscard]] QString requestDueSql(const QString& alias);

/// The day an application's letters are due: its own or its programs', the earliest. NULL when none is known.
[[nodiscard]] QString applicationDueSql(const QString& alias);

} // namespace letterdesk
