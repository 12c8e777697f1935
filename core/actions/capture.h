// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/capture.h"
#include "core/store/workspace.h"

namespace letterdesk {

/// What the rule of capturing needs of a workspace: its people, experiences and relationships as an index. Reads
/// all of them: run in a worker.
[[nodiscard]] Result<CaptureKnown> readCaptureKnown(const Workspace& workspace);

/// The words understood in notes: English, and what the translation and the locale add.
[[nodiscard]] CaptureWords captureWords(const QLocale& locale);

/// Says of each whole line whether the workspace holds it (AlreadyThere), and whether it stands in a line above
/// (Repeated); what was said before about that goes. One look into an index for each person of a line.
[[nodiscard]] Result<void> markAlreadyThere(const Workspace& workspace, std::vector<CapturedLine>& lines);

struct CaptureCount {
    int interactions = 0;
    int moments = 0;
    int people = 0;
};

/// Adds what the lines became: one interaction for each person of a line, one moment a line. Of `newPeople` (who
/// have ids) those that a line names are added with them. An interaction that is there already with some of its
/// people is added for the others only; one that is there with all of them was insisted on. One step, "Capture
/// Notes". Errors: Internal for a line that is not whole, and those of Workspace::change().
[[nodiscard]] Result<CaptureCount> addCaptured(Workspace& workspace, const std::vector<CapturedLine>& lines,
                                               const std::vector<Person>& newPeople);

/// A new person of the name that stands in notes: "Dr. Ada Lee" apart into its parts. Has no id.
[[nodiscard]] Person personFromName(const QString& name, const CaptureWords& words);

} // namespace letterdesk
