// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pdf_module/poppler_pages.h"

#include <QtCore/QMutex>

#include <poppler-qt6.h>

#include <algorithm>

namespace letterdesk {

namespace {

using Document = std::unique_ptr<Poppler::Document>;

class PopplerPages final : public PdfPages {
public:
    PopplerPages(Document document, std::vector<QSizeF> sizes)
        : PdfPages(std::move(sizes))
        , m_document(std::move(document)) {}

    [[nodiscard]] QImage render(int number, double dotsPerInch) const override {
        const QMutexLocker lock(&m_mutex);
        const std::unique_ptr<Poppler::Page> page = m_document->page(number);
        return page ? page->renderToImage(dotsPerInch, dotsPerInch) : QImage();
    }
    [[nodiscard]] QString text(int pages) const override {
        const QMutexLocker lock(&m_mutex);
        QStringList parts;
        for (int number = 0; number < std::min(pages, count()); ++number) {
            if (const std::unique_ptr<Poppler::Page> page = m_document->page(number)) {
                parts << page->text(QRectF());
            }
        }
        return parts.join(u'\n');
    }

private:
    mutable QMutex m_mutex;
    Document m_document;
};

} // namespace

Result<std::shared_ptr<PdfPages>> popplerPages(const QByteArray& bytes, const QString& password) {
    // Owner and user password: Poppler takes either.
    Document document = Poppler::Document::loadFromData(bytes, password.toUtf8(), password.toUtf8());
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
    std::vector<QSizeF> sizes;
    for (int number = 0; number < document->numPages(); ++number) {
        const std::unique_ptr<Poppler::Page> page = document->page(number);
        sizes.push_back(page ? page->pageSizeF() : QSizeF(612, 792));
    }
    return std::make_shared<PopplerPages>(std::move(document), std::move(sizes));
}

} // namespace letterdesk
