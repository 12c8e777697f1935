// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/pdf_module/content_scanner.h"
#include "core/print/pdf_module/ink_geometry.h"
#include "core/print/pdf_module/page_ink.h"

namespace letterdesk {

/// What q saves and Q restores, as far as it has to do with where ink is.
struct InkState {
    InkMatrix ctm;
    InkBox clip;
    double lineWidth = 1;
    InkColorSpace fillSpace{1, false};
    bool fillsWhite = false;
    bool darkensWhite = false;
    std::shared_ptr<InkFont> font;
    double fontSize = 0;
    double characterSpace = 0;
    double wordSpace = 0;
    double stretch = 1;
    double leading = 0;
    double rise = 0;
};

/// Follows the painting operators of one page.
class InkReader {
public:
    /// `middle` is where ink does not matter; it has no ends on the sides.
    InkReader(PageInk& ink, InkSource& source, const InkBox& page, const InkBox& middle);

    /// Reads content until its end or until the page has to be given up.
    void read(std::string_view content, QPDFObjectHandle resources);
    /// After the page's own content: how it left things.
    void finish();

private:
    void operation(const ContentScanner& scanner, PageResources& resources);
    bool pathOperation(const ContentScanner& scanner);
    bool colorOperation(const ContentScanner& scanner, PageResources& resources);
    void textOperation(const ContentScanner& scanner, PageResources& resources);

    void save();
    void restore();
    void setGraphics(const InkGraphics& graphics);
    void setFill(const ContentScanner& scanner);
    void addPoint(double x, double y);
    void paintPath(bool filled, bool stroked);
    void endPath();
    void addArea(InkBox area);
    void paintObject(QPDFObjectHandle object, PageResources& resources);
    void paintForm(QPDFObjectHandle form, PageResources& resources);
    void nextLine(double x, double y);
    void showText(const ContentScanner& scanner, size_t first);
    /// Where text stands whose advance matters for nothing else: false when it does.
    bool passOver(const InkMatrix& matrix, double low, double high);
    void giveUp() { m_ink.isComplete = false; }

    PageInk& m_ink;
    InkSource& m_source;
    InkBox m_middle;
    InkState m_state;
    std::vector<InkState> m_saved;
    std::vector<QPDFObjGen> m_openForms;
    InkBox m_path;
    bool m_hasPath = false;
    bool m_clipsNext = false;
    bool m_isInText = false;
    bool m_isAdvanceKnown = true; ///< false: text was passed over without looking at its widths
    int m_operationsLeft;
    InkMatrix m_text;
    InkMatrix m_line;
};

} // namespace letterdesk
