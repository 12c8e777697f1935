// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace letterdesk {

class Settings;

/// What helps to find a mistake of the program: versions, platform, look, how large the file is. English, one line
/// each. Holds no names, no paths, nothing of the records.
[[nodiscard]] QString debugInfo(const Settings& settings, const QString& workspacePath);

/// A file's size in steps: "1 to 10 MB".
[[nodiscard]] QString sizeClass(qint64 bytes);

} // namespace letterdesk
