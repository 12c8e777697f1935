// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>

namespace letterdesk::cli {

/// Everything that comes through standard input until its end. A pipe gives what it has, which is seldom all: this
/// waits for the rest. Errors: FileTooLarge (arguments: the limit) for more than `limit` bytes, ReadFailed.
[[nodiscard]] Result<QByteArray> readStandardInput(qint64 limit);

} // namespace letterdesk::cli
