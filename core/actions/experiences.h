// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/experience.h"
#include "core/store/workspace.h"

#include <functional>

namespace letterdesk {

/// What a user can do with experiences; each function is one step of undo. Errors as Workspace::change().

/// Adds an experience, or changes the one with its id.
[[nodiscard]] Result<ExperienceId> saveExperience(Workspace& workspace, Experience experience);

/// As editRequest() (core/actions/records.h).
[[nodiscard]] Result<Experience> editExperience(Workspace& workspace, const ExperienceId& id,
                                                const std::function<Result<void>(Experience&)>& edit,
                                                const QString& step);

/// Adds an experience with the details of another, without its people. RecordNotFound when that is gone.
[[nodiscard]] Result<ExperienceId> duplicateExperience(Workspace& workspace, const ExperienceId& id);

} // namespace letterdesk
