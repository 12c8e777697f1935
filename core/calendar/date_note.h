// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/person.h"

namespace letterdesk {

struct DateNote;
using DateNoteId = Id<DateNote>;

/// A date the student wrote down.
struct DateNote {
    DateNoteId id;
    QDate on;
    QString title;
    std::optional<PersonId> person;
    UnknownMembers unknown;

    static constexpr auto recordKind = RecordKind::DateNote;
    static constexpr auto fields() {
        return std::tuple{
            requiredField("id", &DateNote::id),
            requiredField("on", &DateNote::on),
            field("title", &DateNote::title),
            field("person", &DateNote::person),
        };
    }
    bool operator==(const DateNote&) const = default;
};

} // namespace letterdesk
