// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/standard_input.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace letterdesk::cli {

Result<QByteArray> readStandardInput(qint64 limit) {
    std::array<char, 64 * 1024> piece;
    QByteArray bytes;
    for (;;) {
        const ssize_t got = ::read(STDIN_FILENO, piece.data(), piece.size());
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return worldError(ErrorCode::ReadFailed, {}, {}, QString::fromLocal8Bit(std::strerror(errno)));
        }
        if (got == 0) {
            return bytes;
        }
        bytes.append(piece.data(), got);
        if (bytes.size() > limit) {
            return worldError(ErrorCode::FileTooLarge, {}, {QString::number(limit)});
        }
    }
}

} // namespace letterdesk::cli
