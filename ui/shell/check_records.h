// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace letterdesk {

class Desk;

/// What can be done about a file in which something was found.
struct CheckWays {
    std::function<void()> restore;
    std::function<void()> salvage;
};

/// Looks through the whole open workspace in a worker: says that all is well, or shows what was found and the ways
/// back.
void checkRecords(Desk& desk, const CheckWays& ways);

} // namespace letterdesk
