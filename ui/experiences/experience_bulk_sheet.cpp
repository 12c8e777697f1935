// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiences/experience_bulk_sheet.h"

#include "core/actions/bundled_data.h"
#include "core/actions/words.h"
#include "core/base/enum_text.h"
#include "ui/experiences/experience_words.h"
#include "ui/records/bulk_work.h"
#include "ui/shell/desk.h"

#include <QtWidgets/QLineEdit>

namespace letterdesk {

ExperienceBulkSheet::ExperienceBulkSheet(Desk& desk, QWidget* parent)
    : BulkForm(desk, "experiencesBulk", parent) {
    auto* kind = new ChoiceField(this);
    kind->setObjectName(QStringLiteral("bulkKind"));
    for (const auto& [value, word] : EnumWords<ExperienceKind>::words) {
        kind->addItem(displayText(value), QString(QLatin1StringView(word)));
    }
    choice(tr("Kind"), kind, [](const QString& word) -> Edit {
        return [kind = enumFromText<ExperienceKind>(word)](Experience& experience) { experience.kind = kind; };
    });
    auto* specialty = new ChoiceField(this);
    specialty->setObjectName(QStringLiteral("bulkSpecialty"));
    for (const QString& id : bundledRulePack().specialtyIds()) {
        specialty->addItem(bundledRulePack().specialtyName(id), id);
    }
    choice(tr("Specialty"), specialty,
           [](const QString& id) -> Edit { return [id](Experience& experience) { experience.specialty = id; }; });
    auto* organization = new QLineEdit(this);
    organization->setObjectName(QStringLiteral("bulkOrganization"));
    text(tr("Organization"), organization, [](const QString& typed) -> Edit {
        return [typed](Experience& experience) { experience.organization = typed; };
    });
    const auto addYesNo = [this](const char* name, const QString& label, std::optional<bool> Experience::*member) {
        auto* field = new ChoiceField(this);
        field->setObjectName(QLatin1StringView(name));
        field->addItem(tr("Yes"), QStringLiteral("yes"));
        field->addItem(tr("No"), QStringLiteral("no"));
        choice(label, field, [member](const QString& word) -> Edit {
            return [member, yes = word == QLatin1StringView("yes")](Experience& experience) {
                experience.*member = yes;
            };
        });
    };
    addYesNo("bulkAway", tr("Away rotation"), &Experience::away);
    addYesNo("bulkScience", tr("Science course"), &Experience::science);
    const auto addDay = [this, &desk](const char* name, const QString& label,
                                      std::optional<QDate> Experience::*member) {
        auto* field = new DateField(this);
        field->setObjectName(QLatin1StringView(name));
        field->setToday([&desk] { return desk.today(); });
        date(label, field, member);
    };
    addDay("bulkStart", tr("First day"), &Experience::start);
    addDay("bulkEnd", tr("Last day"), &Experience::end);
}

QString ExperienceBulkSheet::countWords(int count) const {
    return tr("%n experiences chosen", nullptr, count);
}

void ExperienceBulkSheet::change(const QStringList& ids, const Edit& edit) {
    const QString step = tr("Change %n Experiences", nullptr, static_cast<int>(ids.size()));
    runBulk(
        desk(), ids.size(), tr("Changing experiences"),
        [ids, edit, step](Workspace& workspace) { return editRecords<Experience>(workspace, ids, edit, step); },
        [this](int count) { desk().whisperUndo(tr("%n experiences were changed.", nullptr, count)); });
}

} // namespace letterdesk
