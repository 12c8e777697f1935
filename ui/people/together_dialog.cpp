// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/together_dialog.h"

#include "core/actions/relationships.h"
#include "ui/people/experience_choice.h"
#include "ui/people/ui_together_form.h"
#include "ui/shell/desk.h"
#include "ui/widgets/dialog_frame.h"
#include "ui/widgets/form_binding.h"

namespace letterdesk {

void followExperience(ChoiceField* experience, FieldBox* title, FieldBox* role) {
    const auto follow = [experience, title, role] {
        const QString word = experience->value();
        title->setVisible(word == newExperienceWord());
        role->setEnabled(!word.isEmpty());
    };
    QObject::connect(experience, &ChoiceField::currentIndexChanged, title, follow);
    follow();
}

TogetherDialog::TogetherDialog(Desk& desk, PersonId person, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_person(std::move(person))
    , m_form(std::make_unique<Ui::TogetherForm>()) {
    setObjectName(QStringLiteral("togetherDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* body = new QWidget(this);
    m_form->setupUi(body);
    fillExperiences(*m_form->experience, *desk.workspace(), tr("Choose an experience"), {}, true);
    const bool none = m_form->experience->count() == 2;
    m_form->experience->setValue(none ? newExperienceWord() : QString());
    fillChoices<RelationshipRole>(m_form->role, tr("Not chosen"));
    m_form->role->setValue(QString());
    followExperience(m_form->experience, m_form->experienceTitleBox, m_form->roleBox);
    frameDialog(*this,
                {tr("Experience together"), tr("Where this person saw you at work."), body, tr("Add Experience")},
                [this] { add(); });
    (none ? static_cast<QWidget*>(m_form->experienceTitle) : m_form->experience)->setFocus();
}

TogetherDialog::~TogetherDialog() = default;

void TogetherDialog::add() {
    m_form->experience->finish();
    m_form->role->finish();
    const QString word = m_form->experience->value();
    sayProblem(m_form->experience, word.isEmpty() ? tr("Choose where this person saw you at work.") : QString());
    if (word.isEmpty()) {
        m_form->experience->setFocus();
        return;
    }
    Relationship relationship;
    relationship.person = m_person;
    relationship.role = enumFromText<RelationshipRole>(m_form->role->value());
    std::optional<Experience> fresh;
    if (word == newExperienceWord()) {
        fresh.emplace();
        fresh->title = m_form->experienceTitle->text().trimmed();
        sayProblem(m_form->experienceTitle,
                   fresh->title.isEmpty() ? tr("Give the experience a name.") : QString());
        if (fresh->title.isEmpty()) {
            m_form->experienceTitle->setFocus();
            return;
        }
    } else {
        relationship.experience = ExperienceId(word);
    }
    const auto added = addRelationship(*m_desk.workspace(), relationship, fresh);
    if (!added) {
        sayProblem(m_form->experience, errorText(added.error(), Attempt::Change).paragraph());
        return;
    }
    m_added = *added;
    accept();
}

} // namespace letterdesk
