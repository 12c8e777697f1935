// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/record.h"

namespace letterdesk {

struct SavedSearch;
using SavedSearchId = Id<SavedSearch>;

/// A search that somebody gave a name, to run it again.
struct SavedSearch {
    SavedSearchId id;
    QString name;
    QString query; ///< as it was typed (core/search/query_language.h)
    UnknownMembers unknown;

    static constexpr auto recordKind = RecordKind::SavedSearch;
    static constexpr auto fields() {
        return std::tuple{
            requiredField("id", &SavedSearch::id),
            requiredField("name", &SavedSearch::name),
            requiredField("query", &SavedSearch::query),
        };
    }
    bool operator==(const SavedSearch&) const = default;
};

} // namespace letterdesk
