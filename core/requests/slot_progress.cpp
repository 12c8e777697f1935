// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/slot_progress.h"

#include "core/requests/request_state.h"

#include <QtCore/QHash>

#include <algorithm>

namespace letterdesk {

SlotProgress slotProgress(const Application& application, const std::vector<Request>& requests) {
    SlotProgress progress;
    QHash<QString, int> open;
    for (const Slot& slot : application.slots) {
        progress.wanted += slot.count.value_or(1);
        open[slot.role] += slot.count.value_or(1);
    }
    int anyRole = 0;
    for (const Request& request : requests) {
        for (const Entry& entry : request.entries) {
            const bool underWay = entry.application == application.id &&
                                  (entry.receivedOn || (hasAccepted(request.stage) && !isOver(request.stage)));
            if (!underWay) {
                continue;
            }
            if (entry.authorRole.isEmpty()) {
                ++anyRole;
            } else if (open.value(entry.authorRole) > 0) {
                --open[entry.authorRole];
                ++progress.underWay;
            }
        }
    }
    progress.underWay = std::min(progress.wanted, progress.underWay + anyRole);
    return progress;
}

} // namespace letterdesk
