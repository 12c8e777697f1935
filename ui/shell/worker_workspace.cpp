// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/worker_workspace.h"

#include <chrono>

namespace letterdesk {

namespace {

constexpr std::chrono::seconds kLockWait(5);

} // namespace

Result<std::unique_ptr<Workspace>> openInWorker(const QString& path, const Workspace::Environment& environment) {
    auto workspace = Workspace::open(path, Workspace::Access::ReadWrite, environment);
    if (workspace) {
        (*workspace)->setLockWait(kLockWait);
    }
    return workspace;
}

} // namespace letterdesk
