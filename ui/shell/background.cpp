// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/background.h"

#include <QtCore/QDeadlineTimer>

#include <algorithm>

namespace letterdesk {

Background::Background(QObject* parent)
    : QObject(parent) {
    // One for what the user waits for, one for care.
    m_pool.setMaxThreadCount(2);
}

Background::~Background() {
    for (const Entry& entry : m_jobs) {
        entry.job->cancel();
    }
    m_pool.waitForDone();
}

void Background::cancelShown() {
    for (const Entry& entry : m_jobs) {
        if (entry.shown == Shown::Yes) {
            entry.job->cancel();
        }
    }
}

bool Background::isShowing() const {
    return std::any_of(m_jobs.cbegin(), m_jobs.cend(),
                       [](const Entry& entry) { return entry.shown != Shown::No; });
}

QString Background::stoppableWork() const {
    const auto place =
        std::find_if(m_jobs.cbegin(), m_jobs.cend(), [](const Entry& entry) { return entry.shown == Shown::Yes; });
    return place != m_jobs.cend() ? place->title : QString();
}

bool Background::waitForAll(int milliseconds) {
    const QDeadlineTimer deadline(milliseconds);
    while (!m_jobs.empty() && !deadline.hasExpired()) {
        m_pool.waitForDone(static_cast<int>(deadline.remainingTime()));
        // What the workers queued is delivered here, without taking any other event.
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    }
    return m_jobs.empty();
}

void Background::finish(const std::shared_ptr<Job>& job) {
    const auto place =
        std::find_if(m_jobs.begin(), m_jobs.end(), [&job](const Entry& entry) { return entry.job == job; });
    if (place == m_jobs.end()) {
        return;
    }
    const bool shown = place->shown != Shown::No;
    m_jobs.erase(place);
    if (shown && !isShowing()) {
        Q_EMIT shownFinished();
    }
}

} // namespace letterdesk
