// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace letterdesk::cli {

/// The text of the first pages of a PDF, for the question whether it is a letter; empty when it has none, needs a
/// password or cannot be read.
[[nodiscard]] QString firstPagesText(const QByteArray& pdf);

} // namespace letterdesk::cli
