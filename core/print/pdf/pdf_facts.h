// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QSizeF>

namespace letterdesk {

/// The largest document that is taken.
inline constexpr qint64 kMaxPdfBytes = qint64(100) * 1024 * 1024;
inline constexpr int kMaxPdfPages = 500;

/// What a PDF tells about itself.
struct PdfFacts {
    int pages = 0;
    QSizeF firstPage; ///< as shown, in points
    QString title;
    QString author;
    bool encrypted = false;
    bool restricted = false; ///< opens without a password, but is encrypted: its author set limits
    bool hasForm = false;
    bool hasSignature = false;
    QStringList repairs; ///< what was damaged and could be repaired; technical

    bool operator==(const PdfFacts&) const = default;
};

/// Opens a document far enough to say what it is. Runs in any thread. Errors: PdfInvalid (detail), PdfEncrypted (a
/// password is needed), PdfPasswordWrong, PdfNoPages, LimitExceeded (arguments: "bytes" or "pages", the limit),
/// PdfModuleMissing.
[[nodiscard]] Result<PdfFacts> inspectPdf(const QByteArray& bytes, const QString& password = {});

} // namespace letterdesk
