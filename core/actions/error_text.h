// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QString>

namespace letterdesk {

/// What was tried when an error came. The sentence says that it did not happen, and what is safe.
enum class Attempt {
    CreateWorkspace,
    OpenWorkspace,
    Read, ///< show something of the workspace
    Change,
    Undo,
    Redo,
    Import,
    Export,
    AttachDocument,
    MakePacket,
    SavePacket,
    PrintPacket,
    Search,
    Backup,
    Restore,
    Salvage,
    Erase,
    EraseFromBackups, ///< after the workspace: what is erased there stays erased
    Check,
    Upkeep, ///< work nobody asked for: folding the log, looking for other processes
};

/// An error in the words of a person, each part a whole sentence or empty.
struct ErrorText {
    QString what;    ///< what did not happen
    QString why;     ///< in plain words
    QString safe;    ///< what is unharmed
    QString next;    ///< what to do now
    QString details; ///< technical text for "Details"; may be empty; not for the first sight

    /// The four sentences as one paragraph.
    [[nodiscard]] QString paragraph() const;
};

/// The one place where an Error becomes words, for window, command line and log alike. Text that came from a file
/// is made displaySafe(). Empty in all parts when the user stopped the work: nothing needs to be said then.
[[nodiscard]] ErrorText errorText(const Error& error, Attempt attempt);

} // namespace letterdesk
