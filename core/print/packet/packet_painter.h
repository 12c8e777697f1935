// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/packet/packet_layout.h"

#include <QtCore/QByteArray>

namespace letterdesk {

/// The footer of one page as a small picture of its own, painted on a page behind the own pages.
struct FooterStamp {
    int page = 0; ///< number in the packet, from 1
    QSizeF size;  ///< in points; the text fills it
};

/// Own pages and footer stamps as one PDF.
struct PaintedPages {
    QByteArray bytes;
    int sheets = 0;                  ///< the first pages
    std::vector<FooterStamp> stamps; ///< one page each behind them, painted in its upper left corner
};

/// Paints the own pages with their footers, and a stamp for each page from sheets + 1 to `total`.
[[nodiscard]] Result<PaintedPages> paintPacket(const PacketLayout& layout, const PacketContent& content,
                                               int total);

} // namespace letterdesk
