// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"

#include <optional>

namespace letterdesk::cli {

/// The kind that a word on the command line means: the name of its list in the open format ("people") or one of
/// it ("person").
[[nodiscard]] std::optional<RecordKind> kindFromWord(const QString& word);

/// All words, for help and errors: "people, experiences, …".
[[nodiscard]] QString kindWords();

} // namespace letterdesk::cli
