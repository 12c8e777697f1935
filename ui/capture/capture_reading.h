// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/capture.h"

#include <memory>

namespace letterdesk {

/// Notes as a worker read them, with the people and experiences they were read by.
struct CaptureReading {
    std::shared_ptr<const CaptureKnown> known;
    Capture capture;
};

/// Reads notes against a workspace, with a connection of its own: for a worker. `known` of an earlier reading is
/// used again; null: read anew. Errors: those of Workspace::open() and of reading.
[[nodiscard]] Result<CaptureReading> readCapture(const QString& workspacePath, Workspace::Environment environment,
                                                 const QString& text, const CaptureWords& words,
                                                 std::shared_ptr<const CaptureKnown> known);

/// The lines, marked anew by what the workspace holds: for a worker.
[[nodiscard]] Result<std::vector<CapturedLine>>
markAgain(const QString& workspacePath, Workspace::Environment environment, std::vector<CapturedLine> lines);

} // namespace letterdesk
