// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace letterdesk {

/// What somebody typed, cut into the words that are looked for: runs of letters, marks and digits, as the search
/// index cuts its texts.
[[nodiscard]] QStringList searchWords(const QString& text);

/// The text without accents, in lower case: two texts with the same folded form count as equal in a search.
[[nodiscard]] QString foldedText(const QString& text);

} // namespace letterdesk
