// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fuzzy_match.h"

#include <algorithm>
#include <limits>

namespace letterdesk {

namespace {

constexpr int kNone = std::numeric_limits<int>::min() / 2;
constexpr int kLetter = 1;
constexpr int kWordStart = 10;
constexpr int kSideBySide = 11; ///< more than a word's start: "new" is New rather than Next Week
constexpr int kNameStart = 4;
constexpr qsizetype kTypedLooked = 64;
constexpr qsizetype kNameLooked = 256;

/// The letter without accent, in lower case; one for one, so that positions stay.
QChar folded(QChar letter) {
    const QString apart = QString(letter).normalized(QString::NormalizationForm_D);
    return apart.isEmpty() ? letter : apart.front().toLower();
}

std::vector<QChar> lettersOf(const QString& text, qsizetype most) {
    std::vector<QChar> letters;
    for (const QChar letter : text) {
        if (!letter.isSpace() && letters.size() < static_cast<size_t>(most)) {
            letters.push_back(folded(letter));
        }
    }
    return letters;
}

bool startsWord(const QString& name, qsizetype at) {
    return at == 0 || !name[at - 1].isLetterOrNumber() || (name[at].isUpper() && name[at - 1].isLower());
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString& typed, const QString& name) {
    const std::vector<QChar> letters = lettersOf(typed, kTypedLooked);
    if (letters.empty()) {
        return FuzzyMatch();
    }
    const qsizetype length = std::min(name.size(), kNameLooked);
    const size_t width = static_cast<size_t>(length);
    if (width < letters.size()) {
        return std::nullopt;
    }
    // best[i][j]: the best score with letter i at place j; from[i][j]: the place of letter i - 1 then.
    std::vector<std::vector<int>> best(letters.size(), std::vector<int>(width, kNone));
    std::vector<std::vector<int>> from(letters.size(), std::vector<int>(width, -1));
    for (size_t i = 0; i < letters.size(); ++i) {
        int reached = kNone; // the best of the letter before, further left than side by side
        int reachedAt = -1;
        for (size_t j = i; j < width; ++j) {
            if (i > 0 && j > 1 && best[i - 1][j - 2] > reached) {
                reached = best[i - 1][j - 2];
                reachedAt = static_cast<int>(j) - 2;
            }
            if (folded(name[static_cast<qsizetype>(j)]) != letters[i]) {
                continue;
            }
            int score = kLetter + (startsWord(name, static_cast<qsizetype>(j)) ? kWordStart : 0) +
                        (j == 0 ? kNameStart : 0);
            if (i > 0) {
                const int beside = j > 0 ? best[i - 1][j - 1] : kNone;
                const bool isBeside = beside != kNone && beside + kSideBySide >= reached;
                const int before = isBeside ? beside + kSideBySide : reached;
                if (before == kNone) {
                    continue;
                }
                score += before;
                from[i][j] = isBeside ? static_cast<int>(j) - 1 : reachedAt;
            }
            best[i][j] = score;
        }
    }
    const auto last = std::max_element(best.back().cbegin(), best.back().cend());
    if (*last == kNone) {
        return std::nullopt;
    }
    FuzzyMatch match;
    // Of names that fit alike the shorter one is meant more often.
    match.score = *last * static_cast<int>(kNameLooked) - static_cast<int>(length);
    int at = static_cast<int>(last - best.back().cbegin());
    for (size_t i = letters.size(); i-- > 0;) {
        match.positions.insert(match.positions.begin(), at);
        at = from[i][static_cast<size_t>(at)];
    }
    return match;
}

} // namespace letterdesk
