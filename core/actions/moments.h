// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/moment.h"
#include "core/store/workspace.h"

#include <functional>

namespace letterdesk {

/// Writes down a moment. The value is its id. Errors as Workspace::change().
[[nodiscard]] Result<MomentId> addMoment(Workspace& workspace, Moment moment);

/// As editPerson(), of a moment.
[[nodiscard]] Result<Moment> editMoment(Workspace& workspace, const MomentId& id,
                                        const std::function<Result<void>(Moment&)>& edit, const QString& step);

} // namespace letterdesk
