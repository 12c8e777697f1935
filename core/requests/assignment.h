// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/request.h"
#include "core/requirements/program.h"

namespace letterdesk {

/// An Entry's letter sent to a Program; final in some services. Has no id: entry and program together are unique.
struct Assignment {
    EntryId entry;
    ProgramId program;
    std::optional<QDate> on;
    UnknownMembers unknown;

    static constexpr auto recordKind = RecordKind::Assignment;
    static constexpr auto fields() {
        return std::tuple{
            requiredField("entry", &Assignment::entry),
            requiredField("program", &Assignment::program),
            field("on", &Assignment::on),
        };
    }
    bool operator==(const Assignment&) const = default;
};

/// The open format gives assignments no id; the store and the command line know them by their two ends.
[[nodiscard]] inline QString idText(const Assignment& assignment) {
    return assignment.entry.text() + u'/' + assignment.program.text();
}

} // namespace letterdesk
