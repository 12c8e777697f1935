// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/packet/packet_content.h"

#include <QtCore/QByteArray>

#include <functional>

namespace letterdesk {

/// A finished packet.
struct PacketPdf {
    QByteArray bytes;
    int pages = 0;
    int ownPages = 0; ///< the first ones; the rest are the student's documents
    QString fileName; ///< proposed
    PacketNotices notices;
};

/// Told how far the work is; false stops it.
using PacketProgress = std::function<bool(int done, int total)>;

/// Makes the packet of a request. Runs in a worker thread; needs a QGuiApplication (offscreen will do, the
/// platform "minimal" has no fonts). Errors: those of packetContent(); those of inspectPdf() with the file name as
/// place; PdfRestricted (place: file name) when a document's author forbade changes and the student was not asked;
/// Cancelled.
[[nodiscard]] Result<PacketPdf> makePacketPdf(const PacketFacts& facts, const PacketOptions& options = {},
                                              const PacketProgress& progress = {});

} // namespace letterdesk
