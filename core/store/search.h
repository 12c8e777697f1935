// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/search_hit.h"

#include <vector>

namespace letterdesk {

class WorkspaceConnection;

/// Newest hits first, one per record: see Workspace::search().
[[nodiscard]] Result<std::vector<SearchHit>> searchRecords(const WorkspaceConnection& connection,
                                                           const QString& text, int limit);

/// What somebody typed, cut into the words that are looked for: runs of letters, marks and digits, as the index
/// cuts its texts.
[[nodiscard]] QStringList searchWords(const QString& text);

/// The words as a query of FTS5: every word must occur. Each is quoted, so that nothing in it is syntax.
enum class LastWord { Whole, Prefix };
[[nodiscard]] QString matchExpression(const QStringList& words, LastWord last);

} // namespace letterdesk
