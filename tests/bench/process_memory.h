// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>
#include <fstream>
#include <string>

namespace letterdesk::bench {

/// The memory of this process, shared pages by their share, as firstmap reads it of another; 0 where there is no
/// such file.
inline double proportionalMebibytes() {
    std::ifstream file("/proc/self/smaps_rollup");
    const std::string label = "Pss:";
    for (std::string line; std::getline(file, line);) {
        if (line.rfind(label, 0) == 0) {
            return std::atof(line.c_str() + label.size()) / 1024;
        }
    }
    return 0;
}

} // namespace letterdesk::bench
