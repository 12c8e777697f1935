// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/record_rules.h"

#include <QtCore/QSet>

#include <algorithm>

namespace letterdesk {

namespace {

bool isHash(const QString& text) {
    constexpr qsizetype kHexDigits = 64;
    return text.size() == kHexDigits && std::all_of(text.cbegin(), text.cend(), [](QChar digit) {
               return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f');
           });
}

constexpr const char* kHashExpected = "64 lower-case hexadecimal digits";

bool isBackwards(const std::optional<QDate>& from, const std::optional<QDate>& to) {
    return from && to && *from > *to;
}

} // namespace

std::optional<RuleBreak> ruleBreak(const Absence& absence) {
    return absence.from > absence.to ? std::optional<RuleBreak>({"to", "a day not before \"from\""})
                                     : std::nullopt;
}

std::optional<RuleBreak> ruleBreak(const Document& document) {
    return document.sha256.isEmpty() || isHash(document.sha256)
               ? std::nullopt
               : std::optional<RuleBreak>({"sha256", kHashExpected});
}

std::optional<RuleBreak> ruleBreak(const Experience& experience) {
    return isBackwards(experience.start, experience.end)
               ? std::optional<RuleBreak>({"end", "a day not before \"start\""})
               : std::nullopt;
}

std::optional<RuleBreak> ruleBreak(const GivenPacket& packet) {
    return packet.sha256.isEmpty() || isHash(packet.sha256) ? std::nullopt
                                                            : std::optional<RuleBreak>({"sha256", kHashExpected});
}

std::optional<RuleBreak> ruleBreak(const Moment& moment) {
    QSet<QString> people;
    for (const PersonId& person : moment.seenBy) {
        people.insert(person.text());
    }
    return people.size() == static_cast<qsizetype>(moment.seenBy.size())
               ? std::nullopt
               : std::optional<RuleBreak>({"seen_by", "each person once"});
}

std::optional<RuleBreak> ruleBreak(const Person& person) {
    if (person.assistant == person.id) {
        return RuleBreak{"assistant", "another person"};
    }
    return person.keepInTouchDays == 0 ? std::optional<RuleBreak>({"keep_in_touch_days", "1 or more"})
                                       : std::nullopt;
}

std::optional<RuleBreak> ruleBreak(const Request& request) {
    return request.renews == request.id ? std::optional<RuleBreak>({"renews", "another request"}) : std::nullopt;
}

std::optional<RuleBreak> ruleBreak(const ScannerDecision& decision) {
    return decision.textSha256.isEmpty() || isHash(decision.textSha256)
               ? std::nullopt
               : std::optional<RuleBreak>({"text_sha256", kHashExpected});
}

std::optional<RuleBreak> ruleBreak(const Relationship& relationship) {
    return isBackwards(relationship.from, relationship.to)
               ? std::optional<RuleBreak>({"to", "a day not before \"from\""})
               : std::nullopt;
}

std::optional<RuleBreak> ruleBreak(const Slot& slot) {
    return slot.count == 0 ? std::optional<RuleBreak>({"count", "1 or more"}) : std::nullopt;
}

} // namespace letterdesk
