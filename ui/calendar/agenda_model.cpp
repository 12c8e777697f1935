// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/agenda_model.h"

#include "core/actions/agenda_search.h"
#include "core/actions/agenda_text.h"
#include "ui/calendar/agenda_look.h"
#include "ui/shell/desk.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace letterdesk {

namespace {

/// Days read at once in a list that goes on: enough for any screen.
constexpr int kSlice = 42;

/// What a day says of its items before it only counts them.
constexpr size_t kItemsSaid = 8;

bool holdsDates(RecordKind kind) {
    switch (kind) {
    case RecordKind::Owner:
    case RecordKind::Relationship:
    case RecordKind::Concern:
    case RecordKind::Document:
    case RecordKind::ScannerDecision:
        return false;
    default:
        return true;
    }
}

} // namespace

AgendaModel::AgendaModel(Desk& desk, Days days, QObject* parent)
    : QAbstractItemModel(parent)
    , m_desk(desk)
    , m_mode(days) {
    connect(&desk, &Desk::workspaceReplaced, this, [this] { setRange(m_first, m_last); });
    connect(&desk, &Desk::changed, this, &AgendaModel::take);
}

void AgendaModel::setFilter(const AgendaFilter& filter) {
    if (m_filter != filter) {
        m_filter = filter;
        setRange(m_first, m_last);
    }
}

void AgendaModel::setRange(QDate first, QDate last) {
    beginResetModel();
    m_first = first;
    m_last = last;
    m_days = read(first, last);
    endResetModel();
}

void AgendaModel::setPinnedDay(QDate day) {
    if (std::exchange(m_pinned, day) != day && m_mode == Days::Busy) {
        refresh();
    }
}

void AgendaModel::refresh() {
    merge(read(m_first, m_last));
}

std::vector<AgendaModel::Day> AgendaModel::read(QDate first, QDate last) const {
    std::vector<Day> days;
    if (!first.isValid() || !last.isValid()) {
        return days;
    }
    std::vector<AgendaItem> items;
    if (const Workspace* workspace = m_desk.workspace()) {
        auto found = agendaBetween(*workspace, first, last, m_filter, m_desk.today());
        if (m_desk.done(found, Attempt::Read)) {
            items = *std::move(found);
        }
    }
    std::map<QDate, std::vector<AgendaItem>> byDay;
    if (m_mode == Days::Every) {
        for (QDate day = first; day <= last; day = day.addDays(1)) {
            byDay[day];
        }
    }
    if (m_pinned >= first && m_pinned <= last && m_pinned.isValid()) {
        byDay[m_pinned];
    }
    for (const AgendaItem& item : items) {
        const QDate from = std::max(item.fact.first, first);
        const QDate to = std::min(item.fact.last, last);
        if (m_mode == Days::Every) {
            for (QDate day = from; day <= to; day = day.addDays(1)) {
                byDay[day].push_back(item);
            }
            continue;
        }
        if (from == item.fact.first) {
            byDay[from].push_back(item);
        }
        if (item.isSpan() && to == item.fact.last) {
            byDay[to].push_back(item);
        }
    }
    for (auto& [day, ofDay] : byDay) {
        days.push_back({day, std::move(ofDay)});
    }
    return days;
}

void AgendaModel::take(const ChangeSet& changes) {
    const bool concerns =
        changes.everything ||
        std::any_of(changes.records.cbegin(), changes.records.cend(), [this](const ChangeSet::Touched& touched) {
            const bool isLog = touched.kind == RecordKind::Interaction || touched.kind == RecordKind::Moment;
            return holdsDates(touched.kind) && (!isLog || m_filter.shows(AgendaTopic::Log));
        });
    if (concerns) {
        refresh();
    }
}

void AgendaModel::merge(std::vector<Day> fresh) {
    size_t at = 0;
    const auto remove = [this](size_t row) {
        beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
        m_days.erase(m_days.begin() + static_cast<std::ptrdiff_t>(row));
        endRemoveRows();
    };
    for (Day& day : fresh) {
        while (at < m_days.size() && m_days[at].day < day.day) {
            remove(at);
        }
        if (at < m_days.size() && m_days[at].day == day.day) {
            mergeItems(static_cast<int>(at), std::move(day.items));
        } else {
            beginInsertRows({}, static_cast<int>(at), static_cast<int>(at));
            m_days.insert(m_days.begin() + static_cast<std::ptrdiff_t>(at), std::move(day));
            endInsertRows();
        }
        ++at;
    }
    while (m_days.size() > at) {
        remove(m_days.size() - 1);
    }
}

