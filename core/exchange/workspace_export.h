// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/progress.h"
#include "core/store/workspace.h"

#include <functional>

namespace letterdesk {

/// Takes the next bytes of a file; an error ends the work.
using ByteSink = std::function<Result<void>(const QByteArray& bytes)>;

/// Writes everything a workspace holds, private judgements and documents included, in the open format
/// (docs/data-format.md). The same contents give the same bytes. Record after record: memory does not grow with
/// the workspace. Errors: those of the sink and of reading the workspace; Cancelled.
[[nodiscard]] Result<void> exportWorkspace(const Workspace& workspace, const ByteSink& sink,
                                           const Progress& progress = {});

/// The same, into memory.
[[nodiscard]] Result<QByteArray> exportWorkspace(const Workspace& workspace, const Progress& progress = {});

} // namespace letterdesk
