// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/relationships_section.h"

#include "core/actions/records.h"
#include "core/actions/relationships.h"
#include "core/actions/words.h"
#include "ui/people/experience_choice.h"
#include "ui/people/relationship_body.h"
#include "ui/people/together_dialog.h"
#include "ui/requests/person_picker.h"
#include "ui/shell/desk.h"
#include "ui/widgets/date_text.h"

#include <algorithm>

namespace letterdesk {

RelationshipsSection::RelationshipsSection(Desk& desk, RecordKind scopeKind, QWidget* parent)
    : RecordSection(
          desk, RecordKind::Relationship, {RecordKind::Experience, RecordKind::Person},
          scopeKind == RecordKind::Person
              ? Words{"relationships", tr("Not linked to an experience"),
                      tr("Say where this person saw you at work: it decides which letters they can write."),
                      tr("Add Experience"), tr("Remove this experience together")}
              : Words{"relationships", tr("Nobody yet"), tr("Add who saw you at work here."), tr("Add a Person"),
                      tr("Take this person out of the experience")},
          parent) {}

CardLine RelationshipsSection::lineOf(const Relationship& relationship) const {
    const Workspace& workspace = *desk().workspace();
    CardLine line{relationship.id.text(), QString(), QString(), Icon::None};
    QStringList about;
    const auto experience = workspace.get(relationship.experience);
    if (scope().isPerson()) {
        line.icon = Icon::Experience;
        line.title = experience ? experienceName(*experience) : QString();
    } else {
        const auto person = workspace.get(relationship.person);
        line.icon = Icon::Person;
        line.title = person ? listName(*person) : QString();
    }
    if (relationship.role) {
        about << displayText(*relationship.role);
    }
    const QLocale locale;
    const auto from = relationship.from || !experience ? relationship.from : experience->start;
    const auto to = relationship.to || !experience ? relationship.to : experience->end;
    if (from && to) {
        about << tr("%1 – %2", "from day to day")
                     .arg(dateForGlance(*from, desk().today(), locale),
                          dateForGlance(*to, desk().today(), locale));
    } else if (from) {
        about << tr("since %1").arg(dateForGlance(*from, desk().today(), locale));
    } else if (to) {
        about << tr("until %1").arg(dateForGlance(*to, desk().today(), locale));
    }
    line.about = about.join(QStringLiteral(" · "));
    return line;
}

Result<std::vector<CardLine>> RelationshipsSection::read(int limit) const {
    auto found = desk().workspace()->referringTo<Relationship>(scope().kind, scope().id, limit);
    if (!found) {
        return tl::unexpected(found.error());
    }
    // The newest first; those without a day are of now.
    std::stable_sort(found->begin(), found->end(), [](const Relationship& a, const Relationship& b) {
        const QDate late(9999, 12, 31);
        return a.from.value_or(late) > b.from.value_or(late);
    });
    std::vector<CardLine> lines;
    lines.reserve(found->size());
    for (const Relationship& relationship : *found) {
        lines.push_back(lineOf(relationship));
    }
    return lines;
}

RecordCardBody* RelationshipsSection::makeBody(QWidget* parent) {
    return new RelationshipBody(desk(), parent);
}

QString RelationshipsSection::removedWords(const QString& title) const {
    return tr("“%1” was removed.").arg(title);
}

void RelationshipsSection::add() {
    if (!desk().canChange() || scope().isEmpty()) {
        return;
    }
    if (!scope().isPerson()) {
        askForPerson();
        return;
    }
    auto* dialog = new TogetherDialog(desk(), PersonId(scope().id), window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] { openCard(dialog->added().text()); });
    dialog->open();
}

void RelationshipsSection::askForPerson() {
    auto* picker = new PersonPicker(
        desk(), {tr("Who saw you at work here?"), QString(), nullptr, tr("Add Person")},
        [this, experience = ExperienceId(scope().id)](const PersonId& known,
                                                      const std::optional<Person>& fresh) -> Result<void> {
            Relationship relationship;
            relationship.experience = experience;
            relationship.person = known;
            if (fresh) {
                const auto person = addPerson(*desk().workspace(), *fresh, relationship);
                return person ? Result<void>() : tl::unexpected(person.error());
            }
            const auto added = addRelationship(*desk().workspace(), relationship);
            if (!added) {
                return tl::unexpected(added.error());
            }
            openCard(added->text());
            return {};
        },
        window());
    connect(this, &QObject::destroyed, picker, &QDialog::reject);
    picker->open();
}

} // namespace letterdesk
