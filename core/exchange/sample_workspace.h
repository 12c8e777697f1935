// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

#include <QtCore/QDate>

namespace letterdesk {

/// The sample workspace as JSON of the open format: a fictitious student's year of rotations, told as if written
/// today. The source (resources/sample/sample.json) holds days in braces: {tue-3} is the Tuesday three weeks
/// before the week (Monday to Sunday) of `today`, {fri+1} the Friday of next week, {year of mon+40} the year of
/// that day.
[[nodiscard]] QByteArray sampleJson(QDate today);

/// Fills an empty workspace with the sample, in one step. Errors as importWorkspace().
[[nodiscard]] Result<void> fillWithSample(Workspace& workspace, QDate today);

/// Makes a new workspace file with the sample in it; where that fails, no file stays behind. Errors as
/// Workspace::create() and importWorkspace().
[[nodiscard]] Result<void> makeSampleWorkspace(const QString& path, Workspace::Environment environment);

} // namespace letterdesk
