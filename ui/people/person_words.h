// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/person_listing.h"
#include "ui/records/record_table_model.h"
#include "ui/requests/request_words.h"

namespace letterdesk {

/// The sign of what should be noticed about a person before anything else; no icon when nothing is.
[[nodiscard]] RecordSign personDueSign(const PersonRow& row, QDate today, const QLocale& locale);

/// How a person stands to the student: "Attending in Internal medicine ward until May 28. Last seen 3 days ago.
/// 4 moments."
[[nodiscard]] QString personSentence(const PersonRow& row, QDate today, const QLocale& locale);

/// "Attending · Internal medicine ward".
[[nodiscard]] QString roleAndExperience(const PersonRow& row);

/// The name without degrees, never empty.
[[nodiscard]] QString shortName(const PersonRow& row);

} // namespace letterdesk
