// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relationships/capture_entry.h"

#include "core/relationships/capture_dates.h"
#include "core/relationships/capture_names.h"
#include "core/relationships/capture_parts.h"
#include "core/relationships/capture_sentence.h"

#include <algorithm>

namespace letterdesk {

namespace {

/// Takes an entry apart: what stands at its front in any order (mark, day, duration, kind, people), then what its
/// sentence tells.
class EntryReader {
public:
    EntryReader(const EntryGround& ground, CapturedLine& line)
        : m_known(ground.known)
        , m_words(ground.words)
        , m_ground(ground)
        , m_line(line) {}

    void read(const QString& text) {
        const MomentParts parts = momentParts(text, m_words);
        m_text = parts.head;
        m_isMoment = parts.labels > 0;
        readFront();
        m_text = m_text.sliced(m_at).trimmed();
        // "moment: … result: …": one label is enough where the line is marked.
        if (m_isMoment && parts.labels == 0) {
            const MomentParts again = momentParts(m_text, m_words, true);
            m_text = again.head.trimmed();
            takeParts(again);
        } else {
            takeParts(parts);
        }
        m_isMoment = readSentence(m_text, m_ground, m_line) || m_isMoment;
        m_line.text = (m_kept.isEmpty() ? m_text : m_kept + u' ' + m_text).simplified();
        decide();
    }

private:
    void takeParts(const MomentParts& parts) {
        m_line.context = parts.context.simplified();
        m_line.action = parts.action.simplified();
        m_line.result = parts.result.simplified();
    }

    void readFront() {
        skipSeparators();
        while (takeMark() || takeDay() || takeClock() || takeDuration() || takeKind() || takePeople()) {
            skipSeparators();
        }
    }

    void skipSeparators() {
        while (m_at < m_text.size() && m_text[m_at] != u'(' &&
               (isSeparator(m_text[m_at]) || m_text[m_at].category() == QChar::Other_Format)) {
            ++m_at;
        }
    }

    [[nodiscard]] QString wordAt(qsizetype at) const {
        return foldedText(QStringView(m_text).sliced(at, wordEnd(m_text, at) - at));
    }
    [[nodiscard]] qsizetype skipSpaces(qsizetype at) const {
        while (at < m_text.size() && m_text[at].isSpace()) {
            ++at;
        }
        return at;
    }

    bool takeMark() {
        if (m_at < m_text.size() && m_text[m_at] == u'!') {
            m_isMoment = true;
            ++m_at;
            return true;
        }
        const qsizetype end = wordEnd(m_text, m_at);
        if (end < m_text.size() && m_text[end] == u':' && m_words.momentMarks.contains(wordAt(m_at))) {
            m_isMoment = true;
            m_at = end + 1;
            return true;
        }
        return false;
    }

    bool takeDay() {
        if (m_isDated) {
            return false;
        }
        const auto date = dateAtStart(QStringView(m_text).sliced(m_at), m_words, m_ground.today);
        if (!date) {
            return false;
        }
        m_isDated = true;
        m_line.on = date->on;
        m_line.dayIsRelative = date->relative;
        if (!date->on) {
            const QString typed = m_text.sliced(m_at, date->length);
            m_line.findings.push_back(
                {CaptureCode::DayImpossible, {typed}, std::max<qsizetype>(m_line.raw.indexOf(typed), 0) + 1});
        }
        m_at += date->length;
        return true;
    }

    /// A time of day is kept in the text: nothing else holds it.
    bool takeClock() {
        const qsizetype length = clockTimeAt(QStringView(m_text).sliced(m_at));
        if (length == 0 || !m_kept.isEmpty()) {
            return false;
        }
        m_kept = m_text.sliced(m_at, length);
        m_at += length;
        return true;
    }

    bool takeDuration() {
        const auto duration = durationAt(m_text, m_at, m_words);
        if (!duration || m_line.minutes) {
            return false;
        }
        m_line.minutes = duration->minutes;
        m_at = duration->end;
        return true;
    }

    /// A kind is taken off where it stands like a label: before a separator, a duration, "with" or the end.
    bool takeKind() {
        const auto phrase = kindAt(m_text, m_at, m_words);
        if (!phrase || m_line.interaction) {
            return false;
        }
        m_line.interaction = phrase->kind;
        const qsizetype next = skipSpaces(phrase->end);
        // "rounds" and "lunch" say more than their kind, and stay in the text.
        const QString words = foldedText(QStringView(m_text).sliced(m_at, phrase->end - m_at)).simplified();
        if (!m_words.kindLabels.contains(words)) {
            return false;
        }
        const bool isLabel = next == m_text.size() || isSeparator(m_text[next]) ||
                             durationAt(m_text, next, m_words) || m_words.with.contains(wordAt(next)) ||
                             nameAt(m_text, next, m_known, m_words).isMention;
        if (isLabel) {
            m_at = phrase->end;
        }
        return isLabel;
    }

