// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"
#include "ui/records/record_table_model.h"

namespace letterdesk {

/// The people of the workspace as a table.
class PeopleTableModel final : public ListedTableModel<PersonRow, &Workspace::personListing> {
    Q_OBJECT
public:
    /// As PersonColumn.
    enum Column { Name, Organization, RoleColumn, Last, Moments, RequestColumn, ColumnCount };

    explicit PeopleTableModel(Desk& desk, QObject* parent = nullptr);

protected:
    [[nodiscard]] QString textAt(const PersonRow& person, int column) const override;
    [[nodiscard]] RecordSign signOf(const PersonRow& row) const override;
    [[nodiscard]] ChipLook chipOf(const PersonRow& row) const override;
    [[nodiscard]] bool isMuted(const PersonRow& row) const override;
    [[nodiscard]] QStringList tipOf(const PersonRow& row) const override;
};

} // namespace letterdesk
