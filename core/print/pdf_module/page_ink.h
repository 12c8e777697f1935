// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/pdf_module/page_resources.h"
#include "core/print/pdf_module/page_space.h"

#include <vector>

namespace letterdesk {

/// Where a page has ink: areas in the page's own coordinates that together cover all that is painted, and more
/// rather than less. Text covers its font's height, images and forms their whole area, annotations their
/// rectangle. White areas are no ink, but what stands there must be painted after them.
struct PageInk {
    std::vector<QRectF> areas;
    bool isComplete = true;  ///< false: something could not be followed; the whole page counts as covered
    bool hasWhite = false;   ///< white areas were passed over
    int openStates = 0;      ///< graphics states that the content saves and does not restore
    int surplusRestores = 0; ///< and restores of none that it saved
};

/// Reads the content of a page. Areas further than `zone` points from the upper and lower edge, as shown, are left
/// out. A stream that cannot be decoded is counted in `source`. Throws what qpdf throws.
[[nodiscard]] PageInk pageInk(QPDFObjectHandle page, const PageSpace& space, double zone, InkSource& source);

} // namespace letterdesk
