// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pdf_text.h"

#include <poppler-qt6.h>

namespace letterdesk::cli {

QString firstPagesText(const QByteArray& pdf) {
    // Letters about somebody are rarely longer.
    constexpr int kPages = 3;
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(pdf);
    if (!document || document->isLocked()) {
        return {};
    }
    QStringList pages;
    for (int i = 0; i < std::min(kPages, document->numPages()); ++i) {
        if (const std::unique_ptr<Poppler::Page> page = document->page(i)) {
            pages << page->text(QRectF());
        }
    }
    return pages.join(u'\n');
}

} // namespace letterdesk::cli
