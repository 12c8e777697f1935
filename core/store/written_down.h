// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/relationships/moment.h"

#include <vector>

namespace letterdesk {

class WorkspaceConnection;

/// Something that may be written down already; the question of Workspace::holds().
struct WrittenDown {
    RecordKind kind = RecordKind::Interaction; ///< or Moment
    PersonId person;                           ///< a moment may have none
    QDate on;
    QString text; ///< an interaction's summary, a moment's title
};

/// See Workspace::holds().
[[nodiscard]] Result<std::vector<bool>> findWrittenDown(const WorkspaceConnection& connection,
                                                        const std::vector<WrittenDown>& questions);

} // namespace letterdesk
