// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_page.h"

#include "core/actions/agenda_search.h"
#include "core/actions/agenda_text.h"
#include "ui/calendar/agenda_look.h"
#include "ui/calendar/agenda_model.h"
#include "ui/calendar/agenda_view.h"
#include "ui/calendar/date_note_form.h"
#include "ui/calendar/day_panel.h"
#include "ui/calendar/month_navigator.h"
#include "ui/calendar/month_view.h"
#include "ui/shell/desk.h"
#include "ui/shell/first_weekday.h"
#include "ui/widgets/paper_style.h"

#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace letterdesk {

namespace {

enum ViewTab { MonthTab, AgendaTab };

} // namespace

CalendarPage::CalendarPage(Desk& desk, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_monthModel(new AgendaModel(desk, AgendaModel::Days::Every, this))
    , m_agendaModel(new AgendaModel(desk, AgendaModel::Days::Busy, this))
    , m_navigatorModel(new AgendaModel(desk, AgendaModel::Days::Busy, this))
    , m_month(new MonthView(*m_monthModel, this))
    , m_agenda(new AgendaView(*m_agendaModel, this))
    , m_navigator(new MonthNavigator(*m_navigatorModel, this))
    , m_panel(new DayPanel(desk, this))
    , m_split(new QSplitter(Qt::Horizontal, this))
    , m_stack(new QStackedWidget(this))
    , m_title(new QLabel(this))
    , m_new(new QPushButton(themedIcon(Icon::Add, Tint::Text), tr("New Date"), this))
    , m_back(new QToolButton(this))
    , m_forward(new QToolButton(this))
    , m_todayButton(new QPushButton(tr("Today"), this))
    , m_views(new QTabBar(this))
    , m_filterButton(new QPushButton(themedIcon(Icon::ChevronDown), tr("Filter"), this))
    , m_day(desk.today())
    , m_seenToday(desk.today()) {
    setObjectName(QStringLiteral("calendarPage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 8, 24, 16);
    layout->setSpacing(8);
    buildTop();
    m_stack->addWidget(m_month);
    m_stack->addWidget(m_agenda);
    auto* right = new QWidget(this);
    right->setMinimumWidth(250);
    auto* rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(12);
    rightLayout->addWidget(m_navigator);
    rightLayout->addWidget(m_panel, 1);
    m_split->setObjectName(QStringLiteral("calendarSplit"));
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_stack);
    m_split->addWidget(right);
    m_split->setStretchFactor(0, 70);
    m_split->setStretchFactor(1, 30);
    layout->addWidget(m_split, 1);
    const QByteArray split = desk.settings().get(SettingKey::CalendarSplit).toByteArray();
    if (split.isEmpty() || !m_split->restoreState(split)) {
        m_split->setSizes({700, 300});
    }
    m_month->setToday([&desk] { return desk.today(); });
    connectViews();
    setFilter(AgendaFilter::fromWords(desk.settings().get(SettingKey::CalendarHidden).toStringList()));
    buildFilterMenu();
    m_month->setFirstWeekday(firstWeekday(desk.settings(), QLocale()));
    m_navigator->setFirstDayOfWeek(firstWeekday(desk.settings(), QLocale()));
    turnTo(desk.settings().get(SettingKey::CalendarView).toString() == QLatin1StringView("agenda"));
    replaceAll();
}

CalendarPage::~CalendarPage() {
    m_desk.settings().set(SettingKey::CalendarSplit, m_split->saveState());
}

void CalendarPage::buildTop() {
    m_title->setObjectName(QStringLiteral("calendarTitle"));
    setTextRole(m_title, TextRole::PageTitle, true);
    m_new->setObjectName(QStringLiteral("newDate"));
    m_new->setToolTip(tr("New date (Ctrl+N)"));
    setButtonLook(m_new, ButtonLook::Primary);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title);
    top->addStretch(1);
    top->addWidget(m_new);
    m_back->setObjectName(QStringLiteral("calendarBack"));
    m_back->setIcon(themedIcon(isRightToLeft() ? Icon::ChevronRight : Icon::ChevronLeft));
    m_back->setToolTip(tr("Back (Alt+Left)"));
    m_back->setAccessibleName(tr("Back"));
    m_forward->setObjectName(QStringLiteral("calendarForward"));
    m_forward->setIcon(themedIcon(isRightToLeft() ? Icon::ChevronLeft : Icon::ChevronRight));
    m_forward->setToolTip(tr("Forward (Alt+Right)"));
    m_forward->setAccessibleName(tr("Forward"));
    m_todayButton->setObjectName(QStringLiteral("calendarToday"));
    m_todayButton->setToolTip(tr("To this day (Ctrl+T)"));
    m_views->setObjectName(QStringLiteral("calendarViews"));
    m_views->setAccessibleName(tr("Views of the calendar"));
    m_views->setDrawBase(false);
    m_views->setExpanding(false);
    m_views->addTab(tr("Month"));
    m_views->addTab(tr("Agenda"));
    m_filterButton->setObjectName(QStringLiteral("calendarFilter"));
    m_filterButton->setToolTip(tr("Choose what is shown"));
    setButtonLook(m_filterButton, ButtonLook::Quiet);
    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_back);
    line->addWidget(m_todayButton);
    line->addWidget(m_forward);
    line->addSpacing(8);
    line->addWidget(m_views);
    line->addStretch(1);
    line->addWidget(m_filterButton);
    auto* layout = static_cast<QVBoxLayout*>(this->layout());
    layout->addLayout(top);
    layout->addLayout(line);
    connect(m_new, &QPushButton::clicked, this, [this] { newDate(m_day, QString()); });
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_todayButton, &QPushButton::clicked, this, [this] { showDay(m_desk.today()); });
    connect(m_views, &QTabBar::currentChanged, this, [this](int tab) { turnTo(tab == AgendaTab); });
}

