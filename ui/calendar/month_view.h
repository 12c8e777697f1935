// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/month_layout.h"

#include <QtWidgets/QListView>

#include <functional>

class QLineEdit;

namespace letterdesk {

class AgendaModel;

/// Six weeks of days with their chips: to screen readers a list of days. The current index is a day, or an item of
/// it; screen readers meet each day as a row that tells what lies on it. Arrows walk by day and week, Page Up and
/// Page Down by month, Home and End to the ends of the week, Ctrl+Up and Ctrl+Down through the items of a day,
/// Ctrl+Shift with an arrow moves the chosen item.
class MonthView final : public QListView {
    Q_OBJECT
public:
    explicit MonthView(AgendaModel& model, QWidget* parent = nullptr);

    void setFirstWeekday(Qt::DayOfWeek weekday);
    void setToday(std::function<QDate()> today) { m_today = std::move(today); }
    void setCanChange(bool canChange) { m_canChange = canChange; }

    /// Shows the month of a day and makes the day the current one.
    void showDay(QDate day);
    /// As showDay(), and chooses this item of the day when it is there.
    void showItem(QDate day, const AgendaItem& item);
    /// The first of the month shown.
    [[nodiscard]] QDate month() const { return m_month; }
    [[nodiscard]] QDate chosenDay() const { return m_chosen; }
    /// Opens a line in the cell of a day in which a title is typed.
    void writeNew(QDate day, const QString& title);
    /// Everything of the shown month, for the pointer and for tests.
    [[nodiscard]] const MonthLayout& layoutNow() const;

    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void reset() override;

Q_SIGNALS:
    void monthChanged();
    void dayChosen(QDate day);
    /// Enter on a day, or its "+3 more".
    void dayOpened(QDate day);
    void itemOpened(const letterdesk::AgendaItem& item);
    void newWritten(QDate day, const QString& title);
    void moveAsked(const letterdesk::AgendaItem& item, QDate to);
    void menuAsked(const QPoint& where);

protected:
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override { return 0; }
    [[nodiscard]] bool isIndexHidden(const QModelIndex& /*index*/) const override { return false; }
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                     const QList<int>& roles = {}) override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end) override;

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOutLater();
    void buildRange();
    void takeWritten();
    bool moveByKey(QKeyEvent* event);
    void stepItem(int by);
    void endDrag();
    void paintHeader(QPainter& painter) const;
    void paintCell(QPainter& painter, const MonthLayout::Cell& cell) const;
    void paintChip(QPainter& painter, const MonthLayout::Chip& chip) const;
    void paintMore(QPainter& painter, const MonthLayout::More& more) const;
    void paintDragged(QPainter& painter) const;
    [[nodiscard]] int headerHeight() const;

    AgendaModel& m_model;
    std::function<QDate()> m_today;
    Qt::DayOfWeek m_firstWeekday = Qt::Sunday;
    bool m_canChange = true;
    QDate m_month;
    QDate m_chosen;
    mutable MonthLayout m_layout;
    mutable bool m_laidOut = false;
    QLineEdit* m_editor;
    QDate m_editedDay;
    QPoint m_pressed;
    QPoint m_pointer;
    std::optional<AgendaItem> m_dragged; ///< pressed, and may be moved
    QDate m_dragFrom;
    bool m_dragging = false;
    int m_wheel = 0; ///< eighths of a degree not yet used
};

} // namespace letterdesk
