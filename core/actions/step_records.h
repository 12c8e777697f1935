// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/step_details.h"
#include "core/store/workspace.h"

namespace letterdesk {

/// One record that a step of the history touched, with all that changed of it.
struct StepRecord {
    RecordKind kind = RecordKind::Person;
    QString id;    ///< empty when it can no longer be told
    QString title; ///< as it is called now, or was when it was removed
    ChangeSet::What what = ChangeSet::What::Updated;
    bool isThere = false;         ///< the record exists now
    std::vector<ChangedRow> rows; ///< the record itself before its lists
};

/// The rows of a step by record, in the order in which they were changed.
[[nodiscard]] std::vector<StepRecord> stepRecords(const Workspace& workspace, const StepDetails& details);

} // namespace letterdesk
