// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change_set.h"

#include <algorithm>

namespace letterdesk {

bool ChangeSet::touches(RecordKind kind) const {
    return everything || std::any_of(records.cbegin(), records.cend(),
                                     [kind](const Touched& touched) { return touched.kind == kind; });
}

} // namespace letterdesk
