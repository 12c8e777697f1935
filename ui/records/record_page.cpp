// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_page.h"

#include "ui/records/bulk_sheet.h"
#include "ui/records/filter_problem.h"
#include "ui/records/record_sheet.h"
#include "ui/records/record_table_model.h"
#include "ui/records/record_table_view.h"
#include "ui/shell/desk.h"
#include "ui/shell/erase_commands.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/form_binding.h"
#include "ui/widgets/paper_style.h"

#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace letterdesk {

namespace {

constexpr int kNarrowestSheet = 400;
constexpr int kFilterGap = 12;

} // namespace

RecordPage::RecordPage(Desk& desk, RecordTableModel* model, Words words, Remembered remembered, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_model(model)
    , m_words(std::move(words))
    , m_remembered(remembered)
    , m_table(new RecordTableView(desk, *model, remembered.columns, this))
    , m_split(new QSplitter(Qt::Horizontal, this))
    , m_paper(new QStackedWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_new(new QPushButton(themedIcon(Icon::Add, Tint::Text), m_words.newVerb, this))
    , m_filter(new QLineEdit(this))
    , m_filterProblem(new FilterProblem(*m_filter, this))
    , m_filterLine(new QHBoxLayout) {
    model->setParent(this);
    buildLayout();
}

RecordPage::~RecordPage() {
    m_desk.settings().set(m_remembered.split, m_split->saveState());
}

QString RecordPage::nameOf(const char* part) const {
    return QLatin1StringView(m_words.name) + QLatin1StringView(part);
}

void RecordPage::buildLayout() {
    setObjectName(nameOf("Page"));
    auto* title = new QLabel(m_words.title, this);
    title->setObjectName(QStringLiteral("pageTitle"));
    setTextRole(title, TextRole::PageTitle, true);
    m_new->setObjectName(nameOf("New"));
    setButtonLook(m_new, ButtonLook::Primary);
    auto* top = new QHBoxLayout;
    top->addWidget(title);
    top->addStretch(1);
    top->addWidget(m_new);

    m_table->setObjectName(nameOf("Table"));
    m_table->setAccessibleName(m_words.title);
    m_table->horizontalHeader()->setObjectName(nameOf("Header"));
    m_filter->setObjectName(nameOf("Filter"));
    m_filter->setPlaceholderText(m_words.filter);
    m_filter->setAccessibleName(m_words.filter);
    m_filter->setClearButtonEnabled(true);
    passUndoOn(m_filter);
    m_filterProblem->setObjectName(nameOf("FilterProblem"));
    m_filterLine->setSpacing(kFilterGap);
    m_filterLine->addWidget(m_filter, 1);
    auto* left = new QWidget(this);
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(ThemeSizes::kUnit);
    leftLayout->addLayout(m_filterLine);
    leftLayout->addWidget(m_filterProblem);
    leftLayout->addWidget(m_table, 1);

    m_paper->setMinimumWidth(kNarrowestSheet);
    m_split->setObjectName(nameOf("Split"));
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(left);
    m_split->addWidget(m_paper);
    m_split->setStretchFactor(0, 43);
    m_split->setStretchFactor(1, 57);
    m_stack->addWidget(m_split);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(ThemeSizes::kPageMargin, ThemeSizes::kUnit, ThemeSizes::kPageMargin,
                               2 * ThemeSizes::kUnit);
    layout->setSpacing(2 * ThemeSizes::kUnit);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
    m_empty->setWords(m_words.emptyDrawing, m_words.emptyTitle, m_words.emptySentence, m_words.newVerb);
    const QByteArray split = m_desk.settings().get(m_remembered.split).toByteArray();
    if (!split.isEmpty()) {
        m_split->restoreState(split);
    } else {
        m_split->setSizes({430, 570});
    }
}

void RecordPage::setUp() {
    connect(m_filter, &QLineEdit::textChanged, this, &RecordPage::refilter);
    connect(m_new, &QPushButton::clicked, this, [this] { newRecord(); });
    connect(m_empty, &EmptyState::buttonPressed, this, [this] { newRecord(); });
    connect(m_table, &RecordTableView::currentRecordChanged, this, &RecordPage::showCurrent);
    connect(m_table, &RecordTableView::selectedChanged, this, &RecordPage::showChosen);
    connect(m_table, &RecordTableView::activatedByKey, this, &RecordPage::nextPane);
    connect(m_table, &RecordTableView::menuWanted, this, &RecordPage::openMenu);
    connect(m_model, &RecordTableModel::loaded, this, [this] {
        updateEmpty();
        const bool isMissed = !m_wanted.isEmpty() && !m_table->select(std::exchange(m_wanted, {}));
        if (isMissed || m_isFilled) {
            keepChosen();
        }
    });
    connect(&m_desk, &Desk::workspaceReplaced, this, &RecordPage::replaceAll);
    connect(&m_desk, &Desk::changed, this, &RecordPage::take);
    updateEmpty();
}

/// What the sheet needs is built when the first picture of the page, with the table, is on the screen.
void RecordPage::paintEvent(QPaintEvent* event) {
    Page::paintEvent(event);
    if (!std::exchange(m_isFilled, true)) {
        afterPicture([this] { fill(); });
    }
}

void RecordPage::addToFilterLine(QWidget* widget) {
    m_filterLine->addWidget(widget);
}

void RecordPage::setUpSheet() {
    if (m_sheet == nullptr) {
        m_sheet = makeSheet(m_paper);
        m_paper->addWidget(m_sheet);
    }
}

RecordSheet& RecordPage::recordSheet() {
    setUpSheet();
    return *m_sheet;
}

void RecordPage::replaceAll() {
    // A record of the file before may have the same id as one of this file.
    if (m_sheet != nullptr) {
        m_sheet->showRecord(QString());
    }
    m_wanted.clear();
    m_shown.clear();
    m_shownRow = 0;
    fill();
}

void RecordPage::fill() {
    m_new->setEnabled(m_desk.canChange());
    m_empty->button()->setEnabled(m_desk.canChange());
    updateEmpty();
    keepChosen();
    // Never away from somebody who is typing.
    const QWidget* focus = window()->focusWidget();
    const bool types =
        focus != nullptr && (isAncestorOf(focus) || qobject_cast<const QLineEdit*>(focus) != nullptr);
    if (m_model->rowCount() > 0 && isVisible() && !types) {
        m_table->setFocus();
    }
}

bool RecordPage::isFiltered() const {
    ListQuery none;
    none.sort = m_model->query().sort;
    return m_model->query() != none;
}

void RecordPage::refilter() {
    ListQuery query;
    query.sort = m_model->query().sort;
    query.search = m_filterProblem->understood(m_desk.today());
    refine(query);
    m_model->setQuery(query);
    updateEmpty();
    m_wanted.clear();
    keepChosen();
}

void RecordPage::take() {
    if (!std::exchange(m_isFilled, true)) {
        fill(); // changed before the first picture: somebody works here already
    }
    updateEmpty();
    keepChosen();
}

void RecordPage::keepChosen() {
    if (!m_table->selectionModel()->hasSelection() && !m_shown.isEmpty() && !m_table->select(m_shown)) {
        if (!m_model->isComplete() && m_model->exists(m_shown)) {
            m_wanted = m_shown; // the sheet stays as it is until its row is there
            return;
        }
    }
    m_table->chooseNear(m_shownRow);
    showCurrent(m_table->current());
}

void RecordPage::updateEmpty() {
    const bool nothing = m_model->rowCount() == 0 && m_model->isComplete() && !isFiltered();
    m_stack->setCurrentIndex(nothing ? 1 : 0);
    m_new->setVisible(!nothing);
}

void RecordPage::showCurrent(const QString& id) {
    m_shown = id;
    m_shownRow = std::max(0, m_table->currentIndex().row());
    if (!m_isFilled) {
        Q_EMIT verbsChanged();
        return; // the first picture has no sheet yet
    }
    if (id.isEmpty()) {
        if (m_sheet != nullptr) {
            m_sheet->showRecord(QString());
        }
        m_paper->hide();
    } else {
        setUpSheet();
        if (m_sheet->recordId() != id) {
            m_sheet->showRecord(id);
        }
        m_paper->show();
    }
    showChosen();
}

void RecordPage::showChosen() {
    if (m_sheet == nullptr) {
        return;
    }
    const int count = m_table->selectedCount();
    if (count > 1 && m_bulk == nullptr) {
        m_bulk = makeBulkSheet(m_paper);
        if (m_bulk != nullptr) {
            m_paper->addWidget(m_bulk);
        }
    }
    if (count > 1 && m_bulk != nullptr) {
        m_bulk->setChosen(count, [this] { return chosenIds(); });
        m_paper->setCurrentWidget(m_bulk);
    } else {
        m_paper->setCurrentWidget(m_sheet);
    }
    Q_EMIT verbsChanged();
}

QString RecordPage::currentId() const {
    return m_table->current();
}

QStringList RecordPage::chosenIds() const {
    return m_model->idsOf(m_table->selectedRows());
}

void RecordPage::open(const QString& id) {
    if (!std::exchange(m_isFilled, true)) {
        fill(); // asked for before the first picture: the sheet is wanted now
    }
    if (!m_table->select(id)) {
        m_wanted = id;
        m_filter->clear();
        refilter();
        if (!m_table->select(id)) {
            m_wanted = id; // comes with a later slice
            return;
        }
        m_wanted.clear();
    }
    // The focus may have made its row the current one while the sheet was not to be shown yet.
    showCurrent(m_table->current());
}

void RecordPage::takeVerbs(const QHash<PageVerb, QAction*>& actions) {
    Page::takeVerbs(actions);
    // The key deletes only while the table has the focus; the menu item always works.
    verb(PageVerb::Delete)->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(verb(PageVerb::Delete));
}

bool RecordPage::can(PageVerb verb) const {
    const int chosen = m_table->selectedCount();
    switch (verb) {
    case PageVerb::New:
        return m_desk.canChange();
    case PageVerb::Delete:
        return m_desk.canChange() && chosen > 0;
    case PageVerb::Duplicate:
        return m_desk.canChange() && chosen == 1 && canDuplicate();
    case PageVerb::EraseForGood:
        return m_desk.canChange() && chosen == 1;
    case PageVerb::Edit:
        return chosen > 0;
    case PageVerb::SelectAll:
        return m_model->rowCount() > 0;
    case PageVerb::Find:
    case PageVerb::NextPane:
    case PageVerb::PreviousPane:
        return m_stack->currentIndex() == 0;
    default:
        return false;
    }
}

void RecordPage::run(PageVerb verb) {
    switch (verb) {
    case PageVerb::New:
        newRecord();
        break;
    case PageVerb::Delete:
        deleteRecords(chosenIds());
        break;
    case PageVerb::Duplicate:
        duplicateRecord(currentId());
        break;
    case PageVerb::EraseForGood:
        askEraseForGood(m_desk, m_model->kind(), currentId(),
                        m_table->currentIndex().siblingAtColumn(0).data().toString());
        break;
    case PageVerb::Edit:
        if (m_bulk != nullptr && m_paper->currentWidget() == m_bulk) {
            m_bulk->takeFocus();
        } else {
            recordSheet().takeFocus();
        }
        break;
    case PageVerb::SelectAll:
        m_table->selectAll();
        m_table->setFocus(Qt::ShortcutFocusReason);
        break;
    case PageVerb::Find:
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
        break;
    case PageVerb::NextPane:
    case PageVerb::PreviousPane:
        nextPane();
        break;
    default:
        break;
    }
}

bool RecordPage::showRecord(RecordKind kind, const QString& id) {
    const QString home = homeOf(kind, id);
    if (!m_model->exists(home)) {
        return false;
    }
    open(home);
    return true;
}

void RecordPage::takeFocus() {
    if (m_stack->currentIndex() == 1) {
        m_empty->button()->setFocus();
    } else {
        m_table->setFocus();
    }
}

void RecordPage::nextPane() {
    if (m_table->hasFocus() && m_paper->isVisible()) {
        if (m_bulk != nullptr && m_paper->currentWidget() == m_bulk) {
            m_bulk->takeFocus();
        } else if (m_sheet != nullptr) {
            m_sheet->takeFocus();
        }
    } else {
        m_table->setFocus(Qt::ShortcutFocusReason);
    }
}

void RecordPage::openMenu(const QPoint& where) {
    auto* menu = new QMenu(this);
    menu->setObjectName(nameOf("Menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addToMenu(*menu, chosenIds());
    if (!menu->isEmpty()) {
        menu->addSeparator();
    }
    for (const PageVerb each : {PageVerb::New, PageVerb::Edit, PageVerb::Duplicate, PageVerb::Delete,
                                PageVerb::EraseForGood, PageVerb::SelectAll}) {
        if (QAction* action = verb(each); action != nullptr && (can(each) || each == PageVerb::Delete)) {
            menu->addAction(action);
        }
    }
    menu->addSeparator();
    menu->addAction(tr("Columns…"), m_table, &RecordTableView::openColumnMenu);
    menu->popup(where);
}

} // namespace letterdesk
