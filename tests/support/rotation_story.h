// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

namespace letterdesk::test {

/// A year of rotations as numbered pieces of work, each one change to a workspace: the same number after the same
/// numbers does the same. What the care tests do to a file.
class RotationStory {
public:
    /// Works on a workspace in which the numbers below `next` were done.
    explicit RotationStory(Workspace& workspace)
        : m_workspace(workspace) {}

    /// Does piece n, from 1: a person with rotation, relationship, interaction and moment; a request with entries
    /// and documents; changes; removals; a message; taking the last change back.
    Result<void> doPiece(int n);

private:
    Workspace& m_workspace;
};

/// The number of the last piece that a workspace holds, 0 for none, -1 when it cannot be read.
[[nodiscard]] int lastPieceIn(const Workspace& workspace);

/// A fingerprint of everything a workspace file holds: all rows of all tables. The file is opened for writing, as
/// the program does, so that what was left in the midst is taken back. Empty when it cannot be read.
[[nodiscard]] QByteArray contentsOf(const QString& path);

/// P2, everything that must hold of any workspace file whatever happened to it: integrity, references, search
/// index whole and with a row for each searchable record, attachments with their hash. Empty when all does.
[[nodiscard]] QStringList brokenPromises(const QString& path);

} // namespace letterdesk::test
