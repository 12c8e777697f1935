// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/slot_progress.h"
#include "core/store/application_listing.h"
#include "ui/records/record_table_model.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QtCore/QLocale>

namespace letterdesk {

/// The sign before an application in the table; no icon when nothing presses.
[[nodiscard]] RecordSign applicationSign(const ApplicationRow& row, QDate today);

/// Its letters are not due any more, and none is missing.
[[nodiscard]] bool isSettled(const ApplicationRow& row, QDate today);

/// "Letters are due on Sep 22, 2027, in 17 weeks. 2 of 4 letters its slots ask for are under way."
[[nodiscard]] QString applicationSentence(const ApplicationRow& row, const SlotProgress& progress, QDate today,
                                          const QLocale& locale);

/// What a service is called, never empty.
[[nodiscard]] QString serviceWords(const QString& service);
[[nodiscard]] QString specialtyWords(const QString& specialty);
/// What a slot asks for: "Specialty faculty". Never empty.
[[nodiscard]] QString roleWords(const QString& role);

/// An event of a season in words, "Submission opens"; one of the student's own as it is written.
[[nodiscard]] QString eventWords(const QString& event);
/// The event that these words name, in any case; else the words themselves.
[[nodiscard]] QString eventFromWords(const QString& words);
/// The words of all events that the rule packs know.
[[nodiscard]] QStringList knownEventWords();

} // namespace letterdesk
