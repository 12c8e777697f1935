// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_table_view.h"

#include "ui/records/record_delegate.h"
#include "ui/records/record_table_model.h"
#include "ui/shell/desk.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>

#include <algorithm>

namespace letterdesk {

namespace {

constexpr int kNarrowest = 60;

int textPercent() {
    return Theme::current() != nullptr ? Theme::current()->textPercent() : 100;
}

} // namespace

RecordTableView::RecordTableView(Desk& desk, RecordTableModel& model, SettingKey columns, QWidget* parent)
    : QTableView(parent)
    , m_desk(desk)
    , m_model(model)
    , m_columns(columns) {
    setItemDelegate(new RecordDelegate(this));
    setModel(&model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(300);
    setUpHeader();
    takeUpColumns();
    setRowHeights();
    if (Theme* theme = Theme::current()) {
        connect(theme, &Theme::changed, this, [this] {
            setRowHeights();
            fitColumns();
        });
    }
    connect(&model, &RecordTableModel::sortChanged, this, &RecordTableView::showSort);
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
}

void RecordTableView::setUpHeader() {
    verticalHeader()->hide();
    // One height for all: the view never asks each row.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = horizontalHeader();
    header->setAccessibleName(tr("Columns"));
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(kNarrowest);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false);
    header->setSectionsClickable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    setTextRole(header, TextRole::Small, false, true);
    connect(header, &QWidget::customContextMenuRequested, this, &RecordTableView::showHeaderMenu);
    connect(header, &QHeaderView::sectionMoved, this, &RecordTableView::rememberColumns);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int /*before*/, int now) {
        if (!m_fitting && now > 0) {
            m_widthByUser[column] = now * 100 / textPercent();
            rememberColumns();
        }
    });
    // A first click sorts upward, a second downward, a third gives the list its own order back.
    connect(header, &QHeaderView::sectionClicked, this, [this](int column) {
        const auto& sort = m_model.query().sort;
        if (sort.empty() || sort.front().column != column) {
            m_model.sort(column, Qt::AscendingOrder);
        } else {
            m_model.sort(sort.front().descending ? -1 : column, Qt::DescendingOrder);
        }
    });
}

void RecordTableView::showSort() {
    const auto& sort = m_model.query().sort;
    horizontalHeader()->setSortIndicatorShown(!sort.empty());
    if (!sort.empty()) {
        horizontalHeader()->setSortIndicator(sort.front().column,
                                             sort.front().descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    rememberColumns();
}

/// The setting is a list in the order of the columns: "-" before a hidden one, ":120" behind one the user made
/// wider or narrower, and "^name" or "vname" for what is sorted by, the first counting most.
void RecordTableView::takeUpColumns() {
    const std::vector<RecordColumn>& columns = m_model.columns();
    const auto columnOf = [&columns](const QString& name) {
        const auto found = std::find_if(columns.cbegin(), columns.cend(), [&name](const RecordColumn& column) {
            return name == QLatin1StringView(column.name);
        });
        return found == columns.cend() ? -1 : static_cast<int>(found - columns.cbegin());
    };
    ListQuery query = m_model.query();
    int place = 0;
    const QStringList words = m_desk.settings().get(m_columns).toStringList();
    for (QString word : words) {
        if (word.startsWith(u'^') || word.startsWith(u'v')) {
            if (const int column = columnOf(word.mid(1)); column >= 0) {
                query.sort.push_back({column, word.startsWith(u'v')});
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
        } else if (place > 0 && place < horizontalHeader()->count()) {
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), place++);
        }
    }
    if (!query.sort.empty()) {
        m_model.setQuery(query);
        showSort();
    }
}

void RecordTableView::rememberColumns() {
    QStringList words;
    const std::vector<RecordColumn>& columns = m_model.columns();
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        QString word = QLatin1StringView(columns[static_cast<size_t>(column)].name);
        if (m_hiddenByUser.contains(column)) {
            word.prepend(u'-');
        }
        if (const auto width = m_widthByUser.find(column); width != m_widthByUser.end()) {
            word += u':' + QString::number(width->second);
        }
        words << word;
    }
    for (const ListQuery::Sort& sort : m_model.query().sort) {
        words << (sort.descending ? u'v' : u'^') +
                     QString(QLatin1StringView(columns[static_cast<size_t>(sort.column)].name));
    }
    m_desk.settings().set(m_columns, words);
}

QString RecordTableView::current() const {
    return m_model.idAt(currentIndex().row());
}

std::vector<int> RecordTableView::selectedRows() const {
    std::vector<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            rows.push_back(row);
        }
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

int RecordTableView::selectedCount() const {
    int count = 0;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        count += range.height();
    }
    return count;
}

bool RecordTableView::select(const QString& id) {
    const int row = m_model.rowOf(id);
    if (row < 0) {
        return false;
    }
    setCurrentIndex(m_model.index(row, 0));
    scrollTo(currentIndex());
    return true;
}

void RecordTableView::chooseNear(int row) {
    // Getting the focus makes a row current without selecting it, so the selection is what tells.
    if (selectionModel()->hasSelection() || m_model.rowCount() == 0) {
        return;
    }
    setCurrentIndex(m_model.index(std::min(row, m_model.rowCount() - 1), 0));
}

