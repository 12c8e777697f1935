// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"
#include "ui/records/record_table_model.h"

namespace letterdesk {

/// The programs of one application as a table; of none while ListQuery::within is empty.
class ProgramTableModel final : public ListedTableModel<ProgramRow, &Workspace::programListing> {
    Q_OBJECT
public:
    /// As ProgramColumn.
    enum Column { Name, City, DueOn, Letters, MaxLetters, MaxAge, ColumnCount };

    explicit ProgramTableModel(Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Changes one member of the stored program, in one step of undo.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    /// What was typed into a cell was not kept; why, in words. Empty: it was.
    void refused(const QString& words);

protected:
    [[nodiscard]] QString textAt(const ProgramRow& row, int column) const override;
    [[nodiscard]] bool isMuted(const ProgramRow& row) const override;
    [[nodiscard]] bool passes(const ProgramRow& row) const override;
    [[nodiscard]] Result<std::vector<qint64>> keysAfter(qint64 after, int limit) const override;

private:
    /// As it is typed: dates with their year, nothing in place of what is not known.
    [[nodiscard]] QString typedAt(const ProgramRow& row, int column) const;
    /// Writes what was typed into a member, or says what is wrong with it.
    [[nodiscard]] QString write(Program& program, int column, const QString& typed) const;
};

} // namespace letterdesk
