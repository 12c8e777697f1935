// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/person.h"
#include "ui/widgets/form_binding.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace letterdesk {

class Desk;
namespace Ui {
class PersonForm;
}

/// Who is asked: the person's name, position and how to reach them.
class PersonSection final : public QWidget {
    Q_OBJECT
public:
    explicit PersonSection(Desk& desk, QWidget* parent = nullptr);
    ~PersonSection() override;

    void show(const Person& person);
    using QWidget::show;
    /// Lets go of the person and of what was typed for them.
    void forget();

private:
    Desk& m_desk;
    std::unique_ptr<Ui::PersonForm> m_form;
    FormBinding<Person> m_binding;
};

/// Ties the form's fields to a person; shared with the dialog for new requests.
void bindPerson(FormBinding<Person>& binding, Ui::PersonForm& form, const Desk& desk);

} // namespace letterdesk
