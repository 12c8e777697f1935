// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/marked_line.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>

#include <algorithm>

namespace letterdesk {

void paintMarkedLine(QPainter* painter, const QRect& rect, const MarkedLine& line, TextRole role,
                     const QColor& ink, Qt::Alignment alignment) {
    QTextLayout layout(line.text, Theme::font(role));
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(painter->layoutDirection());
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    QTextCharFormat marked;
    marked.setFont(Theme::font(role, true));
    marked.setForeground(Theme::colors().accent);
    for (const auto& [start, length] : line.marks) {
        formats.append({start, length, marked});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine words = layout.createLine();
    layout.endLayout();
    if (!words.isValid()) {
        return;
    }
    const qreal width = words.naturalTextWidth();
    const bool mirrored = painter->layoutDirection() == Qt::RightToLeft;
    const qreal left = mirrored ? rect.right() - width : rect.left();
    const qreal top = (alignment & Qt::AlignBottom) != 0    ? rect.bottom() - words.height()
                      : (alignment & Qt::AlignVCenter) != 0 ? rect.top() + (rect.height() - words.height()) / 2
                                                            : rect.top();
    painter->save();
    painter->setClipRect(rect, Qt::IntersectClip);
    painter->setPen(ink);
    layout.draw(painter, QPointF(left, top));
    painter->restore();
}

} // namespace letterdesk
