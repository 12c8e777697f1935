// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/record_shape.h"

namespace letterdesk {

class Query;

/// What a record's columns hold, as it is stored: text in NFC, a list as a JSON array, absent as an invalid value.
/// `place` names the record in errors: TextRefused, and RuleBroken for a required member that is absent.
[[nodiscard]] Result<QVariantList> storedValues(const std::vector<ColumnShape>& columns, const void* record,
                                                const QString& place);

/// Puts what a row holds, from column `first` on, into a record. WorkspaceDamaged for a value that cannot be ours.
[[nodiscard]] Result<void> putRow(const std::vector<ColumnShape>& columns, void* record, const Query& row,
                                  int first, const QString& place);

} // namespace letterdesk
