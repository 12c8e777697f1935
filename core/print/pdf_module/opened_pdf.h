// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/pdf/pdf_facts.h"
#include "core/print/pdf_module/qpdf.h"

#include <functional>
#include <memory>

namespace letterdesk {

/// A document held open. The bytes must live as long as anything copied from it, until the joined file is written.
struct OpenedPdf {
    QString name; ///< the place of errors
    QByteArray bytes;
    std::unique_ptr<QPDF> pdf;
    std::vector<QPDFObjectHandle> pages;
    PdfFacts facts;
};

/// Opens a document; `name` becomes the place of an error. Errors as inspectPdf().
[[nodiscard]] Result<OpenedPdf> openPdf(const QByteArray& bytes, const QString& password, const QString& name);

/// Runs work that may throw what qpdf and the standard library throw, and turns it into an Error.
[[nodiscard]] Result<void> catchingPdf(const QString& name, const std::function<Result<void>()>& work);

/// What qpdf had to repair since it was asked last, without repeats, at most twenty lines.
[[nodiscard]] QStringList takeRepairs(QPDF& pdf);

} // namespace letterdesk
