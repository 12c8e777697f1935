// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_table_model.h"

#include "ui/shell/desk.h"

#include <algorithm>
#include <chrono>

namespace letterdesk {

namespace {

using namespace std::chrono_literals;

// One slice is a fraction of a millisecond; the first fills any screen.
constexpr int kFirstSlice = 200;
constexpr int kNextSlice = 4000;
constexpr int kRowsAhead = 40;
// The first slice is painted before the rest is asked for.
constexpr auto kUntilRest = 50ms;

// From this many on, reading the keys again costs less than placing each.
constexpr int kManyTouched = 20;

// Nobody reads more columns off an order than these.
constexpr size_t kSortedColumns = 3;

} // namespace

RecordTableModel::RecordTableModel(Desk& desk, RecordKind kind, std::vector<RecordColumn> columns,
                                   std::vector<RecordKind> shown, QObject* parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_kind(kind)
    , m_columns(std::move(columns))
    , m_shown(std::move(shown)) {
    connect(&m_slices, &QTimer::timeout, this, [this] { loadSlice(kNextSlice); });
    connect(&desk, &Desk::workspaceReplaced, this, &RecordTableModel::reload);
    connect(&desk, &Desk::changed, this, &RecordTableModel::take);
}

RecordTableModel::~RecordTableModel() = default;

const Workspace& workspaceOf(const Desk& desk) {
    return *desk.workspace();
}

void RecordTableModel::start() {
    reload();
}

void RecordTableModel::setQuery(const ListQuery& query) {
    if (m_query == query) {
        return;
    }
    const bool sorted = m_query.sort != query.sort;
    m_query = query;
    reload();
    if (sorted) {
        Q_EMIT sortChanged();
    }
}

void RecordTableModel::sort(int column, Qt::SortOrder order) {
    ListQuery query = m_query;
    if (column < 0) {
        query.sort.clear();
    } else {
        std::erase_if(query.sort, [column](const ListQuery::Sort& sort) { return sort.column == column; });
        query.sort.insert(query.sort.begin(), {column, order == Qt::DescendingOrder});
        query.sort.resize(std::min(query.sort.size(), kSortedColumns));
    }
    setQuery(query);
}

void RecordTableModel::reload() {
    ++m_reading; // an answer that is still under way is of another list
    if (m_desk.workspace() != nullptr && !m_query.sort.empty()) {
        readSorted();
        return;
    }
    beginResetModel();
    m_slices.stop();
    m_keys.clear();
    forgetAll();
    m_complete = m_desk.workspace() == nullptr;
    if (!m_complete) {
        const auto keys = keysAfter(0, kFirstSlice);
        if (m_desk.done(keys, Attempt::Read)) {
            m_keys = *keys;
        }
        m_complete = m_keys.size() < static_cast<size_t>(kFirstSlice);
    }
    endResetModel();
    if (m_complete) {
        Q_EMIT loaded();
    } else {
        m_slices.start(kUntilRest);
    }
}

/// All keys, in a worker; what is shown stays until they are there.
void RecordTableModel::readSorted() {
    m_slices.stop();
    m_complete = false;
    const int reading = m_reading;
    m_desk.background().start<std::vector<qint64>>(
        QString(), Background::Shown::No, this,
        [path = m_desk.workspacePath(), environment = m_desk.environment(), read = sortedReader(),
         query = m_query](const Background::Tell&) -> Result<std::vector<qint64>> {
            const auto workspace = Workspace::open(path, Workspace::Access::ReadOnly, environment);
            if (!workspace) {
                return tl::unexpected(workspace.error());
            }
            return read(**workspace, query);
        },
        [this, reading](const Result<std::vector<qint64>>& keys) {
            if (reading != m_reading || !m_desk.done(keys, Attempt::Read)) {
                return;
            }
            beginResetModel();
            m_keys = *keys;
            forgetAll();
            m_complete = true;
            endResetModel();
            Q_EMIT loaded();
        });
}

void RecordTableModel::loadSlice(int limit) {
    const auto keys = m_desk.workspace() == nullptr ? Result<std::vector<qint64>>(std::vector<qint64>())
                                                    : keysAfter(m_keys.back(), limit);
    if (!m_desk.done(keys, Attempt::Read) || keys->empty()) {
        m_complete = true;
    } else {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(keys->size()) - 1);
        m_keys.insert(m_keys.end(), keys->cbegin(), keys->cend());
        endInsertRows();
        m_complete = keys->size() < static_cast<size_t>(limit);
    }
    if (m_complete) {
        m_slices.stop();
        Q_EMIT loaded();
    } else {
        m_slices.start(0ms);
    }
}

void RecordTableModel::take(const ChangeSet& changes) {
    const auto isMine = [this](const ChangeSet::Touched& touched) { return touched.kind == m_kind; };
    const bool mine = changes.everything || std::any_of(changes.records.cbegin(), changes.records.cend(), isMine);
    const bool shown = std::any_of(m_shown.cbegin(), m_shown.cend(),
                                   [&changes](RecordKind kind) { return changes.touches(kind); });
    if (!mine && !shown) {
        return;
    }
    if (changes.everything || !m_query.search.isEmpty() || !m_query.sort.empty()) {
        reload();
        return;
    }
    // What a row shows comes from several records: these touch any number of rows.
    if (shown) {
        refreshAll();
    }
    if (std::count_if(changes.records.cbegin(), changes.records.cend(), isMine) > kManyTouched) {
        reload();
        return;
    }
    for (const ChangeSet::Touched& touched : changes.records) {
        if (isMine(touched) && !place(touched.id)) {
            reload(); // takes in the rest too
            return;
        }
    }
}

void RecordTableModel::refreshAll() {
    forgetAll();
    if (!m_keys.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void RecordTableModel::removeAt(int row) {
    beginRemoveRows({}, row, row);
    m_keys.erase(m_keys.begin() + row);
    endRemoveRows();
}

// Puts one record where it belongs now, asking the store only for its successor; false when only reading all keys
// again can tell.
bool RecordTableModel::place(const QString& id) {
    const auto rowOfKey = [this](qint64 wanted) {
        const auto at = std::find(m_keys.cbegin(), m_keys.cend(), wanted);
        return at == m_keys.cend() ? -1 : static_cast<int>(at - m_keys.cbegin());
    };
    const Result<qint64> key = keyOf(id);
    if (!key) {
        const qint64 gone = fetchedKeyOf(id);
        if (gone == 0) {
            return false;
        }
        forget(gone);
        if (const int row = rowOfKey(gone); row >= 0) {
            removeAt(row);
        }
        return true;
    }
    forget(*key);
    // Whether it passes the filter at all is known from its row.
    fetch(std::span(&*key, 1));
    const auto next = keysAfter(*key, 1);
    const int from = rowOfKey(*key);
    if (!isListed(*key) || !next) {
        if (from >= 0) {
            removeAt(from);
        }
        return true;
    }
    int to = rowCount();
    if (!next->empty()) {
        to = rowOfKey(next->front());
        if (to < 0) {
            return !m_complete; // else it lies beyond what is loaded, and comes with its slice
        }
    }
    if (from < 0) {
        beginInsertRows({}, to, to);
        m_keys.insert(m_keys.begin() + to, *key);
        endInsertRows();
        return true;
    }
    if (to != from && to != from + 1) {
        beginMoveRows({}, from, from, {}, to);
        m_keys.erase(m_keys.begin() + from);
        m_keys.insert(m_keys.begin() + (to > from ? to - 1 : to), *key);
        endMoveRows();
    }
    const int row = rowOfKey(*key);
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    return true;
}

qint64 RecordTableModel::fetchedKeyAt(int row) const {
    const qint64 key = m_keys[static_cast<size_t>(row)];
    if (isFetched(key) || m_desk.workspace() == nullptr) {
        return key;
    }
    const auto first = static_cast<size_t>(std::max(0, row - kRowsAhead));
    const size_t last = std::min(m_keys.size(), static_cast<size_t>(row + kRowsAhead));
    std::vector<qint64> missing;
    for (size_t at = first; at < last; ++at) {
        if (!isFetched(m_keys[at])) {
            missing.push_back(m_keys[at]);
        }
    }
    fetch(missing);
    return key;
}

int RecordTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int RecordTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount() || role != Qt::DisplayRole) {
        return {};
    }
    return m_columns[static_cast<size_t>(section)].title;
}

QString RecordTableModel::spokenText(int column, const QString& text, const QString& sign) const {
    if (column == 0) {
        return sign.isEmpty() ? text : text + QStringLiteral(", ") + sign;
    }
    return tr("%1: %2", "column and its value, for screen readers")
        .arg(m_columns[static_cast<size_t>(column)].title, text.isEmpty() ? tr("none") : text);
}

int RecordTableModel::rowOf(const QString& id) const {
    if (m_desk.workspace() == nullptr || id.isEmpty()) {
        return -1;
    }
    const Result<qint64> key = keyOf(id);
    if (!key) {
        return -1;
    }
    const auto at = std::find(m_keys.cbegin(), m_keys.cend(), *key);
    return at == m_keys.cend() ? -1 : static_cast<int>(at - m_keys.cbegin());
}

QStringList RecordTableModel::idsOf(const std::vector<int>& rows) const {
    if (m_desk.workspace() == nullptr) {
        return {};
    }
    std::vector<qint64> keys;
    keys.reserve(rows.size());
    for (const int row : rows) {
        keys.push_back(m_keys[static_cast<size_t>(row)]);
    }
    const auto ids = idsOfKeys(keys);
    return m_desk.done(ids, Attempt::Read) ? *ids : QStringList();
}

bool RecordTableModel::exists(const QString& id) const {
    return m_desk.workspace() != nullptr && !id.isEmpty() && keyOf(id).has_value();
}

} // namespace letterdesk
