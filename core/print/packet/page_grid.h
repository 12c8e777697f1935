// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/packet/packet_fonts.h"

namespace letterdesk {

/// The packet's look on paper (docs: look of the packet): sizes, columns, distances. Lengths in tenths of a point.
namespace grid {

constexpr double mm(double millimeters) {
    return millimeters * 72.0 / 25.4 * kUnitsPerPoint;
}
constexpr double pt(double points) {
    return points * kUnitsPerPoint;
}

inline constexpr double kTitleSize = 18;
inline constexpr double kDateSize = 15;
inline constexpr double kTextSize = 10.5;
inline constexpr double kSmallSize = 8.5;

inline constexpr double kTextLeading = pt(14.5);
inline constexpr double kTitleLeading = pt(22);
inline constexpr double kDateLeading = pt(20);
inline constexpr double kSmallLeading = pt(11.5);

inline constexpr double kMargin = mm(22);
inline constexpr double kLabelWidth = mm(38);
inline constexpr double kGutter = mm(6);
inline constexpr double kTextWidth = mm(120);
inline constexpr double kTextLeft = kMargin + kLabelWidth + kGutter;
inline constexpr double kRight = kTextLeft + kTextWidth;

inline constexpr double kCloseGap = pt(4);
inline constexpr double kRowGap = pt(10.5);
inline constexpr double kSectionGap = pt(15); ///< above and below the line
inline constexpr double kGroundPadding = pt(10);

inline constexpr double kCodeSize = mm(24);
inline constexpr double kCodeGap = mm(6); ///< also the code's quiet zone
inline constexpr double kBoxSize = mm(3.2);
inline constexpr double kRuleWidth = pt(0.4);
inline constexpr double kFooterBaseline = mm(12); ///< from the lower edge

/// The one grey: 12 % black.
inline constexpr int kGrey = 255 - 255 * 12 / 100;

} // namespace grid

} // namespace letterdesk
