// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/pdf/pdf_pages.h"

#include <functional>
#include <vector>

class QPrinter;

namespace letterdesk {

/// Renders every page at this resolution. Runs in any thread; asks `goOn` before each page. Errors: Cancelled.
[[nodiscard]] Result<std::vector<QImage>> renderPages(const PdfPages& pages, double dpi,
                                                      const std::function<bool(double)>& goOn);

/// Paints pages onto paper that were rendered before, each scaled down to the paper when it is larger, never up,
/// and turned when it fits better then. Errors: WriteFailed (place: the printer), also when a page is missing.
[[nodiscard]] Result<bool> paintPages(QPrinter& printer, const PdfPages& pages,
                                      const std::vector<QImage>& rendered);

/// As above, rendering each page by Poppler at the printer's own resolution, `highestDpi` at most. Honors the
/// chosen page range. Runs in any thread. Asks `goOn` before each page, with the share that is done. Errors:
/// Cancelled; WriteFailed (place: the printer), also when a page cannot be drawn.
[[nodiscard]] Result<bool> paintPages(QPrinter& printer, const PdfPages& pages, int highestDpi,
                                      const std::function<bool(double)>& goOn = {});

} // namespace letterdesk
