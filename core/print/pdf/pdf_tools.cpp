// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pdf/pdf_tools.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibrary>
#include <QtCore/QMutex>

namespace letterdesk {

namespace {

/// The module once it is loaded; it stays. One that is missing is looked for again the next time.
Result<const PdfTools*> pdfTools() {
    static QMutex mutex;
    static const PdfTools* loaded = nullptr;
    const QMutexLocker lock(&mutex);
    if (loaded == nullptr) {
        QLibrary module(QCoreApplication::applicationDirPath() + QStringLiteral("/" LETTERDESK_PDF_MODULE));
        const auto entry = reinterpret_cast<PdfToolsEntry>(module.resolve(kPdfToolsEntry));
        if (entry == nullptr) {
            return worldError(ErrorCode::PdfModuleMissing, module.fileName(), {}, module.errorString());
        }
        loaded = entry(LETTERDESK_VERSION);
        if (loaded == nullptr) {
            return worldError(ErrorCode::PdfModuleMissing, module.fileName(), {},
                              QStringLiteral("not of version " LETTERDESK_VERSION));
        }
    }
    return loaded;
}

} // namespace

Result<PdfFacts> inspectPdf(const QByteArray& bytes, const QString& password) {
    const Result<const PdfTools*> tools = pdfTools();
    return tools ? (*tools)->inspect(bytes, password) : tl::unexpected<Error>(tools.error());
}

Result<std::unique_ptr<HeldPdf>> holdPdf(const QByteArray& bytes, const QString& password, const QString& name) {
    const Result<const PdfTools*> tools = pdfTools();
    return tools ? (*tools)->hold(bytes, password, name) : tl::unexpected<Error>(tools.error());
}

Result<BoundPdf> bindPdf(BinderPlan& plan, const std::function<bool(int)>& goOn) {
    const Result<const PdfTools*> tools = pdfTools();
    return tools ? (*tools)->bind(plan, goOn) : tl::unexpected<Error>(tools.error());
}

Result<std::shared_ptr<PdfPages>> PdfPages::load(const QByteArray& bytes, const QString& password) {
    const Result<const PdfTools*> tools = pdfTools();
    return tools ? (*tools)->pages(bytes, password) : tl::unexpected<Error>(tools.error());
}

} // namespace letterdesk
