// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/person_section.h"

#include "core/actions/person_text.h"
#include "core/actions/records.h"
#include "ui/requests/ui_person_form.h"
#include "ui/shell/desk.h"
#include "ui/widgets/form_columns.h"

namespace letterdesk {

void bindPerson(FormBinding<Person>& binding, Ui::PersonForm& form, const Desk& desk) {
    binding.text(form.honorific, &Person::honorific);
    binding.text(form.givenName, &Person::givenName);
    binding.text(form.familyName, &Person::familyName);
    binding.text(form.title, &Person::title);
    binding.text(form.organization, &Person::organization);
    binding.text(form.department, &Person::department);
    binding.custom(
        form.credentials, [](const Person& person) { return person.credentials.join(QStringLiteral(", ")); },
        [](Person& person, const QString& typed) {
            person.credentials = credentialsFromText(typed);
            return QString();
        });
    // The form shows the first of each; further ones stay as they are.
    const auto setFirst = [](QStringList& list, const QString& typed) {
        if (typed.isEmpty()) {
            if (!list.isEmpty()) {
                list.removeFirst();
            }
        } else if (list.isEmpty()) {
            list << typed;
        } else {
            list.first() = typed;
        }
    };
    binding.custom(
        form.email, [](const Person& person) { return person.emails.value(0); },
        [setFirst](Person& person, const QString& typed) {
            const QString wrong = emailProblem(typed);
            if (wrong.isEmpty()) {
                setFirst(person.emails, typed);
            }
            return wrong;
        });
    binding.custom(
        form.phone, [](const Person& person) { return person.phones.value(0); },
        [setFirst](Person& person, const QString& typed) {
            setFirst(person.phones, typed);
            return QString();
        });
    binding.check(
        form.nameConfirmed, [](const Person& person) { return person.nameConfirmedOn.has_value(); },
        [&desk](Person& person, bool on) {
            person.nameConfirmedOn = on ? std::optional(desk.today()) : std::nullopt;
        });
}

PersonSection::PersonSection(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_form(std::make_unique<Ui::PersonForm>())
    , m_binding(
          [this](const PersonId& id, const FormBinding<Person>::Edit& edit, const QString& label) {
              return editPerson(
                  *m_desk.workspace(), id,
                  [&edit](Person& person) -> Result<void> {
                      edit(person);
                      return {};
                  },
                  tr("Change “%1”").arg(label));
          },
          [this](const Error& error) { m_desk.report(error, Attempt::Change); }) {
    m_form->setupUi(this);
    new FormColumns(this);
    setObjectName(QStringLiteral("personSection"));
    bindPerson(m_binding, *m_form, desk);
}

PersonSection::~PersonSection() = default;

void PersonSection::show(const Person& person) {
    m_binding.show(person);
    m_binding.setReadOnly(!m_desk.canChange());
}

void PersonSection::forget() {
    m_binding.forget();
}

} // namespace letterdesk
