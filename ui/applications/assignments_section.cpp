// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/assignments_section.h"

#include "core/actions/programs.h"
#include "ui/applications/application_words.h"
#include "ui/shell/desk.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace letterdesk {

namespace {

/// More rows than these scroll.
constexpr int kAssignmentsInSight = 8;
constexpr int kLettersOfName = 22;
constexpr int kLettersOfColumn = 15;

} // namespace

AssignmentsSection::AssignmentsSection(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new AssignmentTableModel(desk, this))
    , m_table(new QTableView(this))
    , m_title(new QLabel(tr("Needs a letter and a program"), this))
    , m_sentence(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_missing(new QPushButton(tr("Add What Is Missing"), this)) {
    setObjectName(QStringLiteral("assignmentsSection"));
    m_table->setObjectName(QStringLiteral("assignmentsTable"));
    m_table->setAccessibleName(tr("Which letter goes to which program"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setMinimumWidth(1);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setAccessibleName(tr("Letters"));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    setTextRole(m_table->horizontalHeader(), TextRole::Small, false, true);
    m_table->setBackgroundRole(QPalette::Base);
    m_table->viewport()->setBackgroundRole(QPalette::Base);
    m_title->setObjectName(QStringLiteral("assignmentsEmpty"));
    setTextRole(m_title, TextRole::Body, true);
    m_sentence->setObjectName(QStringLiteral("assignmentsSentence"));
    setTextRole(m_sentence, TextRole::Body, false, true);
    m_problem->setObjectName(QStringLiteral("assignmentsProblem"));
    m_missing->setObjectName(QStringLiteral("addMissing"));
    for (QLabel* label : {m_title, m_sentence, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_problem->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ThemeSizes::kUnit);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addWidget(m_missing, 0, Qt::AlignLeft);
    layout->addWidget(m_table);
    layout->addWidget(m_problem);
    connect(m_missing, &QPushButton::clicked, this, &AssignmentsSection::missingAsked);
    connect(m_model, &AssignmentTableModel::toggled, this, &AssignmentsSection::toggle);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &AssignmentsSection::updateHeight);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &AssignmentsSection::updateHeight);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AssignmentsSection::updateHeight);
    if (Theme* theme = Theme::current()) {
        connect(theme, &Theme::changed, this, &AssignmentsSection::updateHeight);
    }
}

void AssignmentsSection::show(const Application& application, const std::vector<ApplicationLetter>& letters,
                              int programs) {
    m_service = application.service;
    ListQuery query = m_model->query();
    if (query.within != application.id.text()) {
        say({});
        query.within = application.id.text();
        m_model->setQuery(query);
    }
    m_model->setLetters(letters);
    const bool whole = !letters.empty() && programs > 0;
    m_title->setVisible(!whole);
    m_missing->setVisible(!whole);
    m_missing->setEnabled(m_desk.canChange());
    m_table->setVisible(whole);
    m_sentence->setText(whole ? tr("Check a letter where it was sent. Space does the same by key.")
                              : tr("You have %1 and %2.", "letters and programs")
                                    .arg(tr("%n letter(s)", nullptr, static_cast<int>(letters.size())),
                                         tr("%n program(s)", nullptr, programs)));
    updateHeight();
}

void AssignmentsSection::forget() {
    ListQuery query = m_model->query();
    query.within.clear();
    m_model->setQuery(query);
    m_model->setLetters({});
    say({});
}

void AssignmentsSection::updateHeight() {
    QHeaderView* header = m_table->horizontalHeader();
    const int letter = m_table->fontMetrics().averageCharWidth();
    m_table->verticalHeader()->setMinimumSectionSize(Theme::sizes().row);
    m_table->verticalHeader()->setDefaultSectionSize(Theme::sizes().row);
    for (int column = 0; column < header->count(); ++column) {
        header->resizeSection(column, letter * (column == 0 ? kLettersOfName : kLettersOfColumn));
    }
    const bool scrolls = header->length() > m_table->viewport()->width();
    const int bar = scrolls ? m_table->horizontalScrollBar()->sizeHint().height() : 0;
    const int rows = std::clamp(m_model->rowCount(), 1, kAssignmentsInSight);
    m_table->setFixedHeight(header->sizeHint().height() + rows * Theme::sizes().row + bar + 2);
}

void AssignmentsSection::say(const QString& problem) {
    setTextColor(m_problem, Theme::colors().late);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void AssignmentsSection::toggle(const QModelIndex& index, bool on) {
    const ProgramRow* program = m_model->program(index.row());
    if (!m_desk.canChange() || program == nullptr) {
        return;
    }
    say({});
    const EntryId entry = m_model->letters()[static_cast<size_t>(index.column() - 1)].entry.id;
    const ProgramId id = program->id;
    if (!on) {
        m_desk.done(takeBackLetter(*m_desk.workspace(), entry, id));
        return;
    }
    if (program->maxLetters && static_cast<int>(program->assignments.size()) >= *program->maxLetters) {
        say(tr("%1 takes at most %n letter(s) through %2. Remove one to add this.", nullptr, *program->maxLetters)
                .arg(program->name, serviceWords(m_service)));
        return;
    }
    m_desk.done(assignLetter(*m_desk.workspace(), entry, id, m_desk.today()));
}

} // namespace letterdesk
