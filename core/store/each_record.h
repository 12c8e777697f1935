// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

#include <type_traits>

namespace letterdesk {

/// Calls `visit(record)` for every record of a kind, by id, holding one page of them at a time. A visit may give
/// Result<void>: its error ends the walk.
template <ListedRecord Record, class Visitor>
[[nodiscard]] Result<void> forEachRecord(const Workspace& workspace, const Visitor& visit) {
    constexpr int kPage = 500;
    QString after;
    for (;;) {
        const Result<std::vector<Record>> page = workspace.page<Record>(after, kPage);
        if (!page) {
            return tl::unexpected<Error>(page.error());
        }
        for (const Record& record : *page) {
            if constexpr (std::is_void_v<std::invoke_result_t<Visitor, const Record&>>) {
                visit(record);
            } else if (Result<void> done = visit(record); !done) {
                return done;
            }
        }
        if (page->size() < static_cast<size_t>(kPage)) {
            return {};
        }
        after = idText(page->back());
    }
}

} // namespace letterdesk
