// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requirements/application.h"
#include "core/store/workspace.h"

#include <functional>

namespace letterdesk {

/// As editRequest() (core/actions/records.h); slots that are new get their ids.
[[nodiscard]] Result<Application> editApplication(Workspace& workspace, const ApplicationId& id,
                                                  const std::function<Result<void>(Application&)>& edit,
                                                  const QString& step);

/// Adds the application of the next season: the slots of this one, without its dates, programs and letters. One
/// step of undo. RecordNotFound when it is gone.
[[nodiscard]] Result<ApplicationId> duplicateApplication(Workspace& workspace, const ApplicationId& id);

/// The season after this one where it is a year ("2028"), else empty.
[[nodiscard]] QString nextSeason(const QString& season);

/// The IANA name of a time zone that this computer knows, such as "America/New_York".
[[nodiscard]] bool isKnownTimeZone(const QString& name);

} // namespace letterdesk
