// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requests_page.h"

#include "core/actions/records.h"
#include "ui/requests/person_picker.h"
#include "ui/requests/request_sheet.h"
#include "ui/requests/request_table_model.h"
#include "ui/requests/request_table_view.h"
#include "ui/shell/desk.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/form_binding.h"
#include "ui/widgets/paper_style.h"

#include <QtGui/QAction>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace letterdesk {

RequestsPage::RequestsPage(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new RequestTableModel(desk, this))
    , m_table(new RequestTableView(desk, *m_model, this))
    , m_split(new QSplitter(Qt::Horizontal, this))
    , m_paper(new QWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_new(new QPushButton(themedIcon(Icon::Add, Tint::OnAccent), tr("New Request"), this))
    , m_filter(new QLineEdit(this))
    , m_openOnly(new QCheckBox(tr("Open only"), this)) {
    setObjectName(QStringLiteral("requestsPage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 8, 24, 16);
    layout->setSpacing(16);
    auto* left = new QWidget(this);
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(8);
    auto* filterLine = new QHBoxLayout;
    filterLine->setSpacing(12);
    filterLine->addWidget(m_filter, 1);
    filterLine->addWidget(m_openOnly);
    leftLayout->addLayout(filterLine);
    leftLayout->addWidget(m_table, 1);
    m_paper->setMinimumWidth(400);
    auto* paperLayout = new QVBoxLayout(m_paper);
    paperLayout->setContentsMargins(0, 0, 0, 0);
    m_split->setObjectName(QStringLiteral("requestsSplit"));
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(left);
    m_split->addWidget(m_paper);
    m_split->setStretchFactor(0, 43);
    m_split->setStretchFactor(1, 57);
    m_stack->addWidget(m_split);
    m_stack->addWidget(m_empty);
    buildTop();
    layout->addWidget(m_stack, 1);

    m_empty->setWords(Icon::DrawingRequests, tr("No letters asked for yet"),
                      tr("Start with somebody who has seen you work. You can fill in the rest later."),
                      tr("New Request"));
    m_filter->setObjectName(QStringLiteral("requestFilter"));
    m_filter->setPlaceholderText(tr("Filter by person, organization or service"));
    m_filter->setAccessibleName(tr("Filter requests"));
    m_filter->setClearButtonEnabled(true);
    passUndoOn(m_filter);
    m_openOnly->setObjectName(QStringLiteral("openOnly"));
    m_openOnly->setToolTip(tr("Hide requests that are closed, declined or withdrawn"));
    const QByteArray split = desk.settings().get(SettingKey::RequestsSplit).toByteArray();
    if (!split.isEmpty()) {
        m_split->restoreState(split);
    } else {
        m_split->setSizes({430, 570});
    }

    const auto filter = [this] {
        m_model->setFilter({m_filter->text().trimmed(), m_openOnly->isChecked()});
        refilter();
    };
    connect(m_filter, &QLineEdit::textChanged, this, filter);
    connect(m_openOnly, &QCheckBox::toggled, this, filter);
    connect(m_new, &QPushButton::clicked, this, &RequestsPage::newRequest);
    connect(m_empty, &EmptyState::buttonPressed, this, &RequestsPage::newRequest);
    connect(m_table, &RequestTableView::currentRequestChanged, this, &RequestsPage::showCurrent);
    connect(m_table, &RequestTableView::activatedByKey, this, &RequestsPage::nextPane);
    connect(m_model, &RequestTableModel::loaded, this, [this] {
        if (!m_wanted.isNull() && !m_table->select(std::exchange(m_wanted, {}))) {
            keepChosen();
        }
    });
    connect(&desk, &Desk::workspaceReplaced, this, &RequestsPage::replaceAll);
    connect(&desk, &Desk::changed, this, &RequestsPage::take);
    updateEmpty();
}

/// What the sheet needs is built when the first picture of the window, with the table, is on the screen.
void RequestsPage::paintEvent(QPaintEvent* event) {
    QWidget::paintEvent(event);
    if (!std::exchange(m_isFilled, true)) {
        QMetaObject::invokeMethod(this, &RequestsPage::fill, Qt::QueuedConnection);
    }
}

RequestsPage::~RequestsPage() {
    m_desk.settings().set(SettingKey::RequestsSplit, m_split->saveState());
}

void RequestsPage::buildTop() {
    auto* title = new QLabel(tr("Requests"), this);
    title->setObjectName(QStringLiteral("pageTitle"));
    setTextRole(title, TextRole::PageTitle, true);
    m_new->setObjectName(QStringLiteral("newRequest"));
    m_new->setToolTip(tr("New request (Ctrl+N)"));
    setButtonLook(m_new, ButtonLook::Primary);
    auto* top = new QHBoxLayout;
    top->addWidget(title);
    top->addStretch(1);
    top->addWidget(m_new);
    static_cast<QVBoxLayout*>(layout())->addLayout(top);
}

void RequestsPage::setUpSheet() {
    if (m_sheet == nullptr) {
        m_sheet = new RequestSheet(m_desk, m_paper);
        m_paper->layout()->addWidget(m_sheet);
        setTabOrder(m_table, m_sheet);
    }
}

RequestSheet& RequestsPage::sheet() {
    setUpSheet();
    return *m_sheet;
}

void RequestsPage::replaceAll() {
    // A request of the file before may have the same id as one of this file.
    if (m_sheet != nullptr) {
        m_sheet->show(RequestId());
    }
    m_wanted = {};
    m_shown = {};
    m_shownRow = 0;
    fill();
}

void RequestsPage::fill() {
    m_new->setEnabled(m_desk.canChange());
    m_empty->button()->setEnabled(m_desk.canChange());
    refilter();
    // Never away from somebody who is typing.
    const QWidget* focus = window()->focusWidget();
    if (m_model->rowCount() > 0 && (focus == nullptr || !isAncestorOf(focus))) {
        m_table->setFocus();
    }
}

void RequestsPage::refilter() {
    updateEmpty();
    m_wanted = {};
    keepChosen();
}

void RequestsPage::take(const ChangeSet& /*changes*/) {
    updateEmpty();
    keepChosen();
}

void RequestsPage::keepChosen() {
    if (!m_table->selectionModel()->hasSelection() && !m_shown.isNull() && !m_table->select(m_shown)) {
        const bool mayCome = !m_model->isComplete() && m_desk.workspace() != nullptr &&
                             m_desk.workspace()->requestListing().keyOf(m_shown).has_value();
        if (mayCome) {
            m_wanted = m_shown; // the sheet stays as it is until its row is there
            return;
        }
    }
    m_table->chooseNear(m_shownRow);
    showCurrent(current());
}

void RequestsPage::updateEmpty() {
    const bool nothing =
        m_model->rowCount() == 0 && m_model->filter().text.isEmpty() && !m_model->filter().openOnly;
    m_stack->setCurrentIndex(nothing ? 1 : 0);
    m_new->setVisible(!nothing);
}

void RequestsPage::showCurrent(const RequestId& id) {
    m_shown = id;
    m_shownRow = std::max(0, m_table->currentIndex().row());
    if (id.isNull()) {
        if (m_sheet != nullptr) {
            m_sheet->show(RequestId());
            m_sheet->hide();
        }
    } else {
        setUpSheet();
        if (m_sheet->request() != id) {
            m_sheet->show(id);
        }
        m_sheet->show();
    }
    Q_EMIT currentChanged();
}

RequestId RequestsPage::current() const {
    return m_table->current();
}

void RequestsPage::open(const RequestId& id) {
    if (!m_table->select(id)) {
        m_wanted = id;
        m_filter->clear();
        m_openOnly->setChecked(false);
        if (m_table->select(id)) {
            m_wanted = {};
        }
    }
}

void RequestsPage::setDeleteAction(QAction* action) {
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(action);
}

void RequestsPage::newRequest() {
    if (!m_desk.canChange()) {
        return;
    }
    auto* picker = new PersonPicker(
        m_desk, {tr("New request"), tr("One request is one ask of one person."), nullptr, tr("Add Request")},
        [this](const PersonId& person, const std::optional<Person>& newPerson) {
            Request request;
            request.person = person;
            const auto created = createRequest(*m_desk.workspace(), request, newPerson);
            if (!created) {
                return Result<void>(tl::unexpected(created.error()));
            }
            open(*created);
            sheet().turnTo(RequestSheet::Side::Details);
            return Result<void>();
        },
        window());
    connect(picker, &QDialog::accepted, this, [this] { sheet().takeFocus(); });
    picker->open();
}

void RequestsPage::deleteRequest() {
    const RequestId id = current();
    if (id.isNull() || !m_desk.canChange()) {
        return;
    }
    const QString name = m_table->currentIndex().siblingAtColumn(RequestTableModel::Person).data().toString();
    if (m_desk.done(removeRequest(*m_desk.workspace(), id))) {
        m_desk.whisperUndo(tr("The request to %1 was deleted.").arg(name));
    }
}

void RequestsPage::nextPane() {
    if (m_table->hasFocus() && m_sheet != nullptr && m_sheet->isVisible()) {
        m_sheet->takeFocus();
    } else {
        m_table->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace letterdesk
