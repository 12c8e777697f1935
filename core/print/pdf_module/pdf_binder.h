// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/pdf/binder_plan.h"

namespace letterdesk {

/// What bindPdf() does.
[[nodiscard]] Result<BoundPdf> joinPdf(BinderPlan& plan, const std::function<bool(int)>& goOn);

} // namespace letterdesk
