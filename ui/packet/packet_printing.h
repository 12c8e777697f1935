// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/packet/pdf_pages.h"

class QPrinter;

namespace letterdesk {

/// Paints the pages onto paper: rendered by Poppler at the printer's own resolution (600 dpi at most), each scaled
/// down to the printable area when it is larger, never up. Honors the chosen page range.
void paintPages(QPrinter& printer, const PdfPages& pages);

} // namespace letterdesk
