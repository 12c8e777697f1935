// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/request_section.h"

#include "core/actions/records.h"
#include "ui/requests/request_words.h"
#include "ui/requests/ui_request_form.h"
#include "ui/shell/desk.h"
#include "ui/widgets/form_columns.h"

namespace letterdesk {

RequestSection::RequestSection(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_form(std::make_unique<Ui::RequestForm>())
    , m_binding([this](const Request& changed, const QString& label) {
        const auto saved = saveRequest(*m_desk.workspace(), changed, tr("Change “%1”").arg(label));
        return saved ? QString() : errorText(saved.error(), Attempt::Change).paragraph();
    }) {
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
    m_binding.choice(m_form->channel, &Request::channel);
    m_binding.choice(m_form->answer, &Request::answer);
    const std::pair<DateField*, std::optional<QDate> Request::*> dates[] = {
        {m_form->writersDate, &Request::writersDate},
        {m_form->askOn, &Request::askOn},
        {m_form->askedOn, &Request::askedOn},
        {m_form->answeredOn, &Request::answeredOn},
        {m_form->thankedOn, &Request::thankedOn},
        {m_form->packetGivenOn, &Request::packetGivenOn},
        {m_form->outcomeToldOn, &Request::outcomeToldOn},
    };
    for (const auto& [field, member] : dates) {
        field->setToday(desk.today());
        m_binding.date(field, member);
    }
    m_binding.check(
        m_form->reserve, [](const Request& request) { return request.reserve.value_or(false); },
        [](Request& request, bool on) { request.reserve = on ? std::optional(true) : std::nullopt; });
}

RequestSection::~RequestSection() = default;

void RequestSection::show(const Request& request) {
    m_binding.show(request);
    setEnabled(m_desk.canChange());
}

void RequestSection::focusWritersDate() {
    m_form->writersDate->setFocus(Qt::ShortcutFocusReason);
}

void RequestSection::focusAskOn() {
    m_form->askOn->setFocus(Qt::ShortcutFocusReason);
}

} // namespace letterdesk
