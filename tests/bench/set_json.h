// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/data_sets.h"

#include <QtCore/QIODevice>

namespace letterdesk::bench {

/// Writes a data set in the open format, record after record, so that memory does not grow with the set. Each list
/// keeps the order of generate(). False when the device did not take everything.
[[nodiscard]] bool writeSetAsJson(const DataSet& set, QIODevice& device);

} // namespace letterdesk::bench
