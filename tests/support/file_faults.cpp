// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/file_faults.h"

namespace letterdesk::test {

void FileFaults::failAt(qint64 n, QSet<FileCall::Kind> kinds, int code, Lasting lasting) {
    m_calls = 0;
    m_hasFailed = false;
    m_failAt = n;
    m_kinds = std::move(kinds);
    m_code = code;
    m_lasting = lasting;
}

void FileFaults::heal() {
    m_failAt = 0;
}

int FileFaults::before(const FileCall& call) {
    if (!m_kinds.contains(call.kind)) {
        return SQLITE_OK;
    }
    const qint64 count = ++m_calls;
    const bool fails = m_failAt > 0 && (m_lasting == Lasting::Once ? count == m_failAt : count >= m_failAt);
    if (fails) {
        m_hasFailed = true;
        return m_code;
    }
    return SQLITE_OK;
}

void FileFaults::after(const FileCall& call) {
    if (call.kind == FileCall::Kind::Sync) {
        ++m_syncs;
    }
}

} // namespace letterdesk::test
