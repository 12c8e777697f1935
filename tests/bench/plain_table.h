// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/record_table_model.h"

#include <array>
#include <memory>

namespace letterdesk::bench {

/// What a table shows, as values that are there already.
struct PlainCells {
    /// The roles that are painted.
    static constexpr std::array kRoles{static_cast<int>(Qt::DisplayRole),
                                       static_cast<int>(RecordTableModel::ChipIconRole),
                                       static_cast<int>(RecordTableModel::ChipToneRole),
                                       static_cast<int>(RecordTableModel::SignIconRole),
                                       static_cast<int>(RecordTableModel::SignToneRole),
                                       static_cast<int>(RecordTableModel::MutedRole)};
    using Cell = std::array<QVariant, kRoles.size()>;

    int rows = 0;
    int columns = 0;
    std::vector<Cell> cells; ///< of the first rows; further rows show the same again

    [[nodiscard]] static std::shared_ptr<const PlainCells> of(const QAbstractItemModel& model);
};

/// The floor of a table's model: every value is in memory, and data() hands it out. It counts how often it is
/// asked.
class PlainTable final : public RecordTableModel {
public:
    /// Shows what `model` shows now.
    PlainTable(Desk& desk, const QAbstractItemModel& model, QObject* parent);

    void show(const std::shared_ptr<const PlainCells>& cells);
    [[nodiscard]] qint64 asked() const { return m_asked; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QString idAt(int /*row*/) const override { return {}; }

protected:
    [[nodiscard]] Result<std::vector<qint64>> keysAfter(qint64 /*after*/, int /*limit*/) const override {
        return std::vector<qint64>();
    }
    [[nodiscard]] ReadSorted sortedReader() const override { return {}; }
    [[nodiscard]] Result<qint64> keyOf(const QString& /*id*/) const override { return 0; }
    [[nodiscard]] Result<QStringList> idsOfKeys(std::span<const qint64> /*keys*/) const override {
        return QStringList();
    }
    void fetch(std::span<const qint64> /*keys*/) const override {}
    [[nodiscard]] bool isFetched(qint64 /*key*/) const override { return true; }
    void forget(qint64 /*key*/) override {}
    void forgetAll() override {}
    [[nodiscard]] qint64 fetchedKeyOf(const QString& /*id*/) const override { return 0; }
    [[nodiscard]] bool isListed(qint64 /*key*/) const override { return true; }

private:
    std::shared_ptr<const PlainCells> m_cells;
    mutable qint64 m_asked = 0;
};

} // namespace letterdesk::bench
