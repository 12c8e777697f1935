// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLocale>

namespace letterdesk {

/// Makes the running program speak the language of the locale, as far as it is translated: our texts and those of
/// Qt itself. English too needs this, for its plurals ("1 day", "2 days"). Called again, it takes the place of the
/// language before; texts that are made already stay as they are. False when English stands in.
bool installTranslations(const QLocale& locale);

/// The locale of a language that was chosen: in the country of the system's locale where that is known, so that
/// dates and paper stay those of the region. Empty: the system's own.
[[nodiscard]] QLocale localeFor(const QString& language);

} // namespace letterdesk
