// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/applications/applications_page.h"
#include "ui/calendar/calendar_page.h"
#include "ui/capture/capture_commands.h"
#include "ui/experiences/experiences_page.h"
#include "ui/history/history_page.h"
#include "ui/packet/packet_pane.h"
#include "ui/people/people_page.h"
#include "ui/requests/attaching.h"
#include "ui/requests/request_sheet.h"
#include "ui/requests/requests_page.h"
#include "ui/settings/first_questions.h"
#include "ui/settings/owner_dialog.h"
#include "ui/shell/closing.h"
#include "ui/shell/exchange_commands.h"
#include "ui/shell/history_commands.h"
#include "ui/shell/look_commands.h"
#include "ui/shell/pages.h"
#include "ui/shell/program_commands.h"
#include "ui/shell/rail.h"
#include "ui/shell/record_detour.h"
#include "ui/shell/screen_keeper.h"
#include "ui/shell/search_box.h"
#include "ui/shell/search_commands.h"
#include "ui/shell/session_note.h"
#include "ui/shell/start_panel.h"
#include "ui/shell/status_line.h"
#include "ui/shell/workspace_care.h"
#include "ui/shell/workspace_files.h"
#include "ui/shell/workspace_rescue.h"
#include "ui/today/today_page.h"
#include "ui/widgets/focus_order.h"
#include "ui/widgets/message_panel.h"
#include "ui/widgets/toast.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QAction>
#include <QtGui/QCloseEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace letterdesk {

namespace {

constexpr int kSmallestWidth = 1024;
constexpr int kSmallestHeight = 640;
constexpr int kFrameWidth = 4;
constexpr int kFrameHeight = 48;

} // namespace

MainWindow::MainWindow(Settings& settings, Dialogs& dialogs, Workspace::Environment environment,
                       InstanceGuard* guard)
    : m_desk(settings, dialogs, environment)
    , m_actions(new Actions(this))
    , m_care(new WorkspaceCare(m_desk, this))
    , m_files(new WorkspaceFiles(m_desk, guard, this))
    , m_rescue(new WorkspaceRescue(m_desk, *m_files, this))
    , m_history(new HistoryCommands(m_desk, (*m_actions)[ActionId::Undo], (*m_actions)[ActionId::Redo], this))
    , m_look(new LookCommands(*m_actions, settings, this)) {
    setObjectName(QStringLiteral("mainWindow"));
    // Room for the frame and a panel: a laptop's 1366×768 must show the whole window, and so must 1024×640.
    const QSize frame(kFrameWidth, kFrameHeight);
    setMinimumSize(QSize(kSmallestWidth, kSmallestHeight) - frame);
    resize(QSize(1280, 800).boundedTo(screen()->availableSize() - frame));
    m_desk.setWindow(this);
    m_look->takeUp();
    m_actions->fill(menuBar());
    buildLayout();
    connectFile();
    connectEdit();
    connectView();
    connectRequest();
    connectDesk();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* old, QWidget* now) {
        // Not when another window gives the focus back: what is being read stays where it is.
        if (isAncestorOf(old) && isAncestorOf(now)) {
            bringIntoSight(*now);
        }
    });
    new CaptureCommands(m_desk, *m_actions, this);
    restoreGeometry(settings.get(SettingKey::WindowGeometry).toByteArray());
    new ScreenKeeper(*this);
    updateActions();
    updateBusy();
}

MainWindow::~MainWindow() {
    // Pages let go of the workspace while all of them still exist.
    m_files->close();
    // All of them know the desk. Left to QWidget, they would go only after it.
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
}

