// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <utility>
#include <vector>

class QPainter;
class QRect;

namespace letterdesk {

/// One line of text with parts that stand out: the letters that were looked for.
struct MarkedLine {
    QString text;
    std::vector<std::pair<int, int>> marks; ///< start and length, in UTF-16 units
};

/// Paints the line at the start of the rectangle (on the right where the painter's layout runs so), vertically as
/// `alignment` says; what does not fit is cut. Marks are semibold in the accent color.
void paintMarkedLine(QPainter* painter, const QRect& rect, const MarkedLine& line, TextRole role,
                     const QColor& ink, Qt::Alignment alignment);

} // namespace letterdesk
