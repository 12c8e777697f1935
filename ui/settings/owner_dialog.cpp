// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/owner_dialog.h"

#include "core/actions/bundled_data.h"
#include "core/actions/person_text.h"
#include "core/actions/records.h"
#include "ui/settings/ui_owner_form.h"
#include "ui/shell/desk.h"
#include "ui/widgets/dialog_frame.h"
#include "ui/widgets/form_binding.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paper_style.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace letterdesk {

OwnerDialog::OwnerDialog(Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_form(std::make_unique<Ui::OwnerForm>())
    , m_ids(new QGridLayout)
    , m_addId(new QPushButton(themedIcon(Icon::Add, Tint::Accent), tr("Add a Number"), this)) {
    setObjectName(QStringLiteral("ownerDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    if (const auto owner = desk.workspace()->owner()) {
        m_owner = *owner;
    }
    auto* body = new QWidget(this);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto* form = new QWidget(body);
    m_form->setupUi(form);
    layout->addWidget(form);
    auto* title = new QLabel(tr("My numbers in the services"), body);
    setTextRole(title, TextRole::Body, true);
    layout->addSpacing(8);
    layout->addWidget(title);
    m_ids->setHorizontalSpacing(12);
    m_ids->setVerticalSpacing(8);
    m_ids->setColumnStretch(0, 1);
    m_ids->setColumnStretch(1, 1);
    layout->addLayout(m_ids);
    m_addId->setObjectName(QStringLiteral("addServiceId"));
    setButtonLook(m_addId, ButtonLook::Quiet);
    layout->addWidget(m_addId, 0, Qt::AlignLeft);
    layout->addStretch(1);

    fillChoices<OwnerStage>(m_form->stage, tr("Not chosen"));
    m_form->name->setText(m_owner.name);
    m_form->pronunciation->setText(m_owner.pronunciation);
    m_form->email->setText(m_owner.email);
    m_form->phone->setText(m_owner.phone);
    m_form->school->setText(m_owner.school);
    // What is longer than its field shows how it begins.
    m_form->email->setCursorPosition(0);
    m_form->school->setCursorPosition(0);
    m_form->stage->setValue(m_owner.stage ? QString(enumText(*m_owner.stage)) : QString());
    for (const OwnerServiceId& id : m_owner.ids) {
        addIdRow(id);
    }
    connect(m_addId, &QPushButton::clicked, this, [this] {
        addIdRow({});
        m_rows.back().service->setFocus();
    });
    frameDialog(*this,
                {tr("My details"), tr("They stand on every packet, so that your writers can reach you."), body,
                 tr("Save Details")},
                [this] { keep(); });
    m_form->name->setFocus();
    setMinimumWidth(520);
}

OwnerDialog::~OwnerDialog() = default;

void OwnerDialog::addIdRow(const OwnerServiceId& id) {
    const auto number = static_cast<int>(m_rows.size());
    auto* service = new ChoiceField(this);
    service->setObjectName(QStringLiteral("idService%1").arg(number));
    service->setAccessibleName(tr("Service"));
    service->addItem(tr("Choose a service"), QString());
    for (const QString& each : bundledRulePack().serviceIds()) {
        const auto rules = bundledRulePack().service(each);
        if (rules && !rules->applicantIdLabel.isEmpty()) {
            service->addItem(QStringLiteral("%1 (%2)").arg(rules->shortName, rules->applicantIdLabel), each);
        }
    }
    service->setValue(id.service);
    auto* value = new QLineEdit(id.value, this);
    value->setObjectName(QStringLiteral("idValue%1").arg(number));
    value->setAccessibleName(tr("Number"));
    value->setPlaceholderText(tr("Empty removes it"));
    // A row needs room for words when its number belongs to no service.
    auto* box = new FieldBox(this);
    box->setObjectName(QStringLiteral("idBox%1").arg(number));
    auto* boxed = new QVBoxLayout(box);
    boxed->addWidget(service);
    box->setLabel(tr("Service"));
    auto* valueBox = new FieldBox(this);
    auto* valueBoxed = new QVBoxLayout(valueBox);
    valueBoxed->addWidget(value);
    valueBox->setLabel(tr("Number"));
    m_ids->addWidget(box, number, 0, Qt::AlignTop);
    m_ids->addWidget(valueBox, number, 1, Qt::AlignTop);
    box->show();
    valueBox->show();
    m_rows.push_back({service, value});
}

void OwnerDialog::keep() {
    const QString email = m_form->email->text().trimmed();
    FieldBox::of(m_form->email)->setProblem(emailProblem(email));
    if (!emailProblem(email).isEmpty()) {
        m_form->email->setFocus();
        return;
    }
    for (const IdRow& row : m_rows) {
        const bool homeless = !row.value->text().trimmed().isEmpty() && row.service->value().isEmpty();
        FieldBox::of(row.service)
            ->setProblem(homeless ? tr("Choose the service this number belongs to.") : QString());
        if (homeless) {
            row.service->setFocus();
            return;
        }
    }
    Owner owner = m_owner;
    owner.name = m_form->name->text().trimmed();
    owner.pronunciation = m_form->pronunciation->text().trimmed();
    owner.email = email;
    owner.phone = m_form->phone->text().trimmed();
    owner.school = m_form->school->text().trimmed();
    owner.stage = enumFromText<OwnerStage>(m_form->stage->value());
    std::vector<OwnerServiceId> ids;
    for (size_t at = 0; at < m_rows.size(); ++at) {
        OwnerServiceId id = at < m_owner.ids.size() ? m_owner.ids[at] : OwnerServiceId{};
        id.value = m_rows[at].value->text().trimmed();
        if (id.service != m_rows[at].service->value()) {
            id.service = m_rows[at].service->value();
            const auto rules = bundledRulePack().service(id.service);
            id.label = rules ? rules->applicantIdLabel : QString();
        }
        if (!id.value.isEmpty() && !id.service.isEmpty()) {
            ids.push_back(id);
        }
    }
    owner.ids = ids;
    const auto saved = saveOwner(*m_desk.workspace(), owner);
    if (!saved) {
        FieldBox::of(m_form->name)->setProblem(errorText(saved.error(), Attempt::Change).paragraph());
        return;
    }
    accept();
}

} // namespace letterdesk
