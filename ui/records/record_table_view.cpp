// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_table_view.h"

#include "ui/records/record_delegate.h"
#include "ui/records/record_table_model.h"
#include "ui/shell/desk.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>

#include <algorithm>

namespace letterdesk {

RecordTableView::RecordTableView(Desk& desk, RecordTableModel& model, SettingKey columns, QWidget* parent)
    : QTableView(parent)
    , m_model(model) {
    setItemDelegate(new RecordDelegate(this));
    setModel(&model);
    m_columns = new TableColumns(*this, desk.settings(), columns, model.columns());
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(300);
    setUpHeader();
    takeUpSorting();
    setRowHeights();
    if (Theme* theme = Theme::current()) {
        connect(theme, &Theme::changed, this, [this] {
            setRowHeights();
            m_columns->fit();
        });
    }
    connect(&model, &RecordTableModel::sortChanged, this, &RecordTableView::showSort);
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
}

void RecordTableView::setUpHeader() {
    verticalHeader()->hide();
    // One height for all: the view never asks each row.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(true);
    // A first click sorts upward, a second downward, a third gives the list its own order back.
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        const auto& sort = m_model.query().sort;
        if (sort.empty() || sort.front().column != column) {
            m_model.sort(column, Qt::AscendingOrder);
        } else {
            m_model.sort(sort.front().descending ? -1 : column, Qt::DescendingOrder);
        }
    });
}

void RecordTableView::showSort() {
    const auto& sort = m_model.query().sort;
    horizontalHeader()->setSortIndicatorShown(!sort.empty());
    if (!sort.empty()) {
        horizontalHeader()->setSortIndicator(sort.front().column,
                                             sort.front().descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    m_columns->remember();
}

void RecordTableView::takeUpSorting() {
    m_columns->setSorting({[this] { return m_model.query().sort; },
                           [this](int column, Qt::SortOrder order) { m_model.sort(column, order); }});
    ListQuery query = m_model.query();
    query.sort = m_columns->takeUp();
    if (!query.sort.empty()) {
        m_model.setQuery(query);
        showSort();
    }
}

QString RecordTableView::current() const {
    return m_model.idAt(currentIndex().row());
}

std::vector<int> RecordTableView::selectedRows() const {
    std::vector<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            rows.push_back(row);
        }
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

int RecordTableView::selectedCount() const {
    int count = 0;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        count += range.height();
    }
    return count;
}

bool RecordTableView::select(const QString& id) {
    const int row = m_model.rowOf(id);
    if (row < 0) {
        return false;
    }
    setCurrentIndex(m_model.index(row, 0));
    scrollTo(currentIndex());
    return true;
}

void RecordTableView::chooseNear(int row) {
    // Getting the focus makes a row current without selecting it, so the selection is what tells.
    if (selectionModel()->hasSelection() || m_model.rowCount() == 0) {
        return;
    }
    setCurrentIndex(m_model.index(std::min(row, m_model.rowCount() - 1), 0));
}

void RecordTableView::setRowHeights() {
    verticalHeader()->setMinimumSectionSize(Theme::sizes().row);
    verticalHeader()->setDefaultSectionSize(Theme::sizes().row);
}

void RecordTableView::openColumnMenu() {
    m_columns->showMenu(QPoint(0, horizontalHeader()->height()));
}

void RecordTableView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    m_columns->fit();
}

void RecordTableView::contextMenuEvent(QContextMenuEvent* event) {
    const QModelIndex current = currentIndex();
    if (!current.isValid()) {
        // The header cannot have the focus: without a row the menu key reaches the columns.
        openColumnMenu();
    } else if (event->reason() == QContextMenuEvent::Keyboard) {
        Q_EMIT menuWanted(viewport()->mapToGlobal(visualRect(current.siblingAtColumn(0)).bottomLeft()));
    } else if (indexAt(viewport()->mapFromGlobal(event->globalPos())).isValid()) {
        Q_EMIT menuWanted(event->globalPos());
    }
    event->accept();
}

void RecordTableView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT activatedByKey();
        return;
    }
    QTableView::keyPressEvent(event);
}

void RecordTableView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row()) {
        Q_EMIT currentRecordChanged(m_model.idAt(current.row()));
    }
}

void RecordTableView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectedChanged();
}

} // namespace letterdesk
