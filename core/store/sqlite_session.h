// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// SQLite's session extension is declared only behind these; the library has it built in.
#define SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_PREUPDATE_HOOK
#include <sqlite3.h>
