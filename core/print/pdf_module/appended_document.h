// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/pdf_module/opened_pdf.h"
#include "core/print/pdf_module/qpdf.h"

#include <map>
#include <string>

namespace letterdesk {

/// Named destinations of the joined file. A name is a string of bytes, whatever they mean: links and destinations
/// meet when the bytes are the same.
using NamedDestinations = std::map<std::string, QPDFObjectHandle>;

/// One entry of an outline.
struct OutlineEntry {
    QPDFObjectHandle title;
    QPDFObjectHandle destination; ///< or null
    QPDFObjectHandle action;      ///< or null
    std::vector<OutlineEntry> children;
};

/// A document on its way into another one. Pages are copied first, without annotations, then everything that may
/// refer to any of them: qpdf replaces a reference to a page that is not there yet by null.
class AppendedDocument {
public:
    AppendedDocument(OpenedPdf& source, QPDF& target)
        : m_source(source)
        , m_target(target) {}

    /// Copies all pages and their annotations and form fields to the end of the target.
    void appendPages(QPDFAcroFormDocumentHelper& targetForm);
    /// Copies the named destinations. A name that is taken gets another, and every link is told.
    void addNames(NamedDestinations& names, const std::string& prefix);
    /// The document's own outline, ready to be hung into the target's.
    [[nodiscard]] std::vector<OutlineEntry> outline();
    /// Carries layers over, so that what was hidden stays hidden.
    void addLayers();

    [[nodiscard]] const std::vector<QPDFObjectHandle>& pages() const { return m_pages; }

private:
    /// Copies a value that may be direct and may refer to pages already copied.
    QPDFObjectHandle copied(QPDFObjectHandle value);
    [[nodiscard]] NamedDestinations sourceNames();
    void rename(QPDFObjectHandle holder);
    std::vector<OutlineEntry> outlineBelow(QPDFObjectHandle first, int depth, int& left);

    OpenedPdf& m_source;
    QPDF& m_target;
    std::vector<QPDFObjectHandle> m_pages; ///< in the target
    std::map<std::string, std::string> m_renamed;
};

} // namespace letterdesk
