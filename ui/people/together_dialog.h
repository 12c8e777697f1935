// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/relationship.h"

#include <QtWidgets/QDialog>

#include <memory>

namespace letterdesk {

class ChoiceField;
class Desk;
class FieldBox;
namespace Ui {
class TogetherForm;
}

/// Which experience a person and the student shared, in which role: one that is known, or one written now. Deletes
/// itself when closed.
class TogetherDialog final : public QDialog {
    Q_OBJECT
public:
    TogetherDialog(Desk& desk, PersonId person, QWidget* parent = nullptr);
    ~TogetherDialog() override;

    /// The relationship that was added.
    [[nodiscard]] const RelationshipId& added() const { return m_added; }

private:
    void add();

    Desk& m_desk;
    PersonId m_person;
    RelationshipId m_added;
    std::unique_ptr<Ui::TogetherForm> m_form;
};

/// Shows the box for the name of a new experience while the choice says "A new one", and the role while the choice
/// says anything.
void followExperience(ChoiceField* experience, FieldBox* title, FieldBox* role);

} // namespace letterdesk
