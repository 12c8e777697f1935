// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"

#include <QtCore/QString>

namespace letterdesk {

/// How the records of one kind are tied to those of another: a condition of SQL on both their aliases, empty where
/// there is no tie. A request is tied to its person, applications through its entries, and so on.
[[nodiscard]] QString linkSql(RecordKind from, const QString& fromAlias, RecordKind to, const QString& toAlias);

} // namespace letterdesk
