// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtGui/QImage>

#include <memory>
#include <poppler-form.h>
#include <poppler-qt6.h>

namespace letterdesk::reading {

/// A finished PDF as a reader's program sees it.
[[nodiscard]] inline std::unique_ptr<Poppler::Document> open(const QByteArray& bytes,
                                                             const QByteArray& password = {}) {
    auto document = Poppler::Document::loadFromData(bytes, password, password);
    if (document) {
        document->setRenderHint(Poppler::Document::Antialiasing);
        document->setRenderHint(Poppler::Document::TextAntialiasing);
    }
    return document;
}

/// The text of a page, its spaces simplified. The area is given since Poppler looks for the whole page in the
/// wrong place when its box does not begin at zero.
[[nodiscard]] inline QString textOf(const Poppler::Document& document, int page) {
    const auto shown = document.page(page);
    return shown->text(QRectF(QPointF(0, 0), shown->pageSizeF())).simplified();
}

/// A page as a picture in grey.
[[nodiscard]] inline QImage pictureOf(const Poppler::Document& document, int page, double dpi) {
    return document.page(page)->renderToImage(dpi, dpi).convertToFormat(QImage::Format_Grayscale8);
}

} // namespace letterdesk::reading
