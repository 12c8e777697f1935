// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/table_columns.h"

#include "ui/records/record_delegate.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/paper_style.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace letterdesk {

namespace {

constexpr int kNarrowest = 60;

int textPercent() {
    return Theme::current() != nullptr ? Theme::current()->textPercent() : 100;
}

} // namespace

int widthOfDays(bool isFirst) {
    const QFontMetrics metrics(Theme::font(TextRole::Body, isFirst));
    int widest = 0;
    for (int month = 1; month <= 12; ++month) {
        const QString day = dateForReading(QDate(2028, month, 28), QLocale());
        widest = std::max(widest, metrics.horizontalAdvance(day));
    }
    // An advance is rounded.
    return widest + 2 * RecordDelegate::kPadding + 2 + (isFirst ? RecordDelegate::kSignWidth : 0);
}

TableColumns::TableColumns(QTableView& table, Settings& settings, SettingKey key,
                           const std::vector<RecordColumn>& columns)
    : QObject(&table)
    , m_table(table)
    , m_settings(settings)
    , m_key(key)
    , m_columns(columns) {
    setUpHeader();
}

void TableColumns::setUpHeader() {
    QHeaderView* header = m_table.horizontalHeader();
    header->setAccessibleName(tr("Columns"));
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(kNarrowest);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    setTextRole(header, TextRole::Small, false, true);
    connect(header, &QWidget::customContextMenuRequested, this, &TableColumns::showMenu);
    connect(header, &QHeaderView::sectionMoved, this, &TableColumns::remember);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int /*before*/, int now) {
        if (!m_fitting && now > 0) {
            m_widthByUser[column] = now * 100 / textPercent();
            remember();
        }
    });
}

void TableColumns::setSorting(Sorting sorting) {
    m_sorting = std::move(sorting);
}

/// The setting is a list in the order of the columns: "-" before a hidden one, ":120" behind one the user made
/// wider or narrower, and "^name" or "vname" for what is sorted by, the first counting most.
std::vector<ListQuery::Sort> TableColumns::takeUp() {
    const auto columnOf = [this](const QString& name) {
        const auto found = std::find_if(m_columns.cbegin(), m_columns.cend(), [&name](const RecordColumn& column) {
            return name == QLatin1StringView(column.name);
        });
        return found == m_columns.cend() ? -1 : static_cast<int>(found - m_columns.cbegin());
    };
    QHeaderView* header = m_table.horizontalHeader();
    std::vector<ListQuery::Sort> sort;
    int place = 0;
    const QStringList words = m_settings.get(m_key).toStringList();
    for (const QString& word : words) {
        if (word.startsWith(u'^') || word.startsWith(u'v')) {
            if (const int column = columnOf(word.mid(1)); column >= 0) {
                sort.push_back({column, word.startsWith(u'v')});
                continue;
            }
        }
        const bool hidden = word.startsWith(u'-');
        const QStringList parts = word.mid(hidden ? 1 : 0).split(u':');
        const int column = columnOf(parts.first());
        if (column < 0) {
            continue;
        }
        if (hidden && column != 0) {
            m_hiddenByUser.insert(column);
        }
        if (const int width = parts.value(1).toInt(); width >= kNarrowest) {
            m_widthByUser[column] = width;
        }
        if (column == 0) {
            place = 1;
        } else if (place > 0 && place < header->count()) {
            header->moveSection(header->visualIndex(column), place++);
        }
    }
    return sort;
}

void TableColumns::remember() {
    QStringList words;
    const QHeaderView* header = m_table.horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        QString word = QLatin1StringView(m_columns[static_cast<size_t>(column)].name);
        if (m_hiddenByUser.contains(column)) {
            word.prepend(u'-');
        }
        if (const auto width = m_widthByUser.find(column); width != m_widthByUser.end()) {
            word += u':' + QString::number(width->second);
        }
        words << word;
    }
    if (m_sorting.now) {
        for (const ListQuery::Sort& sort : m_sorting.now()) {
            words << (sort.descending ? u'v' : u'^') +
                         QString(QLatin1StringView(m_columns[static_cast<size_t>(sort.column)].name));
        }
    }
    m_settings.set(m_key, words);
}

int TableColumns::wantedWidth(int column) const {
    const auto byUser = m_widthByUser.find(column);
    if (byUser != m_widthByUser.end()) {
        return byUser->second * textPercent() / 100;
    }
    const RecordColumn& each = m_columns[static_cast<size_t>(column)];
    return std::max(each.width * textPercent() / 100, each.isDay ? m_dayWidth : 0);
}

