// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/interaction.h"

#include <QtCore/QHash>
#include <QtCore/QLocale>
#include <QtCore/QSet>

namespace letterdesk {

/// A part of a Moment that a label in notes names: "Context: …".
enum class MomentPart { Context, Action, Result };

/// The words that mean something in notes, all folded (foldedText()). English is always understood, since notes
/// are jotted in whatever comes first; a translation only adds to it.
struct CaptureWords {
    QHash<QString, InteractionKind> kinds; ///< phrases of up to kLongestPhrase words
    QSet<QString> kindLabels;              ///< of kinds: names of the kind itself, which say nothing more
    QSet<QString> momentMarks;             ///< before a colon: "moment: …"
    QSet<QString> examples;                ///< anywhere: the line tells a Moment
    QSet<QString> saw;                     ///< behind a person: what follows is a Moment
    QSet<QString> sawWhat;                 ///< behind "saw", where no person stands before it
    QHash<QString, MomentPart> labels;     ///< before a colon
    QHash<QString, int> days;              ///< "yesterday": days from today
    QSet<QString> last;                    ///< before a weekday
    QHash<QString, int> months;            ///< 1…12
    QHash<QString, int> weekdays;          ///< 1…7, written out: a date by themselves
    QHash<QString, int> shortWeekdays;     ///< 1…7: "Sat" is also a verb, so a separator must follow
    QHash<QString, double> minutesPerUnit;
    QSet<QString> durationLeads; ///< "for 30 min": a duration inside a sentence
    QSet<QString> honorifics;
    QSet<QString> with;     ///< before a person
    QSet<QString> joins;    ///< between two persons
    QSet<QString> places;   ///< before an experience: "at", "in"
    QSet<QString> ordinary; ///< also names, or headings of a line: no person by themselves
    bool dayFirst = false;  ///< 24/5 rather than 5/24
    bool dotDates = false;  ///< 24.5 is a date

    static constexpr int kLongestPhrase = 3;
};

/// The English words.
[[nodiscard]] CaptureWords englishCaptureWords();
/// Adds names of months and weekdays of a locale, and takes its order of day and month.
void addLocale(CaptureWords& words, const QLocale& locale);

/// Without accents, case and compatibility forms, as notes are compared. Time linear in the length.
[[nodiscard]] QString foldedText(QStringView text);

/// The text ends or a separator stands here: white space aside, one of : , ; - – — . ( ).
[[nodiscard]] bool isSeparator(QChar unit);

/// Where the word that begins at `start` ends: letters, digits and marks, with ' ’ and - inside. `start` when none
/// begins there.
[[nodiscard]] qsizetype wordEnd(QStringView text, qsizetype start);

} // namespace letterdesk
