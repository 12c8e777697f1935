// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/owner.h"
#include "core/store/workspace.h"

#include <QtCore/QDate>
#include <QtCore/QStringList>

#include <functional>
#include <vector>

namespace letterdesk {

/// What a new workspace asks first. Each answer is one step of undo. Errors as Workspace::change().

/// Changes what `edit` changes of the student's own details as they are stored now. A change of nothing makes no
/// step.
[[nodiscard]] Result<void> editOwner(Workspace& workspace, const std::function<void(Owner&)>& edit);

/// Adds an application of this season for each service, in one step. Services that have one of this season already
/// are left out.
[[nodiscard]] Result<std::vector<ApplicationId>> addApplications(Workspace& workspace, const QStringList& services,
                                                                 const QString& season);

/// The services that say they are for someone of this stage, or all when it is not known, in the pack's order.
[[nodiscard]] QStringList servicesFor(std::optional<OwnerStage> stage);

/// The season whose letters are collected on this day: named after the year of entry. Services for admission open
/// in May of the year before it, residency seasons in June (letter-rules.json), so from May on it is the next one.
[[nodiscard]] QString seasonOn(QDate today);

} // namespace letterdesk
