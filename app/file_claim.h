// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/instance_guard.h"

#include <QtCore/QLockFile>
#include <QtNetwork/QLocalServer>

#include <memory>

namespace letterdesk {

/// One window for one file, across processes: a lock file in the user's runtime folder, which recognizes a dead
/// holder at once, and a local socket on which the holder is asked to come forward.
class FileClaim final : public InstanceGuard {
public:
    FileClaim();
    ~FileClaim() override;

    Claim claim(const QString& path, std::function<void()> raise) override;
    void release() override;
    bool raiseHolder(const QString& path) override { return askHolder(path); }

    /// Asks whoever holds the file to come forward; false when nobody listens. Does not wait for an answer, which
    /// this thread itself may have to give.
    [[nodiscard]] static bool askHolder(const QString& path);

private:
    std::unique_ptr<QLockFile> m_lock;
    QString m_name; ///< of the claimed file, however it was reached
    QLocalServer m_server;
    std::function<void()> m_raise;
};

} // namespace letterdesk
