// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/request_table_view.h"

#include "ui/requests/request_delegate.h"
#include "ui/requests/request_table_model.h"
#include "ui/shell/desk.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>

#include <array>

namespace letterdesk {

namespace {

using Model = RequestTableModel;

/// Name in the settings, width wanted at 100 % text, and what gives way first.
struct ColumnRule {
    int column;
    const char* name;
    int width;
    int personBeside; ///< what the person's column must keep when this one is shown
};
constexpr std::array kColumns{
    ColumnRule{Model::Person, "person", 168, 168},     ColumnRule{Model::StageColumn, "stage", 132, 168},
    ColumnRule{Model::PleaseBy, "please_by", 78, 168}, ColumnRule{Model::For, "for", 190, 196},
    ColumnRule{Model::LastDate, "last", 78, 196},
};

} // namespace

RequestTableView::RequestTableView(Desk& desk, RequestTableModel& model, QWidget* parent)
    : QTableView(parent)
    , m_desk(desk)
    , m_model(model) {
    setObjectName(QStringLiteral("requestTable"));
    setAccessibleName(tr("Requests"));
    setItemDelegate(new RequestDelegate(this));
    setModel(&model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(300);
    verticalHeader()->hide();
    // One height for all: the view never asks each row.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setObjectName(QStringLiteral("requestHeader"));
    horizontalHeader()->setAccessibleName(tr("Columns"));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(60);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &RequestTableView::showHeaderMenu);
    setTextRole(horizontalHeader(), TextRole::Small, false, true);
    const QStringList hidden = desk.settings().get(SettingKey::RequestsHiddenColumns).toStringList();
    for (const ColumnRule& rule : kColumns) {
        if (hidden.contains(QLatin1StringView(rule.name))) {
            m_hiddenByUser.insert(rule.column);
        }
    }
    setRowHeights();
    if (Theme* theme = Theme::current()) {
        connect(theme, &Theme::changed, this, [this] {
            setRowHeights();
            fitColumns();
        });
    }
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
}

RequestId RequestTableView::current() const {
    return m_model.requestAt(currentIndex().row());
}

bool RequestTableView::select(const RequestId& id) {
    const int row = m_model.rowOf(id);
    if (row < 0) {
        return false;
    }
    setCurrentIndex(m_model.index(row, Model::Person));
    scrollTo(currentIndex());
    return true;
}

void RequestTableView::chooseNear(int row) {
    // Getting the focus makes a row current without selecting it, so the selection is what tells.
    if (selectionModel()->hasSelection() || m_model.rowCount() == 0) {
        return;
    }
    setCurrentIndex(m_model.index(std::min(row, m_model.rowCount() - 1), Model::Person));
}

void RequestTableView::setRowHeights() {
    verticalHeader()->setMinimumSectionSize(Theme::sizes().row);
    verticalHeader()->setDefaultSectionSize(Theme::sizes().row);
}

void RequestTableView::fitColumns() {
    const int percent = Theme::current() != nullptr ? Theme::current()->textPercent() : 100;
    const int room = viewport()->width();
    int used = 0;
    std::array<int, kColumns.size()> widths{};
    for (size_t at = 0; at < kColumns.size(); ++at) {
        const ColumnRule& rule = kColumns[at];
        const int wanted = rule.width * percent / 100;
        const int forPerson = (rule.personBeside - kColumns[0].width) * percent / 100;
        const bool visible =
            at == 0 || (used + wanted + forPerson <= room && !m_hiddenByUser.contains(rule.column));
        setColumnHidden(rule.column, !visible);
        if (visible) {
            widths[at] = wanted;
            used += wanted;
        }
    }
    // The person, and what the letter is for, take the rest.
    const int rest = room - used;
    const bool forShown = !isColumnHidden(Model::For);
    for (size_t at = 0; at < kColumns.size(); ++at) {
        int width = widths[at];
        if (kColumns[at].column == Model::Person) {
            width += forShown && rest > 0 ? rest / 2 : rest;
        } else if (kColumns[at].column == Model::For && rest > 0) {
            width += rest - rest / 2;
        }
        if (width > 0) {
            setColumnWidth(kColumns[at].column, std::max(60, width));
        }
    }
}

void RequestTableView::showHeaderMenu(const QPoint& where) {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("columnMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ColumnRule& rule : kColumns) {
        if (rule.column == Model::Person) {
            continue;
        }
        QAction* action =
            menu->addAction(m_model.headerData(rule.column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_hiddenByUser.contains(rule.column));
        connect(action, &QAction::toggled, this, [this, column = rule.column](bool on) {
            if (on) {
                m_hiddenByUser.erase(column);
            } else {
                m_hiddenByUser.insert(column);
            }
            QStringList hidden;
            for (const ColumnRule& each : kColumns) {
                if (m_hiddenByUser.contains(each.column)) {
                    hidden << QLatin1StringView(each.name);
                }
            }
            m_desk.settings().set(SettingKey::RequestsHiddenColumns, hidden);
            fitColumns();
        });
    }
    menu->popup(horizontalHeader()->mapToGlobal(where));
}

void RequestTableView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

void RequestTableView::contextMenuEvent(QContextMenuEvent* event) {
    // The menu key reaches the columns too; the header cannot have the focus.
    if (event->reason() == QContextMenuEvent::Keyboard) {
        showHeaderMenu(QPoint(0, horizontalHeader()->height()));
        event->accept();
        return;
    }
    QTableView::contextMenuEvent(event);
}

void RequestTableView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT activatedByKey();
        return;
    }
    QTableView::keyPressEvent(event);
}

void RequestTableView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row()) {
        Q_EMIT currentRequestChanged(m_model.requestAt(current.row()));
    }
}

} // namespace letterdesk
