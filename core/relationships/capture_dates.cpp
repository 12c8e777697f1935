// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relationships/capture_dates.h"

#include <QtCore/QRegularExpression>

namespace letterdesk {

namespace {

constexpr qsizetype kDateReach = 60;
constexpr int kAnyLeapYear = 2000;

/// Day, month and perhaps year as they stand there; not yet a day that exists.
struct Parts {
    int year = 0; ///< 0: left out
    int month = 0;
    int day = 0;
    qsizetype length = 0;
};

bool isKept(QDate day) {
    return day.isValid() && day.year() >= 1900 && day.year() <= 2200;
}

std::optional<QDate> dayOf(const Parts& parts, QDate today) {
    if (parts.year != 0) {
        const QDate day(parts.year, parts.month, parts.day);
        return isKept(day) ? std::optional(day) : std::nullopt;
    }
    if (!QDate::isValid(kAnyLeapYear, parts.month, parts.day)) {
        return std::nullopt;
    }
    constexpr int kDaysOfPlans = 14;
    constexpr int kLeapYearsApart = 8; // around 2100
    for (int back = -1; back <= kLeapYearsApart; ++back) {
        const QDate day(today.year() - back, parts.month, parts.day);
        if (day.isValid() && day <= today.addDays(kDaysOfPlans)) {
            return isKept(day) ? std::optional(day) : std::nullopt;
        }
    }
    return std::nullopt;
}

int fullYear(const QString& text) {
    constexpr int kCentury = 2000;
    return text.isEmpty() ? 0 : text.size() == 2 ? kCentury + text.toInt() : text.toInt();
}

/// Neither a word nor a figure goes on, and no unit that makes the figures a duration ("1.5 h", "May 30 min").
bool endsHere(QStringView text, qsizetype at, const CaptureWords& words) {
    if (at < text.size() && (text[at].isLetterOrNumber() || text[at] == u'/' || text[at] == u'%')) {
        return false;
    }
    while (at < text.size() && text[at].isSpace()) {
        ++at;
    }
    return !words.minutesPerUnit.contains(foldedText(text.sliced(at, wordEnd(text, at) - at)));
}

std::optional<Parts> figures(const QString& text, const CaptureWords& words) {
    static const QRegularExpression yearFirst(
        QStringLiteral("^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:T[\\d:.]+Z?)?(?!\\d)"));
    if (const auto match = yearFirst.match(text); match.hasMatch()) {
        return Parts{match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt(),
                     match.capturedLength()};
    }
    static const QRegularExpression pair(
        QStringLiteral("^(\\d{1,2})([-/.])\\s?(\\d{1,2})(?:\\2\\s?(\\d{4}|\\d{2})(?!\\d)|(\\.))?(?!\\d)"));
    const auto match = pair.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const bool hasYear = !match.captured(4).isEmpty();
    const QString separator = match.captured(2);
    // "2-3 patients" and "2.5 pages" are no dates.
    const bool sure =
        separator == u'/' || hasYear || (separator == u'.' && (words.dotDates || !match.captured(5).isEmpty()));
    qsizetype length = match.capturedLength();
    if (!match.captured(5).isEmpty() && separator != u'.') {
        --length; // the full stop of a sentence
    }
    if (!sure || !endsHere(text, length, words)) {
        return std::nullopt;
    }
    int month = match.captured(1).toInt();
    int day = match.captured(3).toInt();
    constexpr int kMonths = 12;
    const bool dayFirst = separator == u'.' || words.dayFirst;
    // The other order where only that one makes a day.
    if (dayFirst ? day <= kMonths || month > kMonths : month > kMonths && day <= kMonths) {
        std::swap(month, day);
    }
    return Parts{fullYear(match.captured(4)), month, day, length};
}

std::optional<Parts> withMonthName(const QString& text, const CaptureWords& words) {
    static const QRegularExpression monthFirst(
        QStringLiteral(
            "^([\\p{L}\\p{M}]+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th|\\.)?(?:,?\\s+(\\d{4})(?!\\d))?(?!\\d)"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression dayFirst(
        QStringLiteral(
            "^(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+)?([\\p{L}\\p{M}]+)\\.?(?:,?\\s+(\\d{4})(?!\\d))?"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    for (const bool monthLeads : {true, false}) {
        const auto match = (monthLeads ? monthFirst : dayFirst).match(text);
        if (!match.hasMatch()) {
            continue;
        }
        const int month = words.months.value(foldedText(match.captured(monthLeads ? 1 : 2)));
        if (month != 0 && endsHere(text, match.capturedLength(), words)) {
            return Parts{match.captured(3).toInt(), month, match.captured(monthLeads ? 2 : 1).toInt(),
                         match.capturedLength()};
        }
    }
    return std::nullopt;
}

std::optional<CapturedDate> calendarDate(const QString& text, const CaptureWords& words, QDate today) {
    std::optional<Parts> parts = figures(text, words);
    if (!parts) {
        parts = withMonthName(text, words);
    }
    if (!parts) {
        return std::nullopt;
    }
    return CapturedDate{dayOf(*parts, today), parts->length, false};
}

QDate lastWeekday(int weekday, QDate from) {
    constexpr int kWeek = 7;
    return from.addDays(-((from.dayOfWeek() - weekday + kWeek) % kWeek));
}

/// "Monday", "Mon,", "last Monday", "Monday, May 24".
std::optional<CapturedDate> fromWeekday(const QString& text, const CaptureWords& words, QDate today) {
    qsizetype start = 0;
    qsizetype end = wordEnd(text, 0);
    const bool last = words.last.contains(foldedText(QStringView(text).first(end)));
    if (last && end < text.size() && text[end].isSpace()) {
        start = end + 1;
        end = wordEnd(text, start);
    }
    const QString word = foldedText(QStringView(text).sliced(start, end - start));
    const bool written = words.weekdays.contains(word);
    const int weekday = written ? words.weekdays.value(word) : words.shortWeekdays.value(word);
    if (weekday == 0) {
        return std::nullopt;
    }
    qsizetype next = end;
    while (next < text.size() && (text[next].isSpace() || text[next] == u',' || text[next] == u'.')) {
        ++next;
    }
    if (auto date = calendarDate(text.sliced(next), words, today)) {
        date->length += next;
        return date;
    }
    constexpr QStringView kEnds(u":,;-–—");
    const bool alone = next == text.size() || kEnds.contains(text[end]) || kEnds.contains(text[next]);
    if (!written && !last && !alone) {
        return std::nullopt;
    }
    return CapturedDate{lastWeekday(weekday, last ? today.addDays(-1) : today), end, true};
}

} // namespace

std::optional<CapturedDate> dateAtStart(QStringView text, const CaptureWords& words, QDate today) {
    const QString head = text.first(std::min(text.size(), kDateReach)).toString();
    if (head.isEmpty() || !head.front().isLetterOrNumber()) {
        return std::nullopt;
    }
    const qsizetype end = wordEnd(head, 0);
    const auto day = words.days.constFind(foldedText(QStringView(head).first(end)));
    if (day != words.days.cend()) {
        return CapturedDate{today.addDays(*day), end, true};
    }
    if (const auto date = calendarDate(head, words, today)) {
        return date;
    }
    return fromWeekday(head, words, today);
}

std::optional<CapturedDate> dateHeading(QStringView line, const CaptureWords& words, QDate today) {
    constexpr QStringView kAround(u"#*_=[]()");
    constexpr QStringView kBehind(u"#*_=[]():.,-–—");
    QStringView inner = line.trimmed();
    if (inner.size() > kDateReach) {
        return std::nullopt;
    }
    while (!inner.isEmpty() && (kAround.contains(inner.front()) || inner.front().isSpace())) {
        inner = inner.sliced(1);
    }
    std::optional<CapturedDate> date = dateAtStart(inner, words, today);
    if (!date) {
        return std::nullopt;
    }
    for (qsizetype at = date->length; at < inner.size(); ++at) {
        if (!kBehind.contains(inner[at]) && !inner[at].isSpace()) {
            return std::nullopt;
        }
    }
    date->length = line.size();
    return date;
}

} // namespace letterdesk