void CalendarPage::connectViews() {
    connect(m_month, &MonthView::dayChosen, this, &CalendarPage::take);
    connect(m_agenda, &AgendaView::dayChosen, this, &CalendarPage::take);
    connect(m_navigator, &MonthNavigator::dayAsked, this, &CalendarPage::showDay);
    connect(m_panel, &DayPanel::dayAsked, this, &CalendarPage::showDay);
    connect(m_month, &MonthView::monthChanged, this, &CalendarPage::showTitle);
    const auto openDay = [this](QDate day) {
        take(day);
        m_panel->takeFocus();
    };
    connect(m_month, &MonthView::dayOpened, this, openDay);
    connect(m_agenda, &AgendaView::dayOpened, this, openDay);
    connect(m_month, &MonthView::itemOpened, this, &CalendarPage::openItem);
    connect(m_agenda, &AgendaView::itemOpened, this, &CalendarPage::openItem);
    connect(m_month, &MonthView::newWritten, this, &CalendarPage::writeDate);
    connect(m_agenda, &AgendaView::newTyped, this, &CalendarPage::newDate);
    connect(m_month, &MonthView::menuAsked, this, &CalendarPage::showMenu);
    connect(m_agenda, &AgendaView::menuAsked, this, &CalendarPage::showMenu);
    connect(m_month, &MonthView::moveAsked, this, [this](const AgendaItem& item, QDate to) {
        moveItems({item}, static_cast<int>(item.fact.first.daysTo(to)));
    });
    connect(m_panel, &DayPanel::added, this, &CalendarPage::showNote);
    connect(m_panel, &DayPanel::removeAsked, this, [this](const DateNoteId& id) { removeNotes({id}); });
    for (const QAbstractItemView* view :
         {static_cast<QAbstractItemView*>(m_month), static_cast<QAbstractItemView*>(m_agenda)}) {
        connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
            if (!m_showing) {
                const std::vector<AgendaItem> items = chosen();
                const bool note = items.size() == 1 && items.front().record == RecordKind::DateNote;
                if (note || !m_panel->form().isNew()) {
                    m_panel->editNote(note ? DateNoteId(items.front().fact.id) : DateNoteId());
                }
            }
            Q_EMIT verbsChanged();
        });
    }
    connect(&m_desk, &Desk::workspaceReplaced, this, &CalendarPage::replaceAll);
    // After the models took the change: what is chosen now is known only then.
    connect(&m_desk, &Desk::changed, this, &Page::verbsChanged);
    connect(&m_desk.settings(), &Settings::changed, this, [this](SettingKey key) {
        if (key == SettingKey::FirstWeekday) {
            m_month->setFirstWeekday(firstWeekday(m_desk.settings(), QLocale()));
            m_navigator->setFirstDayOfWeek(firstWeekday(m_desk.settings(), QLocale()));
        }
    });
}

