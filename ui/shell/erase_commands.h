// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"

#include <QtCore/QString>

namespace letterdesk {

class Desk;

/// Asks whether to erase a record for good and, where backups exist, whether from them too; then does both in a
/// worker and says what was done. `name` is what the user calls the record.
void askEraseForGood(Desk& desk, RecordKind kind, const QString& id, const QString& name);

} // namespace letterdesk
