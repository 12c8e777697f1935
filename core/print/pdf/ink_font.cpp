// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pdf/ink_font.h"

#include <algorithm>

namespace letterdesk {

namespace {

constexpr int kMaxCodes = 65536;

} // namespace

InkFont::InkFont(QPDFObjectHandle font) {
    QPDFObjectHandle subtype = font.getKey("/Subtype");
    if (subtype.isNameAndEquals("/Type0")) {
        readComposite(font);
    } else if (subtype.isNameAndEquals("/Type3")) {
        // Glyphs are drawings in a space of their own.
        m_isUnderstood = false;
    } else {
        readSimple(font);
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

void InkFont::readSimple(QPDFObjectHandle font) {
    QPDFObjectHandle descriptor = font.getKey("/FontDescriptor");
    readHeight(descriptor);
    QPDFObjectHandle missing =
        descriptor.isDictionary() ? descriptor.getKey("/MissingWidth") : QPDFObjectHandle::newNull();
    QPDFObjectHandle widths = font.getKey("/Widths");
    // The fourteen standard fonts may come without widths; no glyph of theirs is wider than an em.
    m_widths.fill(missing.isNumber() ? missing.getNumericValue() : widths.isArray() ? 0 : 1000);
    QPDFObjectHandle first = font.getKey("/FirstChar");
    if (!widths.isArray() || !first.isInteger()) {
        return;
    }
    const long long start = first.getIntValue();
    for (int i = 0; i < widths.getArrayNItems(); ++i) {
        QPDFObjectHandle width = widths.getArrayItem(i);
        const long long code = start + i;
        if (code >= 0 && code < 256 && width.isNumber()) {
            m_widths[static_cast<size_t>(code)] = width.getNumericValue();
        }
    }
}

void InkFont::setWide(int code, double width) {
    if (code < 0 || code >= kMaxCodes) {
        return;
    }
    const auto index = static_cast<size_t>(code);
    if (m_wideWidths.size() <= index) {
        m_wideWidths.resize(index + 1, -1);
    }
    m_wideWidths[index] = width;
}

void InkFont::readComposite(QPDFObjectHandle font) {
    m_isComposite = true;
    m_isUnderstood = font.getKey("/Encoding").isNameAndEquals("/Identity-H");
    QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
    if (!descendants.isArray() || descendants.getArrayNItems() == 0 ||
        !descendants.getArrayItem(0).isDictionary()) {
        m_isUnderstood = false;
        return;
    }
    QPDFObjectHandle cid = descendants.getArrayItem(0);
    readHeight(cid.getKey("/FontDescriptor"));
    if (QPDFObjectHandle width = cid.getKey("/DW"); width.isNumber()) {
        m_defaultWidth = width.getNumericValue();
    }
    QPDFObjectHandle widths = cid.getKey("/W");
    if (!widths.isArray()) {
        return;
    }
    // c [w1 w2 …] or cfirst clast w
    const int n = widths.getArrayNItems();
    for (int i = 0; i + 1 < n;) {
        QPDFObjectHandle first = widths.getArrayItem(i);
        QPDFObjectHandle second = widths.getArrayItem(i + 1);
        if (!first.isInteger()) {
            return;
        }
        const int code = static_cast<int>(std::clamp<long long>(first.getIntValue(), 0, kMaxCodes));
        if (second.isArray()) {
            for (int k = 0; k < second.getArrayNItems() && k < kMaxCodes; ++k) {
                if (QPDFObjectHandle width = second.getArrayItem(k); width.isNumber()) {
                    setWide(code + k, width.getNumericValue());
                }
            }
            i += 2;
        } else {
            QPDFObjectHandle width = i + 2 < n ? widths.getArrayItem(i + 2) : QPDFObjectHandle::newNull();
            if (!second.isInteger() || !width.isNumber()) {
                return;
            }
            const int last = static_cast<int>(std::clamp<long long>(second.getIntValue(), 0, kMaxCodes));
            for (int k = code; k <= last; ++k) {
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
