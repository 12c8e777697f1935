// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/agenda.h"

#include <QtCore/QRect>

class QPainter;

namespace letterdesk {

/// Pixels of the bar in the tone of an item, at its beginning.
inline constexpr int kAgendaBar = 3;

/// Text at the beginning of its line, in the middle of its height.
[[nodiscard]] Qt::Alignment alignAtStart(Qt::LayoutDirection direction);

/// An item in a narrow place: bar and sign of its kind, then its title, elided. What is over is quiet; what is
/// only estimated has a dashed edge and says so. With the painter's font.
void paintAgendaChip(QPainter& painter, const QRect& rect, const AgendaItem& item, Qt::LayoutDirection direction);

} // namespace letterdesk
