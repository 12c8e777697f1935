// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/request_section.h"

#include "core/actions/records.h"
#include "core/print/packet/packet_language.h"
#include "ui/requests/request_words.h"
#include "ui/requests/ui_request_form.h"
#include "ui/shell/desk.h"
#include "ui/widgets/form_columns.h"

namespace letterdesk {

namespace {

/// "Español": a language in its own name, without the country that Qt may put before it.
QString languageName(const QString& code) {
    QString name =
        code == QLatin1StringView("en") ? QStringLiteral("English") : QLocale(code).nativeLanguageName();
    if (!name.isEmpty()) {
        name[0] = name[0].toUpper();
    }
    return name;
}

} // namespace

RequestSection::RequestSection(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_form(std::make_unique<Ui::RequestForm>())
    , m_binding(
          [this](const RequestId& id, const FormBinding<Request>::Edit& edit, const QString& label) {
              return editRequest(
                  *m_desk.workspace(), id,
                  [&edit](Request& request) -> Result<void> {
                      edit(request);
                      return {};
                  },
                  tr("Change “%1”").arg(label));
          },
          [this](const Error& error) { m_desk.report(error, Attempt::Change); }) {
    m_form->setupUi(this);
    new FormColumns(this);
    setObjectName(QStringLiteral("requestSection"));
    for (const auto& [stage, word] : EnumWords<Stage>::words) {
        const ChipLook chip = stageChip(stage);
        m_form->stage->addItem(themedIcon(chip.icon), chip.word, QString(QLatin1StringView(word)));
    }
    fillChoices<Channel>(m_form->channel, tr("Not chosen"));
    fillChoices<Answer>(m_form->answer, tr("None yet"));
    m_binding.choice(
        m_form->stage, [](const Request& request) { return QString(enumText(request.stage)); },
        [](Request& request, const QString& word) {
            request.stage = enumFromText<Stage>(word).value_or(request.stage);
        });
    for (const QString& code : packetLanguages()) {
        // In its own name: it is chosen for somebody who reads it. English is what a request without one is in.
        const bool byDefault = m_form->packetLanguage->count() == 0;
        m_form->packetLanguage->addItem(languageName(code), byDefault ? QString() : code);
    }
    m_binding.text(m_form->packetLanguage, &Request::packetLanguage);
    m_binding.choice(m_form->channel, &Request::channel);
    m_binding.choice(m_form->answer, &Request::answer);
    const auto today = [&desk] { return desk.today(); };
    for (DateField* field : {m_form->writersDate, m_form->askOn}) {
        field->setToday(today, DateSense::Coming);
    }
    m_binding.date(m_form->writersDate, &Request::writersDate);
    m_binding.date(m_form->askOn, &Request::askOn);
    m_binding.pastDate(m_form->askedOn, &Request::askedOn, today);
    m_binding.pastDate(m_form->answeredOn, &Request::answeredOn, today);
    m_binding.pastDate(m_form->thankedOn, &Request::thankedOn, today);
    m_binding.pastDate(m_form->packetGivenOn, &Request::packetGivenOn, today);
    m_binding.pastDate(m_form->outcomeToldOn, &Request::outcomeToldOn, today);
    m_binding.check(
        m_form->reserve, [](const Request& request) { return request.reserve.value_or(false); },
        [](Request& request, bool on) { request.reserve = on ? std::optional(true) : std::nullopt; });
}

RequestSection::~RequestSection() = default;

void RequestSection::show(const Request& request) {
    m_binding.show(request);
    m_binding.setReadOnly(!m_desk.canChange());
}

void RequestSection::forget() {
    m_binding.forget();
}

void RequestSection::focusFirst() {
    m_form->stage->setFocus(Qt::ShortcutFocusReason);
}

void RequestSection::focusWritersDate() {
    m_form->writersDate->setFocus(Qt::ShortcutFocusReason);
}

void RequestSection::focusAskOn() {
    m_form->askOn->setFocus(Qt::ShortcutFocusReason);
}

} // namespace letterdesk
