// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/next_step.h"
#include "core/store/workspace.h"

namespace letterdesk {

/// Takes a step of a request that is a plain change of it (afterStep()), as it is stored now. False when it was
/// taken meanwhile, or is no longer what comes next: then nothing is changed. `step` names the step of undo.
[[nodiscard]] Result<bool> takeStep(Workspace& workspace, const RequestId& id, const NextStepAnswer& next,
                                    QDate today, const QString& step);

/// Notes that the writer was told the outcome; false when that was noted meanwhile.
[[nodiscard]] Result<bool> noteOutcomeTold(Workspace& workspace, const RequestId& id, QDate today);

} // namespace letterdesk
