// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/capture_known.h"
#include "core/relationships/moment.h"

namespace letterdesk {

/// What a line of notes becomes.
enum class CaptureKind { Nothing, Interaction, Moment };

/// What should be said about a line. Its sentence is made in core/actions/capture_text.
enum class CaptureCode {
    DayImpossible,   ///< argument: what stands there; column says where
    DayMissing,      ///< the heading above is no day; argument: the heading
    DayAssumed,      ///< no day stands there: today is meant
    DayAhead,        ///< it lies ahead: perhaps a plan
    PersonMissing,   ///< nobody is named
    PersonUnknown,   ///< argument: the name
    PersonAmbiguous, ///< argument: the name that several people have
    NotUnderstood,   ///< no person, day, kind or duration: probably not about people
    TextRefused,     ///< characters that cannot be stored; column says where
    TooLong,         ///< argument: the limit, in characters
    AlreadyThere,    ///< the workspace holds it
    Repeated,        ///< the same stands in a line above
};

struct CaptureFinding {
    CaptureCode code;
    QStringList arguments;
    qsizetype column = 0; ///< 1 for the first character of the line; 0: the whole line

    bool operator==(const CaptureFinding&) const = default;
};

/// A name in a line that does not yet say who is meant.
struct CaptureName {
    QString name;                   ///< as it stands there
    std::vector<PersonId> possible; ///< empty: nobody known; at most kMostPossible

    static constexpr size_t kMostPossible = 20;
    bool operator==(const CaptureName&) const = default;
};

/// One entry of notes, as it was understood. Never lost: what is not understood stays a line with a finding.
struct CapturedLine {
    int line = 1;     ///< of the text, 1 for the first
    int lastLine = 1; ///< of its continuation
    QString raw;      ///< as it stands there, continuation included
    QString heading;  ///< the line above that gave the day; may be empty
    CaptureKind kind = CaptureKind::Nothing;
    std::optional<QDate> on;
    bool dayIsRelative = false; ///< "today", or no day at all: read tomorrow, it would mean another day
    std::vector<PersonId> people;
    std::vector<CaptureName> open; ///< names that still ask who
    std::optional<ExperienceId> experience;
    std::optional<InteractionKind> interaction;
    std::optional<int> minutes;
    QString text; ///< what remains: the interaction's summary, or the moment itself
    QString context;
    QString action;
    QString result;
    std::vector<CaptureFinding> findings;
    std::vector<PersonId> alreadyThere; ///< of `people`: the workspace holds this interaction with them

    [[nodiscard]] bool has(CaptureCode code) const;
    /// Nothing is missing: it can be added.
    [[nodiscard]] bool isWhole() const;
};

/// What text of any size becomes.
struct Capture {
    std::vector<CapturedLine> lines;
    int unread = 0; ///< lines of the text behind the limit: nothing was made of them

    static constexpr int kMostLines = 20000;          ///< lines of the text that are read
    static constexpr qsizetype kLongestEntry = 20000; ///< code units; longer entries become nothing
};

/// What each entry of the notes becomes. An entry is a line with the lines below it that are indented deeper, or
/// that begin with a label of a Moment; a line that is only a date counts for those below it. Time linear in the
/// length of the text. Pure: the same text gives the same lines.
[[nodiscard]] Capture captureNotes(const QString& text, const CaptureKnown& known, const CaptureWords& words,
                                   QDate today);

/// Says anew what is missing in a line whose people, day or kind were changed by hand. What was said about its day
/// as it stood there goes once it has one; whether it is already there is not known any more.
void reconsider(CapturedLine& line, QDate today);

/// The lines as text that is read again the same way: with the headings that give their days.
[[nodiscard]] QString textOfLines(const std::vector<CapturedLine>& lines);

/// The Moment's title for this text: the text itself when short, else its first sentence or what of it fits.
[[nodiscard]] QString momentTitle(const QString& text);

} // namespace letterdesk
