// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace letterdesk::bench {

/// How often this process made the disk write, by what was synced.
struct SyncCount {
    int log = 0;   ///< write-ahead logs
    int other = 0; ///< database files, folders, anything else

    SyncCount operator-(const SyncCount& before) const { return {log - before.log, other - before.other}; }
};

/// The count since the program started. Linking sync_count.cpp puts counting functions in the place of the C
/// library's fsync and fdatasync, for SQLite too.
[[nodiscard]] SyncCount syncCount();

} // namespace letterdesk::bench
