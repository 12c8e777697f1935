// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relationships/capture_words.h"

#include <algorithm>

namespace letterdesk {

namespace {

QSet<QString> setOf(const char* words) {
    const QStringList list = QString::fromLatin1(words).split(u'|');
    return {list.cbegin(), list.cend()};
}

template <class Value>
void put(QHash<QString, Value>& table, const char* words, Value value) {
    const QStringList list = QString::fromLatin1(words).split(u'|');
    for (const QString& word : list) {
        table.insert(word, value);
    }
}

bool isWordUnit(QChar unit) {
    return unit.isLetterOrNumber() || unit.isMark() || unit.isSurrogate();
}

} // namespace

CaptureWords englishCaptureWords() {
    CaptureWords words;
    put(words.kinds, "shift|shifts|rounds|on call|night shift|day shift|clinic day", InteractionKind::Shift);
    put(words.kinds, "office hours|office hour", InteractionKind::OfficeHours);
    put(words.kinds, "feedback|feedback talk|mid-rotation feedback", InteractionKind::Feedback);
    put(words.kinds, "meeting|met|met with|coffee|lunch|zoom", InteractionKind::Meeting);
    put(words.kinds, "mail|email|e-mail|mailed|emailed|e-mailed", InteractionKind::Mail);
    put(words.kinds, "call|called|phone|phoned|phone call|phone-call", InteractionKind::Call);
    put(words.kinds, "help|helped", InteractionKind::Help);
    words.kindLabels =
        setOf("shift|office hours|office hour|feedback|feedback talk|meeting|mail|email|e-mail|call|"
              "phone call");
    words.momentMarks = setOf("moment|ex|example");
    words.examples = setOf("example");
    words.saw = setOf("saw");
    words.sawWhat = setOf("me|my|how|that|us");
    put(words.labels, "context|situation", MomentPart::Context);
    put(words.labels, "action|what i did", MomentPart::Action);
    put(words.labels, "result|outcome", MomentPart::Result);
    put(words.days, "today", 0);
    put(words.days, "yesterday", -1);
    put(words.days, "tomorrow", 1);
    words.last = setOf("last");
    addLocale(words, QLocale(QLocale::English, QLocale::UnitedStates));
    put(words.months, "sept", 9);
    put(words.shortWeekdays, "tues", 2);
    put(words.shortWeekdays, "thur|thurs", 4);
    put(words.minutesPerUnit, "m|min|mins|minute|minutes", 1.0);
    put(words.minutesPerUnit, "h|hr|hrs|hour|hours", 60.0);
    words.durationLeads = setOf("for");
    words.honorifics = setOf("dr|doctor|prof|professor|mr|mrs|ms|mx|miss|sister|nurse");
    words.with = setOf("with|w");
    words.joins = setOf("and");
    words.places = setOf("at|in|on|during");
    words.ordinary =
        setOf("will|may|grace|mark|art|rose|bill|frank|hope|faith|joy|dean|chase|can|an|so|do|long|young|"
              "day|best|good|small|white|black|brown|gray|green|king|park|hill|wood|short|price|rich|"
              "major|note|notes|todo|morning|afternoon|evening|night|idea|reminder|question|questions|"
              "plan|tip|remember|learned|today|patient|patients|case|rounds|he|she|they|i|we|it");
    return words;
}

void addLocale(CaptureWords& words, const QLocale& locale) {
    constexpr int kMonths = 12;
    constexpr int kDays = 7;
    const auto folded = [](QString name) {
        name = foldedText(name);
        return name.endsWith(u'.') ? name.chopped(1) : name;
    };
    for (const QLocale::FormatType form : {QLocale::LongFormat, QLocale::ShortFormat}) {
        for (int month = 1; month <= kMonths; ++month) {
            words.months.insert(folded(locale.monthName(month, form)), month);
            words.months.insert(folded(locale.standaloneMonthName(month, form)), month);
        }
        for (int day = 1; day <= kDays; ++day) {
            (form == QLocale::LongFormat ? words.weekdays : words.shortWeekdays)
                .insert(folded(locale.dayName(day, form)), day);
        }
    }
    const QString pattern = locale.dateFormat(QLocale::ShortFormat);
    words.dayFirst = pattern.indexOf(u'd') < pattern.indexOf(u'M');
    words.dotDates = pattern.contains(u'.');
}

QString foldedText(QStringView text) {
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar unit) { return unit.unicode() < 0x80; });
    if (ascii) {
        return text.toString().toLower();
    }
    const QString apart = text.toString().normalized(QString::NormalizationForm_KD);
    QString plain;
    plain.reserve(apart.size());
    for (const QChar unit : apart) {
        if (unit == u'’') {
            plain += u'\'';
        } else if (unit.category() != QChar::Mark_NonSpacing && unit.category() != QChar::Other_Format) {
            plain += unit;
        }
    }
    return plain.toCaseFolded();
}

bool isSeparator(QChar unit) {
    constexpr QStringView kSeparators(u":,;-–—.()|，：、،؛");
    return unit.isSpace() || kSeparators.contains(unit);
}

qsizetype wordEnd(QStringView text, qsizetype start) {
    qsizetype at = start;
    while (at < text.size()) {
        const QChar unit = text[at];
        const bool joins = unit == u'\'' || unit == u'’' || unit == u'-';
        const bool inside = at > start && at + 1 < text.size() && isWordUnit(text[at + 1]);
        if (!isWordUnit(unit) && !(joins && inside)) {
            break;
        }
        ++at;
    }
    return at;
}

} // namespace letterdesk
