// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/concerns.h"

#include "core/actions/edit_record.h"

#include <QtCore/QCoreApplication>

namespace letterdesk {

Result<ConcernId> addConcern(Workspace& workspace, Concern concern) {
    concern.id = {};
    return saveRecord(workspace, std::move(concern), QCoreApplication::translate("Steps", "Add Concern"), {});
}

Result<Concern> editConcern(Workspace& workspace, const ConcernId& id,
                            const std::function<Result<void>(Concern&)>& edit, const QString& step) {
    return editRecord<Concern>(workspace, id, edit, step);
}

} // namespace letterdesk
