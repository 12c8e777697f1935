// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/interaction_body.h"

#include "core/actions/interactions.h"
#include "ui/people/experience_choice.h"
#include "ui/people/ui_interaction_form.h"
#include "ui/widgets/form_columns.h"

namespace letterdesk {

namespace {

constexpr int kLinesOfSummary = 4;

} // namespace

InteractionBody::InteractionBody(Desk& desk, QWidget* parent)
    : BoundBody(desk, &editInteraction, parent)
    , m_form(std::make_unique<Ui::InteractionForm>()) {
    m_form->setupUi(this);
    new FormColumns(this);
    fillChoices<InteractionKind>(m_form->kind, tr("Not chosen"));
    m_form->experience->addItem(tr("No experience"), QString());
    showLines(m_form->summary, kLinesOfSummary);
    binding().pastDate(m_form->on, &Interaction::on, [&desk] { return desk.today(); });
    binding().choice(m_form->kind, &Interaction::kind);
    binding().number(m_form->minutes, &Interaction::minutes, 0, kMostMinutes);
    binding().choice(
        m_form->experience,
        [](const Interaction& each) { return each.experience ? each.experience->text() : QString(); },
        [](Interaction& each, const QString& id) {
            each.experience = id.isEmpty() ? std::nullopt : std::optional(ExperienceId(id));
        });
    binding().longText(m_form->summary, &Interaction::summary);
}

InteractionBody::~InteractionBody() = default;

void InteractionBody::prepare(const Interaction& interaction) {
    fillExperiences(*m_form->experience, *desk().workspace(), tr("No experience"), interaction.experience);
}

void InteractionBody::takeFocus() {
    m_form->summary->setFocus(Qt::ShortcutFocusReason);
}

} // namespace letterdesk
