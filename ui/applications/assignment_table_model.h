// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/request.h"
#include "core/store/workspace.h"
#include "ui/records/record_table_model.h"

namespace letterdesk {

/// A letter for an application: one entry of a request, with the name of its writer.
struct ApplicationLetter {
    RequestId request;
    Entry entry;
    Stage stage = Stage::Candidate;
    QString writer; ///< "Dr. Raman"

    bool operator==(const ApplicationLetter&) const = default;
};

/// Which letter goes to which program: programs of one application below one another, a column for each letter.
/// Cells are checked where a letter was sent, and say when.
class AssignmentTableModel final : public ListedTableModel<ProgramRow, &Workspace::programListing> {
    Q_OBJECT
public:
    explicit AssignmentTableModel(Desk& desk, QObject* parent = nullptr);

    void setLetters(std::vector<ApplicationLetter> letters);
    [[nodiscard]] const std::vector<ApplicationLetter>& letters() const { return m_letters; }
    /// The program of a row; null when it is gone.
    [[nodiscard]] const ProgramRow* program(int row) const { return rowAt(row); }
    /// The assignment of a cell; null when the letter does not go there.
    [[nodiscard]] const Assignment* assignment(const QModelIndex& index) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    /// The user checked or unchecked a cell; nothing is changed yet.
    void toggled(const QModelIndex& index, bool on);

protected:
    /// The name; what a cell says depends on its letter, too.
    [[nodiscard]] QString textAt(const ProgramRow& row, int column) const override;
    [[nodiscard]] bool passes(const ProgramRow& row) const override;
    [[nodiscard]] Result<std::vector<qint64>> keysAfter(qint64 after, int limit) const override;

private:
    [[nodiscard]] QString spoken(const QModelIndex& index, const ProgramRow& row) const;

    std::vector<ApplicationLetter> m_letters;
};

} // namespace letterdesk
