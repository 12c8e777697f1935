// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/interactions_section.h"

#include "core/actions/bulk.h"
#include "ui/people/interaction_body.h"
#include "ui/people/interaction_table_model.h"
#include "ui/people/log_line.h"
#include "ui/records/bulk_work.h"
#include "ui/records/record_delegate.h"
#include "ui/records/table_columns.h"
#include "ui/shell/desk.h"
#include "ui/widgets/paper_style.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace letterdesk {

namespace {

constexpr int kMostRowsInSight = 8;
constexpr int kRoomForWords = 150;

int scaled(int pixels) {
    return pixels * (Theme::current() != nullptr ? Theme::current()->textPercent() : 100) / 100;
}

} // namespace

InteractionsSection::InteractionsSection(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new InteractionTableModel(desk, this))
    , m_line(new LogLine(desk, this))
    , m_table(new QTableView(this))
    , m_body(new InteractionBody(desk, this))
    , m_remove(new QPushButton(this)) {
    setObjectName(QStringLiteral("interactionsSection"));
    setUpTable();
    m_body->setObjectName(QStringLiteral("interactionBody"));
    m_body->hide();
    m_remove->setObjectName(QStringLiteral("interactionsRemove"));
    m_remove->setIcon(themedIcon(Icon::Delete));
    setButtonLook(m_remove, ButtonLook::Quiet);
    m_remove->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ThemeSizes::kInside);
    layout->addWidget(m_line);
    layout->addWidget(m_table);
    layout->addWidget(m_body);
    layout->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_remove, &QPushButton::clicked, this, &InteractionsSection::removeChosen);
    // One that is gone is deselected by the model; one that moved stays chosen.
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &InteractionsSection::fit);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &InteractionsSection::fit);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        fit();
        const QString open = m_open;
        if (open.isEmpty() || !openEntry(open)) {
            showChosen();
        }
    });
    connect(&desk, &Desk::changed, this, [this] {
        if (!m_open.isEmpty()) {
            m_body->showRecord(m_open);
        }
    });
    const auto measure = [this] {
        m_dayWidth = widthOfDays(true);
        fit();
    };
    if (Theme* theme = Theme::current()) {
        connect(theme, &Theme::changed, this, measure);
    }
    measure();
}

InteractionsSection::~InteractionsSection() = default;

void InteractionsSection::setUpTable() {
    m_table->setObjectName(QStringLiteral("interactionsTable"));
    m_table->setAccessibleName(tr("Log"));
    m_table->setItemDelegate(new RecordDelegate(m_table));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->hide();
    m_table->setMinimumWidth(1);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &InteractionsSection::showChosen);
    connect(m_table, &QAbstractItemView::doubleClicked, m_body, &InteractionBody::takeFocus);
}

void InteractionsSection::setScope(const RecordScope& scope) {
    if (scope != m_scope) {
        m_body->leave();
        m_scope = scope;
        m_open.clear();
        m_model->setScope(scope);
    }
    m_line->setScope(scope);
    fit();
}

void InteractionsSection::forget() {
    m_scope.id.clear();
    m_open.clear();
    m_body->forget();
    m_body->hide();
    m_model->setScope(m_scope);
    m_line->clear();
}

void InteractionsSection::fit() {
    m_table->verticalHeader()->setDefaultSectionSize(Theme::sizes().row);
    const int rows = m_model->rowCount();
    m_table->setFixedHeight(std::min(rows, kMostRowsInSight) * Theme::sizes().row);
    m_table->setVisible(rows > 0);
    // Day and words are always there; the others give way.
    const std::vector<RecordColumn>& columns = m_model->columns();
    // The bar of a long log is not there yet, or still there from the record before.
    int rest = width() - (rows > kMostRowsInSight ? m_table->verticalScrollBar()->sizeHint().width() : 0);
    m_table->setColumnWidth(InteractionTableModel::Day, m_dayWidth);
    rest -= m_dayWidth;
    for (const int column :
         {InteractionTableModel::Kind, InteractionTableModel::Other, InteractionTableModel::Minutes}) {
        const int wanted = scaled(columns[static_cast<size_t>(column)].width);
        const bool fits = rest - wanted >= scaled(kRoomForWords);
        m_table->setColumnHidden(column, !fits);
        if (fits) {
            m_table->setColumnWidth(column, wanted);
            rest -= wanted;
        }
    }
    m_table->setColumnWidth(InteractionTableModel::What, std::max(60, rest));
}

void InteractionsSection::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

std::vector<int> InteractionsSection::chosenRows() const {
    std::vector<int> rows;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            rows.push_back(row);
        }
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void InteractionsSection::showChosen() {
    const std::vector<int> rows = chosenRows();
    const QString id = rows.size() == 1 ? m_model->idAt(rows.front()) : QString();
    if (id != m_open) {
        m_open = id;
        if (id.isEmpty()) {
            m_body->leave();
        } else {
            m_body->showRecord(id);
        }
    }
    m_body->setVisible(!id.isEmpty());
    m_remove->setVisible(!rows.empty());
    m_remove->setText(tr("Delete %n Entries", nullptr, static_cast<int>(rows.size())));
    m_remove->setEnabled(m_desk.canChange());
}

bool InteractionsSection::openEntry(const QString& id) {
    const int row = m_model->rowOf(id);
    if (row < 0) {
        return false;
    }
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->scrollTo(m_table->currentIndex());
    return true;
}

void InteractionsSection::focusLog() {
    m_line->takeFocus();
}

void InteractionsSection::removeChosen() {
    const QStringList ids = m_model->idsOf(chosenRows());
    if (ids.isEmpty()) {
        return;
    }
    const auto count = static_cast<int>(ids.size());
    m_table->setFocus();
    runBulk(
        m_desk, ids.size(), tr("Deleting"),
        [ids](Workspace& workspace) { return removeRecords(workspace, RecordKind::Interaction, ids); },
        [this, count](int /*others*/) {
            m_desk.whisperUndo(tr("%n entries of the log were deleted.", nullptr, count));
        });
}

bool InteractionsSection::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Delete) {
            removeChosen();
            return true;
        }
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_F2) &&
            m_body->isVisible()) {
            m_body->takeFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace letterdesk
