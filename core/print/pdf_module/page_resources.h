// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/pdf_module/ink_font.h"
#include "core/print/pdf_module/qpdf.h"

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace letterdesk {

/// What the pages of one document share while their ink is read: fonts and forms, and how much may still be read.
/// A document of some kilobytes can ask for hours and gigabytes; then the rest of its pages counts as covered.
class InkSource {
public:
    /// `documentBytes`: a larger document may cost more.
    explicit InkSource(size_t documentBytes);

    /// A page begins.
    void beginPage();
    /// Takes from what may still be read on this page; false when there is not so much.
    [[nodiscard]] bool spend(size_t bytes);
    /// More was asked for than may be read: what was found on the page is not all.
    [[nodiscard]] bool isExhausted() const { return m_isExhausted; }

    [[nodiscard]] std::shared_ptr<InkFont> font(QPDFObjectHandle font);
    /// The decoded content of a form; null when it is damaged or too large.
    [[nodiscard]] std::shared_ptr<const std::string> form(QPDFObjectHandle form);

    /// Adds a stream to the content of the page; false when it is damaged or too large.
    [[nodiscard]] bool appendToPage(QPDFObjectHandle stream);
    [[nodiscard]] const std::string& pageContent() const { return m_pageContent; }

    /// Content that could not be decoded, as far as it was needed.
    [[nodiscard]] int damagedStreams() const { return m_damagedStreams; }
    /// A page could not be read at all.
    void addDamage() { ++m_damagedStreams; }

private:
    [[nodiscard]] bool append(QPDFObjectHandle stream, std::string& content);
    [[nodiscard]] size_t room() const { return std::min(m_leftOnPage, m_left); }

    size_t m_left;
    size_t m_leftOnPage = 0;
    bool m_isExhausted = false;
    int m_damagedStreams = 0;
    std::string m_pageContent; ///< keeps its memory from page to page
    std::map<QPDFObjGen, std::shared_ptr<InkFont>> m_fonts;
    std::map<QPDFObjGen, std::shared_ptr<const std::string>> m_forms;
};

/// A colour space as far as white can be told in it.
struct InkColorSpace {
    int components = 0;    ///< 0: white is not known
    bool isOfInks = false; ///< white is no ink rather than all light
};

/// What an ExtGState says about ink.
struct InkGraphics {
    std::optional<double> lineWidth;
    bool setsFont = false;
    std::shared_ptr<InkFont> font; ///< or null: not found
    double fontSize = 0;
    std::optional<bool> darkensWhite; ///< a blend mode in which white is not white on paper
};

/// The resources of a page or a form. Looks each name up once.
class PageResources {
public:
    PageResources(QPDFObjectHandle resources, InkSource& source)
        : m_resources(resources)
        , m_source(source) {}

    [[nodiscard]] std::shared_ptr<InkFont> font(std::string_view name);
    [[nodiscard]] QPDFObjectHandle object(std::string_view name);
    [[nodiscard]] const InkGraphics& graphics(std::string_view name);
    [[nodiscard]] InkColorSpace colorSpace(std::string_view name);
    [[nodiscard]] QPDFObjectHandle dictionary() const { return m_resources; }

private:
    template <class Value>
    using Known = std::vector<std::pair<std::string, Value>>;

    [[nodiscard]] QPDFObjectHandle find(const char* kind, std::string_view name);

    QPDFObjectHandle m_resources;
    InkSource& m_source;
    Known<std::shared_ptr<InkFont>> m_fonts;
    Known<QPDFObjectHandle> m_objects;
    Known<InkGraphics> m_graphics;
    Known<InkColorSpace> m_colorSpaces;
};

} // namespace letterdesk
