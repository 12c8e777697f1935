// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/pdf/binder_plan.h"
#include "core/print/pdf/pdf_pages.h"

namespace letterdesk {

/// What the module of the program that holds qpdf and Poppler can do. They and what they bring take some 6 MiB and
/// much of the linking at start; most sittings need neither. Everybody else calls inspectPdf(), holdPdf(),
/// bindPdf() and PdfPages::load(), which load the module when first called, from any thread.
class PdfTools {
public:
    virtual ~PdfTools() = default;
    Q_DISABLE_COPY_MOVE(PdfTools)

    [[nodiscard]] virtual Result<PdfFacts> inspect(const QByteArray& bytes, const QString& password) const = 0;
    [[nodiscard]] virtual Result<std::unique_ptr<HeldPdf>> hold(const QByteArray& bytes, const QString& password,
                                                                const QString& name) const = 0;
    [[nodiscard]] virtual Result<BoundPdf> bind(BinderPlan& plan, const std::function<bool(int)>& goOn) const = 0;
    [[nodiscard]] virtual Result<std::shared_ptr<PdfPages>> pages(const QByteArray& bytes,
                                                                  const QString& password) const = 0;

protected:
    PdfTools() = default;
};

/// The one symbol of the module; gives nothing to a program of another version.
using PdfToolsEntry = const PdfTools* (*)(const char* version);
inline constexpr char kPdfToolsEntry[] = "letterdeskPdfTools";

} // namespace letterdesk
