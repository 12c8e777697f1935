// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pdf/pdf_tools.h"
#include "core/print/pdf_module/held_document.h"
#include "core/print/pdf_module/pdf_binder.h"
#include "core/print/pdf_module/poppler_pages.h"

#include <cstring>

namespace letterdesk {

namespace {

class ModuleTools final : public PdfTools {
public:
    [[nodiscard]] Result<PdfFacts> inspect(const QByteArray& bytes, const QString& password) const override {
        const Result<OpenedPdf> opened = openPdf(bytes, password, {});
        return opened ? Result<PdfFacts>(opened->facts) : tl::unexpected<Error>(opened.error());
    }
    [[nodiscard]] Result<std::unique_ptr<HeldPdf>> hold(const QByteArray& bytes, const QString& password,
                                                        const QString& name) const override {
        Result<OpenedPdf> opened = openPdf(bytes, password, name);
        if (!opened) {
            return tl::unexpected<Error>(opened.error());
        }
        return std::make_unique<HeldDocument>(*std::move(opened));
    }
    [[nodiscard]] Result<BoundPdf> bind(BinderPlan& plan, const std::function<bool(int)>& goOn) const override {
        return joinPdf(plan, goOn);
    }
    [[nodiscard]] Result<std::shared_ptr<PdfPages>> pages(const QByteArray& bytes,
                                                          const QString& password) const override {
        return popplerPages(bytes, password);
    }
};

} // namespace

} // namespace letterdesk

extern "C" Q_DECL_EXPORT const letterdesk::PdfTools* letterdeskPdfTools(const char* version) {
    static const letterdesk::ModuleTools tools;
    return std::strcmp(version, LETTERDESK_VERSION) == 0 ? &tools : nullptr;
}
