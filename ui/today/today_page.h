// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/todo_gathering.h"
#include "ui/shell/page.h"

#include <QtCore/QTimer>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace letterdesk {

class Desk;
class EmptyState;
class TodaySheet;
class TodoRow;

/// The page of today: what to do now, each line with its one button, the most urgent first; beside them the chosen
/// line and the dates of this week.
///
/// What is due is read in a worker, after the first picture and after each change; meanwhile the lines stay.
class TodayPage final : public Page {
    Q_OBJECT
public:
    /// Lines that are shown before more are asked for.
    static constexpr int kLinesShown = 5;

    explicit TodayPage(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] bool can(PageVerb verb) const override;
    void run(PageVerb verb) override;
    bool showRecord(RecordKind kind, const QString& id) override;
    void takeFocus() override;

    /// The chosen line, or null.
    [[nodiscard]] const TodoLine* current() const;

Q_SIGNALS:
    void newRequestAsked();
    void newPersonAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void replaceAll();
    /// Reads what is due, now or when the page is seen next.
    void refresh();
    void take(const Result<TodoDay>& day);
    void fill();
    void choose(int at);
    void press(int at);
    void open(int at);
    void greet();
    void arrange();
    void nextPane();

    Desk& m_desk;
    QLabel* m_greeting;
    QLabel* m_summary;
    QScrollArea* m_area;
    QBoxLayout* m_columns = nullptr;
    QWidget* m_left = nullptr;
    QVBoxLayout* m_rowsLayout = nullptr;
    EmptyState* m_empty;
    QPushButton* m_more;
    TodaySheet* m_sheet;
    QTimer m_dayTimer;
    QDate m_shownDay;
    TodoDay m_day;
    std::vector<TodoRow*> m_rows;
    int m_chosen = 0;
    bool m_all = false;   ///< all lines are shown
    bool m_seen = false;  ///< painted once
    bool m_known = false; ///< what is due was read
    bool m_stale = true;
    bool m_reading = false;
};

} // namespace letterdesk
