// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/packet/packet_content.h"

namespace letterdesk {

/// Page 1, the request at a glance: stands alone, read in a minute, used again on the day of the upload.
[[nodiscard]] PacketPage requestPage(const PacketFacts& facts);

/// The writer's date and the last date on which the letter counts, as the page shows them.
struct PacketDates {
    std::optional<QDate> writersDate;
    std::optional<QDate> lastDate; ///< the earliest of the entries not yet received
};
[[nodiscard]] PacketDates packetDates(const PacketFacts& facts);

} // namespace letterdesk
