// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace letterdesk {

/// True when the text has no U+0000, no lone surrogate and neither of the noncharacters U+FFFE and U+FFFF.
/// SQLite's functions stop at U+0000, a lone surrogate is not valid UTF-8, and SQLite gives the two back as
/// U+FFFD, so none of them may enter.
[[nodiscard]] bool isStorable(QStringView text);

/// The text as we store it: Unicode NFC. Refuses (TextRefused) what isStorable() refuses; changes nothing else,
/// so that spaces, direction marks and line breaks stay as they were typed.
[[nodiscard]] Result<QString> storableText(const QString& text);

/// The text with bidirectional control characters (U+202A–202E, U+2066–2069) and other control characters except
/// line breaks and tabs made visible as U+FFFD, for places where one record's text must not disturb its
/// surroundings: terminal output, error messages, file names.
[[nodiscard]] QString displaySafe(const QString& text);

} // namespace letterdesk
