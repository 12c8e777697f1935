// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/agenda.h"

#include <QtCore/QStringList>

#include <optional>
#include <span>
#include <vector>

namespace letterdesk {

class WorkspaceConnection;

/// Everything dated that lies between two days.
struct AgendaFacts {
    std::vector<AgendaFact> facts; ///< in no order; `agendaItems()` makes one
    QDate until;        ///< the last day that was read whole: earlier than asked where days are very full
    bool isCut = false; ///< a single day holds more than anybody reads: some of it is missing
};

/// What the calendar reads of a workspace. Each statement follows an index of its date, so that a month costs the
/// same in a file of ten records and of a million.
class AgendaListing {
public:
    explicit AgendaListing(const WorkspaceConnection& connection)
        : m_connection(&connection) {}

    /// Facts of these kinds whose days touch `first` to `last`, both counted. Messages lie on the day they were
    /// sent where the user is.
    [[nodiscard]] Result<AgendaFacts> between(QDate first, QDate last, std::span<const AgendaKind> kinds) const;
    /// The nearest day after (before) this one on which a thing of these kinds lies, or begins or ends.
    [[nodiscard]] Result<std::optional<QDate>> nextDayWith(std::span<const AgendaKind> kinds, QDate after) const;
    [[nodiscard]] Result<std::optional<QDate>> previousDayWith(std::span<const AgendaKind> kinds,
                                                               QDate before) const;

    /// Every statement above: for the test that none of them reads a whole table.
    [[nodiscard]] static QStringList statements();

private:
    const WorkspaceConnection* m_connection;
};

} // namespace letterdesk
