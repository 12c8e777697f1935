// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/packet/pdf_pages.h"

#include <functional>

class QPrinter;

namespace letterdesk {

/// Paints the pages onto paper: rendered by Poppler at the printer's own resolution, `highestDpi` at most, each
/// scaled down to the paper when it is larger, never up, and turned when it fits better then. Honors the chosen
/// page range. Runs in any thread. Asks `goOn` before each page, with the share that is done. Errors: Cancelled;
/// WriteFailed (place: the printer), also when a page cannot be drawn.
[[nodiscard]] Result<bool> paintPages(QPrinter& printer, const PdfPages& pages, int highestDpi,
                                      const std::function<bool(double)>& goOn = {});

} // namespace letterdesk
