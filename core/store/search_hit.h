// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"

#include <QtCore/QString>

namespace letterdesk {

/// One hit of a search.
struct SearchHit {
    RecordKind kind;
    QString id;
    QString title;   ///< how the record is called in lists
    QString snippet; ///< text around the first match; the match stands between U+E000 and U+E001

    bool operator==(const SearchHit&) const = default;
};

} // namespace letterdesk
