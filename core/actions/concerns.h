// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/concern.h"
#include "core/store/workspace.h"

#include <functional>

namespace letterdesk {

/// Writes down a concern. The value is its id. Errors as Workspace::change().
[[nodiscard]] Result<ConcernId> addConcern(Workspace& workspace, Concern concern);

/// As editPerson(), of a concern.
[[nodiscard]] Result<Concern> editConcern(Workspace& workspace, const ConcernId& id,
                                          const std::function<Result<void>(Concern&)>& edit, const QString& step);

} // namespace letterdesk
