// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relationships/person_sign.h"

namespace letterdesk {

PersonSign personSign(std::optional<NotEligible> notEligible, std::optional<QDate> leavesOn,
                      std::optional<int> keepInTouchDays, std::optional<QDate> lastOn, QDate today) {
    using What = PersonSign::What;
    if (notEligible) {
        return {What::NotEligible, 0};
    }
    if (leavesOn && *leavesOn >= today && today.daysTo(*leavesOn) <= PersonSign::kLeavesSoonDays) {
        return {What::LeavesSoon, static_cast<int>(today.daysTo(*leavesOn))};
    }
    // The day on which the agreed number of days is over is a day to write, not yet a lapse.
    if (keepInTouchDays && lastOn && lastOn->daysTo(today) > *keepInTouchDays) {
        return {What::ContactDue, static_cast<int>(lastOn->daysTo(today))};
    }
    if (leavesOn && *leavesOn < today) {
        return {What::Left, 0};
    }
    return {};
}

} // namespace letterdesk
