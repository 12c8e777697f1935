// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QSplitter;
class QStackedWidget;
class QTableView;

namespace letterdesk {

class Desk;
class EmptyState;
class HistoryModel;
class StepSheet;
class TableColumns;

/// The page of the history: the steps that can be taken back, newest first, and what the chosen one changed.
class HistoryPage final : public Page {
    Q_OBJECT
public:
    explicit HistoryPage(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] bool can(PageVerb verb) const override;
    void run(PageVerb verb) override;
    bool showRecord(RecordKind kind, const QString& id) override;
    void takeFocus() override;

Q_SIGNALS:
    /// All steps newer than this one are to be undone.
    void undoAsked(qint64 step);
    /// All undone steps up to this one are to be done again.
    void redoAsked(qint64 step);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildTable();
    void refresh();
    void showChosen();
    void openMenu(const QPoint& where);
    void setRowHeights();

    Desk& m_desk;
    HistoryModel* m_model;
    QTableView* m_table;
    TableColumns* m_columns = nullptr;
    StepSheet* m_sheet;
    QSplitter* m_split;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    qint64 m_chosen = 0; ///< number of the step shown
    bool m_stale = true;
};

} // namespace letterdesk
