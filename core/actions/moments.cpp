// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/moments.h"

#include "core/actions/edit_record.h"

#include <QtCore/QCoreApplication>

namespace letterdesk {

Result<MomentId> addMoment(Workspace& workspace, Moment moment) {
    moment.id = {};
    return saveRecord(workspace, std::move(moment), QCoreApplication::translate("Steps", "Add Moment"), {});
}

Result<Moment> editMoment(Workspace& workspace, const MomentId& id,
                          const std::function<Result<void>(Moment&)>& edit, const QString& step) {
    return editRecord<Moment>(workspace, id, edit, step);
}

} // namespace letterdesk