void MainWindow::buildLayout() {
    auto* central = new QWidget(this);
    m_rail = new Rail(central);
    RailButton* details = m_rail->addFoot("railMyDetails", Icon::Person, tr("My details"));
    connect(details, &QAbstractButton::clicked, (*m_actions)[ActionId::MyDetails], &QAction::trigger);
    m_rail->setNarrow(m_desk.settings().get(SettingKey::RailCollapsed).toBool());

    m_top = new QWidget(central);
    m_search = new SearchBox(m_desk, m_top);
    m_search->setMaximumWidth(560);
    auto* topLayout = new QHBoxLayout(m_top);
    topLayout->setContentsMargins(24, 14, 24, 6);
    topLayout->addWidget(m_search, 1);
    topLayout->addStretch(1);

    m_message = new MessagePanel(central);
    auto* messageRow = new QHBoxLayout;
    messageRow->setContentsMargins(24, 4, 24, 4);
    messageRow->addWidget(m_message);
    m_stack = new QStackedWidget(central);
    m_stack->setObjectName(QStringLiteral("pages"));
    m_pages = new Pages(m_desk, *m_actions, *m_rail, *m_stack, this);
    addPages();
    m_searching = new SearchCommands(m_desk, *m_actions, *m_search, *m_rail, this);
    auto* main = new QVBoxLayout;
    main->setSpacing(0);
    main->addWidget(m_top);
    main->addLayout(messageRow);
    main->addWidget(m_stack, 1);
    auto* layout = new QHBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(main, 1);
    setCentralWidget(central);
    setStatusBar(new StatusLine(m_desk, *m_care, this));
}

void MainWindow::addPages() {
    using A = ActionId;
    m_pages->add(PageId::Today, "railToday", Icon::Today, tr("Today"), A::GoToday, [this](QWidget* parent) {
        auto* page = new TodayPage(m_desk, parent);
        connect(page, &TodayPage::newRequestAsked, this, [this] { m_pages->newOn(PageId::Requests); });
        connect(page, &TodayPage::newPersonAsked, this, [this] { m_pages->newOn(PageId::People); });
        return page;
    });
    m_pages->add(PageId::People, "railPeople", Icon::Person, tr("People"), A::GoPeople,
                 [this](QWidget* parent) { return new PeoplePage(m_desk, parent); });
    m_pages->add(PageId::Experiences, "railExperiences", Icon::Experience, tr("Experiences"), A::GoExperiences,
                 [this](QWidget* parent) { return new ExperiencesPage(m_desk, parent); });
    m_pages->add(PageId::Applications, "railApplications", Icon::Application, tr("Applications"),
                 A::GoApplications, [this](QWidget* parent) { return new ApplicationsPage(m_desk, parent); });
    m_pages->add(PageId::Requests, "railRequests", Icon::Letter, tr("Requests"), A::GoRequests,
                 [this](QWidget* parent) {
                     m_requests = new RequestsPage(m_desk, parent);
                     return m_requests;
                 });
    m_pages->add(PageId::Calendar, "railCalendar", Icon::Calendar, tr("Calendar"), A::GoCalendar,
                 [this](QWidget* parent) { return new CalendarPage(m_desk, parent); });
    m_pages->add(PageId::History, "railHistory", Icon::History, tr("History"), A::GoHistory,
                 [this](QWidget* parent) {
                     auto* page = new HistoryPage(m_desk, parent);
                     connect(page, &HistoryPage::undoAsked, m_history, &HistoryCommands::undoBackTo);
                     connect(page, &HistoryPage::redoAsked, m_history, &HistoryCommands::redoUpTo);
                     return page;
                 });
    connect(m_pages, &Pages::verbsChanged, this, &MainWindow::updateActions);
}

RequestsPage& MainWindow::requests() {
    return static_cast<RequestsPage&>(m_pages->at(PageId::Requests));
}

CalendarPage& MainWindow::calendar() {
    m_pages->goTo(PageId::Calendar);
    return static_cast<CalendarPage&>(m_pages->at(PageId::Calendar));
}

