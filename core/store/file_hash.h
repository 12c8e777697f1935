// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/progress.h"

namespace letterdesk {

/// The path of the file that holds the hash of another: "NAME.sha256" beside it.
[[nodiscard]] QString hashPathOf(const QString& path);

/// SHA-256 of a file's bytes, lower-case hexadecimal. Never of a workspace that may be open in this process: see
/// SqliteFile. Errors: FileNotFound, ReadFailed, Cancelled.
[[nodiscard]] Result<QString> hashOfFile(const QString& path, const Progress& progress = {});

/// The line of a .sha256 file, as `sha256sum -c` reads it.
[[nodiscard]] QByteArray hashLine(const QString& sha256, const QString& fileName);

/// The hash that stands beside a file, or empty when there is none for it.
[[nodiscard]] QString hashBeside(const QString& path);

} // namespace letterdesk
