// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/capture.h"

namespace letterdesk {

/// What a line becomes, in a word.
[[nodiscard]] QString displayText(CaptureKind value);

/// What is said about a line, in one sentence. Text from the notes is made displaySafe().
[[nodiscard]] QString captureText(const CaptureFinding& finding);

} // namespace letterdesk
