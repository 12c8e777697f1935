// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/pdf/qpdf.h"

#include <array>
#include <string_view>
#include <vector>

namespace letterdesk {

/// As much of a font as is needed to say which area a string covers: widths and height, in thousandths of an em.
class InkFont {
public:
    explicit InkFont(QPDFObjectHandle font);

    /// False: the writing direction or the code lengths are not understood, the string may cover anything.
    [[nodiscard]] bool isUnderstood() const { return m_isUnderstood; }
    [[nodiscard]] double ascent() const { return m_ascent; }
    [[nodiscard]] double descent() const { return m_descent; } ///< below zero

    /// The sum of the widths of a string's glyphs in thousandths, the number of glyphs, and of one-byte spaces.
    struct Run {
        double width = 0;
        int glyphs = 0;
        int spaces = 0;
    };
    [[nodiscard]] Run run(std::string_view text) const;

private:
    void readSimple(QPDFObjectHandle font);
    void readComposite(QPDFObjectHandle font);
    void setWide(int code, double width);
    void readHeight(QPDFObjectHandle descriptor);

    bool m_isUnderstood = true;
    bool m_isComposite = false;
    double m_ascent = 1100;
    double m_descent = -400;
    double m_defaultWidth = 1000;
    std::array<double, 256> m_widths{};
    std::vector<double> m_wideWidths; ///< by code; below zero: the default
};

} // namespace letterdesk
