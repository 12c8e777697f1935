// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/random_text.h"

#include <algorithm>
#include <array>

namespace letterdesk::bench {

namespace {

quint64 mixed(quint64 value) {
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

QString inventedWord(Dice& dice) {
    static constexpr std::array kSyllables{"ba",  "cor", "den", "el",  "fir", "go",   "hal", "in",  "jo",  "ka",
                                           "lum", "mar", "ne",  "or",  "pel", "qui",  "ra",  "sol", "tan", "ul",
                                           "ver", "wen", "xi",  "yor", "zel", "stra", "pho", "cli", "é",   "ö"};
    QString word;
    const int syllables = 1 + dice.below(4);
    for (int i = 0; i < syllables; ++i) {
        word += QString::fromUtf8(dice.pick(std::span<const char* const>(kSyllables)));
    }
    return word;
}

} // namespace

quint64 Dice::next() {
    m_state += 0x9e3779b97f4a7c15ULL;
    return mixed(m_state);
}

QString uuidOf(quint64 kind, quint64 number) {
    const quint64 high = mixed(kind * 0x9e3779b97f4a7c15ULL + number * 2 + 1);
    const quint64 low = mixed(high ^ number);
    const QString hex =
        QString(QStringLiteral("%1%2")).arg(high, 16, 16, QLatin1Char('0')).arg(low, 16, 16, QLatin1Char('0'));
    return hex.left(8) + QLatin1Char('-') + hex.mid(8, 4) + QLatin1String("-4") + hex.mid(13, 3) +
           QLatin1String("-a") + hex.mid(17, 3) + QLatin1Char('-') + hex.mid(20);
}

Vocabulary::Vocabulary(int words) {
    Dice dice(7);
    double total = 0;
    m_words.reserve(words);
    m_upTo.reserve(static_cast<size_t>(words));
    for (int rank = 0; rank < words; ++rank) {
        m_words.append(inventedWord(dice));
        total += 1.0 / (rank + 2.7);
        m_upTo.push_back(total);
    }
    for (double& share : m_upTo) {
        share /= total;
    }
}

const QString& Vocabulary::word(Dice& dice) const {
    const double at = static_cast<double>(dice.next() >> 11) * 0x1.0p-53;
    const auto found = std::upper_bound(m_upTo.begin(), m_upTo.end(), at);
    return m_words[std::min<qsizetype>(found - m_upTo.begin(), m_words.size() - 1)];
}

QString Vocabulary::text(Dice& dice, int least, int most) const {
    QString text;
    const int words = least + dice.below(most - least + 1);
    bool startsSentence = true;
    for (int i = 0; i < words; ++i) {
        QString next = word(dice);
        if (startsSentence) {
            next[0] = next[0].toUpper();
        }
        startsSentence = i + 1 == words || dice.below(12) == 0;
        text += (text.isEmpty() ? QLatin1String() : QLatin1String(" ")) + next +
                (startsSentence ? QLatin1String(".") : QLatin1String());
    }
    return text;
}

} // namespace letterdesk::bench
