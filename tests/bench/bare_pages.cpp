// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bare_pages.h"

#include "core/print/packet/page_grid.h"
#include "tests/bench/samples.h"

#include <QtCore/QBuffer>
#include <QtGui/QPageSize>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

namespace letterdesk::bench {

BarePages::BarePages(const PacketLayout& layout, const QString& footer, int footers)
    : m_paper(layout.paper) {
    const double baseline = m_paper.height() * kUnitsPerPoint - grid::kFooterBaseline;
    const Text footerText{packetFont(grid::kSmallSize), footer, QPointF(grid::kMargin, baseline)};
    for (const PacketSheet& sheet : layout.sheets) {
        m_sheets.push_back(bare(sheet));
        m_sheets.back().texts.push_back(footerText);
    }
    for (int i = 0; i < footers; ++i) {
        m_sheets.push_back({{footerText}, {}, {}, {}});
    }
}

BarePages::Sheet BarePages::bare(const PacketSheet& sheet) {
    Sheet bare;
    for (const PlacedText& placed : sheet.texts) {
        const QTextLine line = placed.paragraph->lineAt(placed.line);
        bare.texts.push_back({placed.paragraph->font(),
                              placed.paragraph->text().mid(line.textStart(), line.textLength()),
                              placed.at + line.position() + QPointF(0, line.ascent())});
    }
    bare.filled = sheet.grounds;
    for (const PlacedCode& placed : sheet.codes) {
        const double module = placed.square.width() / placed.code.size;
        for (const QRect& run : placed.code.black) {
            bare.filled.emplace_back(placed.square.left() + run.x() * module,
                                     placed.square.top() + run.y() * module, run.width() * module,
                                     run.height() * module);
        }
    }
    bare.outlined = sheet.boxes;
    bare.lines = sheet.rules;
    return bare;
}

QByteArray BarePages::draw() const {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72 * kUnitsPerPoint);
    writer.setPageSize(QPageSize(m_paper, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    for (size_t i = 0; i < m_sheets.size(); ++i) {
        if (i > 0) {
            writer.newPage();
        }
        const Sheet& sheet = m_sheets[i];
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::black);
        for (const QRectF& area : sheet.filled) {
            painter.drawRect(area);
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Qt::black, grid::kRuleWidth));
        for (const QLineF& line : sheet.lines) {
            painter.drawLine(line);
        }
        for (const QRectF& area : sheet.outlined) {
            painter.drawRect(area);
        }
        for (const Text& text : sheet.texts) {
            painter.setFont(text.font);
            painter.drawText(text.baseline, text.text);
        }
    }
    if (!painter.end()) {
        fail(QStringLiteral("the bare pages were not drawn"));
    }
    return bytes;
}

} // namespace letterdesk::bench
