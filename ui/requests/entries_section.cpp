// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/entries_section.h"

#include "core/actions/bundled_data.h"
#include "core/actions/records.h"
#include "ui/requests/application_dialog.h"
#include "ui/requests/entry_card.h"
#include "ui/shell/desk.h"
#include "ui/widgets/icon.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace letterdesk {

namespace {

// A student has a handful; more than this is not a list to choose from.
constexpr int kMostApplications = 200;

} // namespace

EntriesSection::EntriesSection(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_layout(new QVBoxLayout(this))
    , m_none(new QLabel(
          tr("No service yet. Add where this letter goes, so that the packet can say how to send it."), this))
    , m_add(new QPushButton(themedIcon(Icon::Add, Tint::Text), tr("Add a Service"), this)) {
    setObjectName(QStringLiteral("entriesSection"));
    m_none->setObjectName(QStringLiteral("noEntries"));
    m_none->setWordWrap(true);
    setTextRole(m_none, TextRole::Body, false, true);
    m_add->setObjectName(QStringLiteral("addEntry"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(ThemeSizes::kGroupGap);
    m_layout->addWidget(m_none);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &EntriesSection::addEntry);
}

std::vector<Application> EntriesSection::applications() const {
    const auto page = m_desk.workspace()->page<Application>(QString(), kMostApplications);
    return page ? *page : std::vector<Application>();
}

void EntriesSection::show(const Request& request) {
    m_request = request;
    const std::vector<Application> known = applications();
    while (m_cards.size() > request.entries.size()) {
        m_cards.back()->deleteLater();
        m_cards.back()->hide();
        m_cards.pop_back();
    }
    while (m_cards.size() < request.entries.size()) {
        auto* card = new EntryCard(
            m_desk, [this](const Entry& changed, const QString& label) { return keep(changed, label); }, this);
        const auto number = static_cast<int>(m_cards.size());
        card->setObjectName(QStringLiteral("entryCard%1").arg(number));
        connect(card, &EntryCard::removeAsked, this, [this, card] { remove(card->entry()); });
        connect(card, &EntryCard::newApplicationAsked, this, [this, card] { askForApplication(card->entry()); });
        m_layout->insertWidget(number, card);
        static_cast<QWidget*>(card)->show();
        m_cards.push_back(card);
    }
    for (size_t at = 0; at < m_cards.size(); ++at) {
        m_cards[at]->show(request.entries[at], known);
    }
    m_none->setVisible(request.entries.empty());
    m_add->setEnabled(m_desk.canChange());
}

QString EntriesSection::keep(const Entry& changed, const QString& label) {
    Request request = m_request;
    for (Entry& entry : request.entries) {
        if (entry.id == changed.id) {
            if (entry == changed) {
                show(m_request);
                return {};
            }
            entry = changed;
        }
    }
    const auto saved = saveRequest(*m_desk.workspace(), request, tr("Change “%1”").arg(label));
    return saved ? QString() : errorText(saved.error(), Attempt::Change).paragraph();
}

void EntriesSection::remove(const EntryId& id) {
    Request request = m_request;
    std::erase_if(request.entries, [&id](const Entry& entry) { return entry.id == id; });
    if (m_desk.done(saveRequest(*m_desk.workspace(), request, tr("Remove Service")))) {
        m_desk.whisper(tr("The service was removed from the request."), tr("Undo"),
                       [desk = &m_desk] { desk->done(desk->workspace()->undo(), Attempt::Undo); });
    }
}

void EntriesSection::addEntry() {
    if (!m_desk.canChange()) {
        return;
    }
    const std::vector<Application> known = applications();
    if (known.empty()) {
        askForApplication({});
        return;
    }
    // The first application this request does not go to yet.
    const auto open = std::find_if(known.cbegin(), known.cend(), [this](const Application& application) {
        return std::none_of(m_request.entries.cbegin(), m_request.entries.cend(),
                            [&](const Entry& entry) { return entry.application == application.id; });
    });
    addEntryFor(open == known.cend() ? std::nullopt : std::optional(open->id));
}

void EntriesSection::addEntryFor(const std::optional<ApplicationId>& application) {
    Request request = m_request;
    Entry entry;
    entry.application = application;
    if (application) {
        if (const auto stored = m_desk.workspace()->get(*application)) {
            const auto rules = bundledRulePack().service(stored->service);
            if (rules && rules->routes.size() == 1) {
                entry.route = enumFromText<Route>(rules->routes.first());
            }
        }
    }
    request.entries.push_back(entry);
    m_desk.done(saveRequest(*m_desk.workspace(), request, tr("Add Service")));
}

void EntriesSection::askForApplication(const EntryId& entry) {
    auto* dialog = new ApplicationDialog(m_desk, window());
    connect(dialog, &QDialog::finished, this, [this, dialog, entry](int result) {
        if (result != QDialog::Accepted) {
            show(m_request);
            return;
        }
        if (entry.isNull()) {
            addEntryFor(dialog->application());
            return;
        }
        for (Entry changed : m_request.entries) {
            if (changed.id == entry) {
                changed.application = dialog->application();
                keep(changed, tr("Application"));
                return;
            }
        }
    });
    dialog->open();
}

} // namespace letterdesk
