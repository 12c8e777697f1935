// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_page.h"

#include "ui/history/history_model.h"
#include "ui/history/step_sheet.h"
#include "ui/records/record_delegate.h"
#include "ui/records/table_columns.h"
#include "ui/shell/desk.h"
#include "ui/widgets/empty_state.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace letterdesk {

namespace {

// At 100 % text, in device independent pixels.
constexpr int kSideBySide = 620;

} // namespace

HistoryPage::HistoryPage(Desk& desk, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_model(new HistoryModel(desk, this))
    , m_table(new QTableView(this))
    , m_sheet(new StepSheet(desk, this))
    , m_split(new QSplitter(Qt::Horizontal, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this)) {
    setObjectName(QStringLiteral("historyPage"));
    auto* title = new QLabel(tr("History"), this);
    title->setObjectName(QStringLiteral("pageTitle"));
    setTextRole(title, TextRole::PageTitle, true);
    buildTable();
    m_split->setObjectName(QStringLiteral("historySplit"));
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_table);
    m_split->addWidget(m_sheet);
    m_split->setStretchFactor(0, 50);
    m_split->setStretchFactor(1, 50);
    m_split->setSizes({500, 500});
    m_sheet->setMinimumWidth(300);
    m_empty->setWords(Icon::DrawingDesk, tr("Nothing was changed yet"),
                      tr("What you do in this workspace is listed here, and can be taken back for 30 days."), {});
    m_stack->addWidget(m_split);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 8, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(title);
    layout->addWidget(m_stack, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::showChosen);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &HistoryPage::openMenu);
    connect(m_sheet, &StepSheet::undoAsked, this, &HistoryPage::undoAsked);
    connect(m_sheet, &StepSheet::redoAsked, this, &HistoryPage::redoAsked);
    connect(&desk, &Desk::changed, this, &HistoryPage::refresh);
    connect(&desk, &Desk::workspaceReplaced, this, [this] {
        m_chosen = 0;
        refresh();
    });
}

void HistoryPage::buildTable() {
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setAccessibleName(tr("Steps, newest first"));
    m_table->setItemDelegate(new RecordDelegate(m_table));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setMinimumWidth(300);
    m_table->setBackgroundRole(QPalette::Window);
    m_table->viewport()->setBackgroundRole(QPalette::Window);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_columns = new TableColumns(*m_table, m_desk.settings(), SettingKey::HistoryColumns, m_model->columns());
    m_columns->takeUp();
    setRowHeights();
    connect(m_split, &QSplitter::splitterMoved, m_columns, &TableColumns::fit);
    if (Theme* theme = Theme::current()) {
        connect(theme, &Theme::changed, this, [this] {
            setRowHeights();
            m_columns->fit();
        });
    }
}

void HistoryPage::setRowHeights() {
    m_table->verticalHeader()->setMinimumSectionSize(Theme::sizes().row);
    m_table->verticalHeader()->setDefaultSectionSize(Theme::sizes().row);
}

void HistoryPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_stale) {
        refresh();
    }
    m_columns->fit();
}

void HistoryPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    // With large text the sheet goes below the steps.
    const int percent = Theme::current() != nullptr ? Theme::current()->textPercent() : 100;
    m_split->setOrientation(width() < kSideBySide * percent / 100 ? Qt::Vertical : Qt::Horizontal);
    m_columns->fit();
}

void HistoryPage::refresh() {
    m_stale = true;
    if (!isVisible()) {
        return;
    }
    m_stale = false;
    m_model->reload();
    const bool any = m_model->rowCount() > 0;
    m_stack->setCurrentIndex(any ? 0 : 1);
    if (any) {
        const int row = std::max(0, m_model->rowOf(m_chosen));
        if (m_table->currentIndex().row() != row || !m_table->selectionModel()->hasSelection()) {
            m_table->setCurrentIndex(m_model->index(row, 0));
        }
    }
    showChosen();
}

void HistoryPage::showChosen() {
    const int row = m_table->currentIndex().row();
    if (row >= 0) {
        m_chosen = m_model->steps()[static_cast<size_t>(row)].number;
    }
    m_sheet->show(m_model->steps(), row);
    Q_EMIT verbsChanged();
}

void HistoryPage::openMenu(const QPoint& where) {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("historyMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_table->currentIndex().isValid()) {
        m_sheet->addMoveTo(*menu);
        menu->addSeparator();
    }
    menu->addAction(tr("Columns…"), m_columns,
                    [this] { m_columns->showMenu(QPoint(0, m_table->horizontalHeader()->height())); });
    menu->popup(m_table->viewport()->mapToGlobal(where));
}

bool HistoryPage::can(PageVerb verb) const {
    return verb == PageVerb::NextPane || verb == PageVerb::PreviousPane;
}

void HistoryPage::run(PageVerb /*verb*/) {
    if (m_table->hasFocus()) {
        m_sheet->takeFocus();
    } else {
        takeFocus();
    }
}

bool HistoryPage::showRecord(RecordKind /*kind*/, const QString& /*id*/) {
    return false; // every kind has a page of its own
}

void HistoryPage::takeFocus() {
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace letterdesk
