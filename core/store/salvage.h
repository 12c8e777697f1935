// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/progress.h"

#include <QtCore/QMap>

namespace letterdesk {

/// What a salvage brought over, by list name of the open format, and by table for what belongs to records
/// (entries, slots …) and for attachments.
struct SalvageReport {
    struct Count {
        qint64 saved = 0;
        qint64 lost = 0; ///< rows that any view of the file knew of and that could not be kept; -1: unknown
        bool operator==(const Count&) const = default;
    };
    QMap<QString, Count> records;
    QStringList notes; ///< what was mended on the way, in English, technical: references dropped, texts cut …
};

/// Reads what can be read of a damaged workspace into a new one, row by row with plain SELECT around what is
/// destroyed (`.recover` does not work on Debian 12). Where the header or the schema is gone they are taken from a
/// new file, in a copy.
///
/// The damaged file is never changed; it must not be open in this process. `to` must not exist, nor a log or
/// journal beside it (FileExists), and appears only when it is whole and proven. Rows whose references were lost
/// are kept where the reference may be absent (request forms are not: one without a request serves all), else left
/// out and counted; values that no longer obey the rules are left out likewise; attachments are kept when they
/// still have their hash, and as if they had been added now, so that they are not collected at once when their
/// documents were lost. The undo history is not brought over. Errors: FileNotFound, FileNotRegular, NotAWorkspace
/// when nothing of a workspace can be found, and those of writing.
[[nodiscard]] Result<SalvageReport> salvage(const QString& damaged, const QString& to, const Clock& clock,
                                            const Progress& progress = {});

} // namespace letterdesk
