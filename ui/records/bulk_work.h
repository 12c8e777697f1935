// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

#include <functional>

namespace letterdesk {

class Desk;

/// Changes `count` records in one step: at once when they are few, else in a worker with a connection of its own,
/// told in the status bar under `title`. Errors are reported; `done` hears of what went well, in the window's
/// thread, while the same file is open.
void runBulk(Desk& desk, qsizetype count, const QString& title, const std::function<Result<int>(Workspace&)>& work,
             const std::function<void(int)>& done);

} // namespace letterdesk
