// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/query.h"

#include <QtCore/QDate>
#include <QtCore/QStringList>

#include <optional>

namespace letterdesk {

/// The day in a column of the current row, or nothing.
[[nodiscard]] std::optional<QDate> dayAt(const Query& query, int column);
/// A day as the store writes it.
[[nodiscard]] QString dayText(QDate day);
/// A list of texts, which is stored as a JSON array.
[[nodiscard]] QStringList textsAt(const Query& query, int column);
/// personName() of honorific, given name, family name and credentials, in four columns from this one on.
[[nodiscard]] QString personNameAt(const Query& query, int column);

} // namespace letterdesk
