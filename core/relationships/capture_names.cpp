// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relationships/capture_names.h"

#include <algorithm>

namespace letterdesk {

namespace {

bool isCapital(QStringView word) {
    return !word.isEmpty() && (word.front().isLetter() ? !word.front().isLower() : false);
}

qsizetype skipBlanks(QStringView text, qsizetype at) {
    while (at < text.size() && text[at].isSpace() && text[at] != u'\n') {
        ++at;
    }
    return at;
}

/// "Lee's" names Lee.
QStringView withoutPossessive(QStringView word) {
    return word.endsWith(u"'s") || word.endsWith(u"’s") ? word.chopped(2) : word;
}

/// Those who are addressed so, when somebody is.
std::vector<int> addressed(std::vector<int> people, const QString& honorific, const CaptureKnown& known) {
    if (people.size() < 2 || honorific.isEmpty()) {
        return people;
    }
    const QString shortForm = honorific == u"doctor"      ? QStringLiteral("dr")
                              : honorific == u"professor" ? QStringLiteral("prof")
                                                          : honorific;
    std::vector<int> some;
    std::copy_if(people.cbegin(), people.cend(), std::back_inserter(some),
                 [&](int at) { return known.people()[static_cast<size_t>(at)].honorific.startsWith(shortForm); });
    return some.empty() ? people : some;
}

} // namespace

NameInText nameAt(QStringView text, qsizetype start, const CaptureKnown& known, const CaptureWords& words) {
    NameInText name;
    qsizetype at = start;
    if (at < text.size() && text[at] == u'@') {
        name.isMention = true;
        ++at;
    }
    const qsizetype begin = at;
    QString honorific;
    for (;;) {
        const qsizetype end = wordEnd(text, at);
        const QString word = foldedText(text.sliced(at, end - at));
        if (end == at || !words.honorifics.contains(word)) {
            break;
        }
        const qsizetype next = skipBlanks(text, end < text.size() && text[end] == u'.' ? end + 1 : end);
        if (wordEnd(text, next) == next) {
            break; // "Nurse: …" names nobody
        }
        honorific = word;
        name.hasHonorific = true;
        at = next;
    }
    QString initial;
    qsizetype unknownEnd = at; ///< of the capitalized words from here on
    int unknownWords = 0;
    bool unknownGoesOn = true;
    constexpr int kMostWords = 6;
    constexpr int kMostUnknownWords = 3;
    for (int count = 0; count < kMostWords; ++count) {
        const qsizetype end = wordEnd(text, at);
        const QStringView typed = withoutPossessive(text.sliced(at, end - at));
        if (typed.isEmpty()) {
            break;
        }
        const QString word = foldedText(typed);
        const bool isInitial = typed.size() == 1 && typed.front().isLetter();
        if (count == 0) {
            name.isCapital = isCapital(typed);
        }
        if (name.people.empty()) {
            if (name.words == 0 && !isInitial) {
                std::vector<int> people = known.called(word);
                if (!initial.isEmpty() && !people.empty()) {
                    people = known.alsoCalled(people, initial);
                }
                name.isOrdinary = words.ordinary.contains(word);
                name.people = std::move(people);
                name.words = name.people.empty() ? 0 : 1;
                name.end = name.people.empty() ? 0 : end;
            } else if (isInitial) {
                initial = word;
            }
        } else {
            std::vector<int> both = known.alsoCalled(name.people, word);
            if (both.empty() || (isInitial && !(end < text.size() && text[end] == u'.'))) {
                break;
            }
            name.people = std::move(both);
            name.isOrdinary = false;
            ++name.words;
            name.end = end;
        }
        unknownGoesOn = unknownGoesOn && unknownWords < kMostUnknownWords && (isCapital(typed) || name.isMention);
        if (unknownGoesOn) {
            ++unknownWords;
            unknownEnd = at + typed.size();
        }
        // Words of a mention hang together: "@ada.lee".
        if (end >= text.size() || typed.size() != end - at) {
            break;
        }
        const bool dot = text[end] == u'.' && (isInitial || name.isMention);
        const qsizetype next =
            name.isMention ? (dot || text[end] == u'_' ? end + 1 : end) : skipBlanks(text, dot ? end + 1 : end);
        if (next == end || (name.people.empty() && !isInitial && !unknownGoesOn)) {
            break;
        }
        at = next;
        if (!name.people.empty() || isInitial) {
            continue;
        }
        // Not known: the next capitalized words only lengthen the unknown name.
        name.words = -1;
    }
    if (!name.people.empty()) {
        name.words = std::max(name.words, 1);
        name.people = addressed(std::move(name.people), honorific, known);
    } else {
        name.words = unknownWords;
        name.end = unknownEnd;
        name.isOrdinary =
            unknownWords == 1 &&
            words.ordinary.contains(foldedText(text.sliced(begin, std::max(begin, unknownEnd) - begin)));
    }
    name.name = withoutPossessive(text.sliced(begin, std::max(begin, name.end) - begin)).toString();
    return name;
}

} // namespace letterdesk
