// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query_language.h"
#include "core/search/saved_search.h"
#include "core/store/workspace.h"

namespace letterdesk {

class RulePack;

/// Reads a typed search and adds to `specialty:` and `service:` the ids that the pack knows under that word:
/// `specialty:im` is internal medicine by its initials, `specialty:surg` every kind of surgery by a word of its
/// name.
[[nodiscard]] SearchQuery understoodSearch(const QString& text, QDate today, const RulePack& pack);
/// The same with the rule pack that comes with the program.
[[nodiscard]] SearchQuery understoodSearch(const QString& text, QDate today);

/// What of a search was not understood, in one sentence each.
[[nodiscard]] QString problemText(const QueryProblem& problem);

/// Keeps a search under a name: one step of undo. Without an id it is new, as savePerson(). Errors as
/// Workspace::change().
[[nodiscard]] Result<SavedSearchId> saveSearch(Workspace& workspace, SavedSearch search);
[[nodiscard]] Result<void> removeSearch(Workspace& workspace, const SavedSearchId& id);

/// All saved searches, by name as a person sorts; more than kSavedSearchesShown are not asked for.
inline constexpr int kSavedSearchesShown = 100;
[[nodiscard]] Result<std::vector<SavedSearch>> savedSearches(const Workspace& workspace);

} // namespace letterdesk
