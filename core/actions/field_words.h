// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/step_details.h"
#include "core/store/workspace.h"

#include <QtCore/QLocale>

namespace letterdesk {

/// What a member of a record is called for people, by its name in the open format, which is also its column; the
/// name itself when this version does not know it.
[[nodiscard]] QString fieldLabel(const QString& column);
/// One element of a list inside a record, by the table of the list: "Service entry".
[[nodiscard]] QString partLabel(const QString& table);

/// A stored value of a column for reading: words of enumerations, names of records, dates as the locale writes
/// them. Empty when there is none. `part` as in ChangedRow.
[[nodiscard]] QString fieldText(const Workspace& workspace, RecordKind kind, const QString& part,
                                const QString& column, const QVariant& value, const QLocale& locale);

} // namespace letterdesk