void AgendaModel::mergeItems(int row, std::vector<AgendaItem> fresh) {
    std::vector<AgendaItem>& items = m_days[static_cast<size_t>(row)].items;
    if (items == fresh) {
        return;
    }
    const QModelIndex parent = index(row, 0);
    const auto isIn = [](const std::vector<AgendaItem>& list, const AgendaItem& item) {
        return std::any_of(list.cbegin(), list.cend(),
                           [&item](const AgendaItem& other) { return other.isSameAs(item); });
    };
    const auto remove = [&](size_t at) {
        beginRemoveRows(parent, static_cast<int>(at), static_cast<int>(at));
        items.erase(items.begin() + static_cast<std::ptrdiff_t>(at));
        endRemoveRows();
    };
    for (size_t at = items.size(); at-- > 0;) {
        if (!isIn(fresh, items[at])) {
            remove(at);
        }
    }
    for (size_t at = 0; at < fresh.size(); ++at) {
        if (at < items.size() && items[at].isSameAs(fresh[at])) {
            if (items[at] != fresh[at]) {
                items[at] = fresh[at];
                const QModelIndex changed = index(static_cast<int>(at), 0, parent);
                Q_EMIT dataChanged(changed, changed);
            }
            continue;
        }
        for (size_t later = at; later < items.size(); ++later) {
            if (items[later].isSameAs(fresh[at])) {
                remove(later);
                break;
            }
        }
        beginInsertRows(parent, static_cast<int>(at), static_cast<int>(at));
        items.insert(items.begin() + static_cast<std::ptrdiff_t>(at), fresh[at]);
        endInsertRows();
    }
    Q_EMIT dataChanged(parent, parent); // it tells how many lie on it
}

bool AgendaModel::extendForward() {
    if (m_desk.workspace() == nullptr || !m_last.isValid()) {
        return false;
    }
    const auto next = m_desk.workspace()->agendaListing().nextDayWith(m_filter.kinds(), m_last);
    if (!m_desk.done(next, Attempt::Read) || !*next) {
        return false;
    }
    const QDate last = (**next).addDays(kSlice);
    std::vector<Day> days = read(**next, last);
    m_last = last;
    if (!days.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(days.size()) - 1);
        std::move(days.begin(), days.end(), std::back_inserter(m_days));
        endInsertRows();
    }
    return true;
}

bool AgendaModel::extendBack() {
    if (m_desk.workspace() == nullptr || !m_first.isValid()) {
        return false;
    }
    const auto former = m_desk.workspace()->agendaListing().previousDayWith(m_filter.kinds(), m_first);
    if (!m_desk.done(former, Attempt::Read) || !*former) {
        return false;
    }
    const QDate first = (**former).addDays(-kSlice);
    std::vector<Day> days = read(first, **former);
    m_first = first;
    if (!days.empty()) {
        beginInsertRows({}, 0, static_cast<int>(days.size()) - 1);
        m_days.insert(m_days.begin(), std::make_move_iterator(days.begin()), std::make_move_iterator(days.end()));
        endInsertRows();
    }
    return true;
}

int AgendaModel::rowOf(QDate day) const {
    const auto at = std::lower_bound(m_days.cbegin(), m_days.cend(), day,
                                     [](const Day& candidate, QDate wanted) { return candidate.day < wanted; });
    return at == m_days.cend() || at->day != day ? -1 : static_cast<int>(at - m_days.cbegin());
}

const AgendaItem* AgendaModel::item(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == 0) {
        return nullptr;
    }
    const int row = rowOf(QDate::fromJulianDay(static_cast<qint64>(index.internalId())));
    return row < 0 ? nullptr : &m_days[static_cast<size_t>(row)].items[static_cast<size_t>(index.row())];
}

QDate AgendaModel::day(const QModelIndex& index) const {
    if (!index.isValid()) {
        return {};
    }
    return index.internalId() != 0 ? QDate::fromJulianDay(static_cast<qint64>(index.internalId()))
                                   : m_days[static_cast<size_t>(index.row())].day;
}

