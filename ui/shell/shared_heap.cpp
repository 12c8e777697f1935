// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shared_heap.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace letterdesk {

void shareOneHeap() {
#ifdef __GLIBC__
    // Fixed, since glibc raises both each time a large block is freed, and then keeps such blocks.
    constexpr int kLargeBlock = 128 * 1024;
    mallopt(M_ARENA_MAX, 1);
    mallopt(M_MMAP_THRESHOLD, kLargeBlock);
    mallopt(M_TRIM_THRESHOLD, kLargeBlock);
#endif
}

} // namespace letterdesk
