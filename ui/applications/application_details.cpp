// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/application_details.h"

#include "core/actions/applications.h"
#include "core/actions/bundled_data.h"
#include "ui/applications/ui_application_details_form.h"
#include "ui/shell/desk.h"
#include "ui/widgets/form_columns.h"

#include <QtCore/QTimeZone>
#include <QtWidgets/QCompleter>

namespace letterdesk {

ApplicationDetails::ApplicationDetails(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_form(std::make_unique<Ui::ApplicationDetailsForm>())
    , m_binding(
          [this](const ApplicationId& id, const FormBinding<Application>::Edit& edit, const QString& label) {
              return editApplication(
                  *m_desk.workspace(), id,
                  [&edit](Application& application) -> Result<void> {
                      edit(application);
                      return {};
                  },
                  tr("Change “%1”").arg(label));
          },
          [this](const Error& error) { m_desk.report(error, Attempt::Change); }) {
    m_form->setupUi(this);
    new FormColumns(this);
    setObjectName(QStringLiteral("applicationDetails"));
    const RulePack& pack = bundledRulePack();
    m_form->service->addItem(tr("Not chosen"), QString());
    for (const QString& id : pack.serviceIds()) {
        const auto rules = pack.service(id);
        m_form->service->addItem(rules ? rules->shortName : id, id);
        m_form->service->setItemData(m_form->service->count() - 1, rules ? rules->name : id, Qt::ToolTipRole);
    }
    m_form->specialty->addItem(tr("None"), QString());
    for (const QString& id : pack.specialtyIds()) {
        m_form->specialty->addItem(pack.specialtyName(id), id);
    }
    m_form->lettersDueOn->setToday([&desk] { return desk.today(); });
    m_binding.text(m_form->service, &Application::service);
    m_binding.text(m_form->specialty, &Application::specialty);
    m_binding.text(m_form->season, &Application::season);
    m_binding.date(m_form->lettersDueOn, &Application::lettersDueOn);
    m_binding.custom(
        m_form->timeZone, [](const Application& application) { return application.timeZone; },
        [](Application& application, const QString& typed) {
            if (!typed.isEmpty() && !isKnownTimeZone(typed)) {
                return tr("“%1” is no time zone. Write it like America/New_York.").arg(typed.left(40));
            }
            application.timeZone = typed;
            return QString();
        });
    // Reading all names takes a moment, so they are read when somebody begins to type.
    connect(m_form->timeZone, &QLineEdit::textEdited, this, [this] {
        if (m_form->timeZone->completer() == nullptr) {
            QStringList names;
            for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
                names << QString::fromLatin1(id);
            }
            auto* completer = new QCompleter(names, this);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->setFilterMode(Qt::MatchContains);
            m_form->timeZone->setCompleter(completer);
        }
    });
}

ApplicationDetails::~ApplicationDetails() = default;

void ApplicationDetails::show(const Application& application) {
    m_binding.show(application);
    m_binding.setReadOnly(!m_desk.canChange());
}

void ApplicationDetails::focusFirst() {
    m_form->service->setFocus(Qt::ShortcutFocusReason);
}

} // namespace letterdesk
