// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/assignment_table_model.h"

#include "ui/shell/desk.h"
#include "ui/widgets/date_text.h"

#include <algorithm>

namespace letterdesk {

AssignmentTableModel::AssignmentTableModel(Desk& desk, QObject* parent)
    : ListedTableModel(desk, RecordKind::Program, {{"name", tr("Program"), 180, 180, RecordColumn::Kind::Name}},
                       {RecordKind::Assignment}, parent) {
    start();
}

void AssignmentTableModel::setLetters(std::vector<ApplicationLetter> letters) {
    if (letters == m_letters) {
        return;
    }
    if (letters.size() == m_letters.size()) {
        m_letters = std::move(letters);
        if (rowCount() > 0) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        }
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        return;
    }
    beginResetModel();
    m_letters = std::move(letters);
    endResetModel();
}

bool AssignmentTableModel::passes(const ProgramRow& row) const {
    return row.application.text() == query().within;
}

Result<std::vector<qint64>> AssignmentTableModel::keysAfter(qint64 after, int limit) const {
    return query().within.isEmpty() ? Result<std::vector<qint64>>(std::vector<qint64>())
                                    : ListedTableModel::keysAfter(after, limit);
}

const Assignment* AssignmentTableModel::assignment(const QModelIndex& index) const {
    const ProgramRow* row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (row == nullptr || index.column() == 0) {
        return nullptr;
    }
    const EntryId& entry = m_letters[static_cast<size_t>(index.column() - 1)].entry.id;
    const auto found = std::find_if(row->assignments.cbegin(), row->assignments.cend(),
                                    [&entry](const Assignment& each) { return each.entry == entry; });
    return found == row->assignments.cend() ? nullptr : &*found;
}

int AssignmentTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_letters.size());
}

QVariant AssignmentTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (section <= 0 || section >= columnCount() || orientation != Qt::Horizontal) {
        return ListedTableModel::headerData(section, orientation, role);
    }
    const QString& writer = m_letters[static_cast<size_t>(section - 1)].writer;
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(writer) : QVariant();
}

Qt::ItemFlags AssignmentTableModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = ListedTableModel::flags(index);
    if (index.isValid() && index.column() > 0 && desk().canChange()) {
        flags |= Qt::ItemIsUserCheckable;
    }
    return flags;
}

QString AssignmentTableModel::spoken(const QModelIndex& index, const ProgramRow& row) const {
    const QString& writer = m_letters[static_cast<size_t>(index.column() - 1)].writer;
    const Assignment* sent = assignment(index);
    if (sent == nullptr) {
        return tr("The letter of %1 does not go to %2").arg(writer, row.name);
    }
    return sent->on ? tr("The letter of %1 goes to %2, since %3")
                          .arg(writer, row.name, dateForReading(*sent->on, QLocale()))
                    : tr("The letter of %1 goes to %2").arg(writer, row.name);
}

QString AssignmentTableModel::textAt(const ProgramRow& row, int column) const {
    if (column != 0) {
        return {};
    }
    return row.name.isEmpty() ? tr("Without a name") : row.name;
}

QVariant AssignmentTableModel::data(const QModelIndex& index, int role) const {
    if (index.column() == 0 || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return ListedTableModel::data(index, role);
    }
    const ProgramRow* row = rowAt(index.row());
    if (row == nullptr) {
        return {};
    }
    const Assignment* sent = assignment(index);
    switch (role) {
    case Qt::CheckStateRole:
        return static_cast<int>(sent != nullptr ? Qt::Checked : Qt::Unchecked);
    case Qt::DisplayRole:
        return sent != nullptr && sent->on ? dateForGlance(*sent->on, desk().today(), QLocale()) : QString();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return spoken(index, *row);
    default:
        return {};
    }
}

bool AssignmentTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() == 0) {
        return false;
    }
    Q_EMIT toggled(index, value.toInt() == Qt::Checked);
    return true;
}

} // namespace letterdesk
