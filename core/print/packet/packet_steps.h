// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/packet_facts.h"

namespace letterdesk {

/// How the writer gets this entry's letter to where it belongs: one to three steps for its route.
[[nodiscard]] QStringList submissionSteps(const PacketEntry& entry, const PacketFacts& facts);

} // namespace letterdesk
