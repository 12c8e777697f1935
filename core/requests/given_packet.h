// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/request.h"

namespace letterdesk {

struct GivenPacket;
using GivenPacketId = Id<GivenPacket>;

/// Which packet was given to whom. A fact of the outside: append-only.
struct GivenPacket {
    GivenPacketId id;
    RequestId request;
    std::optional<QDate> givenOn;
    QString sha256;
    QString fileName;
    std::optional<int> pages;
    UnknownMembers unknown;

    static constexpr auto recordKind = RecordKind::GivenPacket;
    static constexpr auto fields() {
        return std::tuple{
            requiredField("id", &GivenPacket::id),      requiredField("request", &GivenPacket::request),
            field("given_on", &GivenPacket::givenOn),   field("sha256", &GivenPacket::sha256),
            field("file_name", &GivenPacket::fileName), field("pages", &GivenPacket::pages),
        };
    }
    bool operator==(const GivenPacket&) const = default;
};

} // namespace letterdesk
