// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_library.h"

#include <sqlite3.h>

namespace letterdesk {

void settleSqliteLibrary() {
    // Counting its memory costs SQLite a lock at every allocation, a seventh of a small change; nobody reads it.
    // Who has used the library before us keeps what it has: then this is refused.
    static const int settled = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    (void)settled;
}

QString sqliteVersion() {
    return QString::fromLatin1(sqlite3_libversion());
}

} // namespace letterdesk
