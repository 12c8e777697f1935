// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/agenda.h"
#include "core/store/change_set.h"

#include <QtCore/QAbstractItemModel>

namespace letterdesk {

class Desk;

/// Days and, below each, what lies on it: the one model of every view of the calendar. Holds a range of days that
/// the view asks for; a change of the workspace touches only the rows that differ.
class AgendaModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        DayRole = Qt::UserRole, ///< QDate, of days and items
        IsDayRole,              ///< bool: a day, not an item
        KindRole,               ///< word of AgendaKind
        IconRole,               ///< int of Icon
        ToneRole,               ///< int of Tone
        MutedRole,              ///< bool: done or past
        EstimatedRole,          ///< bool
        MovableRole,            ///< bool: the user may move it to another day
        RecordKindRole,         ///< int of RecordKind
        RecordIdRole,
        DetailRole,  ///< the second line of a card
        HolidayRole, ///< name of the free day; empty
        TodayRole,   ///< bool
    };
    /// Every: each day of the range has a row, and a span lies on each day it covers. Busy: only days with
    /// something, and a span lies on its first and last day.
    enum class Days { Every, Busy };

    AgendaModel(Desk& desk, Days days, QObject* parent = nullptr);

    void setFilter(const AgendaFilter& filter);
    [[nodiscard]] const AgendaFilter& filter() const { return m_filter; }
    /// Both days are counted. Reads them.
    void setRange(QDate first, QDate last);
    [[nodiscard]] QDate first() const { return m_first; }
    [[nodiscard]] QDate last() const { return m_last; }
    /// A day that has a row in a Busy model although nothing may lie on it: the one that was asked for.
    void setPinnedDay(QDate day);
    /// Reads again and changes what differs: another day has begun.
    void refresh();

    /// Takes in the next (the former) days with something; false when there are none.
    bool extendForward();
    bool extendBack();

    /// Null for a day.
    [[nodiscard]] const AgendaItem* item(const QModelIndex& index) const;
    [[nodiscard]] QDate day(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(QDate day) const;
    /// The item of this day that is the same thing.
    [[nodiscard]] QModelIndex indexOf(QDate day, const AgendaItem& item) const;
    /// The first item of this record.
    [[nodiscard]] QModelIndex indexOf(RecordKind kind, const QString& id) const;
    [[nodiscard]] const std::vector<AgendaItem>& itemsOn(QDate day) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Day {
        QDate day;
        std::vector<AgendaItem> items;
    };
    [[nodiscard]] std::vector<Day> read(QDate first, QDate last) const;
    void take(const ChangeSet& changes);
    void merge(std::vector<Day> fresh);
    void mergeItems(int row, std::vector<AgendaItem> fresh);
    [[nodiscard]] int rowOf(QDate day) const;
    [[nodiscard]] QVariant dayData(const Day& day, int role) const;
    [[nodiscard]] QVariant dataOf(const Day& day, const AgendaItem& item, int role) const;

    Desk& m_desk;
    Days m_mode;
    AgendaFilter m_filter;
    QDate m_first;
    QDate m_last;
    QDate m_pinned;
    std::vector<Day> m_days;
};

} // namespace letterdesk
