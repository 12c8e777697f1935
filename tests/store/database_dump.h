// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace letterdesk::test {

/// All rows of all tables of records as text, read with a connection of its own: equal dumps are equal contents.
/// History, counters and the search index's own tables are not part of it.
[[nodiscard]] QByteArray dumpDatabase(const QString& path);

/// First column of the first row as text, by a connection of its own.
[[nodiscard]] QByteArray queryDatabase(const QString& path, const QByteArray& sql);

/// The steps in which SQLite would answer a query.
[[nodiscard]] QByteArray queryPlan(const QString& path, const QByteArray& sql);

/// Runs statements on a file as another program would.
[[nodiscard]] bool changeDatabase(const QString& path, const QByteArray& sql);

} // namespace letterdesk::test
