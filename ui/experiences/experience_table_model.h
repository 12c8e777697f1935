// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"
#include "ui/records/record_table_model.h"

namespace letterdesk {

/// The experiences of the workspace as a table.
class ExperienceTableModel final : public ListedTableModel<ExperienceRow, &Workspace::experienceListing> {
    Q_OBJECT
public:
    /// As ExperienceColumn.
    enum Column { Title, Kind, Organization, Specialty, Start, End, People, ColumnCount };

    explicit ExperienceTableModel(Desk& desk, QObject* parent = nullptr);

protected:
    [[nodiscard]] QString textAt(const ExperienceRow& row, int column) const override;
    [[nodiscard]] RecordSign signOf(const ExperienceRow& row) const override;
    [[nodiscard]] bool isMuted(const ExperienceRow& row) const override;
    [[nodiscard]] QStringList tipOf(const ExperienceRow& row) const override;
};

} // namespace letterdesk
