// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace letterdesk {

/// "MD, PhD" as a list.
[[nodiscard]] QStringList credentialsFromText(const QString& text);

/// What is wrong with an email address, in words, or empty. Only what no address can be: it is never "validated".
[[nodiscard]] QString emailProblem(const QString& text);

} // namespace letterdesk
