// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/workspace_json.h"
#include "core/requests/assignment.h"
#include "core/store/transaction.h"
#include "core/store/workspace.h"

#include <vector>

namespace letterdesk {

/// Takes the entries that a file moves to another request out of their old one. An entry must leave before it can
/// come, whichever of the two requests stands first in the file: two may exchange theirs. Only requests that the
/// file names give entries away. Gives the assignments that went with the entries, to be added again behind them.
/// Errors: those of reading the file's requests and of the transaction.
[[nodiscard]] Result<std::vector<Assignment>> freeMovedEntries(const Workspace& workspace,
                                                               Transaction& transaction, QByteArrayView json,
                                                               const WorkspaceOutline& outline);

} // namespace letterdesk