void MainWindow::workspaceReplaced() {
    const bool open = m_desk.workspace() != nullptr;
    m_rail->setVisible(open);
    m_top->setVisible(open);
    if (m_toast != nullptr) {
        m_toast->hide(); // its verb speaks of the workspace before
    }
    if (open) {
        m_pages->forgetWay();
        m_pages->goToLast();
        const QString path = m_desk.workspacePath();
        setWindowTitle(path == samplePath() ? tr("Sample – not your own data")
                                            : QFileInfo(path).completeBaseName() + QStringLiteral("[*]"));
        m_message->hide();
    } else {
        if (m_start == nullptr) {
            m_start = new StartPanel(m_stack);
            m_stack->addWidget(m_start);
            connect(m_start, &StartPanel::newAsked, this, &MainWindow::startEmpty);
            connect(m_start, &StartPanel::changeAsked, this, [this](const QString& now) {
                const QString path = m_files->askPlace(now);
                m_start->setPath(path.isEmpty() ? now : path);
            });
            connect(m_start, &StartPanel::restoreAsked, m_rescue, &WorkspaceRescue::askRestoreFile);
            connect(m_start, &StartPanel::openAsked, m_files, &WorkspaceFiles::askOpen);
            connect(m_start, &StartPanel::sampleAsked, m_files, &WorkspaceFiles::openSample);
            connect(m_start, &StartPanel::recentAsked, m_files, &WorkspaceFiles::open);
        }
        m_start->setRecent(m_files->recent());
        m_start->setPath(proposedPath());
        m_stack->setCurrentWidget(m_start);
        setWindowTitle(QString());
    }
    updateActions();
    updateBusy();
}

void MainWindow::startEmpty(const QString& path) {
    const Result<void> made = m_files->create(path);
    if (!made) {
        m_start->sayProblem(errorText(made.error(), Attempt::CreateWorkspace).paragraph());
    } else {
        askFirstQuestions();
    }
}

/// A new file knows nothing of its owner yet, whichever way it was made.
void MainWindow::askFirstQuestions() {
    if (m_desk.canChange()) {
        (new FirstQuestions(m_desk, this))->open();
    }
}

void MainWindow::updateBusy() {
    const bool open = m_desk.workspace() != nullptr;
    const bool busy = m_desk.background().isShowing();
    statusBar()->setVisible(open || busy);
    if (m_closing && !busy) {
        m_closing = false;
        // Later: who waited for the work hears of its end first.
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
    }
    // Without a workspace, work such as a restore ends in opening one: no second one may come between.
    const bool free = open || !busy;
    if (m_start != nullptr) {
        m_start->setEnabled(free);
    }
    using A = ActionId;
    for (const A id : {A::NewWorkspace, A::OpenWorkspace, A::OpenRecent, A::LookAtSample, A::Salvage}) {
        (*m_actions)[id]->setEnabled(free);
    }
}

bool MainWindow::openWorkspace(const QString& path) {
    return m_files->open(path);
}