    bool takePeople() {
        if (names(m_line)) {
            return false;
        }
        qsizetype at = m_at;
        const bool with = m_words.with.contains(wordAt(at));
        if (with) {
            at = skipSpaces(wordEnd(m_text, at) + (m_text.mid(wordEnd(m_text, at), 1) == u"/" ? 1 : 0));
        }
        NameInText name = nameAt(m_text, at, m_known, m_words);
        if (!isNamedInFront(name, at, with)) {
            return false;
        }
        takeName(name, m_known, m_line);
        m_at = name.end;
        // "Lee, Amara and @chen: …"
        for (;;) {
            qsizetype next = skipSpaces(m_at);
            const bool sign = next < m_text.size() && (m_text[next] == u',' || m_text[next] == u'&' ||
                                                       m_text[next] == u'+' || m_text[next] == u'/');
            if (sign) {
                next = skipSpaces(next + 1);
            }
            const bool word = m_words.joins.contains(wordAt(next));
            if (word) {
                next = skipSpaces(wordEnd(m_text, next));
            }
            if (!sign && !word) {
                break;
            }
            name = nameAt(m_text, next, m_known, m_words);
            const bool sure = name.isCapital || name.isMention || name.hasHonorific;
            if (name.people.empty() || !sure || name.isOrdinary) {
                break;
            }
            takeName(name, m_known, m_line);
            m_at = name.end;
        }
        m_isMoment = m_isMoment || m_words.saw.contains(wordAt(skipSpaces(m_at)));
        return true;
    }

    [[nodiscard]] bool isNamedInFront(const NameInText& name, qsizetype at, bool with) const {
        if (name.words == 0) {
            return false;
        }
        if (name.isMention) {
            return true;
        }
        const qsizetype next = skipSpaces(name.end);
        const QChar behind = next < m_text.size() ? m_text[next] : QChar(u':');
        constexpr QStringView kBehindName(u":,-–—&+");
        if (!name.people.empty()) {
            return name.hasHonorific || !name.isOrdinary || kBehindName.contains(behind);
        }
        if (!name.isCapital || with || m_words.momentMarks.contains(wordAt(at))) {
            return name.hasHonorific && name.isCapital;
        }
        // Unknown: "Dr. Patel", or "Patel:" when it is neither an abbreviation nor a heading of the line.
        constexpr qsizetype kLongestAbbreviation = 5;
        const bool isAbbreviation = name.words == 1 && name.name.size() <= kLongestAbbreviation &&
                                    name.name.size() > 1 && name.name == name.name.toUpper() &&
                                    name.name != name.name.toLower();
        const bool isKind = kindAt(m_text, at, m_words).has_value();
        return name.hasHonorific ||
               (behind == u':' && next < m_text.size() && !isAbbreviation && !name.isOrdinary && !isKind);
    }

    void decide() {
        const bool named = names(m_line);
        const bool understood = named || m_isDated || m_line.interaction || m_line.minutes;
        m_line.kind = m_isMoment   ? CaptureKind::Moment
                      : understood ? CaptureKind::Interaction
                                   : CaptureKind::Nothing;
        for (const CaptureName& open : m_line.open) {
            m_line.findings.push_back(
                {open.possible.empty() ? CaptureCode::PersonUnknown : CaptureCode::PersonAmbiguous, {open.name}});
        }
        if (m_line.kind == CaptureKind::Nothing) {
            m_line.findings.push_back({CaptureCode::NotUnderstood, {}});
        } else if (m_line.kind == CaptureKind::Interaction && !named) {
            m_line.findings.push_back({CaptureCode::PersonMissing, {}});
        }
        decideDay();
        if (!m_line.experience && m_line.on && !m_line.people.empty()) {
            m_line.experience = m_known.runningOn(m_line.people.front(), *m_line.on);
        }
    }

    void decideDay() {
        if (!m_isDated && m_ground.headingIsBroken) {
            m_line.findings.push_back({CaptureCode::DayMissing, {m_line.heading}});
        } else if (!m_isDated && m_ground.headingDay) {
            m_line.on = m_ground.headingDay;
            m_line.dayIsRelative = m_ground.headingIsRelative;
        } else if (!m_isDated) {
            m_line.on = m_ground.today;
            m_line.dayIsRelative = true;
            if (m_line.kind != CaptureKind::Nothing) {
                m_line.findings.push_back({CaptureCode::DayAssumed, {}});
            }
        }
        if (m_line.on && *m_line.on > m_ground.today) {
            m_line.findings.push_back({CaptureCode::DayAhead, {}});
        }
    }

    const CaptureKnown& m_known;
    const CaptureWords& m_words;
    const EntryGround& m_ground;
    CapturedLine& m_line;
    QString m_text;
    QString m_kept;
    qsizetype m_at = 0;
    bool m_isMoment = false;
    bool m_isDated = false;
};

} // namespace

void readEntry(const QString& text, const EntryGround& ground, CapturedLine& line) {
    EntryReader(ground, line).read(text);
}

} // namespace letterdesk
