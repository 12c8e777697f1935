// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QDateTime>

namespace letterdesk {

/// The only way to the time. Rules never take a Clock: they take the `today` it gave.
class Clock {
public:
    virtual ~Clock() = default;
    /// Now, in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// The calendar day where the user is.
    [[nodiscard]] virtual QDate today() const = 0;
};

/// The computer's clock.
class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] QDate today() const override;
};

/// A clock that stands where it was put: tests, and `--today` on the command line.
class FixedClock final : public Clock {
public:
    /// Noon UTC of the day.
    explicit FixedClock(QDate today);
    FixedClock(QDateTime now, QDate today)
        : m_now(std::move(now))
        , m_today(today) {}

    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] QDate today() const override { return m_today; }
    void setNow(const QDateTime& now, QDate today) {
        m_now = now;
        m_today = today;
    }

private:
    QDateTime m_now;
    QDate m_today;
};

} // namespace letterdesk
