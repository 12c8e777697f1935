// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QtCore/QTime>

namespace letterdesk {

QDateTime SystemClock::now() const {
    return QDateTime::currentDateTimeUtc();
}

QDate SystemClock::today() const {
    return QDate::currentDate();
}

FixedClock::FixedClock(QDate today)
    : m_now(today, QTime(12, 0), Qt::UTC)
    , m_today(today) {}

} // namespace letterdesk
