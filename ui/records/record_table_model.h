// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/change_set.h"
#include "core/store/record_listing.h"
#include "ui/records/table_columns.h"
#include "ui/widgets/chip.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QCache>
#include <QtCore/QTimer>

#include <functional>

namespace letterdesk {

class Desk;
class Workspace;

/// What stands before a record's name: what is noticed first about it. No icon when nothing is.
struct RecordSign {
    Icon icon = Icon::None;
    Tone tone = Tone::Neutral;
    QString words; ///< the same for screen readers and tool tips
};

/// The records of one kind as a table. Holds only keys; rows are fetched when they are looked at and kept in a
/// bounded cache, so that a page costs the same with ten records and with a hundred thousand. The first column
/// names the record. Sorted by a column, the keys are read by a worker.
class RecordTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole,
        ChipIconRole, ///< int of Icon
        ChipToneRole, ///< int of Tone
        SignIconRole, ///< int of Icon, before the name; Icon::None leaves its place empty
        SignToneRole,
        MutedRole, ///< bool: the record is over
        OwnRole,   ///< the first role a derived model may use
    };

    ~RecordTableModel() override;

    [[nodiscard]] const std::vector<RecordColumn>& columns() const { return m_columns; }
    [[nodiscard]] RecordKind kind() const { return m_kind; }

    void setQuery(const ListQuery& query);
    [[nodiscard]] const ListQuery& query() const { return m_query; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By one column; earlier ones still count where it is equal. -1: the list's own order again.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// The id of a row's record; empty when there is none.
    [[nodiscard]] virtual QString idAt(int row) const = 0;
    /// Row of a record, or -1 when it is not listed (or not yet).
    [[nodiscard]] int rowOf(const QString& id) const;
    /// The ids of these rows, in their order, however many.
    [[nodiscard]] QStringList idsOf(const std::vector<int>& rows) const;
    /// The record exists, whether it is listed or not.
    [[nodiscard]] bool exists(const QString& id) const;
    /// All keys are there.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    /// Rows fetched from the store so far: for the test that only visible rows are.
    [[nodiscard]] qint64 rowsFetched() const { return m_fetched; }

Q_SIGNALS:
    /// All keys are there.
    void loaded();
    /// Other columns are sorted by.
    void sortChanged();

protected:
    /// `shown` are the kinds of other records that a row shows something of.
    RecordTableModel(Desk& desk, RecordKind kind, std::vector<RecordColumn> columns, std::vector<RecordKind> shown,
                     QObject* parent);

    /// Reads the first keys; by the derived class, once it is whole.
    void start();

    [[nodiscard]] virtual Result<std::vector<qint64>> keysAfter(qint64 after, int limit) const = 0;
    /// The listing's sortedKeys(), of another connection: runs in a worker.
    using ReadSorted = std::function<Result<std::vector<qint64>>(const Workspace&, const ListQuery&)>;
    [[nodiscard]] virtual ReadSorted sortedReader() const = 0;
    [[nodiscard]] virtual Result<qint64> keyOf(const QString& id) const = 0;
    [[nodiscard]] virtual Result<QStringList> idsOfKeys(std::span<const qint64> keys) const = 0;

    /// Reads the rows of these keys into the cache.
    virtual void fetch(std::span<const qint64> keys) const = 0;
    [[nodiscard]] virtual bool isFetched(qint64 key) const = 0;
    virtual void forget(qint64 key) = 0;
    virtual void forgetAll() = 0;
    /// The key under which the record was shown, or 0: to take away the row of one that is gone.
    [[nodiscard]] virtual qint64 fetchedKeyOf(const QString& id) const = 0;
    /// Whether the query lets the record of this fetched key through, apart from its text.
    [[nodiscard]] virtual bool isListed(qint64 key) const = 0;

    [[nodiscard]] Desk& desk() const { return m_desk; }
    /// The key of a row, fetched together with its neighbors.
    [[nodiscard]] qint64 fetchedKeyAt(int row) const;
    /// What a screen reader says of a cell: the column and its value; of the first column the name, and `sign` in
    /// words.
    [[nodiscard]] QString spokenText(int column, const QString& text, const QString& sign = {}) const;
    void countFetched(size_t rows) const { m_fetched += static_cast<qint64>(rows); }

private:
    void reload();
    void readSorted();
    void loadSlice(int limit);
    void take(const ChangeSet& changes);
    bool place(const QString& id);
    void removeAt(int row);
    void refreshAll();

    Desk& m_desk;
    RecordKind m_kind;
    std::vector<RecordColumn> m_columns;
    std::vector<RecordKind> m_shown;
    ListQuery m_query;
    std::vector<qint64> m_keys;
    bool m_complete = true;
    int m_reading = 0; ///< number of the newest sorted read
    QTimer m_slices;
    mutable qint64 m_fetched = 0;
};

