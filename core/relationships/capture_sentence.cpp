// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relationships/capture_sentence.h"

#include "core/relationships/capture_names.h"
#include "core/relationships/capture_parts.h"

#include <algorithm>

namespace letterdesk {

namespace {

class SentenceReader {
public:
    SentenceReader(QString& text, const EntryGround& ground, CapturedLine& line)
        : m_text(text)
        , m_known(ground.known)
        , m_words(ground.words)
        , m_today(ground.today)
        , m_line(line) {}

    [[nodiscard]] bool isMoment() const { return m_isMoment; }

    void read() {
        if (!m_line.minutes) {
            if (const auto duration = trailingDuration(m_text, m_words)) {
                m_line.minutes = duration->minutes;
                m_text = m_text.first(duration->end).trimmed(); // where it began
            }
        }
        QString before;
        for (qsizetype at = 0; at < m_text.size();) {
            const qsizetype end = wordEnd(m_text, at);
            if (end == at) {
                at = m_text[at] == u'@' && (at == 0 || !m_text[at - 1].isLetterOrNumber()) ? takeMention(at)
                                                                                           : at + 1;
                continue;
            }
            if (end < m_text.size() && m_text[end] == u'@') {
                at = takeMail(at);
                continue;
            }
            const QString word = wordAt(at);
            readWord(word, before, at, end);
            at = readNamed(word, at, end);
            before = word;
        }
        if (!names(m_line)) {
            findBareName();
        }
    }

private:
    void readWord(const QString& word, const QString& before, qsizetype at, qsizetype end) {
        if (!m_line.interaction) {
            if (const auto phrase = kindAt(m_text, at, m_words)) {
                m_line.interaction = phrase->kind;
            }
        }
        if (!m_line.minutes && m_words.durationLeads.contains(word)) {
            if (const auto duration = durationAt(m_text, skipSpaces(end), m_words)) {
                m_line.minutes = duration->minutes;
            }
        }
        const bool forExample = m_words.durationLeads.contains(before);
        const bool example = m_words.examples.contains(word) && !forExample;
        const bool saw = m_words.saw.contains(word) && m_words.sawWhat.contains(wordAt(skipSpaces(end)));
        m_isMoment = m_isMoment || example || saw;
        if (!m_line.experience) {
            m_line.experience = experienceAt(at, before);
        }
    }

    /// "with Lee", "Dr. Lee" inside the sentence; where reading goes on.
    qsizetype readNamed(const QString& word, qsizetype at, qsizetype end) {
        if (names(m_line)) {
            return end;
        }
        const bool with = m_words.with.contains(word);
        const qsizetype slash = with && end < m_text.size() && m_text[end] == u'/' ? 1 : 0;
        const qsizetype from = with ? skipSpaces(end + slash) : at;
        if (!with && !m_words.honorifics.contains(word)) {
            return end;
        }
        const NameInText name = nameAt(m_text, from, m_known, m_words);
        const bool isName = name.people.empty() ? name.hasHonorific && name.isCapital && name.words > 0
                                                : name.hasHonorific || !name.isOrdinary || name.isCapital;
        if (!isName) {
            return end;
        }
        takeName(name, m_known, m_line);
        return std::max(name.end, end);
    }

    qsizetype takeMention(qsizetype at) {
        const NameInText name = nameAt(m_text, at, m_known, m_words);
        if (name.words == 0) {
            return at + 1;
        }
        takeName(name, m_known, m_line);
        m_text.remove(at, 1); // the sign is for us, not for the sentence
        return name.end - 1;
    }

    qsizetype takeMail(qsizetype at) {
        qsizetype end = at;
        while (end < m_text.size() && !m_text[end].isSpace() && m_text[end] != u',' && m_text[end] != u';' &&
               m_text[end] != u')' && m_text[end] != u'>') {
            ++end;
        }
        QStringView mail = QStringView(m_text).sliced(at, end - at);
        while (mail.endsWith(u'.') || mail.endsWith(u':')) {
            mail.chop(1);
        }
        const std::vector<int> people = m_known.withMail(foldedText(mail));
        if (!people.empty()) {
            NameInText name;
            name.people = people;
            name.name = mail.toString();
            takeName(name, m_known, m_line);
        }
        return end;
    }

    /// A capitalized word that somebody is called by, when nothing else says who.
    void findBareName() {
        for (qsizetype at = 0; at < m_text.size() && !names(m_line);) {
            const qsizetype end = wordEnd(m_text, at);
            if (end > at && m_text[at].isLetter() && !m_text[at].isLower()) {
                const NameInText name = nameAt(m_text, at, m_known, m_words);
                if (!name.people.empty() && !name.isOrdinary) {
                    takeName(name, m_known, m_line);
                }
            }
            at = std::max(end, at + 1);
        }
    }

    /// The experience whose title stands here; a title of one word needs a sign or a word such as "at" before it.
    [[nodiscard]] std::optional<ExperienceId> experienceAt(qsizetype at, const QString& before) const {
        constexpr QStringView kSigns(u"#[(");
        const bool announced = (at > 0 && kSigns.contains(m_text[at - 1])) || m_words.places.contains(before);
        QString title;
        std::optional<ExperienceId> found;
        qsizetype next = at;
        for (int count = 1; count <= m_known.longestTitle() && next < m_text.size(); ++count) {
            const qsizetype end = wordEnd(m_text, next);
            if (end == next) {
                break;
            }
            title += (count > 1 ? QStringLiteral(" ") : QString()) + wordAt(next);
            if (count > 1 || announced) {
                const auto id = m_known.titled(title, m_line.on.value_or(m_today));
                found = id ? id : found;
            }
            next = skipSpaces(end);
        }
        return found;
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

    QString& m_text;
    const CaptureKnown& m_known;
    const CaptureWords& m_words;
    QDate m_today;
    CapturedLine& m_line;
    bool m_isMoment = false;
};

} // namespace

bool readSentence(QString& text, const EntryGround& ground, CapturedLine& line) {
    SentenceReader reader(text, ground, line);
    reader.read();
    return reader.isMoment();
}

void takeName(const NameInText& name, const CaptureKnown& known, CapturedLine& line) {
    if (name.people.size() == 1) {
        const PersonId& id = known.people()[static_cast<size_t>(name.people.front())].id;
        if (std::find(line.people.cbegin(), line.people.cend(), id) == line.people.cend()) {
            line.people.push_back(id);
        }
        return;
    }
    CaptureName open{name.name, {}};
    for (const int at : name.people) {
        if (open.possible.size() == CaptureName::kMostPossible) {
            break;
        }
        open.possible.push_back(known.people()[static_cast<size_t>(at)].id);
    }
    if (std::find(line.open.cbegin(), line.open.cend(), open) == line.open.cend()) {
        line.open.push_back(std::move(open));
    }
}

} // namespace letterdesk
