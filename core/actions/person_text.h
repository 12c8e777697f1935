// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace letterdesk {

/// "MD, PhD" as a list.
[[nodiscard]] QStringList credentialsFromText(const QString& text);

/// "ward, teaching" and "a@b.edu; c@d.edu" as lists: split at any of `separators`, trimmed, each once.
[[nodiscard]] QStringList listFromText(const QString& text, const QString& separators);

/// What is wrong with an email address, in words, or empty. Only what no address can be: it is never "validated".
[[nodiscard]] QString emailProblem(const QString& text);

} // namespace letterdesk
