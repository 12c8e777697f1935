// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace letterdesk::cli {

/// The text of the first pages of a PDF, for the question whether it is a letter; empty when it has none, needs a
/// password or cannot be read. Errors: PdfModuleMissing, when nobody can tell.
[[nodiscard]] Result<QString> firstPagesText(const QByteArray& pdf);

} // namespace letterdesk::cli
