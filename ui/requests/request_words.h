// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/next_step.h"
#include "core/store/request_listing.h"
#include "ui/records/record_table_model.h"
#include "ui/widgets/chip.h"

#include <QtCore/QLocale>

namespace letterdesk {

/// How a stage looks in a chip.
[[nodiscard]] ChipLook stageChip(Stage stage);

/// The sign of what is due next, of a row of the table; no icon when nothing is.
[[nodiscard]] RecordSign dueSign(const RequestRow& row, QDate today, const QLocale& locale);

/// The newest date on which something happened, or nothing.
[[nodiscard]] std::optional<QDate> lastDate(const RequestRow& row);

/// "ERAS residency · Internal medicine" from the row's services and specialty.
[[nodiscard]] QString forWhat(const QStringList& services, const QString& specialty);

/// Where the request stands, as one sentence.
[[nodiscard]] QString stateSentence(const Request& request, const QString& person, QDate today,
                                    const QLocale& locale);

/// The verb on the button of the next step; empty for None.
[[nodiscard]] QString stepVerb(NextStep step);

} // namespace letterdesk
