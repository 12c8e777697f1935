// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/interactions.h"

#include "core/actions/edit_record.h"

#include <QtCore/QCoreApplication>

namespace letterdesk {

Result<InteractionId> logInteraction(Workspace& workspace, Interaction interaction) {
    interaction.id = {};
    return saveRecord(workspace, std::move(interaction), QCoreApplication::translate("Steps", "Log Interaction"),
                      {});
}

Result<Interaction> editInteraction(Workspace& workspace, const InteractionId& id,
                                    const std::function<Result<void>(Interaction&)>& edit, const QString& step) {
    return editRecord<Interaction>(workspace, id, edit, step);
}

} // namespace letterdesk
