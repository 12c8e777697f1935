// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/watched_vfs.h"

#include <QtCore/QHash>
#include <QtCore/QRandomGenerator>

#include <memory>
#include <vector>

namespace letterdesk::test {

/// Records everything SQLite does to files, so that the disk can be shown as it might be had the power failed at
/// any moment.
///
/// The disk modelled: what was synced is there. Of what was written since, any part may be, sector by sector
/// (512 bytes, whole or not at all), in any order; the same holds for changes of a file's size. A file removed is
/// gone for certain after the next sync of any file (or of its folder with the removal), and may be gone before.
class PowerLog final : public FileCallListener {
public:
    /// Records from now on.
    PowerLog()
        : m_vfs(std::make_unique<WatchedVfs>(*this)) {}
    /// Records no more; all databases must be closed by then. The disks can be looked at afterwards.
    void stop() { m_vfs.reset(); }

    /// A file that was there, and durable, before the recording.
    void startWith(const QByteArray& path, const QByteArray& contents) { m_start[path] = contents; }

    /// The program has said that the n-th piece of work is saved.
    void acknowledge(int n);

    /// A moment at which the power may fail: the number of calls done by then.
    [[nodiscard]] qsizetype moments() const { return static_cast<qsizetype>(m_events.size()); }
    /// What had been acknowledged by that moment.
    [[nodiscard]] int acknowledgedAt(qsizetype moment) const;

    /// One disk as it might be after the power failed at a moment: contents by path.
    [[nodiscard]] QHash<QByteArray, QByteArray> diskAfter(qsizetype moment, QRandomGenerator& random) const;

    int before(const FileCall&) override { return SQLITE_OK; }
    void after(const FileCall& call) override;

private:
    struct Event {
        FileCall::Kind kind;
        QByteArray path;
        qint64 offset;
        QByteArray data;
        int acknowledged;
        bool folderSynced; ///< of Delete
    };
    QHash<QByteArray, QByteArray> m_start;
    std::vector<Event> m_events;
    int m_acknowledged = 0;
    std::unique_ptr<WatchedVfs> m_vfs;
};

} // namespace letterdesk::test
