// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/capture_known.h"

namespace letterdesk {

/// A name that stands in a line.
struct NameInText {
    std::vector<int> people; ///< places in CaptureKnown::people(); empty: nobody known is called so
    QString name;            ///< as it stands there, with "Dr."
    qsizetype end = 0;
    int words = 0; ///< of the name, without "Dr."
    bool hasHonorific = false;
    bool isMention = false;  ///< "@Lee"
    bool isCapital = false;  ///< begins as names do, or in a script without capitals
    bool isOrdinary = false; ///< one word that is also an ordinary one
};

/// The name that begins at `start`: "Lee", "dr. lee", "Ada Lee", "A. Lee", "@lee". Takes as many words as known
/// people are called by; unknown names take up to three capitalized words. `words == 0`: no name.
[[nodiscard]] NameInText nameAt(QStringView text, qsizetype start, const CaptureKnown& known,
                                const CaptureWords& words);

} // namespace letterdesk
