// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/query_filter.h"

namespace letterdesk {

/// The condition that no record fulfils.
[[nodiscard]] FilterSql neverSql();
/// True where any of the parts is; parts that never are true are left out.
[[nodiscard]] FilterSql anyOfSql(std::vector<FilterSql> parts);
[[nodiscard]] FilterSql allOfSql(const std::vector<FilterSql>& parts);

/// One word or one phrase as a query of FTS5.
[[nodiscard]] QString phraseExpression(const QString& words, bool mayGoOn);

/// Whether the record of kind `whom` that the record is tied to, or is itself, has a name that the expression of
/// FTS5 finds.
[[nodiscard]] FilterSql namedSql(RecordKind kind, const QString& alias, RecordKind whom,
                                 const QString& expression);

/// One field of a search as a condition on the records of a kind.
[[nodiscard]] FilterSql conditionSql(RecordKind kind, const QString& alias, const QueryCondition& condition,
                                     QDate today);

} // namespace letterdesk
