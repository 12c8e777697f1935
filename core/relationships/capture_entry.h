// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/capture.h"

namespace letterdesk {

/// What an entry is read with.
struct EntryGround {
    const CaptureKnown& known;
    const CaptureWords& words;
    QDate today;
    std::optional<QDate> headingDay;
    bool headingIsRelative = false;
    bool headingIsBroken = false; ///< it has the shape of a date, but there is no such day
};

/// Reads the text of one entry, its bullet taken off, its lines apart by line feeds, into `line`.
void readEntry(const QString& text, const EntryGround& ground, CapturedLine& line);

/// A label of a Moment begins the text: "Context: …".
[[nodiscard]] bool beginsWithLabel(QStringView text, const CaptureWords& words);

} // namespace letterdesk
