// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"

#include <QtCore/QString>

namespace letterdesk {

class Desk;

/// Where a record leads that its own page does not show: a moment that nobody saw to its experience. Else the
/// window says why nothing is shown.
void takeDetour(Desk& desk, RecordKind kind, const QString& id);

} // namespace letterdesk
