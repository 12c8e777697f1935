// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/todo_facts.h"

namespace letterdesk {

class WorkspaceConnection;

/// Reads what the rules of Today look at: of each kind the most urgent candidates, along an index. What it costs
/// depends on how much is near, not on how much is stored.
class TodoListing {
public:
    explicit TodoListing(const WorkspaceConnection& connection)
        : m_connection(&connection) {}

    /// Up to `limit` candidates of each kind around `today`, which the rules may still pass over.
    [[nodiscard]] Result<TodoFacts> facts(QDate today, int limit) const;

private:
    const WorkspaceConnection* m_connection;
};

} // namespace letterdesk
