// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sync_count.h"

#include <array>
#include <string>
#include <string_view>
#include <sys/syscall.h>
#include <unistd.h>

namespace letterdesk::bench {

namespace {

SyncCount g_count;

void countSync(int descriptor) {
    std::array<char, 4096> path{};
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    const ssize_t length = readlink(link.c_str(), path.data(), path.size());
    const std::string_view name(path.data(), length > 0 ? static_cast<size_t>(length) : 0);
    if (name.ends_with("-wal")) {
        ++g_count.log;
    } else {
        ++g_count.other;
    }
}

} // namespace

SyncCount syncCount() {
    return g_count;
}

} // namespace letterdesk::bench

// The dynamic linker finds these before those of the C library.
extern "C" int fdatasync(int descriptor) {
    letterdesk::bench::countSync(descriptor);
    return static_cast<int>(syscall(SYS_fdatasync, descriptor));
}

extern "C" int fsync(int descriptor) {
    letterdesk::bench::countSync(descriptor);
    return static_cast<int>(syscall(SYS_fsync, descriptor));
}
