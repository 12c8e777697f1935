// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/pdf_module/opened_pdf.h"
#include "core/print/pdf_module/page_ink.h"

#include <QtCore/QSizeF>

#include <optional>
#include <utility>
#include <vector>

namespace letterdesk {

/// Where a footer of this size (points, as shown) can stand on a page without touching anything: its lower left
/// corner in shown coordinates, or nothing. Looked for in the lower margin, then in the upper one; `left` is where
/// it stands on other pages and is preferred.
[[nodiscard]] std::optional<QPointF> freePlace(const PageSpace& space, const PageInk& ink, QSizeF footer,
                                               double left);

/// The ink of a document's pages as far as footers may stand, read page by page from the first on: in one thread
/// at a time, but not necessarily in the one that joins.
class FooterInk {
public:
    explicit FooterInk(const OpenedPdf& document)
        : m_source(static_cast<size_t>(document.bytes.size())) {}

    /// Reads on until so many pages are known. A page whose content qpdf cannot read counts as covered.
    void read(const OpenedPdf& document, size_t pages);
    /// Of a page that was read, counted from 0; once, since a page may hold much.
    [[nodiscard]] PageInk take(size_t page) { return std::exchange(m_pages[page], PageInk()); }
    /// Content streams that could not be decoded so far.
    [[nodiscard]] int damagedStreams() const { return m_source.damagedStreams(); }

private:
    InkSource m_source;
    std::vector<PageInk> m_pages;
};

/// Puts a footer on a page of `document` at the best place; if none is free, below the page on a strip added to it
/// (then true). `stamp` is a form XObject of the same document with its origin at the lower left of the text. What
/// the page has stays as it is.
bool addFooter(QPDF& document, QPDFObjectHandle page, QPDFObjectHandle stamp, QSizeF footer, double left,
               const PageInk& ink);

} // namespace letterdesk
