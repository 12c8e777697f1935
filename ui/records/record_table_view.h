// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/settings.h"

#include <QtWidgets/QTableView>

namespace letterdesk {

class Desk;
class RecordTableModel;
class TableColumns;

/// The table of a page. Columns can be moved, made wider, hidden and sorted by, and are as they were left after a
/// restart. Those that do not fit give way, least important first, so that nothing is cut at the smallest window.
class RecordTableView final : public QTableView {
    Q_OBJECT
public:
    /// `columns` is the setting that remembers the columns.
    RecordTableView(Desk& desk, RecordTableModel& model, SettingKey columns, QWidget* parent = nullptr);

    /// The id of the current row's record; empty when there is none.
    [[nodiscard]] QString current() const;
    /// The rows that are selected, from top to bottom.
    [[nodiscard]] std::vector<int> selectedRows() const;
    [[nodiscard]] int selectedCount() const;
    /// Makes a record the current one; false when it is not listed.
    bool select(const QString& id);
    /// Makes a row the current one when none is chosen: this one, or the last.
    void chooseNear(int row);

    /// The menu of the columns, for those who have no pointer.
    void openColumnMenu();

Q_SIGNALS:
    void currentRecordChanged(const QString& id);
    /// More or fewer rows are selected.
    void selectedChanged();
    void activatedByKey();
    /// A context menu for the selected rows is wanted at this place of the screen.
    void menuWanted(const QPoint& where);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void setUpHeader();
    void takeUpSorting();
    void setRowHeights();
    void showSort();

    RecordTableModel& m_model;
    TableColumns* m_columns = nullptr;
};

} // namespace letterdesk
