// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relationships/capture.h"

#include "core/base/text.h"
#include "core/relationships/capture_dates.h"
#include "core/relationships/capture_entry.h"

#include <algorithm>

namespace letterdesk {

namespace {

constexpr int kTab = 4;

bool isBreak(QChar unit) {
    return unit == u'\n' || unit == u'\r' || unit == QChar::LineSeparator || unit == QChar::ParagraphSeparator ||
           unit == u'\f' || unit == u'\v';
}

qsizetype lineEnd(QStringView text, qsizetype at) {
    while (at < text.size() && !isBreak(text[at])) {
        ++at;
    }
    return at;
}

int indentOf(QStringView line) {
    int indent = 0;
    for (const QChar unit : line) {
        if (unit != u'\t' && !unit.isSpace()) {
            break;
        }
        indent += unit == u'\t' ? kTab : 1;
    }
    return indent;
}

/// The line without its bullet and box: "- ", "* ", "• ", "– ", "[ ] ".
QStringView withoutBullet(QStringView line) {
    QStringView inner = line.trimmed();
    constexpr QStringView kBullets(u"-*•◦▪‣·–—+");
    constexpr QStringView kWide(u"•◦▪‣·");
    if (inner.size() > 1 && kBullets.contains(inner.front()) &&
        (inner[1].isSpace() || kWide.contains(inner.front()))) {
        inner = inner.sliced(1).trimmed();
    }
    constexpr qsizetype kBox = 3;
    if (inner.size() > kBox && inner.front() == u'[' && inner[2] == u']') {
        inner = inner.sliced(kBox).trimmed();
    }
    return inner;
}

/// Reads the lines of a text into entries.
class NotesReader {
public:
    NotesReader(const CaptureKnown& known, const CaptureWords& words, QDate today, Capture& capture)
        : m_words(words)
        , m_ground{known, words, today, {}, false, false}
        , m_capture(capture) {}

    void take(QStringView line, int number) {
        const QStringView inner = line.trimmed();
        if (inner.isEmpty()) {
            return;
        }
        const int indent = indentOf(line);
        if (m_open && !m_isHeading && (indent > m_indent || beginsWithLabel(withoutBullet(line), m_words))) {
            join(line, number);
            return;
        }
        finish();
        if (takeDayHeading(inner, number)) {
            return;
        }
        m_open = true;
        m_indent = indent;
        m_entry = CapturedLine();
        m_entry.line = m_entry.lastLine = number;
        m_entry.raw = inner.toString();
        m_entry.heading = m_heading;
        m_isHeading = inner.front() == u'#' && inner.sliced(1).trimmed().size() != inner.size() - 1;
        m_text = m_isHeading ? QString() : withoutBullet(line).toString();
    }

    void finish() {
        if (!std::exchange(m_open, false)) {
            return;
        }
        if (m_isHeading) {
            // "## Rounds" tells nothing by itself, and is no trouble either.
        } else if (m_entry.raw.size() > Capture::kLongestEntry) {
            m_entry.findings.push_back({CaptureCode::TooLong, {QString::number(Capture::kLongestEntry)}});
        } else if (const qsizetype at = firstUnstorable(); at >= 0) {
            m_entry.findings.push_back({CaptureCode::TextRefused, {}, at + 1});
        } else {
            readEntry(m_text, m_ground, m_entry);
        }
        m_capture.lines.push_back(std::move(m_entry));
    }

private:
    void join(QStringView line, int number) {
        m_entry.lastLine = number;
        m_entry.raw += u'\n' + line.toString();
        m_text += u'\n' + withoutBullet(line).toString();
    }

    /// A date that is no day is a line of its own, so that it can be seen.
    bool takeDayHeading(QStringView line, int number) {
        const auto date = dateHeading(line, m_words, m_ground.today);
        if (!date) {
            return false;
        }
        m_heading = line.toString();
        m_ground.headingDay = date->on;
        m_ground.headingIsRelative = date->relative;
        m_ground.headingIsBroken = !date->on.has_value();
        if (!date->on) {
            CapturedLine broken;
            broken.line = broken.lastLine = number;
            broken.raw = m_heading;
            broken.findings.push_back({CaptureCode::DayImpossible, {m_heading}, 1});
            m_capture.lines.push_back(std::move(broken));
        }
        return true;
    }