void MainWindow::comeForward() {
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::connectFile() {
    using A = ActionId;
    m_actions->onTriggered(A::NewWorkspace, [this] {
        if (m_files->askNew()) {
            askFirstQuestions();
        }
    });
    m_actions->onTriggered(A::OpenWorkspace, [this] { m_files->askOpen(); });
    m_actions->onTriggered(A::LookAtSample, [this] { m_files->openSample(); });
    m_actions->onTriggered(A::BackUpNow, [this] {
        m_desk.commitEdits();
        m_care->backUpNow();
    });
    m_actions->onTriggered(A::RestoreBackup, [this] { m_rescue->askRestore(m_desk.workspacePath()); });
    m_actions->onTriggered(A::Salvage, [this] { m_rescue->askSalvage(); });
    m_actions->onTriggered(A::Export, [this] { exportEverything(m_desk); });
    m_actions->onTriggered(A::Import, [this] { importFile(m_desk); });
    m_actions->onTriggered(A::ShowDataFolder, [this] { m_files->showFolder(); });
    m_actions->onTriggered(A::CloseWindow, [this] { close(); });
    m_actions->onTriggered(A::Quit, [] { QApplication::closeAllWindows(); });
    connect(m_actions->recentMenu(), &QMenu::aboutToShow, this, &MainWindow::updateRecent);
    connect(m_files, &WorkspaceFiles::raiseAsked, this, &MainWindow::comeForward);
    connect(m_files, &WorkspaceFiles::windowWanted, this, &MainWindow::windowWanted);
    connect(m_files, &WorkspaceFiles::restoreAsked, m_rescue, &WorkspaceRescue::askRestore);
    connect(new SessionNote(m_desk, this), &SessionNote::restoreAsked, m_rescue, &WorkspaceRescue::askRestore);
}

void MainWindow::connectEdit() {
    using A = ActionId;
    m_actions->onTriggered(A::Cut, [this] { editText("cut"); });
    m_actions->onTriggered(A::Copy, [this] { editText("copy"); });
    m_actions->onTriggered(A::Paste, [this] { editText("paste"); });
    m_actions->onTriggered(A::MyDetails, [this] {
        if (m_desk.canChange()) {
            (new OwnerDialog(m_desk, this))->open();
        }
    });
    new ProgramCommands(m_desk, *m_actions, this, [this] { return m_pages->frontWord(); });
}

void MainWindow::connectView() {
    using A = ActionId;
    m_actions->onTriggered(A::ShowDetails, [this] { requests().sheet().turnTo(RequestSheet::Side::Details); });
    m_actions->onTriggered(A::ShowPacket, [this] { requests().sheet().turnTo(RequestSheet::Side::Packet); });
    m_actions->onTriggered(A::CollapseRail, [this] {
        const bool narrow = (*m_actions)[ActionId::CollapseRail]->isChecked();
        m_rail->setNarrow(narrow);
        m_desk.settings().set(SettingKey::RailCollapsed, narrow);
    });
    m_actions->onTriggered(A::FullScreen, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    (*m_actions)[A::CollapseRail]->setChecked(m_desk.settings().get(SettingKey::RailCollapsed).toBool());
    connect(m_pages, &Pages::notShown, this, [this](RecordKind kind, const QString& id) {
        if (kind == RecordKind::Owner) {
            (*m_actions)[ActionId::MyDetails]->trigger();
        } else {
            takeDetour(m_desk, kind, id);
        }
    });
}

void MainWindow::connectRequest() {
    using A = ActionId;
    m_actions->onTriggered(A::NewPerson, [this] { m_pages->newOn(PageId::People); });
    m_actions->onTriggered(A::NewRequest, [this] { m_pages->newOn(PageId::Requests); });
    m_actions->onTriggered(A::NewExperience, [this] { m_pages->newOn(PageId::Experiences); });
    m_actions->onTriggered(A::NewApplication, [this] { m_pages->newOn(PageId::Applications); });
    m_actions->onTriggered(A::NewDate, [this] { m_pages->newOn(PageId::Calendar); });
    m_actions->onTriggered(A::NextDeadline, [this] { calendar().goToNextDeadline(); });
    m_actions->onTriggered(A::NextOverdue, [this] { calendar().goToNextLate(); });
    m_actions->onTriggered(A::AddEntry, [this] { requests().sheet().addEntry(); });
    const auto attach = [this](DocumentKind kind) {
        requests().sheet().attaching().choose(kind, requests().current());
    };
    m_actions->onTriggered(A::AttachCv, [attach] { attach(DocumentKind::Cv); });
    m_actions->onTriggered(A::AttachStatement, [attach] { attach(DocumentKind::PersonalStatement); });
    m_actions->onTriggered(A::AttachForm, [attach] { attach(DocumentKind::RequestForm); });
    m_actions->onTriggered(A::SavePacket, [this] { requests().sheet().packet()->save(); });
    m_actions->onTriggered(A::Print, [this] { requests().sheet().packet()->print(false); });
    m_actions->onTriggered(A::PrintPreview, [this] { requests().sheet().packet()->print(true); });
}

void MainWindow::connectDesk() {
    connect(&m_desk, &Desk::workspaceReplaced, this, &MainWindow::workspaceReplaced);
    connect(&m_desk, &Desk::changed, this, &MainWindow::updateActions);
    connect(&m_desk, &Desk::announced, this,
            [this](Tone tone, const QString& text, const QString& detail, const QString& verb,
                   const std::function<void()>& run) {
                m_message->say(tone, text, detail, {verb, run});
            });
    connect(&m_desk, &Desk::whispered, this, &MainWindow::say);
    // A change is told before the words about it are said: what changes while they stand is newer, and Undo would
    // take that back instead.
    connect(&m_desk, &Desk::changed, this, [this] {
        if (m_toast != nullptr) {
            m_toast->hide();
        }
    });
    connect(&m_desk.background(), &Background::progressed, this, &MainWindow::updateBusy);
    connect(&m_desk.background(), &Background::shownFinished, this, &MainWindow::updateBusy);
}

void MainWindow::say(const QString& text, const QString& verb, const std::function<void()>& run) {
    if (m_toast == nullptr) {
        m_toast = new Toast(this);
        connect(m_toast, &Toast::verbPressed, this, [this] {
            // A copy: what it does may say something and so put another in its place.
            if (const std::function<void()> pressed = m_toastVerb) {
                pressed();
            }
        });
    }
    m_toastVerb = run;
    m_toast->say(text, verb);
}

void MainWindow::updateActions() {
    using A = ActionId;
    const bool open = m_desk.workspace() != nullptr;
    const bool change = m_desk.canChange();
    const bool request =
        open && m_requests != nullptr && m_pages->front() == m_requests && !m_requests->current().isNull();
    const auto enable = [this](bool on, std::initializer_list<ActionId> ids) {
        for (const ActionId id : ids) {
            (*m_actions)[id]->setEnabled(on);
        }
    };
    enable(open, {A::BackUpNow, A::RestoreBackup, A::Export, A::ShowDataFolder, A::CheckRecords, A::NextDeadline,
                  A::NextOverdue});
    enable(change, {A::Import, A::MyDetails, A::NewPerson, A::NewExperience, A::NewApplication, A::NewRequest,
                    A::NewDate, A::NewOfKind});
    enable(request, {A::SavePacket, A::Print, A::PrintPreview, A::ShowDetails, A::ShowPacket});
    enable(request && change, {A::AttachCv, A::AttachStatement, A::AttachForm, A::AddEntry});
    m_history->update();
    m_searching->update();
}

void MainWindow::updateRecent() {
    QMenu* menu = m_actions->recentMenu();
    menu->clear();
    for (const QString& path : m_files->recent()) {
        QAction* action =
            menu->addAction(QFileInfo(path).completeBaseName().replace(u'&', QStringLiteral("&&"))); // no mnemonic
        action->setToolTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { m_files->open(path); });
    }
    if (menu->isEmpty()) {
        menu->addAction(tr("No other files yet"))->setEnabled(false);
    }
}

void MainWindow::editText(const char* slot) {
    QWidget* focus = QApplication::focusWidget();
    const QByteArray signature = QByteArray(slot).append("()");
    if (focus != nullptr && focus->metaObject()->indexOfMethod(signature.constData()) >= 0) {
        QMetaObject::invokeMethod(focus, slot);
    }
}

void MainWindow::closeEvent(QCloseEvent* event) {
    // What is being typed counts: leaving the field keeps it.
    if (QWidget* focus = focusWidget()) {
        focus->clearFocus();
    }
    if (!mayClose(*this, m_desk)) {
        event->ignore();
        return;
    }
    if (m_desk.background().isShowing()) {
        // What was stopped takes a moment, what cannot be stopped longer: gone before that, the window would stand
        // still for all others.
        m_closing = true;
        event->ignore();
        m_desk.announce(Tone::Neutral, tr("The window closes when this is done."));
        return;
    }
    m_closing = false;
    m_desk.settings().set(SettingKey::WindowGeometry, saveGeometry());
    m_pages->rememberLast();
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

/// The panel of a window without a workspace is built only when it is seen: most starts open a file before.
void MainWindow::showEvent(QShowEvent* event) {
    if (m_start == nullptr && m_desk.workspace() == nullptr) {
        workspaceReplaced();
    }
    QMainWindow::showEvent(event);
}

bool MainWindow::event(QEvent* event) {
    if (event->type() == QEvent::WindowActivate) {
        m_care->look();
    } else if (event->type() == QEvent::Resize && m_rail != nullptr) {
        m_rail->fitInto(width());
    }
    return QMainWindow::event(event);
}

bool MainWindow::focusNextPrevChild(bool next) {
    return focusAlongLayout(*this, next);
}

} // namespace letterdesk
