// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>
#include <vector>

namespace letterdesk {

/// How well a few typed letters fit a name.
struct FuzzyMatch {
    int score = 0;              ///< higher fits better; comparable between names for the same letters
    std::vector<int> positions; ///< of the matched letters in the name, rising

    bool operator==(const FuzzyMatch&) const = default;
};

/// Fits when the typed letters occur in the name in their order; spaces, accents and case do not count. Beginnings
/// of words and letters side by side count most. Nothing when it does not fit; no letters fit anything with score
/// 0. The time taken grows with the product of the lengths; only the first 64 letters typed and 256 of the name
/// are looked at.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(const QString& typed, const QString& name);

} // namespace letterdesk
