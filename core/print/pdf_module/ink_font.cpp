// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pdf_module/ink_font.h"

#include <algorithm>

namespace letterdesk {

namespace {

constexpr int kMaxCodes = 65536;
/// Ranges of codes may overlap, and a short list of them can name each code a thousand times.
constexpr int kMostWide = 2 * kMaxCodes;
/// The glyphs of a Type 3 font whose box is not given.
constexpr double kUnknownReach = 1500;

} // namespace

InkFont::InkFont(QPDFObjectHandle font)
    : m_font(font)
    , m_wideLeft(kMostWide) {
    QPDFObjectHandle subtype = font.getKey("/Subtype");
    if (subtype.isNameAndEquals("/Type0")) {
        readComposite();
    } else if (subtype.isNameAndEquals("/Type3")) {
        readDrawn();
    } else {
        readHeight(font.getKey("/FontDescriptor"));
    }
}

void InkFont::readHeight(QPDFObjectHandle descriptor) {
    if (!descriptor.isDictionary()) {
        return;
    }
    QPDFObjectHandle box = descriptor.getKey("/FontBBox");
    if (box.isRectangle()) {
        const auto r = box.getArrayAsRectangle();
        // Boxes of zero are common; absurd ones would cover the page.
        if (r.ury > r.lly && r.ury < 3000 && r.lly > -3000) {
            m_ascent = std::max(r.ury, 750.0);
            m_descent = std::min(r.lly, -250.0);
        }
    }
}

// The glyphs of a Type 3 font are drawings in a space of their own.
void InkFont::readDrawn() {
    QPDFObjectHandle entry = m_font.getKey("/FontMatrix");
    const auto matrix =
        entry.isMatrix() ? entry.getArrayAsMatrix() : QPDFObjectHandle::Matrix(.001, 0, 0, .001, 0, 0);
    if (matrix.a == 0 || matrix.d == 0 || matrix.b != 0 || matrix.c != 0) {
        m_isUnderstood = false;
        return;
    }
    m_widthUnit = matrix.a * 1000;
    m_ascent = kUnknownReach;
    m_descent = -kUnknownReach;
    m_overhang = kUnknownReach;
    QPDFObjectHandle entryBox = m_font.getKey("/FontBBox");
    if (!entryBox.isRectangle()) {
        return;
    }
    const auto box = entryBox.getArrayAsRectangle();
    const double low = std::min(box.lly * matrix.d, box.ury * matrix.d) * 1000 + matrix.f * 1000;
    const double high = std::max(box.lly * matrix.d, box.ury * matrix.d) * 1000 + matrix.f * 1000;
    const double left = std::min(box.llx * matrix.a, box.urx * matrix.a) * 1000 + matrix.e * 1000;
    const double right = std::max(box.llx * matrix.a, box.urx * matrix.a) * 1000 + matrix.e * 1000;
    if (!(high > low) || !(right > left)) {
        return;
    }
    m_ascent = std::max(high, 0.0);
    m_descent = std::min(low, 0.0);
    m_overhang = std::max({200.0, -left, right});
}

void InkFont::readComposite() {
    m_isComposite = true;
    m_isUnderstood = m_font.getKey("/Encoding").isNameAndEquals("/Identity-H");
    QPDFObjectHandle descendants = m_font.getKey("/DescendantFonts");
    if (!descendants.isArray() || descendants.getArrayNItems() == 0 ||
        !descendants.getArrayItem(0).isDictionary()) {
        m_isUnderstood = false;
        return;
    }
    readHeight(descendants.getArrayItem(0).getKey("/FontDescriptor"));
}

size_t InkFont::loadWidths() {
    if (m_isLoaded) {
        return 0;
    }
    m_isLoaded = true;
    if (m_isComposite) {
        loadComposite();
        return static_cast<size_t>(kMostWide - m_wideLeft) * 4;
    }
    loadSimple();
    return 256 * sizeof(float);
}

void InkFont::loadSimple() {
    QPDFObjectHandle descriptor = m_font.getKey("/FontDescriptor");
    QPDFObjectHandle missing =
        descriptor.isDictionary() ? descriptor.getKey("/MissingWidth") : QPDFObjectHandle::newNull();
    QPDFObjectHandle widths = m_font.getKey("/Widths");
    // The fourteen standard fonts may come without widths; no glyph of theirs is wider than an em.
    const double otherwise = missing.isNumber() ? missing.getNumericValue() * m_widthUnit
                             : widths.isArray() ? 0
                                                : 1000;
    m_widths.assign(256, static_cast<float>(otherwise));
    QPDFObjectHandle first = m_font.getKey("/FirstChar");
    if (!widths.isArray() || !first.isInteger()) {
        return;
    }
    const long long start = std::clamp<long long>(first.getIntValue(), -256, 256);
    const int count = std::min(widths.getArrayNItems(), 512);
    for (int i = 0; i < count; ++i) {
        const long long code = start + i;
        if (code < 0 || code >= 256) {
            continue;
        }
        double width = 0;
        if (widths.getArrayItem(i).getValueAsNumber(width)) {
            m_widths[static_cast<size_t>(code)] = static_cast<float>(width * m_widthUnit);
        }
    }
}

void InkFont::setWide(int code, double width) {
    if (m_wideLeft == 0) {
        m_isUnderstood = false;
        return;
    }
    --m_wideLeft;
    if (code < 0 || code >= kMaxCodes) {
        return;
    }
    const auto index = static_cast<size_t>(code);
    if (m_wideWidths.size() <= index) {
        m_wideWidths.resize(index + 1, -1);
    }
    m_wideWidths[index] = static_cast<float>(width);
}

void InkFont::loadComposite() {
    QPDFObjectHandle cid = m_font.getKey("/DescendantFonts").getArrayItem(0);
    if (QPDFObjectHandle width = cid.getKey("/DW"); width.isNumber()) {
        m_defaultWidth = width.getNumericValue();
    }
    QPDFObjectHandle widths = cid.getKey("/W");
    if (!widths.isArray()) {
        return;
    }
    // c [w1 w2 …] or cfirst clast w
    const int n = widths.getArrayNItems();
    for (int i = 0; i + 1 < n && m_isUnderstood;) {
        QPDFObjectHandle first = widths.getArrayItem(i);
        QPDFObjectHandle second = widths.getArrayItem(i + 1);
        if (!first.isInteger()) {
            return;
        }
        const int code = static_cast<int>(std::clamp<long long>(first.getIntValue(), 0, kMaxCodes));
        if (second.isArray()) {
            for (int k = 0; k < second.getArrayNItems() && m_isUnderstood; ++k) {
                double width = 0;
                const bool isNumber = second.getArrayItem(k).getValueAsNumber(width);
                setWide(isNumber ? code + k : kMaxCodes, width);
            }
            i += 2;
        } else {
            QPDFObjectHandle width = i + 2 < n ? widths.getArrayItem(i + 2) : QPDFObjectHandle::newNull();
            if (!second.isInteger() || !width.isNumber()) {
                return;
            }
            const int last = static_cast<int>(std::clamp<long long>(second.getIntValue(), 0, kMaxCodes));
            for (int k = code; k <= last && m_isUnderstood; ++k) {
                setWide(k, width.getNumericValue());
            }
            i += 3;
        }
    }
}

InkFont::Run InkFont::run(std::string_view text) const {
    Run result;
    if (!m_isComposite) {
        for (const char c : text) {
            result.width += m_widths[static_cast<unsigned char>(c)];
            result.spaces += c == ' ' ? 1 : 0;
        }
        result.glyphs = static_cast<int>(text.size());
        return result;
    }
    for (size_t i = 0; i + 1 < text.size(); i += 2) {
        const int code = static_cast<unsigned char>(text[i]) * 256 + static_cast<unsigned char>(text[i + 1]);
        const auto index = static_cast<size_t>(code);
        const bool isKnown = index < m_wideWidths.size() && m_wideWidths[index] >= 0;
        result.width += isKnown ? m_wideWidths[index] : m_defaultWidth;
        ++result.glyphs;
    }
    return result;
}

} // namespace letterdesk
