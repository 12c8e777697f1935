// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace letterdesk {

/// Makes all threads of the process take memory from one heap and lets freed memory go back to the system. To be
/// called before the first thread starts. Without it glibc gives each worker a heap of its own, which keeps what
/// the worker freed: up to 20 MiB after a tour of the pages on a busy machine of two cores. Does nothing where the
/// C library is another one.
void shareOneHeap();

} // namespace letterdesk
