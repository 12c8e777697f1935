// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done on the page of the calendar: verbs of the menus, adding, moving and removing dates, the filter.

#include "core/actions/agenda_text.h"
#include "core/actions/date_notes.h"
#include "core/actions/words.h"
#include "ui/calendar/agenda_model.h"
#include "ui/calendar/agenda_view.h"
#include "ui/calendar/calendar_page.h"
#include "ui/calendar/date_note_form.h"
#include "ui/calendar/day_panel.h"
#include "ui/calendar/month_view.h"
#include "ui/shell/desk.h"
#include "ui/widgets/date_text.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

namespace letterdesk {

void CalendarPage::takeVerbs(const QHash<PageVerb, QAction*>& actions) {
    Page::takeVerbs(actions);
    // The key deletes only while a view has the focus; the menu item always works.
    verb(PageVerb::Delete)->setShortcutContext(Qt::WidgetShortcut);
    m_month->addAction(verb(PageVerb::Delete));
    m_agenda->addAction(verb(PageVerb::Delete));
}

bool CalendarPage::can(PageVerb verb) const {
    switch (verb) {
    case PageVerb::New:
        return m_desk.canChange();
    case PageVerb::Delete:
    case PageVerb::Duplicate:
        return m_desk.canChange() && !chosenNotes().empty();
    case PageVerb::Edit:
        return chosenNotes().size() == 1;
    case PageVerb::SelectAll:
        return isAgenda();
    case PageVerb::Back:
    case PageVerb::Forward:
    case PageVerb::ThisDay:
    case PageVerb::NextPane:
    case PageVerb::PreviousPane:
        return m_desk.workspace() != nullptr;
    default:
        return false;
    }
}

void CalendarPage::run(PageVerb verb) {
    switch (verb) {
    case PageVerb::New:
        newDate(m_day, QString());
        break;
    case PageVerb::Delete:
        removeNotes(chosenNotes());
        break;
    case PageVerb::Duplicate: {
        std::optional<DateNoteId> last;
        for (const DateNoteId& id : chosenNotes()) {
            const auto note = m_desk.workspace()->get(id);
            const auto added =
                note ? addDateNote(*m_desk.workspace(), *note) : Result<DateNoteId>(tl::unexpected(note.error()));
            if (!m_desk.done(added)) {
                return;
            }
            last = *added;
        }
        if (last) {
            showNote(*last);
        }
        break;
    }
    case PageVerb::Edit:
        m_panel->editNote(chosenNotes().front());
        m_panel->takeFocus();
        break;
    case PageVerb::SelectAll:
        m_agenda->selectAll();
        break;
    case PageVerb::Back:
        step(-1);
        break;
    case PageVerb::Forward:
        step(1);
        break;
    case PageVerb::ThisDay:
        showDay(m_desk.today());
        break;
    case PageVerb::NextPane:
    case PageVerb::PreviousPane:
        if (m_month->hasFocus() || m_agenda->hasFocus()) {
            m_panel->takeFocus();
        } else {
            takeFocus();
        }
        break;
    default:
        break;
    }
}

std::vector<AgendaItem> CalendarPage::chosen() const {
    if (isAgenda()) {
        return m_agenda->chosenItems();
    }
    const AgendaItem* item = m_monthModel->item(m_month->currentIndex());
    return item != nullptr ? std::vector<AgendaItem>{*item} : std::vector<AgendaItem>();
}

std::vector<DateNoteId> CalendarPage::chosenNotes() const {
    std::vector<AgendaItem> items = chosen();
    if (items.empty() && !isAgenda()) {
        items = m_monthModel->itemsOn(m_day);
        std::erase_if(items, [](const AgendaItem& item) { return item.record != RecordKind::DateNote; });
        if (items.size() > 1) {
            items.clear(); // which of them is meant?
        }
    }
    std::vector<DateNoteId> notes;
    for (const AgendaItem& item : items) {
        if (item.record == RecordKind::DateNote) {
            notes.emplace_back(item.fact.id);
        }
    }
    return notes;
}

void CalendarPage::newDate(QDate day, const QString& title) {
    if (!m_desk.canChange()) {
        return;
    }
    take(day);
    m_panel->startNew(day, title);
}

void CalendarPage::writeDate(QDate day, const QString& title) {
    DateNote note;
    note.on = day;
    note.title = title;
    const auto added = addDateNote(*m_desk.workspace(), note);
    if (m_desk.done(added)) {
        showNote(*added);
    }
}

void CalendarPage::showNote(const DateNoteId& id) {
    const auto note = m_desk.workspace()->get(id);
    if (!m_desk.done(note, Attempt::Read)) {
        return;
    }
    letSee(AgendaKind::DateNote);
    AgendaItem item;
    item.fact.id = id.text();
    item.fact.first = note->on;
    item.fact.last = note->on;
    showItem(item);
    takeFocus();
}

void CalendarPage::moveItems(const std::vector<AgendaItem>& items, int days) {
    std::vector<AgendaMove> moves;
    std::vector<AgendaItem> moved;
    for (const AgendaItem& item : items) {
        if (item.movable) {
            moves.push_back({*item.movable, item.fact.id, item.fact.first.addDays(days)});
            moved.push_back(item);
        }
    }
    if (moves.empty() || days == 0 || !m_desk.canChange()) {
        return;
    }
    if (!m_desk.done(moveDates(*m_desk.workspace(), moves))) {
        return;
    }
    AgendaItem first = moved.front();
    first.fact.first = moves.front().to;
    first.fact.last = moves.front().to;
    showItem(first);
    m_desk.whisperUndo(moves.size() == 1
                           ? tr("“%1” was moved to %2.")
                                 .arg(agendaTitle(moved.front()), dateForReading(moves.front().to, QLocale()))
                           : tr("%n date(s) were moved.", nullptr, static_cast<int>(moves.size())));
}

void CalendarPage::removeNotes(const std::vector<DateNoteId>& ids) {
    if (ids.empty() || !m_desk.canChange()) {
        return;
    }
    QString title;
    if (const auto note = m_desk.workspace()->get(ids.front())) {
        title = note->title;
    }
    m_panel->editNote(DateNoteId());
    if (m_desk.done(removeDateNotes(*m_desk.workspace(), ids))) {
        m_desk.whisperUndo(ids.size() == 1 && !title.isEmpty()
                               ? tr("“%1” was deleted.").arg(title)
                               : tr("%n date(s) were deleted.", nullptr, static_cast<int>(ids.size())));
    }
}

void CalendarPage::setFilter(const AgendaFilter& filter) {
    m_filter = filter;
    m_desk.settings().set(SettingKey::CalendarHidden, filter.toWords());
    for (AgendaModel* model : {m_monthModel, m_agendaModel, m_navigatorModel}) {
        model->setFilter(filter);
    }
    m_panel->setFilter(filter);
    const auto hidden = static_cast<int>(filter.hidden.size());
    m_filterButton->setAccessibleName(hidden == 0 ? tr("Filter")
                                                  : tr("Filter, %n kind(s) of dates are hidden", nullptr, hidden));
    if (m_filterMenu != nullptr) {
        for (QAction* action : m_filterMenu->actions()) {
            const auto topic = enumFromText<AgendaTopic>(action->data().toString());
            action->setChecked(topic && filter.shows(*topic));
        }
    }
}

void CalendarPage::buildFilterMenu() {
    auto* menu = new QMenu(m_filterButton);
    menu->setObjectName(QStringLiteral("calendarFilterMenu"));
    for (const auto& [topic, word] : EnumWords<AgendaTopic>::words) {
        QAction* action = menu->addAction(displayText(topic));
        action->setObjectName(QStringLiteral("filter_") + QLatin1StringView(word));
        action->setData(QString(QLatin1StringView(word)));
        action->setCheckable(true);
        action->setChecked(m_filter.shows(topic));
        connect(action, &QAction::triggered, this, [this, topic = topic](bool on) {
            AgendaFilter filter = m_filter;
            filter.setShown(topic, on);
            setFilter(filter);
        });
    }
    m_filterMenu = menu;
    connect(m_filterButton, &QPushButton::clicked, this,
            [this] { m_filterMenu->popup(m_filterButton->mapToGlobal(QPoint(0, m_filterButton->height()))); });
}

void CalendarPage::showMenu(const QPoint& where) {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("calendarMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::vector<AgendaItem> items = chosen();
    if (items.size() == 1) {
        connect(menu->addAction(tr("Open")), &QAction::triggered, this,
                [this, item = items.front()] { openItem(item); });
    }
    const bool movable =
        m_desk.canChange() &&
        std::any_of(items.cbegin(), items.cend(), [](const AgendaItem& item) { return item.movable.has_value(); });
    if (movable) {
        for (const auto& [words, days] :
             {std::pair{tr("Move One Day Earlier"), -1}, std::pair{tr("Move One Day Later"), 1},
              std::pair{tr("Move One Week Later"), 7}}) {
            connect(menu->addAction(words), &QAction::triggered, this,
                    [this, items, days = days] { moveItems(items, days); });
        }
        menu->addSeparator();
    }
    QAction* fresh = menu->addAction(themedIcon(Icon::Add), tr("New Date on This Day"));
    fresh->setEnabled(m_desk.canChange());
    connect(fresh, &QAction::triggered, this, [this] { newDate(m_day, QString()); });
    for (const PageVerb each : {PageVerb::Duplicate, PageVerb::Delete}) {
        if (QAction* action = verb(each); action != nullptr && !chosenNotes().empty()) {
            menu->addAction(action);
        }
    }
    menu->popup(where);
}

} // namespace letterdesk
