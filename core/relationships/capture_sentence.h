// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/capture_entry.h"

namespace letterdesk {

struct NameInText;

/// Reads what the sentence of an entry tells besides its front: a duration, a kind, people, an experience. Takes a
/// duration at its end and the sign of mentions off the text. Whether its words tell a Moment.
[[nodiscard]] bool readSentence(QString& text, const EntryGround& ground, CapturedLine& line);

/// Puts who is meant, or the name that asks who, into the line.
void takeName(const NameInText& name, const CaptureKnown& known, CapturedLine& line);
/// Somebody stands in the line.
[[nodiscard]] inline bool names(const CapturedLine& line) {
    return !line.people.empty() || !line.open.empty();
}

} // namespace letterdesk
