// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <span>
#include <vector>

namespace letterdesk::bench {

/// SplitMix64: the same numbers on every machine, which the distributions of the standard library do not promise.
class Dice {
public:
    explicit Dice(quint64 seed)
        : m_state(seed) {}

    [[nodiscard]] quint64 next();
    /// 0 … count - 1.
    [[nodiscard]] int below(int count) { return static_cast<int>(next() % static_cast<quint64>(count)); }
    /// True in `percent` of 100 throws.
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }

    template <class Value>
    [[nodiscard]] const Value& pick(std::span<const Value> values) {
        return values[static_cast<size_t>(below(static_cast<int>(values.size())))];
    }

private:
    quint64 m_state;
};

/// An id that looks like a random UUID and depends on nothing but its two arguments.
[[nodiscard]] QString uuidOf(quint64 kind, quint64 number);

/// Invented words whose frequencies fall off as in natural language (Zipf-Mandelbrot: 1 / (rank + 2.7)), so that
/// a full-text index gets the shape it has in life.
class Vocabulary {
public:
    explicit Vocabulary(int words);
    /// Between `least` and `most` words in sentences.
    [[nodiscard]] QString text(Dice& dice, int least, int most) const;

private:
    [[nodiscard]] const QString& word(Dice& dice) const;

    QStringList m_words;
    std::vector<double> m_upTo; ///< cumulative share of the words up to each one
};

} // namespace letterdesk::bench
