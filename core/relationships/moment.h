// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/experience.h"
#include "core/relationships/person.h"

namespace letterdesk {

struct Moment;
using MomentId = Id<Moment>;

/// A specific example that people saw: context, what I did, what followed; tagged with competencies.
struct Moment {
    MomentId id;
    std::optional<ExperienceId> experience;
    std::vector<PersonId> seenBy;
    std::optional<QDate> on;
    QString title;
    QString context;
    QString action;
    QString result;
    QStringList competencies; ///< ids in the rule packs
    std::optional<bool> inPacket;
    UnknownMembers unknown;

    static constexpr auto recordKind = RecordKind::Moment;
    static constexpr auto fields() {
        return std::tuple{
            requiredField("id", &Moment::id),
            field("experience", &Moment::experience),
            field("seen_by", &Moment::seenBy),
            field("on", &Moment::on),
            field("title", &Moment::title),
            field("context", &Moment::context),
            field("action", &Moment::action),
            field("result", &Moment::result),
            field("competencies", &Moment::competencies),
            field("in_packet", &Moment::inPacket),
        };
    }
    bool operator==(const Moment&) const = default;
};

} // namespace letterdesk
