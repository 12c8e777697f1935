// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"

#include <QtCore/QString>

#include <vector>

namespace letterdesk {

/// What one change, undo or redo touched, so that views refresh just that. A change to a part of a record (an
/// entry, a slot, an absence) names the record it belongs to.
struct ChangeSet {
    enum class What { Added, Updated, Removed };
    struct Touched {
        RecordKind kind;
        QString id; ///< id of the record; "entry/program" for assignments; empty for the owner
        What what;
        bool operator==(const Touched&) const = default;
    };

    std::vector<Touched> records;
    bool everything = false; ///< another process wrote, or the file was replaced: read all again

    [[nodiscard]] bool touches(RecordKind kind) const;
    [[nodiscard]] bool isEmpty() const { return !everything && records.empty(); }
};

} // namespace letterdesk