    /// Place in the entry of what cannot be stored, or -1.
    [[nodiscard]] qsizetype firstUnstorable() const {
        const QString& raw = m_entry.raw;
        if (isStorable(raw)) {
            return -1;
        }
        for (qsizetype at = 0; at < raw.size(); ++at) {
            const bool pair = raw[at].isHighSurrogate() && at + 1 < raw.size() && raw[at + 1].isLowSurrogate();
            if (!isStorable(QStringView(raw).sliced(at, pair ? 2 : 1))) {
                return at;
            }
            at += pair ? 1 : 0;
        }
        return 0;
    }

    const CaptureWords& m_words;
    EntryGround m_ground;
    Capture& m_capture;
    CapturedLine m_entry;
    QString m_text;
    QString m_heading;
    int m_indent = 0;
    bool m_open = false;
    bool m_isHeading = false;
};

} // namespace

bool CapturedLine::has(CaptureCode code) const {
    return std::any_of(findings.cbegin(), findings.cend(),
                       [code](const CaptureFinding& finding) { return finding.code == code; });
}

bool CapturedLine::isWhole() const {
    const bool told = !text.isEmpty() || !context.isEmpty() || !action.isEmpty() || !result.isEmpty();
    switch (kind) {
    case CaptureKind::Nothing:
        return false;
    case CaptureKind::Interaction:
        return on && open.empty() && !people.empty();
    case CaptureKind::Moment:
        return on && open.empty() && told;
    }
    return false;
}

Capture captureNotes(const QString& text, const CaptureKnown& known, const CaptureWords& words, QDate today) {
    Capture capture;
    NotesReader reader(known, words, today, capture);
    QStringView rest(text);
    if (rest.startsWith(QChar(QChar::ByteOrderMark))) {
        rest = rest.sliced(1);
    }
    int number = 0;
    for (qsizetype at = 0; at < rest.size();) {
        const qsizetype end = lineEnd(rest, at);
        ++number;
        if (number > Capture::kMostLines) {
            capture.unread += rest.sliced(at, end - at).trimmed().isEmpty() ? 0 : 1;
        } else {
            reader.take(rest.sliced(at, end - at), number);
        }
        const bool pair = end + 1 < rest.size() && rest[end] == u'\r' && rest[end + 1] == u'\n';
        at = end + (pair ? 2 : 1);
    }
    reader.finish();
    return capture;
}

void reconsider(CapturedLine& line, QDate today) {
    using Code = CaptureCode;
    std::erase_if(line.findings, [&line](const CaptureFinding& finding) {
        switch (finding.code) {
        case Code::DayImpossible:
        case Code::DayMissing:
            return line.on.has_value();
        case Code::DayAssumed:
            return !line.dayIsRelative || line.kind == CaptureKind::Nothing;
        case Code::TextRefused:
        case Code::TooLong:
            return false;
        default:
            return true;
        }
    });
    for (const CaptureName& open : line.open) {
        line.findings.push_back(
            {open.possible.empty() ? Code::PersonUnknown : Code::PersonAmbiguous, {open.name}});
    }
    if (line.kind == CaptureKind::Interaction && line.people.empty() && line.open.empty()) {
        line.findings.push_back({Code::PersonMissing, {}});
    }
    if (line.on && *line.on > today) {
        line.findings.push_back({Code::DayAhead, {}});
    }
    line.alreadyThere.clear();
}

QString textOfLines(const std::vector<CapturedLine>& lines) {
    QString text;
    QString heading;
    for (const CapturedLine& line : lines) {
        if (line.heading != heading) {
            heading = line.heading;
            text += heading + u'\n';
        }
        text += line.raw + u'\n';
    }
    return text;
}

QString momentTitle(const QString& text) {
    constexpr qsizetype kLongest = 80;
    if (text.size() <= kLongest) {
        return text;
    }
    const qsizetype stop = text.indexOf(QStringLiteral(". "));
    if (stop > 0 && stop < kLongest) {
        return text.first(stop + 1);
    }
    qsizetype cut = text.lastIndexOf(u' ', kLongest - 1);
    if (cut <= 0) {
        cut = kLongest - 1;
        cut -= text[cut - 1].isHighSurrogate() ? 1 : 0;
    }
    return text.first(cut) + u'…';
}

} // namespace letterdesk
