// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"
#include "ui/widgets/choice_field.h"

#include <vector>

namespace letterdesk {

/// "Internal medicine ward", never empty.
[[nodiscard]] QString experienceName(const Experience& experience);

/// The data of the item that stands for an experience to be written now.
[[nodiscard]] QString newExperienceWord();

/// Fills a choice with the newest experiences by their ids, after `none` (if not empty), and `always` whether it
/// is among the newest or not. With `addNew` the last item is "A new one". What is chosen stays.
void fillExperiences(ChoiceField& field, const Workspace& workspace, const QString& none,
                     const std::optional<ExperienceId>& always = {}, bool addNew = false);

} // namespace letterdesk
