// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"
#include "ui/records/record_table_model.h"

namespace letterdesk {

/// The requests of the workspace as a table.
class RequestTableModel final : public ListedTableModel<RequestRow, &Workspace::requestListing> {
    Q_OBJECT
public:
    /// As RequestColumn.
    enum Column { Person, For, StageColumn, PleaseBy, LastDate, ColumnCount };

    explicit RequestTableModel(Desk& desk, QObject* parent = nullptr);

protected:
    [[nodiscard]] QString textAt(const RequestRow& row, int column) const override;
    [[nodiscard]] RecordSign signOf(const RequestRow& row) const override;
    [[nodiscard]] ChipLook chipOf(const RequestRow& row) const override;
    [[nodiscard]] bool isMuted(const RequestRow& row) const override;
    [[nodiscard]] QStringList tipOf(const RequestRow& row) const override;
    [[nodiscard]] bool passes(const RequestRow& row) const override;
};

} // namespace letterdesk
