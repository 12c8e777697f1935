// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QDateTime>

namespace letterdesk {

/// A file of notes as it was read.
struct NotesFile {
    QString text;
    qint64 size = 0; ///< bytes
    QDateTime modified;
    /// Lines that lie wholly in the first `size` bytes given to readNotesFile().
    int linesBefore = 0;

    static constexpr qint64 kLargest = 5'000'000; ///< bytes
};

/// Reads a text file, UTF-8 or UTF-16 with its mark; never changes it. Errors: FileNotFound, FileNotRegular,
/// FileNotReadable, FileTooLarge (argument: the limit), TextRefused for what is no text, ReadFailed.
[[nodiscard]] Result<NotesFile> readNotesFile(const QString& path, qint64 sizeBefore = 0);

} // namespace letterdesk