void RecordTableView::setRowHeights() {
    verticalHeader()->setMinimumSectionSize(Theme::sizes().row);
    verticalHeader()->setDefaultSectionSize(Theme::sizes().row);
}

int RecordTableView::wantedWidth(int column) const {
    const auto byUser = m_widthByUser.find(column);
    const int width =
        byUser != m_widthByUser.end() ? byUser->second : m_model.columns()[static_cast<size_t>(column)].width;
    return width * textPercent() / 100;
}

void RecordTableView::fitColumns() {
    const std::vector<RecordColumn>& columns = m_model.columns();
    const int room = viewport()->width();
    const int name = wantedWidth(0);
    int used = name;
    m_fitting = true;
    // States first, then in the order of the table; a column that does not fit leaves its room to others.
    std::vector<int> byImportance;
    for (int column = 1; column < static_cast<int>(columns.size()); ++column) {
        byImportance.push_back(column);
    }
    std::stable_partition(byImportance.begin(), byImportance.end(), [&columns](int column) {
        return columns[static_cast<size_t>(column)].kind == RecordColumn::Kind::Chip;
    });
    std::vector<int> shown;
    for (const int column : byImportance) {
        const int wanted = wantedWidth(column);
        const int forName =
            std::max(0, columns[static_cast<size_t>(column)].nameBeside * textPercent() / 100 - name);
        const bool visible = used + wanted + forName <= room && !m_hiddenByUser.contains(column);
        setColumnHidden(column, !visible);
        if (visible) {
            shown.push_back(column);
            used += wanted;
        }
    }
    // The name takes what is left, together with the column that profits most from it: the widest text.
    int rest = room - used;
    int widest = -1;
    for (const int column : shown) {
        const RecordColumn& each = columns[static_cast<size_t>(column)];
        if (each.kind == RecordColumn::Kind::Text && each.width >= 160 && !m_widthByUser.contains(column) &&
            (widest < 0 || each.width > columns[static_cast<size_t>(widest)].width)) {
            widest = column;
        }
    }
    for (const int column : shown) {
        const int more = column == widest && rest > 0 ? rest - rest / 2 : 0;
        setColumnWidth(column, std::max(kNarrowest, wantedWidth(column) + more));
    }
    if (widest >= 0 && rest > 0) {
        rest /= 2;
    }
    setColumnWidth(0, std::max(kNarrowest, name + rest));
    m_fitting = false;
}

void RecordTableView::showHeaderMenu(const QPoint& where) {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("columnMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::vector<RecordColumn>& columns = m_model.columns();
    for (int column = 1; column < static_cast<int>(columns.size()); ++column) {
        QAction* action = menu->addAction(columns[static_cast<size_t>(column)].title);
        action->setCheckable(true);
        action->setChecked(!m_hiddenByUser.contains(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            if (on) {
                m_hiddenByUser.erase(column);
            } else {
                m_hiddenByUser.insert(column);
            }
            rememberColumns();
            fitColumns();
        });
    }
    menu->addSeparator();
    QMenu* sort = menu->addMenu(tr("Sort By"));
    for (int column = 0; column < static_cast<int>(columns.size()); ++column) {
        sort->addAction(columns[static_cast<size_t>(column)].title, this, [this, column] {
            const auto& by = m_model.query().sort;
            const bool again = !by.empty() && by.front().column == column && !by.front().descending;
            m_model.sort(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    }
    sort->addSeparator();
    sort->addAction(tr("The List’s Own Order"), this, [this] { m_model.sort(-1); });
    menu->addAction(tr("Columns as They Were"), this, [this] {
        m_hiddenByUser.clear();
        m_widthByUser.clear();
        for (int column = 0; column < horizontalHeader()->count(); ++column) {
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), column);
        }
        m_model.sort(-1);
        rememberColumns();
        fitColumns();
    });
    menu->popup(horizontalHeader()->mapToGlobal(where));
}

void RecordTableView::openColumnMenu() {
    showHeaderMenu(QPoint(0, horizontalHeader()->height()));
}

void RecordTableView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

void RecordTableView::contextMenuEvent(QContextMenuEvent* event) {
    const QModelIndex current = currentIndex();
    if (!current.isValid()) {
        // The header cannot have the focus: without a row the menu key reaches the columns.
        openColumnMenu();
    } else if (event->reason() == QContextMenuEvent::Keyboard) {
        Q_EMIT menuWanted(viewport()->mapToGlobal(visualRect(current.siblingAtColumn(0)).bottomLeft()));
    } else if (indexAt(viewport()->mapFromGlobal(event->globalPos())).isValid()) {
        Q_EMIT menuWanted(event->globalPos());
    }
    event->accept();
}

void RecordTableView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT activatedByKey();
        return;
    }
    QTableView::keyPressEvent(event);
}

void RecordTableView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row()) {
        Q_EMIT currentRecordChanged(m_model.idAt(current.row()));
    }
}

void RecordTableView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectedChanged();
}

} // namespace letterdesk
