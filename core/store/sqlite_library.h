// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace letterdesk {

/// Settings of SQLite for the whole process, made before the first file is opened; later calls do nothing.
void settleSqliteLibrary();

} // namespace letterdesk
