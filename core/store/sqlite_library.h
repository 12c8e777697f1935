// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace letterdesk {

/// Settings of SQLite for the whole process, made before the first file is opened; later calls do nothing.
void settleSqliteLibrary();

/// "3.40.1", for somebody who looks for a mistake.
[[nodiscard]] QString sqliteVersion();

} // namespace letterdesk
