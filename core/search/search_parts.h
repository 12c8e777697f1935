// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>

namespace letterdesk {

/// A search as choices, for those who do not type its language. Texts are values as typed, empty for none.
struct SearchParts {
    QString words; ///< everything the other members cannot say, as typed
    QString kind;  ///< of record, a value of `in:`
    QString state; ///< a value of `is:`
    QString due;   ///< what stands behind `due`, with its comparison: "<14d"
    QString person;
    QString specialty;
    QString tag;
    bool hasExample = false;

    bool operator==(const SearchParts&) const = default;
};

/// The search that these choices make.
[[nodiscard]] QString searchText(const SearchParts& parts);

/// The choices a typed search holds; searchText() of them finds the same.
[[nodiscard]] SearchParts searchParts(const QString& text, QDate today);

} // namespace letterdesk
