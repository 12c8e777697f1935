// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"
#include "ui/people/record_scope.h"
#include "ui/records/record_table_model.h"

namespace letterdesk {

/// The log of one person or experience as a table, newest first.
class InteractionTableModel final : public ListedTableModel<InteractionRow, &Workspace::interactionListing> {
    Q_OBJECT
public:
    enum Column { Day, Kind, Minutes, What, Other, ColumnCount };

    explicit InteractionTableModel(Desk& desk, QObject* parent = nullptr);

    /// Whose log; an empty scope lists nothing.
    void setScope(const RecordScope& scope);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    [[nodiscard]] QString textAt(const InteractionRow& row, int column) const override;
    [[nodiscard]] RecordSign signOf(const InteractionRow& row) const override;
    [[nodiscard]] Result<std::vector<qint64>> keysAfter(qint64 after, int limit) const override;
    [[nodiscard]] bool passes(const InteractionRow& row) const override;

private:
    RecordScope m_scope;
};

} // namespace letterdesk
