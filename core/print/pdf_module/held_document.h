// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/pdf/binder_plan.h"
#include "core/print/pdf_module/page_footer.h"

namespace letterdesk {

/// The only kind of HeldPdf there is.
class HeldDocument final : public HeldPdf {
public:
    explicit HeldDocument(OpenedPdf opened)
        : HeldPdf(opened.facts)
        , m_opened(std::move(opened))
        , m_ink(m_opened) {}

    [[nodiscard]] Result<void> readInk(int pages) override {
        return catchingPdf(m_opened.name, [this, pages]() -> Result<void> {
            m_ink.read(m_opened, static_cast<size_t>(pages));
            return {};
        });
    }
    [[nodiscard]] OpenedPdf& opened() { return m_opened; }
    [[nodiscard]] FooterInk& ink() { return m_ink; }

private:
    OpenedPdf m_opened;
    FooterInk m_ink;
};

/// The document behind a part of a plan.
[[nodiscard]] inline HeldDocument& heldIn(const BinderDocument& document) {
    return static_cast<HeldDocument&>(*document.held);
}

} // namespace letterdesk
