// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/pdf/page_ink.h"

#include <QtCore/QSizeF>

#include <optional>

namespace letterdesk {

/// Where a footer of this size (points, as shown) can stand on a page without touching anything: its lower left
/// corner in shown coordinates, or nothing. Looked for in the lower margin, then in the upper one; `left` is where
/// it stands on other pages and is preferred.
[[nodiscard]] std::optional<QPointF> freePlace(const PageSpace& space, const PageInk& ink, QSizeF footer,
                                               double left);

/// Puts a footer on a page of `document` at the best place; if none is free, below the page on a strip added to it
/// (then true). `stamp` is a form XObject of the same document with its origin at the lower left of the text. What
/// the page has stays as it is.
bool addFooter(QPDF& document, QPDFObjectHandle page, QPDFObjectHandle stamp, QSizeF footer, double left,
               InkSource& source);

} // namespace letterdesk
