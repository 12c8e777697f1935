// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <vector>

namespace letterdesk {

/// Gives each part of a record, such as a slot, that is new its id.
template <HasId Part>
void identifyParts(std::vector<Part>& parts, IdSource& ids) {
    for (Part& part : parts) {
        if (part.id.isNull()) {
            part.id = ids.nextId<Part>();
        }
    }
}

} // namespace letterdesk
