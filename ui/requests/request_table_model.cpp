// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/request_table_model.h"

#include "ui/requests/request_words.h"
#include "ui/shell/desk.h"
#include "ui/widgets/date_text.h"

#include <algorithm>
#include <chrono>
#include <span>

namespace letterdesk {

namespace {

using namespace std::chrono_literals;

// One slice is a fraction of a millisecond; the first fills any screen.
constexpr int kFirstSlice = 200;
constexpr int kNextSlice = 4000;
constexpr int kRowsAhead = 40;
constexpr int kCachedRows = 1000;
// The first slice is painted before the rest is asked for.
constexpr auto kUntilRest = 50ms;

// From this many on, reading the keys again costs less than placing each.
constexpr int kManyTouched = 20;

} // namespace

RequestTableModel::RequestTableModel(Desk& desk, QObject* parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_rows(kCachedRows) {
    connect(&m_slices, &QTimer::timeout, this, [this] { loadSlice(kNextSlice); });
    connect(&desk, &Desk::workspaceReplaced, this, &RequestTableModel::reload);
    connect(&desk, &Desk::changed, this, &RequestTableModel::take);
    reload();
}

void RequestTableModel::setFilter(const RequestListing::Filter& filter) {
    m_filter = filter;
    reload();
}

void RequestTableModel::reload() {
    beginResetModel();
    m_slices.stop();
    m_keys.clear();
    m_rows.clear();
    m_complete = m_desk.workspace() == nullptr;
    if (!m_complete) {
        const auto keys = m_desk.workspace()->requestListing().keysAfter(0, m_filter, kFirstSlice);
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

void RequestTableModel::loadSlice(int limit) {
    const auto keys = m_desk.workspace() == nullptr
                          ? Result<std::vector<qint64>>(std::vector<qint64>())
                          : m_desk.workspace()->requestListing().keysAfter(m_keys.back(), m_filter, limit);
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

void RequestTableModel::take(const ChangeSet& changes) {
    if (changes.everything || !m_filter.text.isEmpty()) {
        reload();
        return;
    }
    // What a row shows comes from several records: these touch any number of rows.
    if (changes.touches(RecordKind::Person) || changes.touches(RecordKind::Application) ||
        changes.touches(RecordKind::Program)) {
        forgetAll();
    }
    const auto isRequest = [](const ChangeSet::Touched& touched) { return touched.kind == RecordKind::Request; };
    if (std::count_if(changes.records.cbegin(), changes.records.cend(), isRequest) > kManyTouched) {
        reload();
        return;
    }
    for (const ChangeSet::Touched& touched : changes.records) {
        if (isRequest(touched) && !place(RequestId(touched.id))) {
            reload(); // takes in the rest too
            return;
        }
    }
}

void RequestTableModel::forgetAll() {
    m_rows.clear();
    if (!m_keys.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

// Puts one request where it belongs now, asking the store only for its successor; false when only reading all keys
// again can tell.
bool RequestTableModel::place(const RequestId& id) {
    const RequestListing listing = m_desk.workspace()->requestListing();
    const Result<qint64> key = listing.keyOf(id);
    if (!key) {
        for (const qint64 candidate : m_rows.keys()) {
            if (m_rows.object(candidate)->id == id) {
                const auto at = std::find(m_keys.begin(), m_keys.end(), candidate);
                m_rows.remove(candidate);
                if (at != m_keys.end()) {
                    const int row = static_cast<int>(at - m_keys.begin());
                    beginRemoveRows({}, row, row);
                    m_keys.erase(at);
                    endRemoveRows();
                }
                return true;
            }
        }
        return false;
    }
    m_rows.remove(*key);
    // Whether it passes the filter at all is known from its row.
    const auto fresh = listing.rows(std::span(&*key, 1));
    if (!fresh) {
        return false;
    }
    const bool listed = !fresh->empty() && !(m_filter.openOnly && isOver(fresh->front().stage));
    const auto next = listing.keysAfter(*key, m_filter, 1);
    const auto at = std::find(m_keys.begin(), m_keys.end(), *key);
    const int from = at == m_keys.end() ? -1 : static_cast<int>(at - m_keys.begin());
    if (!listed || !next) {
        if (from >= 0) {
            beginRemoveRows({}, from, from);
            m_keys.erase(at);
            endRemoveRows();
        }
        return true;
    }
    int to = rowCount();
    if (!next->empty()) {
        const auto successor = std::find(m_keys.begin(), m_keys.end(), next->front());
        if (successor == m_keys.end()) {
            return !m_complete; // else it lies beyond what is loaded, and comes with its slice
        }
        to = static_cast<int>(successor - m_keys.begin());
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
    const auto now = std::find(m_keys.cbegin(), m_keys.cend(), *key);
    const int row = static_cast<int>(now - m_keys.cbegin());
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    return true;
}

const RequestRow* RequestTableModel::row(int wanted) const {
    const qint64 key = m_keys[static_cast<size_t>(wanted)];
    if (const RequestRow* cached = m_rows.object(key)) {
        return cached;
    }
    if (m_desk.workspace() == nullptr) {
        return nullptr;
    }
    const auto first = static_cast<size_t>(std::max(0, wanted - kRowsAhead));
    const size_t last = std::min(m_keys.size(), static_cast<size_t>(wanted + kRowsAhead));
    std::vector<qint64> missing;
    for (size_t at = first; at < last; ++at) {
        if (!m_rows.contains(m_keys[at])) {
            missing.push_back(m_keys[at]);
        }
    }
    const auto rows = m_desk.workspace()->requestListing().rows(missing);
    if (rows) {
        for (const RequestRow& fetched : *rows) {
            m_rows.insert(fetched.key, new RequestRow(fetched));
            ++m_fetched;
        }
    }
    return m_rows.object(key);
}

int RequestTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int RequestTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RequestTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const RequestRow* request = row(index.row());
    if (request == nullptr) {
        return {};
    }
    const QDate today = m_desk.today();
    const QLocale locale;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Person:
            // Degrees stand behind the comma; in a narrow list the name matters.
            return request->personName.isEmpty() ? tr("Somebody without a name")
                                                 : request->personName.section(u',', 0, 0);
        case For:
            return forWhat(request->services, request->specialty);
        case StageColumn:
            return stageChip(request->stage).word;
        case PleaseBy:
            return request->writersDate ? dateForGlance(*request->writersDate, today, locale) : QString();
        case LastDate: {
            const std::optional<QDate> last = lastDate(*request);
            return last ? dateForGlance(*last, today, locale) : QString();
        }
        default:
            return {};
        }
    case Qt::AccessibleTextRole: {
        const QString text = data(index, Qt::DisplayRole).toString();
        if (index.column() != Person) {
            return tr("%1: %2", "column and its value, for screen readers")
                .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                     text.isEmpty() ? tr("none") : text);
        }
        const DueSign sign = dueSign(*request, today, locale);
        return sign.words.isEmpty() ? text : text + QStringLiteral(", ") + sign.words;
    }
    case Qt::ToolTipRole: {
        if (index.column() == Person) {
            const DueSign sign = dueSign(*request, today, locale);
            QStringList lines{request->personName};
            lines << request->organization << sign.words;
            lines.removeAll(QString());
            return lines.join(u'\n');
        }
        return data(index, Qt::DisplayRole);
    }
    case IdRole:
        return request->id.text();
    case ChipIconRole:
        return static_cast<int>(stageChip(request->stage).icon);
    case ChipToneRole:
        return static_cast<int>(stageChip(request->stage).tone);
    case SignIconRole:
        return static_cast<int>(dueSign(*request, today, locale).icon);
    case SignToneRole:
        return static_cast<int>(dueSign(*request, today, locale).tone);
    case MutedRole:
        return isOver(request->stage);
    default:
        return {};
    }
}

QVariant RequestTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Person:
        return tr("Person");
    case For:
        return tr("For");
    case StageColumn:
        return tr("Stage");
    case PleaseBy:
        return tr("Please by");
    case LastDate:
        return tr("Last step");
    default:
        return {};
    }
}

RequestId RequestTableModel::requestAt(int wanted) const {
    if (wanted < 0 || wanted >= rowCount()) {
        return {};
    }
    const RequestRow* request = row(wanted);
    return request != nullptr ? request->id : RequestId();
}

int RequestTableModel::rowOf(const RequestId& id) const {
    if (m_desk.workspace() == nullptr || id.isNull()) {
        return -1;
    }
    const Result<qint64> key = m_desk.workspace()->requestListing().keyOf(id);
    if (!key) {
        return -1;
    }
    const auto at = std::find(m_keys.cbegin(), m_keys.cend(), *key);
    return at == m_keys.cend() ? -1 : static_cast<int>(at - m_keys.cbegin());
}

} // namespace letterdesk
