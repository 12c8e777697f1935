// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QStringList>

namespace letterdesk {

class WorkspaceConnection;

/// Everything that can be found wrong with a file, one line each: see Workspace::findProblems(). An error only
/// when the looking itself was not possible.
[[nodiscard]] Result<QStringList> findProblemsIn(const WorkspaceConnection& connection);

} // namespace letterdesk
