// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/packet/packet_painter.h"

#include "core/print/packet/packet_words.h"
#include "core/print/packet/page_grid.h"

#include <QtCore/QBuffer>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPageSize>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

#include <algorithm>

namespace letterdesk {

namespace {

/// The footers' words: name and page on the left, on own pages a note on the right. A very long name gives way.
class FooterWords {
public:
    FooterWords(const PacketContent& content, int total)
        : m_note(content.footerNote)
        , m_total(total)
        , m_metrics(packetFont(grid::kSmallSize)) {
        const double line = grid::kRight - grid::kMargin - m_metrics.horizontalAdvance(page(QString(), total));
        const double besideNote = line - grid::kGutter - noteWidth();
        m_name = m_metrics.elidedText(content.footerName, Qt::ElideRight, line);
        m_nameBesideNote = m_metrics.elidedText(content.footerName, Qt::ElideRight, besideNote);
    }

    [[nodiscard]] QString onPage(int number) const { return page(m_name, number); }
    [[nodiscard]] QString onOwnPage(int number) const { return page(m_nameBesideNote, number); }
    [[nodiscard]] const QString& note() const { return m_note; }
    [[nodiscard]] double noteWidth() const { return m_metrics.horizontalAdvance(m_note); }
    [[nodiscard]] const QFontMetricsF& metrics() const { return m_metrics; }

private:
    [[nodiscard]] QString page(const QString& name, int number) const {
        //: The footer of every page: the student's name, the page's number, the number of pages.
        return Packet::tr("%1 · page %2 of %3").arg(name, QString::number(number), QString::number(m_total));
    }

    QString m_name;
    QString m_nameBesideNote;
    QString m_note;
    int m_total;
    QFontMetricsF m_metrics;
};

void paintCode(QPainter& painter, const PlacedCode& placed) {
    const double module = placed.square.width() / placed.code.size;
    for (const QRect& run : placed.code.black) {
        painter.drawRect(QRectF(placed.square.left() + run.x() * module, placed.square.top() + run.y() * module,
                                run.width() * module, run.height() * module));
    }
}

void paintSheet(QPainter& painter, const PacketSheet& sheet) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(grid::kGrey, grid::kGrey, grid::kGrey));
    for (const QRectF& ground : sheet.grounds) {
        painter.drawRect(ground);
    }
    painter.setBrush(Qt::black);
    for (const PlacedCode& code : sheet.codes) {
        paintCode(painter, code);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::black, grid::kRuleWidth));
    for (const QLineF& rule : sheet.rules) {
        painter.drawLine(rule);
    }
    for (const QRectF& box : sheet.boxes) {
        painter.drawRect(box);
    }
    for (const PlacedText& text : sheet.texts) {
        text.paragraph->lineAt(text.line).draw(&painter, text.at);
    }
}

void paintFooter(QPainter& painter, const PacketLayout& layout, const FooterWords& words, int page) {
    painter.setFont(packetFont(grid::kSmallSize));
    const double baseline = layout.paper.height() * kUnitsPerPoint - grid::kFooterBaseline;
    painter.drawText(QPointF(grid::kMargin, baseline), words.onOwnPage(page));
    painter.drawText(QPointF(grid::kRight - words.noteWidth(), baseline), words.note());
}

} // namespace

Result<PaintedPages> paintPacket(const PacketLayout& layout, const PacketContent& content, int total) {
    PaintedPages painted;
    painted.sheets = static_cast<int>(layout.sheets.size());
    QBuffer buffer(&painted.bytes);
    if (!buffer.open(QIODevice::WriteOnly)) {
        return bugError(buffer.errorString());
    }
    QPdfWriter writer(&buffer);
    writer.setResolution(72 * kUnitsPerPoint);
    writer.setPageSize(QPageSize(layout.paper, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter;
    if (!painter.begin(&writer)) {
        return bugError(QStringLiteral("QPdfWriter did not begin"));
    }
    const FooterWords words(content, total);
    for (int i = 0; i < painted.sheets; ++i) {
        if (i > 0 && !writer.newPage()) {
            return bugError(QStringLiteral("QPdfWriter gave no new page"));
        }
        paintSheet(painter, layout.sheets[static_cast<size_t>(i)]);
        paintFooter(painter, layout, words, i + 1);
    }
    const QFont font = packetFont(grid::kSmallSize);
    const QFontMetricsF& metrics = words.metrics();
    for (int page = painted.sheets + 1; page <= total; ++page) {
        if (!writer.newPage()) {
            return bugError(QStringLiteral("QPdfWriter gave no new page"));
        }
        const QString text = words.onPage(page);
        painter.setFont(font);
        painter.drawText(QPointF(0, metrics.ascent()), text);
        painted.stamps.push_back(
            {page,
             QSizeF(metrics.horizontalAdvance(text), metrics.ascent() + metrics.descent()) / kUnitsPerPoint});
    }
    if (!painter.end()) {
        return bugError(QStringLiteral("QPdfWriter did not end"));
    }
    return painted;
}

} // namespace letterdesk
