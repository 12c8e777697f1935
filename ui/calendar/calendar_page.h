// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/agenda.h"
#include "core/calendar/date_note.h"
#include "core/store/change_set.h"
#include "ui/shell/page.h"

#include <vector>

class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace letterdesk {

class AgendaModel;
class AgendaView;
class DayPanel;
class Desk;
class MonthNavigator;
class MonthView;

/// The page of the calendar: everything the workspace dates, as a month or as a list of days, and the chosen day
/// on the right.
class CalendarPage final : public Page {
    Q_OBJECT
public:
    explicit CalendarPage(Desk& desk, QWidget* parent = nullptr);
    ~CalendarPage() override;

    [[nodiscard]] bool can(PageVerb verb) const override;
    void run(PageVerb verb) override;
    bool showRecord(RecordKind kind, const QString& id) override;
    void takeFocus() override;
    void takeVerbs(const QHash<PageVerb, QAction*>& actions) override;

    [[nodiscard]] QDate day() const { return m_day; }
    void showDay(QDate day);
    [[nodiscard]] const AgendaFilter& filter() const { return m_filter; }
    void setFilter(const AgendaFilter& filter);
    /// Chooses the first deadline after the chosen day that is still to be met.
    void goToNextDeadline();
    /// Chooses the next thing that is late.
    void goToNextLate();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildTop();
    void buildFilterMenu();
    void connectViews();
    void replaceAll();
    void turnTo(bool agenda);
    void step(int by);
    void showItem(const AgendaItem& item);
    /// Shows kinds again that the filter hides: what is asked for must be seen.
    void letSee(AgendaKind kind);
    void take(QDate day);
    void showTitle();
    void openItem(const AgendaItem& item);
    void newDate(QDate day, const QString& title);
    void writeDate(QDate day, const QString& title);
    void showNote(const DateNoteId& id);
    void moveItems(const std::vector<AgendaItem>& items, int days);
    void removeNotes(const std::vector<DateNoteId>& ids);
    void showMenu(const QPoint& where);
    void fitNavigator();
    /// The chosen items of the view in front.
    [[nodiscard]] std::vector<AgendaItem> chosen() const;
    /// The chosen dates of one's own; of a chosen day, its only one.
    [[nodiscard]] std::vector<DateNoteId> chosenNotes() const;
    [[nodiscard]] bool isAgenda() const;

    Desk& m_desk;
    AgendaModel* m_monthModel;
    AgendaModel* m_agendaModel;
    AgendaModel* m_navigatorModel;
    MonthView* m_month;
    AgendaView* m_agenda;
    MonthNavigator* m_navigator;
    DayPanel* m_panel;
    QSplitter* m_split;
    QStackedWidget* m_stack;
    QLabel* m_title;
    QPushButton* m_new;
    QToolButton* m_back;
    QToolButton* m_forward;
    QPushButton* m_todayButton;
    QTabBar* m_views;
    QPushButton* m_filterButton;
    QMenu* m_filterMenu = nullptr;
    AgendaFilter m_filter;
    QDate m_day;
    QDate m_seenToday;
    bool m_showing = false;
};

} // namespace letterdesk
