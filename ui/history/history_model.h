// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/history_step.h"
#include "ui/records/table_columns.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QHash>

#include <vector>

namespace letterdesk {

class Desk;

/// The steps of the undo history, newest first. Which records a step touched is read when its row is looked at.
class HistoryModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, When, Records, ColumnCount };

    explicit HistoryModel(Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<RecordColumn>& columns() const { return m_columns; }
    /// Reads the steps anew; the value of rows that stay is kept.
    void reload();
    [[nodiscard]] const std::vector<HistoryStep>& steps() const { return m_steps; }
    /// Row of a step, or -1.
    [[nodiscard]] int rowOf(qint64 number) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const HistoryStep& step, int column) const;
    [[nodiscard]] QString recordsOf(const HistoryStep& step) const;

    Desk& m_desk;
    std::vector<RecordColumn> m_columns;
    std::vector<HistoryStep> m_steps;
    mutable QHash<qint64, QString> m_records; ///< by step
};

} // namespace letterdesk
