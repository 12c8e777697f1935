// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relationships/capture_parts.h"

#include "core/relationships/capture_entry.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace letterdesk {

namespace {

constexpr qsizetype kLabelReach = 24;

qsizetype skipSpaces(QStringView text, qsizetype at) {
    while (at < text.size() && text[at].isSpace()) {
        ++at;
    }
    return at;
}

bool isDigit(QChar unit) {
    return unit >= u'0' && unit <= u'9';
}

/// A figure and a unit, "1.5 h"; several when `unit` stands hard on the next figure ("1h30").
struct Amount {
    double minutes;
    qsizetype end;
    bool isHours;
};

std::optional<Amount> amountAt(QStringView text, qsizetype start, const CaptureWords& words) {
    constexpr qsizetype kLongestFigure = 6;
    qsizetype at = start;
    while (at < text.size() && at - start < kLongestFigure &&
           (isDigit(text[at]) || (at > start && (text[at] == u'.' || text[at] == u',')))) {
        ++at;
    }
    if (at == start || !isDigit(text[at - 1])) {
        return std::nullopt;
    }
    bool isFigure = false;
    const double figure = text.sliced(start, at - start).toString().replace(u',', u'.').toDouble(&isFigure);
    const qsizetype unitStart = skipSpaces(text, at);
    qsizetype end = unitStart;
    while (end < text.size() && text[end].isLetter()) {
        ++end;
    }
    const double unit = words.minutesPerUnit.value(foldedText(text.sliced(unitStart, end - unitStart)));
    if (!isFigure || unit <= 0) {
        return std::nullopt;
    }
    return Amount{figure * unit, end, unit > 1};
}

struct Label {
    qsizetype start;
    qsizetype end;
    MomentPart part;
    bool beginsLine;
};

/// The label that ends at this colon.
std::optional<Label> labelBefore(QStringView text, qsizetype colon, const CaptureWords& words) {
    const qsizetype reach = std::max<qsizetype>(0, colon - kLabelReach);
    std::optional<Label> label;
    for (qsizetype start = colon - 1; start >= reach; --start) {
        const bool beginsWord = text[start].isLetter() && (start == 0 || !text[start - 1].isLetterOrNumber());
        if (!beginsWord) {
            continue;
        }
        const auto part =
            words.labels.constFind(foldedText(text.sliced(start, colon - start)).simplified().remove(u'*'));
        if (part == words.labels.cend()) {
            continue;
        }
        qsizetype before = start;
        while (before > 0 && (text[before - 1] == u' ' || text[before - 1] == u'*' || text[before - 1] == u'-' ||
                              text[before - 1] == u'\t')) {
            --before;
        }
        label = Label{before, colon + 1, *part, before == 0 || text[before - 1] == u'\n'};
    }
    return label;
}

} // namespace

std::optional<DurationInText> durationAt(QStringView text, qsizetype start, const CaptureWords& words) {
    const auto first = amountAt(text, start, words);
    if (!first) {
        return std::nullopt;
    }
    double minutes = first->minutes;
    qsizetype end = first->end;
    if (first->isHours) {
        const qsizetype next = skipSpaces(text, end);
        if (const auto rest = amountAt(text, next, words); rest && !rest->isHours) {
            minutes += rest->minutes;
            end = rest->end;
        } else if (end + 2 <= text.size() && isDigit(text[end]) && isDigit(text[end + 1])) {
            minutes += text.sliced(end, 2).toInt();
            end += 2;
        }
    }
    constexpr double kDay = 1440;
    if (minutes < 1 || minutes > kDay || (end < text.size() && text[end].isLetterOrNumber())) {
        return std::nullopt;
    }
    return DurationInText{qRound(minutes), end};
}

std::optional<DurationInText> trailingDuration(QStringView text, const CaptureWords& words) {
    qsizetype end = text.size();
    while (end > 0 && (text[end - 1] == u')' || text[end - 1] == u'.' || text[end - 1].isSpace())) {
        --end;
    }
    constexpr qsizetype kReach = 24;
    for (qsizetype at = std::max<qsizetype>(0, end - kReach); at < end; ++at) {
        if (!isDigit(text[at]) || (at > 0 && !text[at - 1].isSpace() && text[at - 1] != u'(')) {
            continue;
        }
        const auto duration = durationAt(text, at, words);
        if (!duration || duration->end != end) {
            continue;
        }
        qsizetype cut = at;
        while (cut > 0 && (isSeparator(text[cut - 1]) && text[cut - 1] != u'.' && text[cut - 1] != u')')) {
            --cut;
        }
        return DurationInText{duration->minutes, cut};
    }
    return std::nullopt;
}

std::optional<KindInText> kindAt(QStringView text, qsizetype start, const CaptureWords& words) {
    std::optional<KindInText> found;
    QString phrase;
    qsizetype at = start;
    for (int count = 0; count < CaptureWords::kLongestPhrase; ++count) {
        const qsizetype end = wordEnd(text, at);
        if (end == at) {
            break;
        }
        phrase += (count > 0 ? QStringLiteral(" ") : QString()) + foldedText(text.sliced(at, end - at));
        const auto kind = words.kinds.constFind(phrase);
        if (kind != words.kinds.cend()) {
            found = KindInText{*kind, end};
        }
        at = skipSpaces(text, end);
    }
    return found;
}

qsizetype clockTimeAt(QStringView text) {
    static const QRegularExpression clock(
        QStringLiteral(
            "^(?:[01]?\\d|2[0-3])(?::[0-5]\\d(?:\\s?[ap]\\.?m\\b\\.?)?|\\s?[ap]\\.?m\\b\\.?)(?![\\d:])"),
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype kReach = 12;
    return clock.match(text.first(std::min(text.size(), kReach)).toString()).capturedLength();
}

MomentParts momentParts(const QString& text, const CaptureWords& words, bool marked) {
    std::vector<Label> labels;
    bool beginsLine = false;
    bool differ = false;
    for (qsizetype colon = text.indexOf(u':'); colon >= 0; colon = text.indexOf(u':', colon + 1)) {
        const auto label = labelBefore(text, colon, words);
        if (!label || (!labels.empty() && label->start < labels.back().end)) {
            continue;
        }
        beginsLine = beginsLine || label->beginsLine;
        differ = differ || (!labels.empty() && labels.front().part != label->part);
        labels.push_back(*label);
    }
    MomentParts parts;
    if (labels.empty() || (!marked && !beginsLine && !differ)) {
        parts.head = text;
        return parts;
    }
    parts.labels = static_cast<int>(labels.size());
    parts.head = text.first(labels.front().start);
    for (size_t at = 0; at < labels.size(); ++at) {
        const qsizetype until = at + 1 < labels.size() ? labels[at + 1].start : text.size();
        qsizetype from = labels[at].end;
        while (from < until && text[from] == u'*') {
            ++from; // of "**Context:**"
        }
        const QString told = text.sliced(from, until - from).trimmed();
        QString& part = labels[at].part == MomentPart::Context  ? parts.context
                        : labels[at].part == MomentPart::Action ? parts.action
                                                                : parts.result;
        part += part.isEmpty() ? told : u' ' + told;
    }
    return parts;
}

bool beginsWithLabel(QStringView text, const CaptureWords& words) {
    const qsizetype colon = text.first(std::min(text.size(), kLabelReach)).indexOf(u':');
    return colon > 0 && words.labels.contains(foldedText(text.first(colon)).remove(u'*').simplified());
}

} // namespace letterdesk
