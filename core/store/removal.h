// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"
#include "core/base/result.h"
#include "core/store/change_set.h"

namespace letterdesk {

class WorkspaceConnection;

/// What becomes of messages sent and packets given that name what is removed.
enum class FactsOfIt { Stay, Go };

/// Removes a record and what cannot be without it (found through all references, again and again): relationships,
/// interactions and requests of a person, programs of an application, documents of a request. A record that only
/// mentions it forgets it. The value names all that was touched. The record must be there.
[[nodiscard]] Result<ChangeSet> removeWithAll(const WorkspaceConnection& connection, RecordKind kind,
                                              const QString& id, FactsOfIt facts);

} // namespace letterdesk
