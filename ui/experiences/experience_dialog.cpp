// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiences/experience_dialog.h"

#include "core/actions/experiences.h"
#include "ui/experiences/experience_words.h"
#include "ui/experiences/ui_new_experience_form.h"
#include "ui/shell/desk.h"
#include "ui/widgets/dialog_frame.h"

namespace letterdesk {

ExperienceDialog::ExperienceDialog(Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_form(std::make_unique<Ui::NewExperienceForm>())
    , m_binding([this](const ExperienceId&, const FormBinding<Experience>::Edit& edit, const QString&) {
        // Nothing is stored before the dialog's verb.
        Experience typed = m_binding.record();
        edit(typed);
        return Result<Experience>(typed);
    }) {
    setObjectName(QStringLiteral("experienceDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* body = new QWidget(this);
    m_form->setupUi(body);
    fillChoices<ExperienceKind>(m_form->kind, tr("Not chosen"));
    m_binding.text(m_form->title, &Experience::title);
    m_binding.choice(m_form->kind, &Experience::kind);
    m_binding.text(m_form->organization, &Experience::organization);
    for (DateField* field : {m_form->start, m_form->end}) {
        field->setToday([&desk] { return desk.today(); });
    }
    m_binding.date(m_form->start, &Experience::start, daysProblem);
    m_binding.date(m_form->end, &Experience::end, daysProblem);
    m_binding.show(Experience{});
    frameDialog(*this,
                {tr("New experience"),
                 tr("Every rotation, course or job that lasts longer than a week may hold a letter."), body,
                 tr("Add Experience")},
                [this] { add(); });
    m_form->title->setFocus();
}

ExperienceDialog::~ExperienceDialog() = default;

void ExperienceDialog::add() {
    if (!m_binding.finish()) {
        return;
    }
    const Experience& typed = m_binding.record();
    sayProblem(m_form->title,
               typed.title.isEmpty() ? tr("Say what it is, so that you find it again.") : QString());
    if (typed.title.isEmpty()) {
        m_form->title->setFocus();
        return;
    }
    const auto saved = saveExperience(*m_desk.workspace(), typed);
    if (!saved) {
        sayProblem(m_form->title, errorText(saved.error(), Attempt::Change).paragraph());
        return;
    }
    m_added = *saved;
    accept();
}

} // namespace letterdesk
