// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/packet_facts.h"

namespace letterdesk {

/// How an entry's letter travels: what the writer has to watch before it leaves.
enum class Delivery {
    Done,       ///< it has arrived
    Upload,     ///< as a file, by the writer or an assistant
    Mail,       ///< on paper
    Office,     ///< to an office of the student's school, which passes it on
    Department, ///< the department's office writes and sends the letter itself
};
[[nodiscard]] Delivery deliveryOf(const PacketEntry& entry);

/// Whether an official request form goes beside the packet.
[[nodiscard]] bool hasRequestForm(const PacketFacts& facts);

/// How the writer gets this entry's letter to where it belongs: one to three steps for its route.
[[nodiscard]] QStringList submissionSteps(const PacketEntry& entry, const PacketFacts& facts);

} // namespace letterdesk
