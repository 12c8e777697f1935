// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>

namespace letterdesk {

/// "today", "tomorrow", "in 5 days", "in 4 weeks", "3 days ago": to stand in a sentence.
[[nodiscard]] QString fromToday(QDate day, QDate today);

} // namespace letterdesk
