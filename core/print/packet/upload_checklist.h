// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/packet/packet_content.h"

namespace letterdesk {

/// The page used on the day of the upload, complete for an assistant: what the letter should have, what the
/// service accepts as its file (with the season those rules were written for), and what is in this packet.
[[nodiscard]] PacketPage uploadChecklist(const PacketFacts& facts,
                                         const std::vector<PacketAttachment>& attachments,
                                         const std::vector<AttachmentPages>& pages,
                                         const QStringList& besideFiles);

} // namespace letterdesk
