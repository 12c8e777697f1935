// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/change_set.h"
#include "core/store/request_listing.h"
#include "ui/widgets/chip.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QCache>
#include <QtCore/QTimer>

namespace letterdesk {

class Desk;

/// The requests of the workspace as a table. Holds only keys; rows are fetched when they are looked at and kept in
/// a bounded cache, so that a page costs the same with ten requests and with a hundred thousand.
class RequestTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Person, For, StageColumn, PleaseBy, LastDate, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole,
        ChipIconRole, ///< int of Icon
        ChipToneRole, ///< int of Tone
        SignIconRole, ///< int of Icon: what is due, on the person
        SignToneRole,
        MutedRole, ///< bool: the request is over
    };

    explicit RequestTableModel(Desk& desk, QObject* parent = nullptr);

    void setFilter(const RequestListing::Filter& filter);
    [[nodiscard]] const RequestListing::Filter& filter() const { return m_filter; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] RequestId requestAt(int wanted) const;
    /// Row of a request, or -1 when it is not listed (or not yet).
    [[nodiscard]] int rowOf(const RequestId& id) const;
    /// All keys are there.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    /// Rows fetched from the store so far: for the test that only visible rows are.
    [[nodiscard]] qint64 rowsFetched() const { return m_fetched; }

Q_SIGNALS:
    /// All keys are there.
    void loaded();

private:
    void reload();
    void loadSlice(int limit);
    void take(const ChangeSet& changes);
    bool place(const RequestId& id);
    void forgetAll();
    [[nodiscard]] const RequestRow* row(int wanted) const;

    Desk& m_desk;
    RequestListing::Filter m_filter;
    std::vector<qint64> m_keys;
    bool m_complete = true;
    QTimer m_slices;
    mutable QCache<qint64, RequestRow> m_rows;
    mutable qint64 m_fetched = 0;
};

} // namespace letterdesk
