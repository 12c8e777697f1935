// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "ui/shell/desk.h"
#include "ui/shell/rail.h"

#include <QtGui/QAction>
#include <QtWidgets/QStackedWidget>

#include <algorithm>
#include <array>

namespace letterdesk {

namespace {

constexpr std::array kVerbs{
    std::pair{PageVerb::New, ActionId::New},
    std::pair{PageVerb::Edit, ActionId::EditChosen},
    std::pair{PageVerb::Duplicate, ActionId::Duplicate},
    std::pair{PageVerb::Delete, ActionId::Delete},
    std::pair{PageVerb::EraseForGood, ActionId::EraseForGood},
    std::pair{PageVerb::SelectAll, ActionId::SelectAll},
    std::pair{PageVerb::Find, ActionId::Find},
    std::pair{PageVerb::Back, ActionId::GoBack},
    std::pair{PageVerb::Forward, ActionId::GoForward},
    std::pair{PageVerb::ThisDay, ActionId::GoToThisDay},
    std::pair{PageVerb::NextPane, ActionId::NextPane},
    std::pair{PageVerb::PreviousPane, ActionId::PreviousPane},
};

/// More steps back than anybody counts.
constexpr size_t kLongestWay = 50;

} // namespace

Pages::Pages(Desk& desk, Actions& actions, Rail& rail, QStackedWidget& stack, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_rail(rail)
    , m_stack(stack) {
    for (const auto& [verb, action] : kVerbs) {
        actions.onTriggered(action, [this, verb = verb] { run(verb); });
    }
    connect(&rail, &Rail::chosen, this, [this](int at) { goTo(m_entries[static_cast<size_t>(at)].id); });
    connect(&desk, &Desk::recordAsked, this, [this](RecordKind kind, const QString& record) {
        if (!showRecord(kind, record)) {
            Q_EMIT notShown(kind, record);
            return;
        }
        // Whoever asks from elsewhere, such as the search field, goes on working where the record is.
        const QWidget* focus = m_stack.window()->focusWidget();
        if (front() != nullptr && (focus == nullptr || !front()->isAncestorOf(focus))) {
            front()->takeFocus();
        }
    });
    connect(&desk, &Desk::changed, this, &Pages::updateVerbs);
}

void Pages::add(PageId id, const char* railName, Icon icon, const QString& text, ActionId go, Make make) {
    m_entries.push_back({id, go, std::move(make), nullptr});
    m_rail.addPage(railName, icon, text);
    m_actions.onTriggered(go, [this, id] { goTo(id); });
}

Pages::Entry* Pages::entry(PageId id) {
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [id](const Entry& entry) { return entry.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

Page& Pages::at(PageId id) {
    Entry* wanted = entry(id);
    Q_ASSERT(wanted != nullptr);
    if (!wanted->page) {
        wanted->page = wanted->make(&m_stack);
        m_stack.addWidget(wanted->page);
        QHash<PageVerb, QAction*> actions;
        for (const auto& [verb, action] : kVerbs) {
            actions.insert(verb, m_actions[action]);
        }
        wanted->page->takeVerbs(actions);
        connect(wanted->page, &Page::verbsChanged, this, &Pages::updateVerbs);
    }
    return *wanted->page;
}

Page* Pages::front() const {
    return qobject_cast<Page*>(m_stack.currentWidget());
}

QString Pages::frontWord() const {
    return front() == nullptr ? QString() : QString(enumText(m_front));
}

void Pages::turn(PageId id) {
    Page& page = at(id);
    const auto place =
        std::find_if(m_entries.cbegin(), m_entries.cend(), [id](const Entry& entry) { return entry.id == id; });
    m_rail.choose(static_cast<int>(place - m_entries.cbegin()));
    const bool other = m_stack.currentWidget() != &page;
    m_front = id;
    m_stack.setCurrentWidget(&page);
    if (other) {
        page.takeFocus();
    }
    updateVerbs();
}

void Pages::goTo(PageId id) {
    if (m_desk.workspace() == nullptr || entry(id) == nullptr) {
        return;
    }
    if (front() != nullptr && m_front != id) {
        m_back.push_back(m_front);
        if (m_back.size() > kLongestWay) {
            m_back.erase(m_back.begin());
        }
        m_forward.clear();
    }
    turn(id);
}

void Pages::goToLast() {
    const auto last = front() != nullptr
                          ? m_front
                          : enumFromText<PageId>(m_desk.settings().get(SettingKey::LastPage).toString());
    turn(last && entry(*last) != nullptr ? *last : m_entries.front().id);
}

void Pages::rememberLast() const {
    if (front() != nullptr) {
        m_desk.settings().set(SettingKey::LastPage, enumText(m_front));
    }
}

bool Pages::showRecord(RecordKind kind, const QString& id) {
    const PageId page = pageOf(kind);
    if (entry(page) == nullptr) {
        return false;
    }
    goTo(page);
    return at(page).showRecord(kind, id);
}

void Pages::newOn(PageId id) {
    if (entry(id) == nullptr) {
        return;
    }
    goTo(id);
    if (at(id).can(PageVerb::New)) {
        at(id).run(PageVerb::New);
    }
}

void Pages::walk(std::vector<PageId>& from, std::vector<PageId>& to) {
    if (from.empty()) {
        return;
    }
    const PageId next = from.back();
    from.pop_back();
    to.push_back(m_front);
    turn(next);
}

void Pages::run(PageVerb verb) {
    Page* page = front();
    if (page == nullptr) {
        return;
    }
    if (page->can(verb)) {
        page->run(verb);
    } else if (verb == PageVerb::Back) {
        walk(m_back, m_forward);
    } else if (verb == PageVerb::Forward) {
        walk(m_forward, m_back);
    }
}

void Pages::updateVerbs() {
    const Page* page = front();
    for (const Entry& each : m_entries) {
        m_actions[each.go]->setEnabled(m_desk.workspace() != nullptr);
    }
    for (const auto& [verb, action] : kVerbs) {
        const bool walks =
            (verb == PageVerb::Back && !m_back.empty()) || (verb == PageVerb::Forward && !m_forward.empty());
        m_actions[action]->setEnabled(page != nullptr && m_desk.workspace() != nullptr &&
                                      (page->can(verb) || walks));
    }
    Q_EMIT verbsChanged();
}

void Pages::forgetWay() {
    m_back.clear();
    m_forward.clear();
}

} // namespace letterdesk
