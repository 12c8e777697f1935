// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/concern_body.h"

#include "core/actions/concerns.h"
#include "ui/people/ui_concern_form.h"
#include "ui/widgets/form_columns.h"

namespace letterdesk {

namespace {

constexpr int kLinesOfNote = 3;

} // namespace

ConcernBody::ConcernBody(Desk& desk, QWidget* parent)
    : BoundBody(desk, &editConcern, parent)
    , m_form(std::make_unique<Ui::ConcernForm>()) {
    m_form->setupUi(this);
    new FormColumns(this);
    fillChoices<ConcernKind>(m_form->kind, tr("Not chosen"));
    showLines(m_form->note, kLinesOfNote);
    const auto today = [&desk] { return desk.today(); };
    const auto check = [](const Concern& concern) {
        return concern.on && concern.repairedOn && *concern.repairedOn < *concern.on
                   ? tr("It cannot be repaired before it happened.")
                   : QString();
    };
    binding().choice(m_form->kind, &Concern::kind);
    binding().pastDate(m_form->on, &Concern::on, today, check);
    binding().pastDate(m_form->repairedOn, &Concern::repairedOn, today, check);
    binding().longText(m_form->note, &Concern::note);
}

ConcernBody::~ConcernBody() = default;

void ConcernBody::takeFocus() {
    m_form->kind->setFocus(Qt::ShortcutFocusReason);
}

} // namespace letterdesk
