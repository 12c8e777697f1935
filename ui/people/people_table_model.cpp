// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_table_model.h"

#include "ui/people/person_words.h"
#include "ui/shell/desk.h"
#include "ui/widgets/date_text.h"

namespace letterdesk {

PeopleTableModel::PeopleTableModel(Desk& desk, QObject* parent)
    : ListedTableModel(desk, RecordKind::Person,
                       {{"name", tr("Name"), 168, 168, RecordColumn::Kind::Name},
                        // The chip of the request and the last day come before these, as soon as it is narrow.
                        {"organization", tr("Organization"), 160, 396},
                        {"role", tr("Role"), 170, 396},
                        {"last", tr("Last"), 104, 168, RecordColumn::Kind::Text, true},
                        {"moments", tr("Moments"), 78, 300},
                        {"request", tr("Request"), 132, 168, RecordColumn::Kind::Chip}},
                       {RecordKind::Relationship, RecordKind::Experience, RecordKind::Interaction,
                        RecordKind::Moment, RecordKind::Request},
                       parent) {
    start();
}

QString PeopleTableModel::textAt(const PersonRow& person, int column) const {
    switch (column) {
    case Name:
        return shortName(person);
    case Organization: {
        QStringList parts{person.title, person.organization};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }
    case RoleColumn:
        return roleAndExperience(person);
    case Last:
        return person.lastOn ? dateForGlance(*person.lastOn, desk().today(), QLocale()) : QString();
    case Moments:
        return person.moments > 0 ? QLocale().toString(person.moments) : QString();
    case RequestColumn:
        return person.stage ? stageChip(*person.stage).word : QString();
    default:
        return {};
    }
}

RecordSign PeopleTableModel::signOf(const PersonRow& row) const {
    return personDueSign(row, desk().today(), QLocale());
}

ChipLook PeopleTableModel::chipOf(const PersonRow& row) const {
    return row.stage ? stageChip(*row.stage) : ChipLook();
}

bool PeopleTableModel::isMuted(const PersonRow& row) const {
    return row.leavesOn && *row.leavesOn < desk().today();
}

QStringList PeopleTableModel::tipOf(const PersonRow& row) const {
    return {row.name, row.organization};
}

} // namespace letterdesk
