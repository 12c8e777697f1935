// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/programs_section.h"

#include "core/actions/bulk.h"
#include "core/actions/programs.h"
#include "ui/applications/program_delegate.h"
#include "ui/applications/program_details.h"
#include "ui/applications/program_table_model.h"
#include "ui/applications/programs_bulk.h"
#include "ui/applications/programs_dialog.h"
#include "ui/records/bulk_work.h"
#include "ui/records/filter_problem.h"
#include "ui/records/record_table_view.h"
#include "ui/shell/desk.h"
#include "ui/widgets/form_binding.h"
#include "ui/widgets/icon.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace letterdesk {

namespace {

/// More rows than these scroll.
constexpr int kProgramsInSight = 8;
constexpr int kHeaderHeight = 32;

} // namespace

ProgramsSection::ProgramsSection(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new ProgramTableModel(desk, this))
    , m_table(new RecordTableView(desk, *m_model, SettingKey::ProgramsColumns, this))
    , m_none(new QLabel(tr("No programs yet. Add them one by one, or paste a list."), this))
    , m_problem(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_filterProblem(new FilterProblem(*m_filter, this))
    , m_below(new QStackedWidget(this))
    , m_details(new ProgramDetails(desk, m_below))
    , m_bulk(new ProgramsBulk(desk, m_below))
    , m_buttons(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_add(new QPushButton(themedIcon(Icon::Add, Tint::Text), tr("Add a Program"), this))
    , m_paste(new QPushButton(themedIcon(Icon::Paste, Tint::Text), tr("Paste a List…"), this)) {
    setObjectName(QStringLiteral("programsSection"));
    build();
    connect(m_filter, &QLineEdit::textChanged, this, [this] {
        ListQuery query = m_model->query();
        query.search = m_filterProblem->understood(m_desk.today());
        m_model->setQuery(query);
    });
    connect(m_table, &RecordTableView::currentRecordChanged, this, &ProgramsSection::showChosen);
    connect(m_table, &RecordTableView::selectedChanged, this, &ProgramsSection::showChosen);
    connect(m_table, &RecordTableView::activatedByKey, this, [this] {
        // Return in a cell that is being changed comes here too.
        if (m_table->hasFocus()) {
            m_details->focusFirst();
        }
    });
    connect(m_model, &ProgramTableModel::refused, this, &ProgramsSection::say);
    connect(m_table, &RecordTableView::menuWanted, this, &ProgramsSection::openMenu);
    connect(m_details, &ProgramDetails::removeAsked, this, &ProgramsSection::removeChosen);
    connect(m_bulk, &ProgramsBulk::removeAsked, this, &ProgramsSection::removeChosen);
    connect(m_add, &QPushButton::clicked, this, &ProgramsSection::addOne);
    connect(m_paste, &QPushButton::clicked, this, &ProgramsSection::askForPrograms);
    const auto rowsChanged = [this] {
        if (!m_wanted.isEmpty() && m_table->select(m_wanted)) {
            m_wanted.clear();
        }
        updateTable();
    };
    connect(m_model, &RecordTableModel::loaded, this, rowsChanged);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, rowsChanged);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, rowsChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, rowsChanged);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ProgramsSection::showChosen);
}

