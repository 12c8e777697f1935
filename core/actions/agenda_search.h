// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/agenda.h"
#include "core/store/workspace.h"

#include <optional>

namespace letterdesk {

/// All items between two days, both counted, that the filter shows. Errors as Workspace::get().
[[nodiscard]] Result<std::vector<AgendaItem>> agendaBetween(const Workspace& workspace, QDate first, QDate last,
                                                            const AgendaFilter& filter, QDate today);

/// The first item that the filter shows after this day, or nothing.
[[nodiscard]] Result<std::optional<AgendaItem>> nextItem(const Workspace& workspace, QDate after,
                                                         const AgendaFilter& filter, QDate today);

/// The first deadline after this day that is still to be met, or nothing.
[[nodiscard]] Result<std::optional<AgendaItem>> nextDeadline(const Workspace& workspace, QDate after, QDate today);

/// The first item after this day that is late on `today`; where none follows, the first of all. Nothing when
/// nothing is late.
[[nodiscard]] Result<std::optional<AgendaItem>> nextLate(const Workspace& workspace, QDate after, QDate today);

} // namespace letterdesk
