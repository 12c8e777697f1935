// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtGui/QFont>

namespace letterdesk {

/// Layout and painting count in tenths of a point, so that they do not depend on any screen or printer.
inline constexpr int kUnitsPerPoint = 10;

/// A face of the bundled family (Lato, SIL Open Font License), sized for layout in tenths of a point. Other
/// scripts fall back to the fonts of the system. Ligatures are off, so that "office" is found by every search.
/// Thread-safe.
[[nodiscard]] QFont packetFont(double points, bool strong = false);

/// The characters of a text that neither the bundled family nor any installed font can show on paper, each once.
[[nodiscard]] QStringList missingCharacters(const QString& text);

} // namespace letterdesk
