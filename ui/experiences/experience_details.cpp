// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiences/experience_details.h"

#include "core/actions/bundled_data.h"
#include "core/actions/experiences.h"
#include "ui/experiences/experience_words.h"
#include "ui/experiences/ui_experience_form.h"
#include "ui/shell/desk.h"
#include "ui/widgets/form_columns.h"
#include "ui/widgets/yes_no.h"

#include <QtCore/QEvent>

namespace letterdesk {

namespace {

constexpr int kLinesOfSummary = 5;

} // namespace

ExperienceDetails::ExperienceDetails(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_form(std::make_unique<Ui::ExperienceForm>())
    , m_binding(
          [this](const ExperienceId& id, const FormBinding<Experience>::Edit& edit, const QString& label) {
              return editExperience(
                  *m_desk.workspace(), id,
                  [&edit](Experience& experience) -> Result<void> {
                      edit(experience);
                      return {};
                  },
                  tr("Change “%1”").arg(label));
          },
          [this](const Error& error) { m_desk.report(error, Attempt::Change); }) {
    m_form->setupUi(this);
    new FormColumns(this);
    setObjectName(QStringLiteral("experienceDetails"));
    fillChoices<ExperienceKind>(m_form->kind, tr("Not chosen"));
    m_form->specialty->addItem(tr("None"), QString());
    for (const QString& id : bundledRulePack().specialtyIds()) {
        m_form->specialty->addItem(bundledRulePack().specialtyName(id), id);
    }
    m_binding.text(m_form->title, &Experience::title);
    m_binding.choice(m_form->kind, &Experience::kind);
    m_binding.text(m_form->specialty, &Experience::specialty);
    m_binding.text(m_form->organization, &Experience::organization);
    m_binding.text(m_form->site, &Experience::site);
    for (DateField* field : {m_form->start, m_form->end}) {
        field->setToday([&desk] { return desk.today(); });
    }
    m_binding.date(m_form->start, &Experience::start, daysProblem);
    m_binding.date(m_form->end, &Experience::end, daysProblem);
    m_binding.number(m_form->hoursPerWeek, &Experience::hoursPerWeek, 0.0, kHoursOfWeek);
    bindYesNo(m_binding, m_form->away, &Experience::away);
    bindYesNo(m_binding, m_form->science, &Experience::science);
    m_form->summary->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    fitSummary();
    m_binding.longText(m_form->summary, &Experience::summary);
}

ExperienceDetails::~ExperienceDetails() = default;

void ExperienceDetails::show(const Experience& experience) {
    m_binding.show(experience);
    m_binding.setReadOnly(!m_desk.canChange());
}

void ExperienceDetails::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitSummary();
    }
}

void ExperienceDetails::fitSummary() {
    m_form->summary->setFixedHeight((kLinesOfSummary + 1) * m_form->summary->fontMetrics().lineSpacing());
}

void ExperienceDetails::focusFirst() {
    m_form->title->setFocus(Qt::ShortcutFocusReason);
}

} // namespace letterdesk
