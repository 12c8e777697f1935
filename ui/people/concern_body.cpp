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
    for (DateField* field : {m_form->on, m_form->repairedOn}) {
        field->setToday([&desk] { return desk.today(); }, DateSense::Past);
    }
    showLines(m_form->note, kLinesOfNote);
    const auto check = [&desk](const Concern& concern) {
        if ((concern.on && *concern.on > desk.today()) ||
            (concern.repairedOn && *concern.repairedOn > desk.today())) {
            return tr("That day has not come yet.");
        }
        if (concern.on && concern.repairedOn && *concern.repairedOn < *concern.on) {
            return tr("It cannot be repaired before it happened.");
        }
        return QString();
    };
    binding().choice(m_form->kind, &Concern::kind);
    binding().date(m_form->on, &Concern::on, check);
    binding().date(m_form->repairedOn, &Concern::repairedOn, check);
    binding().longText(m_form->note, &Concern::note);
}

ConcernBody::~ConcernBody() = default;

void ConcernBody::takeFocus() {
    m_form->kind->setFocus(Qt::ShortcutFocusReason);
}

} // namespace letterdesk
