// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayList>

namespace letterdesk {

/// All tables, indexes and constraints of the first schema, without the search index. Frozen.
[[nodiscard]] QByteArray schemaVersion1();

/// The search index as it is today, with its triggers: an index that a migration may drop and make anew.
[[nodiscard]] QByteArray searchIndexSchema();

/// Tables whose changes undo records. Attached by name: recording all would record the search index's own tables.
[[nodiscard]] QByteArrayList recordedTables();
/// Facts of the outside: recorded only for an import.
[[nodiscard]] QByteArrayList factTables();

} // namespace letterdesk
