// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace letterdesk {

/// Long work in worker threads, so that the window never stands still. A worker opens its own connection to the
/// workspace; it gets and gives values only.
class Background final : public QObject {
    Q_OBJECT
public:
    /// Told how far the work is (0…1); false: the user stopped it.
    using Tell = std::function<bool(double)>;

    /// One piece of work under way.
    class Job {
    public:
        void cancel() { m_cancelled = true; }
        [[nodiscard]] bool isCancelled() const { return m_cancelled; }

    private:
        friend class Background;
        std::atomic<bool> m_cancelled = false;
    };

    /// Whether the user is told about it in the status bar. Unstoppable: told, but it cannot say how far it is,
    /// nor be stopped.
    enum class Shown { Yes, No, Unstoppable };

    explicit Background(QObject* parent = nullptr);
    /// Stops what runs and waits for it.
    ~Background() override;

    /// Runs `work` in a worker and then `done` in the thread of `context`, unless that is gone by then.
    template <class T>
    std::shared_ptr<Job> start(const QString& title, Shown shown, QObject* context,
                               std::function<Result<T>(const Tell&)> work, std::function<void(Result<T>)> done);

    /// Stops everything the user was told about.
    void cancelShown();
    /// Pieces of work under way or waiting.
    [[nodiscard]] int running() const { return static_cast<int>(m_jobs.size()); }
    /// Whether the user was told of something that runs.
    [[nodiscard]] bool isShowing() const;
    /// The title of something running that the user could stop; empty when there is nothing.
    [[nodiscard]] QString stoppableWork() const;
    /// For tests and for quitting: lets everything finish, in at most this many milliseconds.
    bool waitForAll(int milliseconds);

Q_SIGNALS:
    /// A share below 0: it is not known how far the work is, and it cannot be stopped.
    void progressed(const QString& title, double share);
    void shownFinished();

private:
    struct Entry {
        std::shared_ptr<Job> job;
        Shown shown;
        QString title;
    };
    void finish(const std::shared_ptr<Job>& job);

    QThreadPool m_pool;
    std::vector<Entry> m_jobs;
};

template <class T>
std::shared_ptr<Background::Job> Background::start(const QString& title, Shown shown, QObject* context,
                                                   std::function<Result<T>(const Tell&)> work,
                                                   std::function<void(Result<T>)> done) {
    auto job = std::make_shared<Job>();
    m_jobs.push_back({job, shown, title});
    if (shown != Shown::No) {
        Q_EMIT progressed(title, shown == Shown::Yes ? 0 : -1);
    }
    QPointer<QObject> guard(context);
    // m_pool is waited for in the destructor, so `this` outlives the worker.
    m_pool.start([this, job, title, shown, guard, work = std::move(work), done = std::move(done)] {
        const Tell tell = [this, job, title, shown](double share) {
            if (shown == Shown::Yes) {
                QMetaObject::invokeMethod(
                    this, [this, title, share] { Q_EMIT progressed(title, share); }, Qt::QueuedConnection);
            }
            return !job->isCancelled();
        };
        auto result = std::make_shared<Result<T>>(job->isCancelled() ? Result<T>(cancelledError()) : work(tell));
        QMetaObject::invokeMethod(
            this,
            [this, job, guard, done, result] {
                finish(job);
                if (guard) {
                    done(std::move(*result));
                }
            },
            Qt::QueuedConnection);
    });
    return job;
}

} // namespace letterdesk