void ProgramsSection::build() {
    m_table->setObjectName(QStringLiteral("programsTable"));
    m_table->setAccessibleName(tr("Programs"));
    m_table->horizontalHeader()->setObjectName(QStringLiteral("programsHeader"));
    m_table->setBackgroundRole(QPalette::Base);
    m_table->viewport()->setBackgroundRole(QPalette::Base);
    m_table->setMinimumWidth(1);
    m_table->installEventFilter(this);
    m_table->setItemDelegate(new ProgramDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_problem->setObjectName(QStringLiteral("programsProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_none->setObjectName(QStringLiteral("noPrograms"));
    m_none->setWordWrap(true);
    setTextRole(m_none, TextRole::Body, false, true);
    m_filter->setObjectName(QStringLiteral("programsFilter"));
    m_filterProblem->setObjectName(QStringLiteral("programsFilterProblem"));
    m_filter->setPlaceholderText(tr("Filter by name or city"));
    m_filter->setAccessibleName(tr("Filter by name or city"));
    m_filter->setClearButtonEnabled(true);
    passUndoOn(m_filter);
    m_filterProblem->setObjectName(QStringLiteral("programsFilterProblem"));
    m_add->setObjectName(QStringLiteral("addProgram"));
    m_paste->setObjectName(QStringLiteral("pastePrograms"));
    m_below->addWidget(m_details);
    m_below->addWidget(m_bulk);
    // The taller of the two must not leave a gap below the other.
    m_below->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_buttons->setSpacing(ThemeSizes::kUnit);
    m_buttons->addWidget(m_add, 0, Qt::AlignLeft);
    m_buttons->addWidget(m_paste, 0, Qt::AlignLeft);
    m_buttons->addStretch(1);
    setMinimumWidth(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ThemeSizes::kInside);
    layout->addWidget(m_none);
    layout->addWidget(m_filter);
    layout->addWidget(m_filterProblem);
    layout->addWidget(m_table);
    layout->addWidget(m_problem);
    layout->addLayout(m_buttons);
    layout->addWidget(m_below);

    auto* remove = new QAction(tr("Delete Programs"), m_table);
    remove->setObjectName(QStringLiteral("deleteProgramsKey"));
    remove->setShortcut(QKeySequence(Qt::Key_Delete));
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(remove);
    connect(remove, &QAction::triggered, this, &ProgramsSection::removeChosen);
}

void ProgramsSection::show(const ApplicationId& application) {
    const bool other = application != m_application;
    m_application = application;
    if (other) {
        m_details->leave();
        m_bulk->clear();
        m_wanted.clear();
        m_filter->clear();
        say({});
        ListQuery query = m_model->query();
        query.search = {};
        query.within = application.text();
        m_model->setQuery(query);
    }
    m_add->setEnabled(m_desk.canChange());
    m_paste->setEnabled(m_desk.canChange());
    updateTable();
}

void ProgramsSection::forget() {
    m_details->forget();
    show(ApplicationId());
}

void ProgramsSection::open(const ProgramId& id) {
    m_filter->clear();
    m_wanted = m_table->select(id.text()) ? QString() : id.text();
}

void ProgramsSection::updateTable() {
    const int rows = m_model->rowCount();
    const bool filtered = !m_filter->text().isEmpty();
    m_none->setVisible(rows == 0 && !filtered && m_model->isComplete());
    m_table->setVisible(rows > 0 || filtered);
    m_filter->setVisible(filtered || rows > kProgramsInSight);
    const int header = std::max(kHeaderHeight, m_table->horizontalHeader()->sizeHint().height());
    m_table->setFixedHeight(header + std::clamp(rows, 1, kProgramsInSight) * Theme::sizes().row + 2);
    showChosen();
}

void ProgramsSection::showChosen() {
    const int count = m_table->selectedCount();
    const QString id = count == 1 ? m_table->current() : QString();
    const auto program = id.isEmpty() || m_desk.workspace() == nullptr
                             ? Result<Program>(worldError(ErrorCode::RecordNotFound))
                             : m_desk.workspace()->get(ProgramId(id));
    m_below->setVisible(count > 1 || program.has_value());
    if (count > 1) {
        m_bulk->setChosen(count, [this] { return chosenIds(); });
    } else if (program) {
        m_details->show(*program);
    }
    QWidget* wanted = count > 1 ? static_cast<QWidget*>(m_bulk) : m_details;
    m_details->setSizePolicy(QSizePolicy::Preferred,
                             wanted == m_details ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_bulk->setSizePolicy(QSizePolicy::Preferred,
                          wanted == m_bulk ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_below->setCurrentWidget(wanted);
}

QStringList ProgramsSection::chosenIds() const {
    return m_model->idsOf(m_table->selectedRows());
}

void ProgramsSection::addOne() {
    if (!m_desk.canChange() || m_application.isNull()) {
        return;
    }
    Program program;
    program.name = tr("New program");
    program.application = m_application;
    const auto added = addProgram(*m_desk.workspace(), program);
    if (!m_desk.done(added)) {
        return;
    }
    open(*added);
    if (m_wanted.isEmpty()) {
        m_details->focusFirst();
    }
}

void ProgramsSection::askForPrograms() {
    if (!m_desk.canChange() || m_application.isNull()) {
        return;
    }
    auto* dialog = new ProgramsDialog(m_desk, m_application, window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, application = m_application] {
        if (application == m_application && !dialog->first().isEmpty()) {
            open(ProgramId(dialog->first()));
            m_table->setFocus();
        }
    });
    dialog->open();
}

void ProgramsSection::removeChosen() {
    const QStringList ids = chosenIds();
    if (!m_desk.canChange() || ids.isEmpty()) {
        return;
    }
    const QString name = m_table->currentIndex().siblingAtColumn(ProgramTableModel::Name).data().toString();
    const auto count = static_cast<int>(ids.size());
    m_table->setFocus();
    runBulk(
        m_desk, ids.size(), tr("Deleting"),
        [ids](Workspace& workspace) { return removeRecords(workspace, RecordKind::Program, ids); },
        [this, name, count](int /*others*/) {
            m_desk.whisperUndo(count == 1 ? tr("“%1” was deleted.").arg(name)
                                          : tr("%n programs were deleted.", nullptr, count));
        });
}

void ProgramsSection::say(const QString& problem) {
    setTextColor(m_problem, Theme::colors().late);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void ProgramsSection::openMenu(const QPoint& where) {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("programsMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool canChange = m_desk.canChange();
    menu->addAction(themedIcon(Icon::Add), tr("Add a Program"), this, &ProgramsSection::addOne)
        ->setEnabled(canChange);
    menu->addAction(themedIcon(Icon::Paste), tr("Paste a List…"), this, &ProgramsSection::askForPrograms)
        ->setEnabled(canChange);
    menu->addAction(themedIcon(Icon::Delete), tr("Delete"), this, &ProgramsSection::removeChosen)
        ->setEnabled(canChange);
    menu->addAction(tr("Select All"), m_table, &QTableView::selectAll);
    menu->addSeparator();
    menu->addAction(tr("Columns…"), m_table, &RecordTableView::openColumnMenu);
    menu->popup(where);
}

bool ProgramsSection::eventFilter(QObject* watched, QEvent* event) {
    // The window's Select All and Edit would act on the page's own table.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::SelectAll) || key->key() == Qt::Key_F2) {
            event->accept();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ProgramsSection::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int wanted = m_add->sizeHint().width() + m_buttons->spacing() + m_paste->sizeHint().width();
    m_buttons->setDirection(wanted <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace letterdesk
