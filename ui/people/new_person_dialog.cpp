// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/new_person_dialog.h"

#include "core/actions/person_text.h"
#include "core/actions/relationships.h"
#include "ui/people/experience_choice.h"
#include "ui/people/together_dialog.h"
#include "ui/people/ui_new_person_form.h"
#include "ui/shell/desk.h"
#include "ui/widgets/dialog_frame.h"
#include "ui/widgets/form_binding.h"
#include "ui/widgets/form_columns.h"

namespace letterdesk {

NewPersonDialog::NewPersonDialog(Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_form(std::make_unique<Ui::NewPersonForm>()) {
    setObjectName(QStringLiteral("newPersonDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* body = new QWidget(this);
    m_form->setupUi(body);
    m_form->honorific->setText(tr("Dr.", "honorific most people have"));
    fillExperiences(*m_form->experience, *desk.workspace(), tr("Not from an experience"), {}, true);
    m_form->experience->setValue(QString());
    fillChoices<RelationshipRole>(m_form->role, tr("Not chosen"));
    m_form->role->setValue(QString());
    followExperience(m_form->experience, m_form->experienceTitleBox, m_form->roleBox);
    for (QLineEdit* field : {m_form->givenName, m_form->familyName, m_form->email, m_form->experienceTitle}) {
        connect(field, &QLineEdit::textEdited, field, [field] { sayProblem(field, {}); });
    }
    frameDialog(*this,
                {tr("New person"), tr("Somebody who has seen you work, or who helps you reach them."), body,
                 tr("Add Person")},
                [this] { add(); });
    m_form->givenName->setFocus();
}

NewPersonDialog::~NewPersonDialog() = default;

bool NewPersonDialog::isRight() const {
    const auto check = [](QLineEdit* field, const QString& wrong) {
        sayProblem(field, wrong);
        if (!wrong.isEmpty()) {
            field->setFocus();
        }
        return wrong.isEmpty();
    };
    const bool named =
        !m_form->familyName->text().trimmed().isEmpty() || !m_form->givenName->text().trimmed().isEmpty();
    const bool isNew = m_form->experience->value() == newExperienceWord();
    return check(m_form->familyName, named ? QString() : tr("A name is needed.")) &&
           check(m_form->email, emailProblem(m_form->email->text().trimmed())) &&
           check(m_form->experienceTitle, isNew && m_form->experienceTitle->text().trimmed().isEmpty()
                                              ? tr("Give the experience a name.")
                                              : QString());
}

void NewPersonDialog::add() {
    m_form->experience->finish();
    m_form->role->finish();
    if (!isRight()) {
        return;
    }
    Person person;
    person.honorific = m_form->honorific->text().trimmed();
    person.givenName = m_form->givenName->text().trimmed();
    person.familyName = m_form->familyName->text().trimmed();
    person.credentials = credentialsFromText(m_form->credentials->text());
    person.organization = m_form->organization->text().trimmed();
    if (const QString email = m_form->email->text().trimmed(); !email.isEmpty()) {
        person.emails = {email};
    }
    std::optional<Relationship> relationship;
    std::optional<Experience> fresh;
    if (const QString word = m_form->experience->value(); !word.isEmpty()) {
        relationship.emplace();
        relationship->role = enumFromText<RelationshipRole>(m_form->role->value());
        if (word == newExperienceWord()) {
            fresh.emplace();
            fresh->title = m_form->experienceTitle->text().trimmed();
        } else {
            relationship->experience = ExperienceId(word);
        }
    }
    const auto added = addPerson(*m_desk.workspace(), person, relationship, fresh);
    if (!added) {
        sayProblem(m_form->familyName, errorText(added.error(), Attempt::Change).paragraph());
        return;
    }
    m_added = *added;
    accept();
}

} // namespace letterdesk
