// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/agenda.h"

#include <QtCore/QRect>

class QPainter;

namespace letterdesk {

/// An item in a narrow place: bar and sign of its kind, then its title, elided. What is over is quiet; what is
/// only estimated has a dashed edge and says so. With the painter's font.
void paintAgendaChip(QPainter& painter, const QRect& rect, const AgendaItem& item, Qt::LayoutDirection direction);

} // namespace letterdesk
