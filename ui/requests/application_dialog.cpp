// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/application_dialog.h"

#include "core/actions/bundled_data.h"
#include "core/actions/records.h"
#include "ui/requests/ui_application_form.h"
#include "ui/shell/desk.h"
#include "ui/widgets/dialog_frame.h"
#include "ui/widgets/field_box.h"

namespace letterdesk {

ApplicationDialog::ApplicationDialog(Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_form(std::make_unique<Ui::ApplicationForm>()) {
    setObjectName(QStringLiteral("applicationDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* body = new QWidget(this);
    m_form->setupUi(body);
    m_form->service->addItem(tr("Choose a service"), QString());
    for (const QString& id : bundledRulePack().serviceIds()) {
        const auto rules = bundledRulePack().service(id);
        m_form->service->addItem(rules ? rules->shortName : id, id);
        m_form->service->setItemData(m_form->service->count() - 1, rules ? rules->name : id, Qt::ToolTipRole);
    }
    m_form->specialty->addItem(tr("None"), QString());
    for (const QString& id : bundledRulePack().specialtyIds()) {
        m_form->specialty->addItem(bundledRulePack().specialtyName(id), id);
    }
    m_form->lettersDueOn->setToday([&desk] { return desk.today(); });
    frameDialog(*this,
                {tr("New application"),
                 tr("One season’s application through one service. Requests say which application each "
                    "letter is for."),
                 body, tr("Add Application")},
                [this] { add(); });
}

ApplicationDialog::~ApplicationDialog() = default;

void ApplicationDialog::add() {
    const bool chosen = !m_form->service->value().isEmpty();
    FieldBox::of(m_form->service)
        ->setProblem(chosen ? QString() : tr("Choose the service the letter is sent through."));
    if (!chosen) {
        m_form->service->setFocus();
        return;
    }
    if (!m_form->lettersDueOn->isAcceptable()) {
        m_form->lettersDueOn->setFocus();
        return;
    }
    Application application;
    application.service = m_form->service->value();
    application.specialty = m_form->specialty->value();
    application.season = m_form->season->text().trimmed();
    application.lettersDueOn = m_form->lettersDueOn->date();
    const auto saved = saveApplication(*m_desk.workspace(), application);
    if (!saved) {
        FieldBox::of(m_form->service)->setProblem(errorText(saved.error(), Attempt::Change).paragraph());
        return;
    }
    m_added = *saved;
    accept();
}

} // namespace letterdesk
