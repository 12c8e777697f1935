// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/season_date_card.h"

#include "ui/applications/application_words.h"
#include "ui/applications/ui_season_date_form.h"
#include "ui/shell/desk.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/form_columns.h"

#include <QtWidgets/QCompleter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace letterdesk {

SeasonDate seasonDate(const ApplicationDate& date, size_t place) {
    return {Id<SeasonDate>(QString::number(place)), place, date.event, date.on, date.estimated};
}

SeasonDateCard::SeasonDateCard(Desk& desk, FormBinding<SeasonDate>::Save save, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_form(std::make_unique<Ui::SeasonDateForm>())
    , m_title(new QLabel(this))
    , m_chip(new Chip(this))
    , m_remove(new QToolButton(this))
    , m_binding(std::move(save), [this](const Error& error) { m_desk.report(error, Attempt::Change); }) {
    m_title->setObjectName(QStringLiteral("dateTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    setTextRole(m_title, TextRole::Body, true);
    m_chip->setObjectName(QStringLiteral("estimateChip"));
    m_chip->setLook({Icon::Calendar, tr("estimate"), Tone::Estimate});
    m_remove->setObjectName(QStringLiteral("removeDate"));
    m_remove->setIcon(themedIcon(Icon::Delete));
    m_remove->setToolTip(tr("Remove this date"));
    m_remove->setAccessibleName(tr("Remove this date"));
    auto* body = new QWidget(this);
    m_form->setupUi(body);
    new FormColumns(body);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_chip, 0, Qt::AlignVCenter);
    head->addWidget(m_remove, 0, Qt::AlignVCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(body);

    auto* completer = new QCompleter(knownEventWords(), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_form->event->setCompleter(completer);
    m_form->on->setToday([&desk] { return desk.today(); });
    m_binding.custom(
        m_form->event, [](const SeasonDate& date) { return eventWords(date.event); },
        [](SeasonDate& date, const QString& typed) {
            if (typed.isEmpty()) {
                return tr("Say what happens on this day, or remove the date.");
            }
            date.event = eventFromWords(typed);
            return QString();
        });
    m_binding.date(m_form->on, &SeasonDate::on);
    m_binding.check(
        m_form->estimated, [](const SeasonDate& date) { return date.estimated.value_or(false); },
        [](SeasonDate& date, bool on) { date.estimated = on ? std::optional(true) : std::nullopt; });
    connect(m_remove, &QToolButton::clicked, this, &SeasonDateCard::removeAsked);
}

SeasonDateCard::~SeasonDateCard() = default;

void SeasonDateCard::show(const SeasonDate& date) {
    QString title = eventWords(date.event);
    if (date.on) {
        title += QStringLiteral(" · ") + dateForReading(*date.on, locale());
    }
    m_title->setText(title);
    m_chip->setVisible(date.estimated.value_or(false));
    m_binding.show(date);
    m_binding.setReadOnly(!m_desk.canChange());
    m_remove->setEnabled(m_desk.canChange());
}

void SeasonDateCard::focusFirst() {
    m_form->event->setFocus(Qt::ShortcutFocusReason);
    m_form->event->selectAll();
}

} // namespace letterdesk
