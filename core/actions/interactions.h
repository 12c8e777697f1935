// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/interaction.h"
#include "core/store/workspace.h"

#include <functional>

namespace letterdesk {

/// Writes down an interaction. The value is its id. Errors as Workspace::change().
[[nodiscard]] Result<InteractionId> logInteraction(Workspace& workspace, Interaction interaction);

/// As editPerson(), of an interaction.
[[nodiscard]] Result<Interaction> editInteraction(Workspace& workspace, const InteractionId& id,
                                                  const std::function<Result<void>(Interaction&)>& edit,
                                                  const QString& step);

} // namespace letterdesk
