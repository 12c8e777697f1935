// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plain_table.h"

#include <algorithm>

namespace letterdesk::bench {

namespace {

/// More than are looked at.
constexpr int kRowsHeld = 400;

std::vector<RecordColumn> columnsOf(const QAbstractItemModel& model) {
    if (const auto* records = qobject_cast<const RecordTableModel*>(&model)) {
        return records->columns();
    }
    std::vector<RecordColumn> columns;
    for (int column = 0; column < model.columnCount(); ++column) {
        columns.push_back({"", model.headerData(column, Qt::Horizontal).toString(), 0, 0});
    }
    return columns;
}

} // namespace

std::shared_ptr<const PlainCells> PlainCells::of(const QAbstractItemModel& model) {
    auto read = std::make_shared<PlainCells>();
    read->rows = model.rowCount();
    read->columns = model.columnCount();
    for (int row = 0; row < std::min(read->rows, kRowsHeld); ++row) {
        for (int column = 0; column < read->columns; ++column) {
            Cell cell;
            for (size_t role = 0; role < kRoles.size(); ++role) {
                cell[role] = model.index(row, column).data(kRoles[role]);
            }
            read->cells.push_back(cell);
        }
    }
    return read;
}

PlainTable::PlainTable(Desk& desk, const QAbstractItemModel& model, QObject* parent)
    : RecordTableModel(desk, RecordKind::Person, columnsOf(model), {}, parent)
    , m_cells(PlainCells::of(model)) {}

void PlainTable::show(const std::shared_ptr<const PlainCells>& cells) {
    beginResetModel();
    m_cells = cells;
    endResetModel();
}

int PlainTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_cells->rows;
}

QVariant PlainTable::data(const QModelIndex& index, int role) const {
    ++m_asked;
    const auto* known = std::find(PlainCells::kRoles.begin(), PlainCells::kRoles.end(), role);
    if (known == PlainCells::kRoles.end() || m_cells->cells.empty()) {
        return {};
    }
    const size_t place = static_cast<size_t>(index.row()) * static_cast<size_t>(m_cells->columns) +
                         static_cast<size_t>(index.column());
    return m_cells->cells[place % m_cells->cells.size()][static_cast<size_t>(known - PlainCells::kRoles.begin())];
}

} // namespace letterdesk::bench
