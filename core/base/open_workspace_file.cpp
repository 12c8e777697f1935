// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/open_workspace_file.h"

#include <algorithm>
#include <mutex>
#include <sys/stat.h>
#include <vector>

namespace letterdesk {

namespace {

using Identity = OpenWorkspaceFile::Identity;

struct Registry {
    std::mutex mutex;
    std::vector<Identity> open; ///< a file that is open twice is here twice
};

Registry& registry() {
    static Registry all;
    return all;
}

std::optional<Identity> identityOf(const QByteArray& path) {
    struct stat status {};
    if (::stat(path.constData(), &status) != 0) {
        return std::nullopt;
    }
    return Identity(status.st_dev, status.st_ino);
}

} // namespace

OpenWorkspaceFile::OpenWorkspaceFile(const QByteArray& path)
    : m_identity(identityOf(path)) {
    if (m_identity) {
        const std::lock_guard guard(registry().mutex);
        registry().open.push_back(*m_identity);
    }
}

OpenWorkspaceFile::~OpenWorkspaceFile() {
    if (m_identity) {
        const std::lock_guard guard(registry().mutex);
        auto& open = registry().open;
        open.erase(std::find(open.begin(), open.end(), *m_identity));
    }
}

bool OpenWorkspaceFile::isAt(const QByteArray& path) {
    const std::lock_guard guard(registry().mutex);
    const auto& open = registry().open;
    if (open.empty()) {
        return false;
    }
    const auto isOpen = [&open](const QByteArray& name) {
        const auto identity = identityOf(name);
        return identity && std::find(open.begin(), open.end(), *identity) != open.end();
    };
    if (isOpen(path)) {
        return true;
    }
    for (const char* suffix : {"-wal", "-shm", "-journal"}) {
        if (path.endsWith(suffix) && isOpen(path.chopped(static_cast<qsizetype>(qstrlen(suffix))))) {
            return true;
        }
    }
    return false;
}

} // namespace letterdesk
