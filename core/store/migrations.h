// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/file_stamp.h"

#include <QtCore/QByteArray>

#include <functional>
#include <vector>

namespace letterdesk {

class WorkspaceConnection;

/// One step of the schema. Each runs in a transaction of its own together with its stamp, so that a file is always
/// at one number or the next.
///
/// To add one, follow tests/data/schema/README.md. Released steps never change.
struct Migration {
    int to = 0;            ///< the schema number it leads to: one more than the one before
    int compatibility = 0; ///< the oldest schema number whose program can read the result
    QByteArray sql;
};

/// All steps of this program, from an empty file on.
[[nodiscard]] const std::vector<Migration>& migrations();

/// Brings a file from its schema number to the last of `steps`. Ends the undo history when anything was to do: a
/// renamed table would make undo skip half in silence. Foreign keys are off while a step runs, so that tables can
/// be rebuilt, and all are checked before its commit.
Result<void> migrate(const WorkspaceConnection& connection, int from, const std::vector<Migration>& steps);

} // namespace letterdesk
