// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"
#include "core/exchange/json_reader.h"

#include <map>

namespace letterdesk {

/// What the first members of the open format say (docs/data-format.md).
inline constexpr const char* kFormatName = "letterdesk-workspace";
inline constexpr int kFormatVersion = 1;
/// The largest file that is read, in bytes.
inline constexpr qint64 kMaxWorkspaceJsonBytes = qint64(512) << 20;

/// Where the lists of a workspace file stand. Lists come in any order in a file, but records must come after what
/// they refer to; so a file is looked through once for its structure and read list by list after that.
struct WorkspaceOutline {
    std::map<RecordKind, qsizetype> offsets; ///< of the lists and of the owner that the file has
    UnknownMembers unknown;                  ///< members of the file that this version does not know
};

/// Looks through a whole file. Errors: JsonInvalid, FormatUnknown (no workspace), FormatNewer (arguments: its
/// version, ours), ValueInvalid (a wrong version, a list that is none), LimitExceeded, DuplicateMember.
[[nodiscard]] Result<WorkspaceOutline> outlineOf(QByteArrayView json);

} // namespace letterdesk
