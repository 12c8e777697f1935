// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/pdf_module/qpdf.h"

#include <QtCore/QRectF>
#include <QtGui/QTransform>

namespace letterdesk {

/// Where a page's own coordinates are on the page as it is shown. Shown coordinates are points from the lower left
/// corner of the visible page, y upward, after rotation and UserUnit.
struct PageSpace {
    QRectF box;             ///< visible area in the page's own coordinates: CropBox within MediaBox
    int rotation = 0;       ///< clockwise: 0, 90, 180 or 270
    double userUnit = 1;    ///< points per unit of the page
    bool isCropped = false; ///< the CropBox hides part of the page

    [[nodiscard]] QSizeF shownSize() const;
    [[nodiscard]] QTransform toShown() const;
};

/// Reads the boxes of a page, with what it inherits. A missing or impossible MediaBox counts as US Letter, as
/// viewers do.
[[nodiscard]] PageSpace pageSpace(QPDFObjectHandle page);

/// Adds a strip at the shown lower edge of a page by enlarging its boxes.
void addStripBelow(QPDFObjectHandle page, const PageSpace& space, double points);

} // namespace letterdesk
