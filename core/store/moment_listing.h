// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record_listing.h"

namespace letterdesk {

/// Pages through the moments that one person saw, or of one experience (ListQuery::withinKind): newest first,
/// those without a day last.
class MomentListing : public RecordListing {
public:
    explicit MomentListing(const WorkspaceConnection& connection);
};

} // namespace letterdesk
