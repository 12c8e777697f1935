// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/entry_card.h"

#include "core/actions/bundled_data.h"
#include "core/requests/request_state.h"
#include "ui/requests/request_words.h"
#include "ui/requests/ui_entry_form.h"
#include "ui/shell/desk.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/form_columns.h"
#include "ui/widgets/turning_row.h"

#include <QtCore/QUrl>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace letterdesk {

namespace {

constexpr int kLettersOfTitle = 16;

ChipLook stateChip(const Entry& entry) {
    const EntryState state = entryState(entry);
    switch (state) {
    case EntryState::Received:
        return {Icon::Check, displayText(state), Tone::Done};
    case EntryState::Issued:
        return {Icon::Waiting, displayText(state), Tone::Accent};
    case EntryState::ToIssue:
        return {Icon::StageCandidate, displayText(state), Tone::Neutral};
    }
    return {};
}

} // namespace

ApplicationChoice choiceOf(const Application& application) {
    QString name = forWhat(application.service.isEmpty() ? QStringList() : QStringList{application.service},
                           application.specialty);
    if (!application.season.isEmpty()) {
        name += (name.isEmpty() ? QString() : QStringLiteral(" · ")) + application.season;
    }
    return {application.id, name};
}

EntryCard::EntryCard(Desk& desk, FormBinding<Entry>::Save save, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_form(std::make_unique<Ui::EntryForm>())
    , m_titleRow(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_title(new QLabel(this))
    , m_state(new Chip(this))
    , m_remove(new QToolButton(this))
    , m_binding(std::move(save), [this](const Error& error) { m_desk.report(error, Attempt::Change); }) {
    setObjectName(QStringLiteral("entryCard"));
    m_title->setObjectName(QStringLiteral("entryTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    setTextRole(m_title, TextRole::Body, true);
    m_remove->setObjectName(QStringLiteral("removeEntry"));
    m_remove->setIcon(themedIcon(Icon::Delete));
    m_remove->setToolTip(tr("Remove this service from the request"));
    m_remove->setAccessibleName(tr("Remove this service from the request"));
    auto* body = new QWidget(this);
    m_form->setupUi(body);
    new FormColumns(body);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    m_titleRow->setSpacing(8);
    m_titleRow->addWidget(m_title, 1);
    m_titleRow->addWidget(m_state, 0, Qt::AlignLeft);
    head->addLayout(m_titleRow, 1);
    head->addWidget(m_remove, 0, Qt::AlignTop);
    // Left alone, title and state beside each other would forbid the width at which they come below one another.
    setMinimumWidth(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(body);

    fillChoices<LetterKind>(m_form->letterKind, tr("Not chosen"));
    fillChoices<Route>(m_form->route, tr("Not known yet"));
    // Never pre-filled: it is the student's own decision (docs/data-format.md).
    m_form->waived->addItem(tr("Not chosen yet"), QString());
    m_form->waived->addItem(tr("Given up (waived)"), QStringLiteral("yes"));
    m_form->waived->addItem(tr("Kept"), QStringLiteral("no"));
    m_form->specialtyLabel->addItem(tr("As the application"), QString());
    for (const QString& id : bundledRulePack().specialtyIds()) {
        m_form->specialtyLabel->addItem(bundledRulePack().specialtyName(id), id);
    }

    m_binding.choice(
        m_form->application,
        [](const Entry& entry) { return entry.application ? entry.application->text() : QString(); },
        [](Entry& entry, const QString& id) {
            entry.application = id.isEmpty() ? std::nullopt : std::optional(ApplicationId(id));
        });
    connect(m_form->application, &ChoiceField::verbChosen, this, &EntryCard::newApplicationAsked,
            Qt::QueuedConnection);
    m_binding.choice(m_form->letterKind, &Entry::letterKind);
    m_binding.choice(m_form->route, &Entry::route);
    m_binding.choice(
        m_form->waived,
        [](const Entry& entry) {
            return !entry.waived ? QString() : *entry.waived ? QStringLiteral("yes") : QStringLiteral("no");
        },
        [](Entry& entry, const QString& word) {
            entry.waived = word.isEmpty() ? std::nullopt : std::optional(word == QStringLiteral("yes"));
        });
    m_binding.text(m_form->specialtyLabel, &Entry::specialtyLabel);
    m_binding.text(m_form->form, &Entry::form);
    m_binding.text(m_form->letterId, &Entry::letterId);
    m_binding.text(m_form->requestId, &Entry::requestId);
    m_binding.custom(
        m_form->submissionLink, [](const Entry& entry) { return entry.submissionLink; },
        [](Entry& entry, const QString& typed) {
            const QUrl url(typed, QUrl::StrictMode);
            if (!typed.isEmpty() &&
                (!url.isValid() || url.scheme() != QStringLiteral("https") || url.host().isEmpty())) {
                return tr("“%1” is not a web address. Copy it whole from the service’s message; it begins with "
                          "https://")
                    .arg(typed.left(60));
            }
            entry.submissionLink = typed;
            return QString();
        });
    const auto today = [&desk] { return desk.today(); };
    m_binding.pastDate(m_form->issuedOn, &Entry::issuedOn, today);
    m_binding.pastDate(m_form->receivedOn, &Entry::receivedOn, today);
    connect(m_remove, &QToolButton::clicked, this, &EntryCard::removeAsked);
}

EntryCard::~EntryCard() = default;

void EntryCard::showApplications(const Entry& entry, const std::vector<ApplicationChoice>& applications) {
    const auto chosen =
        std::find_if(applications.cbegin(), applications.cend(),
                     [&entry](const ApplicationChoice& each) { return entry.application == each.id; });
    m_title->setText(chosen == applications.cend() ? tr("Service not chosen") : chosen->name);
    // Only what differs is filled anew: the user may be walking through it, and an office has hundreds.
    ChoiceField& field = *m_form->application;
    if (field.count() == 0) {
        field.addItem(tr("Not chosen"), QString());
    }
    if (m_offered == applications && field.count() > 1) {
        return;
    }
    const auto differs =
        std::mismatch(m_offered.cbegin(), m_offered.cend(), applications.cbegin(), applications.cend()).second;
    const auto same = static_cast<int>(differs - applications.cbegin());
    m_offered = applications;
    const QString shown = field.value();
    for (int index = field.count() - 1; index > same; --index) {
        field.removeItem(index);
    }
    for (size_t at = static_cast<size_t>(same); at < m_offered.size(); ++at) {
        field.addItem(m_offered[at].name, m_offered[at].id.text());
    }
    field.addVerb(Icon::Add, tr("New application…"));
    field.setCurrentIndex(std::max(0, field.findData(shown)));
}

void EntryCard::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int title = m_title->fontMetrics().averageCharWidth() * kLettersOfTitle;
    const bool room = title + m_state->sizeHint().width() + m_remove->sizeHint().width() <= width();
    turnRow(*m_titleRow, *m_state, room, Qt::AlignVCenter);
}

void EntryCard::show(const Entry& entry, const std::vector<ApplicationChoice>& applications) {
    showApplications(entry, applications);
    m_state->setLook(stateChip(entry));
    m_binding.show(entry);
    m_binding.setReadOnly(!m_desk.canChange());
    m_remove->setEnabled(m_desk.canChange());
}

} // namespace letterdesk
