// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"
#include "core/search/query_language.h"

#include <QtCore/QVariant>

namespace letterdesk {

/// A condition of SQL with the values of its placeholders, in their order. Nothing that a person typed is ever
/// part of the text.
struct FilterSql {
    QString sql;
    QVariantList values;

    /// No record fulfils it.
    [[nodiscard]] bool isNever() const { return sql == QLatin1StringView("0"); }
    /// Appends another condition with its values.
    FilterSql& operator+=(const FilterSql& other);
};

/// Where plain words are looked for.
enum class WordsIn {
    Names,    ///< what a record is called, whom it is about, its service; each word may be a beginning. For lists
    Anywhere, ///< these and the record's own texts
};

/// The kinds of record that a search finds, those first that are looked for by name.
[[nodiscard]] const std::vector<RecordKind>& searchedKinds();

/// The search as a condition on the records of one kind, whose table has this alias; "1" when nothing is looked
/// for, "0" when no record of the kind can match. The kind must be one of searchedKinds().
[[nodiscard]] FilterSql filterCondition(RecordKind kind, const SearchQuery& query, const QString& alias,
                                        WordsIn where);

/// The words as a query of FTS5: every word must occur. Each is quoted, so that nothing in it is syntax.
enum class LastWord { Whole, Prefix };
[[nodiscard]] QString matchExpression(const QStringList& words, LastWord last);

} // namespace letterdesk
