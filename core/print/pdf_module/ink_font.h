// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/pdf_module/qpdf.h"

#include <string_view>
#include <vector>

namespace letterdesk {

/// As much of a font as is needed to say which area a string covers: widths and height, in thousandths of an em.
/// Widths are read when first asked for: most text stands where only its height matters.
class InkFont {
public:
    explicit InkFont(QPDFObjectHandle font);

    /// False: the writing direction or the code lengths are not understood, the string may cover anything.
    [[nodiscard]] bool isUnderstood() const { return m_isUnderstood; }
    [[nodiscard]] double ascent() const { return m_ascent; }
    [[nodiscard]] double descent() const { return m_descent; } ///< below zero
    /// How far a glyph may reach beyond its width, on either side.
    [[nodiscard]] double overhang() const { return m_overhang; }

    /// Reads the widths; what that took, in bytes, when it was not done before.
    size_t loadWidths();

    /// The sum of the widths of a string's glyphs in thousandths, the number of glyphs, and of one-byte spaces.
    struct Run {
        double width = 0;
        int glyphs = 0;
        int spaces = 0;
    };
    /// After loadWidths().
    [[nodiscard]] Run run(std::string_view text) const;

private:
    void readComposite();
    void readDrawn();
    void readHeight(QPDFObjectHandle descriptor);
    void loadSimple();
    void loadComposite();
    void setWide(int code, double width);

    QPDFObjectHandle m_font;
    bool m_isUnderstood = true;
    bool m_isComposite = false;
    bool m_isLoaded = false;
    double m_ascent = 1100;
    double m_descent = -400;
    double m_overhang = 200;
    double m_widthUnit = 1; ///< thousandths of an em in a unit of the widths
    double m_defaultWidth = 1000;
    int m_wideLeft;                  ///< widths by code that may still be set
    std::vector<float> m_widths;     ///< of simple fonts: 256
    std::vector<float> m_wideWidths; ///< by code; below zero: the default
};

} // namespace letterdesk
