// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/packet_facts.h"
#include "core/store/workspace.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

namespace letterdesk {

/// What the student wants of a packet, and what is not in the workspace.
struct PacketWishes {
    QLocale locale;
    PaperSize paper = PaperSize::Letter;
    QHash<DocumentId, QString> passwords; ///< of encrypted documents; never stored, never logged
    QSet<DocumentId>
        restrictionsAccepted; ///< documents the student may use although their authors forbade changes
    QSet<DocumentId> leftOut; ///< documents that the packet is made without
};

/// Letter or A4 as set, else as the country of the locale uses.
[[nodiscard]] PaperSize paperSizeOf(const QString& setting, const QLocale& locale);

/// Gathers everything the packet of one request needs: owner, writer, entries with their services' rules, and the
/// documents that go into it or beside it. Reads only. Errors: RecordNotFound, WorkspaceDamaged.
[[nodiscard]] Result<PacketFacts> gatherPacketFacts(const Workspace& workspace, const RequestId& request,
                                                    const RulePack& rules, const PacketWishes& wishes);

} // namespace letterdesk
