// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QSizeF>
#include <QtGui/QImage>

#include <memory>
#include <vector>

namespace letterdesk {

/// So many pages tell whether a document is a letter about somebody: those are rarely longer.
inline constexpr int kPagesToJudge = 3;

/// A PDF to look at, rendered by Poppler (QtPdf has no security support on Debian 12). May be used from any
/// thread, one page at a time.
class PdfPages {
public:
    /// Errors: PdfInvalid, PdfEncrypted, PdfPasswordWrong, PdfNoPages, PdfModuleMissing.
    [[nodiscard]] static Result<std::shared_ptr<PdfPages>> load(const QByteArray& bytes,
                                                                const QString& password = {});
    virtual ~PdfPages() = default;
    Q_DISABLE_COPY_MOVE(PdfPages)

    [[nodiscard]] int count() const { return static_cast<int>(m_sizes.size()); }
    /// In points, as shown.
    [[nodiscard]] QSizeF size(int page) const { return m_sizes[static_cast<size_t>(page)]; }
    /// The page at so many device pixels per inch; a null image when Poppler cannot.
    [[nodiscard]] virtual QImage render(int number, double dotsPerInch) const = 0;
    /// The text of the first pages, for judging what the file is.
    [[nodiscard]] virtual QString text(int pages) const = 0;

protected:
    explicit PdfPages(std::vector<QSizeF> sizes)
        : m_sizes(std::move(sizes)) {}

private:
    std::vector<QSizeF> m_sizes;
};

} // namespace letterdesk
