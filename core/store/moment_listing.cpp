// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/moment_listing.h"

namespace letterdesk {

namespace {

const ListShape& momentsShape() {
    static const ListShape shape = [] {
        ListShape made{RecordKind::Moment, "moments", {"ifnull(\"on\", '')"}, true, {"title", "\"on\""}};
        made.within = "id IN (SELECT moment FROM moment_witnesses WHERE person = ?)";
        made.withinOthers = {{RecordKind::Experience, "experience = ?"}};
        return made;
    }();
    return shape;
}

} // namespace

MomentListing::MomentListing(const WorkspaceConnection& connection)
    : RecordListing(connection, momentsShape()) {}

} // namespace letterdesk
