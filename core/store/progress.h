// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace letterdesk {

/// Told how far a long work is, 0…1; returns false to cancel it. An empty one is not called.
using Progress = std::function<bool(double)>;

} // namespace letterdesk
