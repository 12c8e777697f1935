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

bool has(const Request& request, const EntryId& id) {
    return std::any_of(request.entries.cbegin(), request.entries.cend(),
                       [&id](const Entry& entry) { return entry.id == id; });
}

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
    // Before the sheet shows its request again: it hears of a change after its sections.
    connect(&desk, &Desk::changed, this, [this](const ChangeSet& changes) {
        if (changes.everything || changes.touches(RecordKind::Application)) {
            m_firstOf = nullptr;
        }
    });
    // Another workspace may come to lie where this one was.
    connect(&desk, &Desk::workspaceReplaced, this, [this] { m_firstOf = nullptr; });
}

const std::vector<ApplicationChoice>& EntriesSection::firstApplications() {
    const Workspace* workspace = m_desk.workspace();
    if (m_firstOf != workspace) {
        const auto page = workspace->page<Application>(QString(), kMostApplications);
        m_first.clear();
        for (const Application& application : page.value_or(std::vector<Application>())) {
            m_first.push_back(choiceOf(application));
        }
        m_firstOf = page ? workspace : nullptr;
    }
    return m_first;
}

std::vector<ApplicationChoice> EntriesSection::applications() {
    std::vector<ApplicationChoice> known = firstApplications();
    for (const Entry& entry : m_request.entries) {
        const bool listed = !entry.application ||
                            std::any_of(known.cbegin(), known.cend(), [&entry](const ApplicationChoice& each) {
                                return each.id == *entry.application;
                            });
        if (!listed) {
            if (const auto further = m_desk.workspace()->get(*entry.application)) {
                known.push_back(choiceOf(*further));
            }
        }
    }
    return known;
}

void EntriesSection::show(const Request& request) {
    if (request.id != m_request.id) {
        m_before = m_request;
    }
    m_request = request;
    const std::vector<ApplicationChoice> known = applications();
    while (m_cards.size() > request.entries.size()) {
        EntryCard* card = m_cards.back();
        m_cards.pop_back();
        card->deleteLater();
        card->hide();
        card->leave();
    }
    while (m_cards.size() < request.entries.size()) {
        auto* card = new EntryCard(
            m_desk,
            [this](const EntryId& id, const FormBinding<Entry>::Edit& edit, const QString& label) {
                return keep(id, edit, label);
            },
            this);
        const auto number = static_cast<int>(m_cards.size());
        card->setObjectName(QStringLiteral("entryCard%1").arg(number));
        connect(card, &EntryCard::removeAsked, this, [this, card] { remove(card->entry()); });
        connect(card, &EntryCard::newApplicationAsked, this, [this, card] { askForApplication(card->entry()); });
        m_layout->insertWidget(number, card);
        static_cast<QWidget*>(card)->show();
        m_cards.push_back(card);
    }
    // What was typed for another request is kept meanwhile, which may show this one again.
    for (size_t at = 0; at < std::min(m_cards.size(), request.entries.size()); ++at) {
        m_cards[at]->show(request.entries[at], known);
    }
    m_none->setVisible(request.entries.empty());
    m_add->setEnabled(m_desk.canChange());
}

void EntriesSection::forget() {
    m_request = {};
    m_before = {};
    for (EntryCard* card : m_cards) {
        card->forget();
    }
}

Result<Entry> EntriesSection::keep(const EntryId& id, const FormBinding<Entry>::Edit& edit, const QString& label) {
    const Request& holder = has(m_request, id) ? m_request : m_before;
    return editEntry(
        *m_desk.workspace(), holder.id, id,
        [&edit](Entry& entry) -> Result<void> {
            edit(entry);
            return {};
        },
        tr("Change “%1”").arg(label));
}

void EntriesSection::remove(const EntryId& id) {
    const auto removed = editRequest(
        *m_desk.workspace(), m_request.id,
        [&id](Request& request) -> Result<void> {
            std::erase_if(request.entries, [&id](const Entry& entry) { return entry.id == id; });
            return {};
        },
        tr("Remove Service"));
    if (m_desk.done(removed)) {
        m_desk.whisperUndo(tr("The service was removed from the request."));
    }
}

void EntriesSection::addEntry() {
    if (!m_desk.canChange()) {
        return;
    }
    const std::vector<ApplicationChoice> known = applications();
    if (known.empty()) {
        askForApplication({});
        return;
    }
    // The first application this request does not go to yet.
    const auto open = std::find_if(known.cbegin(), known.cend(), [this](const ApplicationChoice& application) {
        return std::none_of(m_request.entries.cbegin(), m_request.entries.cend(),
                            [&](const Entry& entry) { return entry.application == application.id; });
    });
    addEntryFor(m_request.id, open == known.cend() ? std::nullopt : std::optional(open->id));
}

void EntriesSection::addEntryFor(const RequestId& request, const std::optional<ApplicationId>& application) {
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
    m_desk.done(editRequest(
        *m_desk.workspace(), request,
        [&entry](Request& changed) -> Result<void> {
            changed.entries.push_back(entry);
            return {};
        },
        tr("Add Service")));
}

void EntriesSection::askForApplication(const EntryId& entry) {
    auto* dialog = new ApplicationDialog(m_desk, window());
    // The sheet may turn to another request meanwhile: the answer is for this one.
    connect(dialog, &QDialog::accepted, this, [this, dialog, entry, request = m_request.id] {
        if (entry.isNull()) {
            addEntryFor(request, dialog->application());
            return;
        }
        const auto given = [application = dialog->application()](Entry& changed) -> Result<void> {
            changed.application = application;
            return {};
        };
        m_desk.done(
            editEntry(*m_desk.workspace(), request, entry, given, tr("Change “%1”").arg(tr("Application"))));
    });
    dialog->open();
}

} // namespace letterdesk
