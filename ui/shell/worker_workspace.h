// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

#include <memory>

namespace letterdesk {

/// The worker's own connection to the workspace that a window shows, to change it. Waits longer for another
/// process than a window may: nobody stands still meanwhile. Errors as Workspace::open().
[[nodiscard]] Result<std::unique_ptr<Workspace>> openInWorker(const QString& path,
                                                              const Workspace::Environment& environment);

} // namespace letterdesk
