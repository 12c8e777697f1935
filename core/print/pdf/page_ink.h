// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/pdf/page_space.h"

#include <map>
#include <memory>
#include <vector>

namespace letterdesk {

class InkFont;

/// Fonts already read; pages of a document share them.
using InkFonts = std::map<QPDFObjGen, std::shared_ptr<const InkFont>>;

/// Where a page has ink: areas in the page's own coordinates that together cover all that is painted, and more
/// rather than less. Text covers its font's height, images and forms their whole area, annotations their
/// rectangle.
struct PageInk {
    std::vector<QRectF> areas;
    bool isComplete = true; ///< false: something could not be followed; the whole page counts as covered
};

/// Reads the content of a page. Throws what qpdf throws.
[[nodiscard]] PageInk pageInk(QPDFObjectHandle page, InkFonts& fonts);

} // namespace letterdesk
