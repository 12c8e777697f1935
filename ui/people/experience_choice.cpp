// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/experience_choice.h"

#include "core/actions/words.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace letterdesk {

namespace {

// The newest ones: more than this is not a list to choose from.
constexpr int kMost = 200;

struct ExperienceChoice {
    Q_DECLARE_TR_FUNCTIONS(ExperienceChoice)
};

QString nameOf(const QString& title, std::optional<ExperienceKind> kind) {
    if (!title.isEmpty()) {
        return title;
    }
    return kind ? displayText(*kind) : ExperienceChoice::tr("Experience without a name");
}

} // namespace

QString experienceName(const Experience& experience) {
    return nameOf(experience.title, experience.kind);
}

QString newExperienceWord() {
    return QStringLiteral("\x02new");
}

void fillExperiences(ChoiceField& field, const Workspace& workspace, const QString& none,
                     const std::optional<ExperienceId>& always, bool addNew) {
    std::vector<std::pair<QString, QString>> items;
    if (!none.isEmpty()) {
        items.emplace_back(none, QString());
    }
    const auto keys = workspace.experienceListing().keysAfter(0, {}, kMost);
    const auto rows = workspace.experienceListing().rows(keys.value_or(std::vector<qint64>()));
    bool listed = !always;
    for (const ExperienceRow& row : rows.value_or(std::vector<ExperienceRow>())) {
        items.emplace_back(nameOf(row.title, row.kind), row.id.text());
        listed = listed || row.id == *always;
    }
    if (!listed) {
        if (const auto further = workspace.get(*always)) {
            items.emplace_back(experienceName(*further), further->id.text());
        }
    }
    if (addNew) {
        items.emplace_back(ExperienceChoice::tr("A new one…"), newExperienceWord());
    }
    // Filled anew only when it differs: the user may be walking through it.
    bool same = field.count() == static_cast<int>(items.size());
    for (size_t at = 0; same && at < items.size(); ++at) {
        const auto index = static_cast<int>(at);
        same = field.itemText(index) == items[at].first && field.itemData(index).toString() == items[at].second;
    }
    if (same) {
        return;
    }
    const QString shown = field.value();
    field.clearItems();
    for (const auto& [name, id] : items) {
        field.addItem(name, id);
    }
    field.setCurrentIndex(std::max(0, field.findData(shown)));
}

} // namespace letterdesk
