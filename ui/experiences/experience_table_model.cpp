// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiences/experience_table_model.h"

#include "core/actions/bundled_data.h"
#include "core/actions/words.h"
#include "ui/experiences/experience_words.h"
#include "ui/shell/desk.h"
#include "ui/widgets/date_text.h"

namespace letterdesk {

ExperienceTableModel::ExperienceTableModel(Desk& desk, QObject* parent)
    : ListedTableModel(desk, RecordKind::Experience,
                       {{"title", tr("Title"), 200, 200, RecordColumn::Kind::Name},
                        {"kind", tr("Kind"), 104, 220},
                        {"organization", tr("Organization"), 170, 240},
                        {"specialty", tr("Specialty"), 130, 240},
                        {"start", tr("First day"), 86, 200, RecordColumn::Kind::Text, true},
                        {"end", tr("Last day"), 86, 200, RecordColumn::Kind::Text, true},
                        {"people", tr("People"), 64, 220}},
                       {RecordKind::Relationship}, parent) {
    start();
}

QString ExperienceTableModel::textAt(const ExperienceRow& row, int column) const {
    const QLocale locale;
    const auto glance = [&](const std::optional<QDate>& day) {
        return day ? dateForGlance(*day, desk().today(), locale) : QString();
    };
    switch (column) {
    case Title:
        return experienceTitle(row.title);
    case Kind:
        return row.kind ? displayText(*row.kind) : QString();
    case Organization:
        return row.organization;
    case Specialty: {
        const QString name = bundledRulePack().specialtyName(row.specialty);
        return name.isEmpty() ? row.specialty : name;
    }
    case Start:
        return glance(row.start);
    case End:
        return glance(row.end);
    case People:
        return row.people == 0 ? QString() : locale.toString(row.people);
    default:
        return {};
    }
}

RecordSign ExperienceTableModel::signOf(const ExperienceRow& row) const {
    return experienceSign(row, desk().today());
}

bool ExperienceTableModel::isMuted(const ExperienceRow& row) const {
    return isPast(row, desk().today());
}

QStringList ExperienceTableModel::tipOf(const ExperienceRow& row) const {
    return {textAt(row, Title), row.organization};
}

} // namespace letterdesk
