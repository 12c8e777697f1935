// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pdf_text.h"

#include "core/print/pdf/pdf_pages.h"

namespace letterdesk::cli {

Result<QString> firstPagesText(const QByteArray& pdf) {
    const auto pages = PdfPages::load(pdf);
    if (!pages && pages.error().code == ErrorCode::PdfModuleMissing) {
        return tl::unexpected<Error>(pages.error());
    }
    return pages ? (*pages)->text(kPagesToJudge) : QString();
}

} // namespace letterdesk::cli
