// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/pdf/pdf_pages.h"

namespace letterdesk {

/// What PdfPages::load() gives, by Poppler.
[[nodiscard]] Result<std::shared_ptr<PdfPages>> popplerPages(const QByteArray& bytes, const QString& password);

} // namespace letterdesk