QModelIndex AgendaModel::indexOf(QDate day) const {
    const int row = rowOf(day);
    return row < 0 ? QModelIndex() : index(row, 0);
}

QModelIndex AgendaModel::indexOf(QDate day, const AgendaItem& item) const {
    const std::vector<AgendaItem>& items = itemsOn(day);
    const auto at = std::find_if(items.cbegin(), items.cend(),
                                 [&item](const AgendaItem& other) { return other.isSameAs(item); });
    return at == items.cend() ? QModelIndex() : index(static_cast<int>(at - items.cbegin()), 0, indexOf(day));
}

QModelIndex AgendaModel::indexOf(RecordKind kind, const QString& id) const {
    for (const Day& day : m_days) {
        for (const AgendaItem& item : day.items) {
            if (item.record == kind && item.fact.id == id) {
                return indexOf(day.day, item);
            }
        }
    }
    return {};
}

const std::vector<AgendaItem>& AgendaModel::itemsOn(QDate day) const {
    static const std::vector<AgendaItem> none;
    const int row = rowOf(day);
    return row < 0 ? none : m_days[static_cast<size_t>(row)].items;
}

QModelIndex AgendaModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    // The number of the day, which stays the same when rows come before it.
    return parent.isValid() ? createIndex(row, column, static_cast<quintptr>(day(parent).toJulianDay()))
                            : createIndex(row, column, quintptr(0));
}

QModelIndex AgendaModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == 0) {
        return {};
    }
    const int row = rowOf(QDate::fromJulianDay(static_cast<qint64>(child.internalId())));
    return row < 0 ? QModelIndex() : createIndex(row, 0, quintptr(0));
}

int AgendaModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) {
        return static_cast<int>(m_days.size());
    }
    if (parent.internalId() != 0 || parent.column() != 0) {
        return 0;
    }
    return static_cast<int>(m_days[static_cast<size_t>(parent.row())].items.size());
}

int AgendaModel::columnCount(const QModelIndex& /*parent*/) const {
    return 1;
}

QVariant AgendaModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (index.internalId() == 0) {
        return dayData(m_days[static_cast<size_t>(index.row())], role);
    }
    const AgendaItem* found = item(index);
    return found == nullptr ? QVariant() : dataOf(m_days[static_cast<size_t>(index.parent().row())], *found, role);
}

QVariant AgendaModel::dayData(const Day& day, int role) const {
    const QLocale locale;
    switch (role) {
    case Qt::DisplayRole:
        return longDay(day.day, locale);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        QStringList parts{longDay(day.day, locale)};
        if (day.day == m_desk.today()) {
            parts << tr("today");
        }
        parts << holidaysOf(locale).holidayOn(day.day).value_or(QString());
        parts << (day.items.empty() ? tr("nothing due")
                                    : tr("%n date(s)", nullptr, static_cast<int>(day.items.size())));
        for (size_t at = 0; at < std::min(day.items.size(), kItemsSaid); ++at) {
            parts << agendaTitle(day.items[at]);
        }
        parts.removeAll(QString());
        return parts.join(role == Qt::ToolTipRole ? QStringLiteral("\n") : QStringLiteral(", "));
    }
    case DayRole:
        return day.day;
    case IsDayRole:
        return true;
    case HolidayRole:
        return holidaysOf(locale).holidayOn(day.day).value_or(QString());
    case TodayRole:
        return day.day == m_desk.today();
    default:
        return {};
    }
}

QVariant AgendaModel::dataOf(const Day& day, const AgendaItem& item, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return agendaTitle(item);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return agendaSentence(item, QLocale());
    case DayRole:
        return day.day;
    case IsDayRole:
        return false;
    case KindRole:
        return QString(enumText(item.kind()));
    case IconRole:
        return static_cast<int>(item.state == AgendaState::Late ? Icon::Late : agendaIcon(item.kind()));
    case ToneRole:
        return static_cast<int>(agendaTone(item));
    case MutedRole:
        return isMuted(item);
    case EstimatedRole:
        return item.fact.estimated;
    case MovableRole:
        return item.movable.has_value();
    case RecordKindRole:
        return static_cast<int>(item.record);
    case RecordIdRole:
        return item.fact.id;
    case DetailRole:
        return agendaDetail(item, QLocale());
    default:
        return {};
    }
}

} // namespace letterdesk
