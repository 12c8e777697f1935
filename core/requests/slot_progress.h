// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/request.h"
#include "core/requirements/application.h"

namespace letterdesk {

/// How many letters the slots of an application ask for, and for how many of them a letter is under way.
struct SlotProgress {
    int wanted = 0;
    int underWay = 0; ///< at most `wanted`
    bool operator==(const SlotProgress&) const = default;
};

/// A letter is under way when it is received, or its writer agreed and the request is not over. It counts for a
/// slot of its author's role; one whose role is not known counts for any slot that is left. `requests` may hold
/// entries of other applications: they are passed over.
[[nodiscard]] SlotProgress slotProgress(const Application& application, const std::vector<Request>& requests);

} // namespace letterdesk
