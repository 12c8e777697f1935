// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/query_language.h"
#include "core/store/search_hit.h"

#include <vector>

namespace letterdesk {

class WorkspaceConnection;

/// One hit per record: see Workspace::search().
[[nodiscard]] Result<std::vector<SearchHit>> searchRecords(const WorkspaceConnection& connection,
                                                           const SearchQuery& query, int limit);

} // namespace letterdesk
