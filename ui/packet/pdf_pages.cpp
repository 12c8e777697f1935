// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/pdf_pages.h"

#include <poppler-qt6.h>

#include <algorithm>

namespace letterdesk {

PdfPages::PdfPages() = default;
PdfPages::~PdfPages() = default;

Result<std::shared_ptr<PdfPages>> PdfPages::load(const QByteArray& bytes, const QString& password) {
    // Owner and user password: Poppler takes either.
    std::unique_ptr<Poppler::Document> document =
        Poppler::Document::loadFromData(bytes, password.toUtf8(), password.toUtf8());
    if (!document) {
        return worldError(ErrorCode::PdfInvalid);
    }
    if (document->isLocked()) {
        return worldError(password.isEmpty() ? ErrorCode::PdfEncrypted : ErrorCode::PdfPasswordWrong);
    }
    if (document->numPages() < 1) {
        return worldError(ErrorCode::PdfNoPages);
    }
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    std::shared_ptr<PdfPages> pages(new PdfPages);
    for (int number = 0; number < document->numPages(); ++number) {
        const std::unique_ptr<Poppler::Page> page = document->page(number);
        pages->m_sizes.push_back(page ? page->pageSizeF() : QSizeF(612, 792));
    }
    pages->m_document = std::move(document);
    return pages;
}

QImage PdfPages::render(int number, double dotsPerInch) const {
    const QMutexLocker lock(&m_mutex);
    const std::unique_ptr<Poppler::Page> page = m_document->page(number);
    return page ? page->renderToImage(dotsPerInch, dotsPerInch) : QImage();
}

QString PdfPages::text(int pages) const {
    const QMutexLocker lock(&m_mutex);
    QStringList parts;
    for (int number = 0; number < std::min(pages, count()); ++number) {
        if (const std::unique_ptr<Poppler::Page> page = m_document->page(number)) {
            parts << page->text(QRectF());
        }
    }
    return parts.join(u'\n');
}

} // namespace letterdesk
