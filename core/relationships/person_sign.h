// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/person.h"

namespace letterdesk {

/// What the student should notice about a person before anything else.
struct PersonSign {
    enum class What {
        None,
        NotEligible, ///< can never be a letter writer
        Left,        ///< no longer at the organization
        LeavesSoon,  ///< within kLeavesSoonDays
        ContactDue,  ///< longer without contact than the student wanted
    };
    What what = What::None;
    int days = 0; ///< LeavesSoon: until the last day; ContactDue: since the last interaction

    static constexpr int kLeavesSoonDays = 30;
    bool operator==(const PersonSign&) const = default;
};

/// The most important sign. `lastOn` is the day of the newest interaction: without one nothing is due, since
/// nobody knows since when.
[[nodiscard]] PersonSign personSign(std::optional<NotEligible> notEligible, std::optional<QDate> leavesOn,
                                    std::optional<int> keepInTouchDays, std::optional<QDate> lastOn, QDate today);

} // namespace letterdesk
