// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLocale;

namespace letterdesk {

/// Makes the running program speak the language of the locale, as far as it is translated: our texts and those of
/// Qt itself. English too needs this, for its plurals ("1 day", "2 days"). Call once, before the first text is
/// made.
void installTranslations(const QLocale& locale);

} // namespace letterdesk
