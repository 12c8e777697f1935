// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"
#include "ui/records/record_table_model.h"

namespace letterdesk {

/// The applications of the workspace as a table.
class ApplicationTableModel final : public ListedTableModel<ApplicationRow, &Workspace::applicationListing> {
    Q_OBJECT
public:
    /// As ApplicationColumn.
    enum Column { Service, Specialty, Season, DueOn, Programs, Letters, ColumnCount };

    explicit ApplicationTableModel(Desk& desk, QObject* parent = nullptr);

protected:
    [[nodiscard]] QString textAt(const ApplicationRow& row, int column) const override;
    [[nodiscard]] RecordSign signOf(const ApplicationRow& row) const override;
    [[nodiscard]] bool isMuted(const ApplicationRow& row) const override;
};

} // namespace letterdesk
