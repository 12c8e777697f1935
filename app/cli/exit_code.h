// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace letterdesk::cli {

/// What the program tells the shell (docs/command-line.md).
enum class ExitCode {
    Done = 0,
    Problems = 1,   ///< it ran and found problems, or refused what was asked
    WrongUse = 2,   ///< it was called in a way it does not understand
    CannotOpen = 3, ///< a file could not be opened, read or written
};

} // namespace letterdesk::cli