void CalendarPage::replaceAll() {
    m_panel->forget();
    m_new->setEnabled(m_desk.canChange());
    m_month->setCanChange(m_desk.canChange());
    m_agenda->setCanChange(m_desk.canChange());
    showDay(m_desk.today());
    Q_EMIT verbsChanged();
}

bool CalendarPage::isAgenda() const {
    return m_stack->currentWidget() == m_agenda;
}

void CalendarPage::turnTo(bool agenda) {
    const bool hadFocus = m_month->hasFocus() || m_agenda->hasFocus();
    m_views->setCurrentIndex(agenda ? AgendaTab : MonthTab);
    m_stack->setCurrentWidget(agenda ? static_cast<QWidget*>(m_agenda) : m_month);
    m_desk.settings().set(SettingKey::CalendarView, agenda ? QStringLiteral("agenda") : QStringLiteral("month"));
    fitNavigator();
    showDay(m_day);
    if (hadFocus) {
        m_stack->currentWidget()->setFocus();
    }
}

void CalendarPage::take(QDate day) {
    m_day = day;
    m_panel->showDay(day);
    m_navigator->showDay(day);
    showTitle();
    Q_EMIT verbsChanged();
}

void CalendarPage::showDay(QDate day) {
    day = std::clamp(day, firstCalendarDay(), lastCalendarDay());
    if (isAgenda()) {
        m_agenda->showDay(day);
    } else {
        m_month->showDay(day);
    }
    take(day);
}

void CalendarPage::showTitle() {
    const QDate month = isAgenda() ? m_day : m_month->month();
    const QLocale locale;
    m_title->setText(
        tr("%1 %2", "name of the month, year")
            .arg(locale.standaloneMonthName(month.month()), locale.toString(month, QStringLiteral("yyyy"))));
}

void CalendarPage::step(int by) {
    showDay(m_day.addMonths(by));
}

void CalendarPage::letSee(AgendaKind kind) {
    if (!m_filter.shows(kind)) {
        AgendaFilter filter = m_filter;
        filter.setShown(topicOf(kind), true);
        setFilter(filter);
    }
}

void CalendarPage::showItem(const AgendaItem& item) {
    letSee(item.kind());
    if (isAgenda()) {
        m_agenda->showItem(item.fact.first, item);
    } else {
        m_month->showItem(item.fact.first, item);
    }
    take(item.fact.first);
}

void CalendarPage::openItem(const AgendaItem& item) {
    if (item.record != RecordKind::DateNote) {
        m_desk.showRecord(item.record, item.fact.id);
        return;
    }
    m_panel->editNote(DateNoteId(item.fact.id));
    m_panel->takeFocus();
}

void CalendarPage::goToNextDeadline() {
    const auto found = nextDeadline(*m_desk.workspace(), m_day, m_desk.today());
    if (!m_desk.done(found, Attempt::Read)) {
        return;
    }
    if (*found) {
        showItem(**found);
    } else {
        m_desk.whisper(tr("No deadline follows after this day."));
    }
}

void CalendarPage::goToNextLate() {
    const auto found = nextLate(*m_desk.workspace(), m_day, m_desk.today());
    if (!m_desk.done(found, Attempt::Read)) {
        return;
    }
    if (*found) {
        showItem(**found);
    } else {
        m_desk.whisper(tr("Nothing is overdue."));
    }
}

bool CalendarPage::showRecord(RecordKind kind, const QString& id) {
    if (kind != RecordKind::DateNote || m_desk.workspace() == nullptr ||
        !m_desk.workspace()->get(DateNoteId(id))) {
        return false;
    }
    showNote(DateNoteId(id));
    return true;
}

void CalendarPage::takeFocus() {
    m_stack->currentWidget()->setFocus();
}

void CalendarPage::fitNavigator() {
    // In the month view it is a help where there is room; beside the list it is the way to other months.
    const int spare = height() - m_navigator->sizeHint().height();
    m_navigator->setVisible(spare > (isAgenda() ? 240 : 420));
}

void CalendarPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fitNavigator();
}

void CalendarPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (std::exchange(m_seenToday, m_desk.today()) != m_desk.today()) {
        for (AgendaModel* model : {m_monthModel, m_agendaModel, m_navigatorModel}) {
            model->refresh();
        }
        m_panel->refresh();
        m_month->viewport()->update();
    }
}

} // namespace letterdesk
