// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace letterdesk {

/// Whether a file belongs on a shelf this program does not have: letters about the student are never kept.
enum class LetterLikeness {
    No,       ///< nothing speaks for a letter about the student
    Possible, ///< ask the student what it is
    Likely,   ///< refuse it (LetterRefused) and say why
};

/// What was found and why, as codes for the sentence shown to the student.
struct LetterVerdict {
    LetterLikeness likeness = LetterLikeness::No;
    QStringList signs; ///< passages or name parts that speak for a letter, as found

    bool operator==(const LetterVerdict&) const = default;
};

/// Judges a file the student wants to attach, from its name and the text of its first pages (the caller extracts
/// it; empty when there is none, such as a scan). A letter recommends somebody in the third person; a CV, a
/// statement, a cover letter and a form speak in the first person or ask for a letter, and are accepted.
[[nodiscard]] LetterVerdict letterVerdict(const QString& fileName, const QString& text,
                                          const QString& studentName);

} // namespace letterdesk
