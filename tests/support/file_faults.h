// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/watched_vfs.h"

#include <QtCore/QSet>

#include <atomic>

namespace letterdesk::test {

/// Makes SQLite's calls to the file system fail from outside the program.
class FileFaults final : public FileCallListener {
public:
    enum class Lasting { Once, ForEver };

    FileFaults()
        : m_vfs(*this) {}

    /// The n-th call (from 1) of one of these kinds from now on fails with `code`, and when ForEver so do all
    /// after it.
    void failAt(qint64 n, QSet<FileCall::Kind> kinds, int code, Lasting lasting);
    /// From now on all is well.
    void heal();

    /// Calls of the kinds given to failAt() since then.
    [[nodiscard]] qint64 calls() const { return m_calls; }
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    /// Syncs since construction.
    [[nodiscard]] qint64 syncs() const { return m_syncs; }

    int before(const FileCall& call) override;
    void after(const FileCall& call) override;

private:
    std::atomic<qint64> m_calls = 0;
    std::atomic<qint64> m_syncs = 0;
    std::atomic<bool> m_hasFailed = false;
    qint64 m_failAt = 0;
    QSet<FileCall::Kind> m_kinds;
    int m_code = SQLITE_OK;
    Lasting m_lasting = Lasting::Once;
    WatchedVfs m_vfs;
};

inline size_t qHash(FileCall::Kind kind, size_t seed = 0) {
    return ::qHash(static_cast<int>(kind), seed);
}

} // namespace letterdesk::test
