// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/experiences.h"

#include "core/actions/edit_record.h"

#include <QtCore/QCoreApplication>

namespace letterdesk {

namespace {

struct ExperienceSteps {
    Q_DECLARE_TR_FUNCTIONS(ExperienceSteps)
};

} // namespace

Result<ExperienceId> saveExperience(Workspace& workspace, Experience experience) {
    return saveRecord(workspace, std::move(experience), ExperienceSteps::tr("Add Experience"),
                      ExperienceSteps::tr("Edit Experience"));
}

Result<Experience> editExperience(Workspace& workspace, const ExperienceId& id,
                                  const std::function<Result<void>(Experience&)>& edit, const QString& step) {
    return editRecord<Experience>(workspace, id, edit, step);
}

Result<ExperienceId> duplicateExperience(Workspace& workspace, const ExperienceId& id) {
    Result<Experience> copy = workspace.get(id);
    if (!copy) {
        return tl::unexpected(copy.error());
    }
    copy->id = {};
    if (!copy->title.isEmpty()) {
        copy->title = ExperienceSteps::tr("%1 (copy)").arg(copy->title);
    }
    return saveRecord(workspace, *std::move(copy), ExperienceSteps::tr("Duplicate Experience"), QString());
}

} // namespace letterdesk
