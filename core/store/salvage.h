// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/store/backup_shelf.h"

#include <QtCore/QMap>

namespace letterdesk {

/// What a salvage brought over, by list name of the open format.
struct SalvageReport {
    struct Count {
        qint64 saved = 0;
        qint64 lost = 0; ///< rows known to exist (by index or rowid gap) that could not be read; -1: unknown
    };
    QMap<QString, Count> records;
    QStringList notes; ///< what was mended on the way: references dropped, texts cut …
};

/// Reads what can be read of a damaged workspace into a new one, by bisecting rowid ranges with plain SELECT
/// (`.recover` does not work on Debian 12). The damaged file is opened immutable and never changed; `to` must not
/// exist. Rows whose references were lost are kept where the reference may be absent, else left out and counted.
[[nodiscard]] Result<SalvageReport> salvage(const QString& damaged, const QString& to, const Clock& clock,
                                            const Progress& progress = {});

} // namespace letterdesk
