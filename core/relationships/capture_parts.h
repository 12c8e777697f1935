// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/capture.h"

namespace letterdesk {

/// A duration in a text, and where it ends.
struct DurationInText {
    int minutes;   ///< 1…1440: what takes longer than a day is no meeting
    qsizetype end; ///< of trailingDuration(): where it begins
};

/// The duration that begins here: "30 min", "1.5 h", "2h", "1 h 30 min", "1h30".
[[nodiscard]] std::optional<DurationInText> durationAt(QStringView text, qsizetype start,
                                                       const CaptureWords& words);
/// The duration with which a text ends, also "(30 min)" and ", 2h."; `end` is where to cut.
[[nodiscard]] std::optional<DurationInText> trailingDuration(QStringView text, const CaptureWords& words);

/// The kind whose phrase begins here, longest phrase first.
struct KindInText {
    InteractionKind kind;
    qsizetype end;
};
[[nodiscard]] std::optional<KindInText> kindAt(QStringView text, qsizetype start, const CaptureWords& words);

/// Code units of the time of day with which a text begins ("14:30", "8am", "3:15 pm"); 0 for none.
[[nodiscard]] qsizetype clockTimeAt(QStringView text);

/// A text apart at the labels of a Moment.
struct MomentParts {
    QString head; ///< before the first label
    QString context;
    QString action;
    QString result;
    int labels = 0;
};
/// Labels count when one begins a line, when two different ones stand there, or when the line is marked: "the lab
/// result: anemia" inside a sentence is no Moment.
[[nodiscard]] MomentParts momentParts(const QString& text, const CaptureWords& words, bool marked = false);

} // namespace letterdesk
