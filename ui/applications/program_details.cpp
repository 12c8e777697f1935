// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/program_details.h"

#include "core/actions/programs.h"
#include "ui/applications/slots_section.h"
#include "ui/applications/ui_program_form.h"
#include "ui/shell/desk.h"
#include "ui/widgets/form_columns.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paper_style.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace letterdesk {

ProgramDetails::ProgramDetails(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_form(std::make_unique<Ui::ProgramForm>())
    , m_slots(new SlotsSection(
          desk,
          [&desk](const QString& owner, const SlotsSection::Edit& edit,
                  const QString& step) -> Result<std::vector<Slot>> {
              const auto kept = editProgram(
                  *desk.workspace(), ProgramId(owner), [&edit](Program& program) { return edit(program.slots); },
                  step);
              return kept ? Result<std::vector<Slot>>(kept->slots) : tl::unexpected(kept.error());
          },
          tr("None of its own: it asks for what the application asks for."), this))
    , m_remove(new QPushButton(themedIcon(Icon::Delete), tr("Delete This Program"), this))
    , m_binding(
          [this](const ProgramId& id, const FormBinding<Program>::Edit& edit, const QString& label) {
              return editProgram(
                  *m_desk.workspace(), id,
                  [&edit](Program& program) -> Result<void> {
                      edit(program);
                      return {};
                  },
                  tr("Change “%1”").arg(label));
          },
          [this](const Error& error) { m_desk.report(error, Attempt::Change); }) {
    setObjectName(QStringLiteral("programDetails"));
    auto* body = new QWidget(this);
    m_form->setupUi(body);
    new FormColumns(body);
    auto* slotsTitle = new QLabel(tr("Slots of this program"), this);
    setTextRole(slotsTitle, TextRole::Body, true);
    m_remove->setObjectName(QStringLiteral("deleteProgram"));
    setButtonLook(m_remove, ButtonLook::Quiet);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ThemeSizes::kInside);
    layout->addWidget(body);
    layout->addWidget(slotsTitle);
    layout->addWidget(m_slots);
    layout->addWidget(m_remove, 0, Qt::AlignLeft);
    m_slots->setObjectName(QStringLiteral("programSlots"));

    m_form->lettersDueOn->setToday([&desk] { return desk.today(); });
    m_binding.custom(
        m_form->name, [](const Program& program) { return program.name; },
        [](Program& program, const QString& typed) {
            if (typed.isEmpty()) {
                return tr("A program needs a name.");
            }
            program.name = typed;
            return QString();
        });
    m_binding.text(m_form->city, &Program::city);
    m_binding.date(m_form->lettersDueOn, &Program::lettersDueOn);
    m_binding.number(m_form->maxLetters, &Program::maxLetters, 0, kMostOfProgram);
    m_binding.number(m_form->maxAgeMonths, &Program::maxAgeMonths, 0, kMostOfProgram);
    connect(m_remove, &QPushButton::clicked, this, &ProgramDetails::removeAsked);
}

ProgramDetails::~ProgramDetails() = default;

void ProgramDetails::show(const Program& program) {
    m_binding.show(program);
    m_binding.setReadOnly(!m_desk.canChange());
    m_slots->show(program.id.text(), program.slots);
    m_remove->setEnabled(m_desk.canChange());
}

void ProgramDetails::forget() {
    m_binding.forget();
    m_slots->forget();
}

void ProgramDetails::focusFirst() {
    m_form->name->setFocus(Qt::ShortcutFocusReason);
    m_form->name->selectAll();
}

} // namespace letterdesk