void TableColumns::measureDays() {
    const auto isDay = [](const RecordColumn& column) { return column.isDay; };
    if (std::any_of(m_columns.cbegin(), m_columns.cend(), isDay)) {
        m_dayWidth = widthOfDays(m_columns.front().isDay);
    }
}

/// States first, then in the order of the table; a column that does not fit leaves its room to others.
std::vector<int> TableColumns::thoseThatFit(int room) const {
    std::vector<int> byImportance;
    for (int column = 1; column < static_cast<int>(m_columns.size()); ++column) {
        byImportance.push_back(column);
    }
    std::stable_partition(byImportance.begin(), byImportance.end(), [this](int column) {
        return m_columns[static_cast<size_t>(column)].kind == RecordColumn::Kind::Chip;
    });
    const int name = wantedWidth(0);
    int used = name;
    std::vector<int> shown;
    for (const int column : byImportance) {
        const int wanted = wantedWidth(column);
        const int beside = m_columns[static_cast<size_t>(column)].nameBeside * textPercent() / 100;
        if (used + wanted + std::max(0, beside - name) <= room && !m_hiddenByUser.contains(column)) {
            shown.push_back(column);
            used += wanted;
        }
    }
    return shown;
}

void TableColumns::fit() {
    measureDays();
    const int room = m_table.viewport()->width();
    const std::vector<int> shown = thoseThatFit(room);
    m_fitting = true;
    int rest = room - wantedWidth(0);
    // The name takes what is left, together with the column that profits most from it: the widest text.
    int widest = -1;
    for (const int column : shown) {
        const RecordColumn& each = m_columns[static_cast<size_t>(column)];
        rest -= wantedWidth(column);
        if (each.kind == RecordColumn::Kind::Text && each.width >= 160 && !m_widthByUser.contains(column) &&
            (widest < 0 || each.width > m_columns[static_cast<size_t>(widest)].width)) {
            widest = column;
        }
    }
    for (int column = 1; column < static_cast<int>(m_columns.size()); ++column) {
        const bool visible = std::find(shown.cbegin(), shown.cend(), column) != shown.cend();
        m_table.setColumnHidden(column, !visible);
        if (visible) {
            const int more = column == widest && rest > 0 ? rest - rest / 2 : 0;
            m_table.setColumnWidth(column, std::max(kNarrowest, wantedWidth(column) + more));
        }
    }
    if (widest >= 0 && rest > 0) {
        rest /= 2;
    }
    m_table.setColumnWidth(0, std::max(kNarrowest, wantedWidth(0) + rest));
    m_fitting = false;
}

void TableColumns::reset() {
    m_hiddenByUser.clear();
    m_widthByUser.clear();
    QHeaderView* header = m_table.horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        header->moveSection(header->visualIndex(column), column);
    }
    if (m_sorting.sortBy) {
        m_sorting.sortBy(-1, Qt::AscendingOrder);
    }
    remember();
    fit();
}

void TableColumns::showMenu(const QPoint& where) {
    auto* menu = new QMenu(&m_table);
    menu->setObjectName(QStringLiteral("columnMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 1; column < static_cast<int>(m_columns.size()); ++column) {
        QAction* action = menu->addAction(m_columns[static_cast<size_t>(column)].title);
        action->setCheckable(true);
        action->setChecked(!m_hiddenByUser.contains(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            if (on) {
                m_hiddenByUser.erase(column);
            } else {
                m_hiddenByUser.insert(column);
            }
            remember();
            fit();
        });
    }
    menu->addSeparator();
    if (m_sorting.sortBy) {
        QMenu* sort = menu->addMenu(tr("Sort By"));
        for (int column = 0; column < static_cast<int>(m_columns.size()); ++column) {
            sort->addAction(m_columns[static_cast<size_t>(column)].title, this, [this, column] {
                const auto by = m_sorting.now();
                const bool again = !by.empty() && by.front().column == column && !by.front().descending;
                m_sorting.sortBy(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
            });
        }
        sort->addSeparator();
        sort->addAction(tr("The List’s Own Order"), this, [this] { m_sorting.sortBy(-1, Qt::AscendingOrder); });
    }
    menu->addAction(tr("Columns as They Were"), this, &TableColumns::reset);
    menu->popup(m_table.horizontalHeader()->mapToGlobal(where));
}

} // namespace letterdesk
