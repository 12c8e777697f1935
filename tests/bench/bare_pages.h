// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/packet/packet_layout.h"

#include <QtCore/QByteArray>

namespace letterdesk::bench {

/// The own pages of a packet as a bare list of what is on them: texts with font and baseline, rectangles, lines.
/// The floor of painting: no content to decide, no paragraphs to break, no rows to place.
class BarePages {
public:
    /// `footers` pages follow that hold nothing but a footer, for documents to be stamped with.
    BarePages(const PacketLayout& layout, const QString& footer, int footers);

    /// Draws everything with a plain QPainter into a PDF.
    [[nodiscard]] QByteArray draw() const;

private:
    struct Text {
        QFont font;
        QString text;
        QPointF baseline;
    };
    struct Sheet {
        std::vector<Text> texts;
        std::vector<QRectF> filled;
        std::vector<QRectF> outlined;
        std::vector<QLineF> lines;
    };
    static Sheet bare(const PacketSheet& sheet);

    QSizeF m_paper;
    std::vector<Sheet> m_sheets;
};

} // namespace letterdesk::bench
