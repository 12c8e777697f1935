// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/person.h"
#include "ui/people/bound_body.h"

#include <memory>

namespace letterdesk {

class AbsencesField;
class PeopleField;
namespace Ui {
class DetailsForm;
}

/// Everything that is known of a person, to be changed.
class DetailsSection final : public BoundBody<Person> {
    Q_OBJECT
public:
    explicit DetailsSection(Desk& desk, QWidget* parent = nullptr);
    ~DetailsSection() override;

    void takeFocus() override;

protected:
    void shown(const Person& person) override;

private:
    void bindName();
    void bindReach();
    void bindJudgement();

    std::unique_ptr<Ui::DetailsForm> m_form;
    PeopleField* m_assistant;
    AbsencesField* m_absences;
};

/// Fills a choice with what keeps a person from writing a letter.
void fillEligibility(ChoiceField* field, const QString& none);

/// Days between contacts: at least one, at most ten years.
inline constexpr int kMostKeepInTouchDays = 3650;

} // namespace letterdesk
