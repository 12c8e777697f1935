// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/capture_reading.h"

namespace letterdesk {

Result<CaptureReading> readCapture(const QString& workspacePath, Workspace::Environment environment,
                                   const QString& text, const CaptureWords& words,
                                   std::shared_ptr<const CaptureKnown> known) {
    const auto workspace = Workspace::open(workspacePath, Workspace::Access::ReadOnly, environment);
    if (!workspace) {
        return tl::unexpected(workspace.error());
    }
    if (!known) {
        Result<CaptureKnown> read = readCaptureKnown(**workspace);
        if (!read) {
            return tl::unexpected(read.error());
        }
        known = std::make_shared<const CaptureKnown>(*std::move(read));
    }
    CaptureReading reading{known, captureNotes(text, *known, words, environment.clock.today())};
    if (const Result<void> marked = markAlreadyThere(**workspace, reading.capture.lines); !marked) {
        return tl::unexpected(marked.error());
    }
    return reading;
}

Result<std::vector<CapturedLine>> markAgain(const QString& workspacePath, Workspace::Environment environment,
                                            std::vector<CapturedLine> lines) {
    const auto workspace = Workspace::open(workspacePath, Workspace::Access::ReadOnly, environment);
    if (!workspace) {
        return tl::unexpected(workspace.error());
    }
    if (const Result<void> marked = markAlreadyThere(**workspace, lines); !marked) {
        return tl::unexpected(marked.error());
    }
    return lines;
}

} // namespace letterdesk
