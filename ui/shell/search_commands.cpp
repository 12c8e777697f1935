// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_commands.h"

#include "core/actions/searching.h"
#include "ui/shell/actions_table.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/desk.h"
#include "ui/shell/rail.h"
#include "ui/shell/saved_search_dialog.h"
#include "ui/shell/saved_search_list.h"
#include "ui/shell/search_box.h"
#include "ui/shell/search_builder.h"

#include <QtGui/QAction>

namespace letterdesk {

namespace {

constexpr qsizetype kRecentCommands = 8;

/// The text of a menu's row without its mnemonic.
QString plainText(const QString& text) {
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size()) {
            ++i; // the letter behind stays, an ampersand too
        }
        plain += text[i];
    }
    return plain;
}

} // namespace

SearchCommands::SearchCommands(Desk& desk, Actions& actions, SearchBox& box, Rail& rail, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_box(box) {
    using A = ActionId;
    box.addAction(actions[A::SaveSearch], QLineEdit::TrailingPosition);
    box.addAction(actions[A::BuildSearch], QLineEdit::TrailingPosition);
    auto* saved = new SavedSearchList(desk, &rail);
    connect(&rail, &Rail::narrowed, saved, &SavedSearchList::setNarrow);
    rail.addBelowPages(saved);
    connect(saved, &SavedSearchList::chosen, this, &SearchCommands::run);
    connect(&box, &QLineEdit::textChanged, this, &SearchCommands::update);
    actions.onTriggered(A::SearchEverything, [this] {
        m_box.setFocus(Qt::ShortcutFocusReason);
        m_box.selectAll();
    });
    actions.onTriggered(A::SaveSearch, [this] { saveSearch(); });
    actions.onTriggered(A::BuildSearch, [this] { buildSearch(); });
    actions.onTriggered(A::CommandPalette, [this] { showPalette(); });
}

void SearchCommands::update() {
    const bool open = m_desk.workspace() != nullptr;
    m_actions[ActionId::SearchEverything]->setEnabled(open);
    m_actions[ActionId::BuildSearch]->setEnabled(open);
    m_actions[ActionId::SaveSearch]->setEnabled(m_desk.canChange() && !m_box.text().trimmed().isEmpty());
}

void SearchCommands::saveSearch() {
    SavedSearch search;
    search.query = m_box.text().trimmed();
    (new SavedSearchDialog(m_desk, search, m_desk.window()))->open();
}

void SearchCommands::buildSearch() {
    auto* builder = new SearchBuilder(m_box.text(), m_desk.today(), m_desk.window());
    connect(builder, &SearchBuilder::built, this, [this](const QString& search) {
        // Later: closing the dialog gives the focus back first.
        QMetaObject::invokeMethod(
            this, [this, search] { m_box.search(search); }, Qt::QueuedConnection);
    });
    builder->open();
}

void SearchCommands::run(const QString& query) {
    m_box.search(query);
}

void SearchCommands::showPalette() {
    auto* palette = new CommandPalette(
        commands(), m_desk.settings().get(SettingKey::RecentCommands).toStringList(), m_desk.window());
    connect(palette, &CommandPalette::chosen, this, [this](const QString& id) {
        QStringList recent = m_desk.settings().get(SettingKey::RecentCommands).toStringList();
        recent.removeAll(id);
        recent.prepend(id);
        m_desk.settings().set(SettingKey::RecentCommands, QStringList(recent.mid(0, kRecentCommands)));
    });
    palette->open();
}

std::vector<Command> SearchCommands::commands() {
    std::vector<Command> commands;
    for (const ActionRow& row : actionTable()) {
        QAction* action = m_actions[row.id];
        if (row.id == ActionId::CommandPalette || row.id == ActionId::OpenRecent || !action->isEnabled() ||
            !action->isVisible()) {
            continue;
        }
        commands.push_back({QLatin1StringView(row.name), plainText(action->text()), plainText(menuText(row.menu)),
                            action->shortcut().toString(QKeySequence::NativeText), row.icon,
                            [action] { action->trigger(); }});
    }
    const auto saved =
        m_desk.workspace() != nullptr ? savedSearches(*m_desk.workspace()) : Result<std::vector<SavedSearch>>();
    if (m_desk.done(saved, Attempt::Read)) {
        for (const SavedSearch& search : *saved) {
            // Not remembered: a name may be somebody's, and what is used last lies outside the file.
            commands.push_back({QString(), search.name, tr("Saved search"), QString(), Icon::Star,
                                [this, query = search.query] { run(query); }});
        }
    }
    return commands;
}

} // namespace letterdesk