/// A RecordTableModel with rows of one type, read through one listing of the workspace.
template <class Row, auto ListingOf>
class ListedTableModel : public RecordTableModel {
public:
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        const Row* row = checkIndex(index, CheckIndexOption::IndexIsValid) ? rowAt(index.row()) : nullptr;
        if (row == nullptr) {
            return {};
        }
        const bool isName = index.column() == 0;
        switch (role) {
        case Qt::DisplayRole:
            return textAt(*row, index.column());
        case Qt::AccessibleTextRole:
            return spokenText(index.column(), textAt(*row, index.column()),
                              isName ? signOf(*row).words : QString());
        case Qt::ToolTipRole: {
            if (!isName) {
                return textAt(*row, index.column());
            }
            QStringList lines = tipOf(*row);
            lines << signOf(*row).words;
            lines.removeAll(QString());
            return lines.join(u'\n');
        }
        case IdRole:
            return row->id.text();
        case ChipIconRole:
            return static_cast<int>(chipOf(*row).icon);
        case ChipToneRole:
            return static_cast<int>(chipOf(*row).tone);
        case SignIconRole:
            return static_cast<int>(signOf(*row).icon);
        case SignToneRole:
            return static_cast<int>(signOf(*row).tone);
        case MutedRole:
            return isMuted(*row);
        default:
            return {};
        }
    }
    [[nodiscard]] QString idAt(int row) const override {
        const Row* found = row < 0 || row >= rowCount() ? nullptr : rowAt(row);
        return found != nullptr ? found->id.text() : QString();
    }

protected:
    static constexpr int kCachedRows = 1000;

    ListedTableModel(Desk& desk, RecordKind kind, std::vector<RecordColumn> columns, std::vector<RecordKind> shown,
                     QObject* parent)
        : RecordTableModel(desk, kind, std::move(columns), std::move(shown), parent)
        , m_rows(kCachedRows) {}

    [[nodiscard]] virtual QString textAt(const Row& row, int column) const = 0;
    [[nodiscard]] virtual RecordSign signOf(const Row& /*row*/) const { return {}; }
    /// Look of the cell in the chip's column; its word is textAt()'s.
    [[nodiscard]] virtual ChipLook chipOf(const Row& /*row*/) const { return {}; }
    /// The record is over.
    [[nodiscard]] virtual bool isMuted(const Row& /*row*/) const { return false; }
    /// Lines of the name's tool tip before the words of the sign.
    [[nodiscard]] virtual QStringList tipOf(const Row& row) const { return {textAt(row, 0)}; }
    /// The row, fetched now if it was not; null when its record is gone.
    [[nodiscard]] const Row* rowAt(int row) const { return m_rows.object(fetchedKeyAt(row)); }
    /// Whether a row passes ListQuery::openOnly and the like.
    [[nodiscard]] virtual bool passes(const Row& /*row*/) const { return true; }

    [[nodiscard]] Result<std::vector<qint64>> keysAfter(qint64 after, int limit) const override {
        return listing().keysAfter(after, query(), limit);
    }
    [[nodiscard]] ReadSorted sortedReader() const override {
        return [](const Workspace& workspace, const ListQuery& query) {
            return (workspace.*ListingOf)().sortedKeys(query);
        };
    }
    [[nodiscard]] Result<qint64> keyOf(const QString& id) const override { return listing().keyOf(id); }
    [[nodiscard]] Result<QStringList> idsOfKeys(std::span<const qint64> keys) const override {
        return listing().ids(keys);
    }
    void fetch(std::span<const qint64> keys) const override {
        const auto rows = listing().rows(keys);
        if (rows) {
            for (const Row& row : *rows) {
                m_rows.insert(row.key, new Row(row));
            }
            countFetched(rows->size());
        }
    }
    [[nodiscard]] bool isFetched(qint64 key) const override { return m_rows.contains(key); }
    void forget(qint64 key) override { m_rows.remove(key); }
    void forgetAll() override { m_rows.clear(); }
    [[nodiscard]] qint64 fetchedKeyOf(const QString& id) const override {
        const QList<qint64> keys = m_rows.keys();
        for (const qint64 key : keys) {
            if (m_rows.object(key)->id.text() == id) {
                return key;
            }
        }
        return 0;
    }
    [[nodiscard]] bool isListed(qint64 key) const override {
        const Row* row = m_rows.object(key);
        return row != nullptr && passes(*row);
    }

private:
    [[nodiscard]] auto listing() const { return (workspace().*ListingOf)(); }
    [[nodiscard]] const Workspace& workspace() const;

    mutable QCache<qint64, Row> m_rows;
};

/// The workspace on a desk, which there is while a model reads.
[[nodiscard]] const Workspace& workspaceOf(const Desk& desk);

template <class Row, auto ListingOf>
const Workspace& ListedTableModel<Row, ListingOf>::workspace() const {
    return workspaceOf(desk());
}

} // namespace letterdesk
