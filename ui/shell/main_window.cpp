// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/packet/packet_pane.h"
#include "ui/requests/attaching.h"
#include "ui/requests/request_sheet.h"
#include "ui/requests/requests_page.h"
#include "ui/settings/owner_dialog.h"
#include "ui/shell/exchange_commands.h"
#include "ui/shell/help_dialogs.h"
#include "ui/shell/rail.h"
#include "ui/shell/search_box.h"
#include "ui/shell/start_panel.h"
#include "ui/shell/status_line.h"
#include "ui/shell/workspace_care.h"
#include "ui/shell/workspace_files.h"
#include "ui/widgets/message_panel.h"
#include "ui/widgets/toast.h"

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

#include <algorithm>

namespace letterdesk {

namespace {

constexpr int kSmallestWidth = 1024;
constexpr int kSmallestHeight = 640;
constexpr int kFrameHeight = 48;
constexpr int kTextStep = 25;

} // namespace

MainWindow::MainWindow(Settings& settings, Dialogs& dialogs, Workspace::Environment environment,
                       InstanceGuard* guard)
    : m_desk(settings, dialogs, environment)
    , m_actions(new Actions(this))
    , m_care(new WorkspaceCare(m_desk, this))
    , m_files(new WorkspaceFiles(m_desk, guard, this)) {
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(kSmallestWidth, kSmallestHeight);
    // Room for the title bar and a panel: a laptop's 1366×768 must show the whole window.
    resize(QSize(1280, 800).boundedTo(screen()->availableSize() - QSize(0, kFrameHeight)));
    m_desk.setWindow(this);
    takeUpLook();
    m_actions->fill(menuBar());
    buildLayout();
    connectFile();
    connectEdit();
    connectView();
    connectRequest();
    connectDesk();
    restoreGeometry(settings.get(SettingKey::WindowGeometry).toByteArray());
    workspaceReplaced();
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
    m_rail->addPage("railRequests", Icon::Letter, tr("Requests"));
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
    m_pages = new QStackedWidget(central);
    auto* main = new QVBoxLayout;
    main->setSpacing(0);
    main->addWidget(m_top);
    main->addLayout(messageRow);
    main->addWidget(m_pages, 1);
    auto* layout = new QHBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(main, 1);
    setCentralWidget(central);
    setStatusBar(new StatusLine(m_desk, *m_care, this));
}

RequestsPage& MainWindow::requests() {
    if (m_requests == nullptr) {
        m_requests = new RequestsPage(m_desk, m_pages);
        m_pages->addWidget(m_requests);
        m_requests->setDeleteAction((*m_actions)[ActionId::Delete]);
        connect(m_requests, &RequestsPage::currentChanged, this, &MainWindow::updateActions);
    }
    return *m_requests;
}

void MainWindow::workspaceReplaced() {
    const bool open = m_desk.workspace() != nullptr;
    m_rail->setVisible(open);
    m_top->setVisible(open);
    statusBar()->setVisible(open);
    if (open) {
        m_pages->setCurrentWidget(&requests());
        setWindowTitle(QStringLiteral("%1[*]").arg(QFileInfo(m_desk.workspace()->path()).completeBaseName()));
        m_message->hide();
    } else {
        if (m_start == nullptr) {
            m_start = new StartPanel(m_pages);
            m_pages->addWidget(m_start);
            connect(m_start, &StartPanel::newAsked, m_files, &WorkspaceFiles::askNew);
            connect(m_start, &StartPanel::openAsked, m_files, &WorkspaceFiles::askOpen);
            connect(m_start, &StartPanel::sampleAsked, m_files, &WorkspaceFiles::openSample);
            connect(m_start, &StartPanel::recentAsked, m_files, &WorkspaceFiles::open);
        }
        m_start->setRecent(m_files->recent());
        m_pages->setCurrentWidget(m_start);
        setWindowTitle(QString());
    }
    updateActions();
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
    m_actions->onTriggered(A::NewWorkspace, [this] { m_files->askNew(); });
    m_actions->onTriggered(A::OpenWorkspace, [this] { m_files->askOpen(); });
    m_actions->onTriggered(A::LookAtSample, [this] { m_files->openSample(); });
    m_actions->onTriggered(A::BackUpNow, [this] { m_care->backUpNow(); });
    m_actions->onTriggered(A::RestoreBackup, [this] { m_files->askRestore(); });
    m_actions->onTriggered(A::Export, [this] { exportEverything(m_desk); });
    m_actions->onTriggered(A::Import, [this] { importFile(m_desk); });
    m_actions->onTriggered(A::ShowDataFolder, [this] { m_files->showFolder(); });
    m_actions->onTriggered(A::CloseWindow, [this] { close(); });
    m_actions->onTriggered(A::Quit, [] { QApplication::closeAllWindows(); });
    connect(m_actions->recentMenu(), &QMenu::aboutToShow, this, &MainWindow::updateRecent);
    connect(m_files, &WorkspaceFiles::raiseAsked, this, &MainWindow::comeForward);
    connect(m_files, &WorkspaceFiles::windowWanted, this, &MainWindow::windowWanted);
}

void MainWindow::connectEdit() {
    using A = ActionId;
    m_actions->onTriggered(A::Undo, [this] { undo(false); });
    m_actions->onTriggered(A::Redo, [this] { undo(true); });
    m_actions->onTriggered(A::Cut, [this] { editText("cut"); });
    m_actions->onTriggered(A::Copy, [this] { editText("copy"); });
    m_actions->onTriggered(A::Paste, [this] { editText("paste"); });
    m_actions->onTriggered(A::Delete, [this] { requests().deleteRequest(); });
    m_actions->onTriggered(A::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    m_actions->onTriggered(A::MyDetails, [this] {
        if (m_desk.canChange()) {
            (new OwnerDialog(m_desk, this))->open();
        }
    });
    m_actions->onTriggered(A::Shortcuts, [this] { showShortcuts(this); });
    m_actions->onTriggered(A::About, [this] { showAbout(this); });
}

void MainWindow::connectView() {
    using A = ActionId;
    m_actions->onTriggered(A::GoRequests, [this] {
        m_rail->choose(0);
        m_pages->setCurrentWidget(&requests());
    });
    m_actions->onTriggered(A::ShowDetails, [this] { requests().sheet().turnTo(RequestSheet::Side::Details); });
    m_actions->onTriggered(A::ShowPacket, [this] { requests().sheet().turnTo(RequestSheet::Side::Packet); });
    m_actions->onTriggered(A::NextPane, [this] { requests().nextPane(); });
    m_actions->onTriggered(A::CollapseRail, [this] {
        const bool narrow = (*m_actions)[ActionId::CollapseRail]->isChecked();
        m_rail->setNarrow(narrow);
        m_desk.settings().set(SettingKey::RailCollapsed, narrow);
    });
    m_actions->onTriggered(A::ThemeSystem, [this] { setLook(SettingKey::Theme, QStringLiteral("system")); });
    m_actions->onTriggered(A::ThemeLight, [this] { setLook(SettingKey::Theme, QStringLiteral("light")); });
    m_actions->onTriggered(A::ThemeDark, [this] { setLook(SettingKey::Theme, QStringLiteral("dark")); });
    m_actions->onTriggered(A::DensityComfortable,
                           [this] { setLook(SettingKey::Density, QStringLiteral("comfortable")); });
    m_actions->onTriggered(A::DensityCompact, [this] { setLook(SettingKey::Density, QStringLiteral("compact")); });
    const auto text = [this](int percent) {
        m_desk.settings().set(SettingKey::TextPercent, std::clamp(percent, 75, 250));
        takeUpLook();
    };
    m_actions->onTriggered(
        A::TextLarger, [this, text] { text(m_desk.settings().get(SettingKey::TextPercent).toInt() + kTextStep); });
    m_actions->onTriggered(A::TextSmaller, [this, text] {
        text(m_desk.settings().get(SettingKey::TextPercent).toInt() - kTextStep);
    });
    m_actions->onTriggered(A::TextNormal, [text] { text(100); });
    m_actions->onTriggered(A::FullScreen, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    (*m_actions)[A::CollapseRail]->setChecked(m_desk.settings().get(SettingKey::RailCollapsed).toBool());
    connect(m_search, &SearchBox::requestChosen, this, [this](const RequestId& id) {
        m_pages->setCurrentWidget(&requests());
        requests().open(id);
    });
}

void MainWindow::connectRequest() {
    using A = ActionId;
    m_actions->onTriggered(A::NewRequest, [this] { requests().newRequest(); });
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
    connect(&m_desk, &Desk::whispered, this,
            [this](const QString& text, const QString& verb, const std::function<void()>& run) {
                if (m_toast == nullptr) {
                    m_toast = new Toast(this);
                    connect(m_toast, &Toast::verbPressed, this, [this] {
                        if (m_toastVerb) {
                            m_toastVerb();
                        }
                    });
                }
                m_toastVerb = run;
                m_toast->say(text, verb);
            });
}

void MainWindow::undo(bool redo) {
    Workspace* workspace = m_desk.workspace();
    if (workspace == nullptr) {
        return;
    }
    m_desk.done(redo ? workspace->redo() : workspace->undo(), redo ? Attempt::Redo : Attempt::Undo);
    updateActions();
}

void MainWindow::updateActions() {
    using A = ActionId;
    Workspace* workspace = m_desk.workspace();
    const bool open = workspace != nullptr;
    const bool change = m_desk.canChange();
    const bool request = open && m_requests != nullptr && !m_requests->current().isNull();
    const auto enable = [this](bool on, std::initializer_list<ActionId> ids) {
        for (const ActionId id : ids) {
            (*m_actions)[id]->setEnabled(on);
        }
    };
    enable(open,
           {A::BackUpNow, A::RestoreBackup, A::Export, A::ShowDataFolder, A::Find, A::GoRequests, A::NextPane});
    enable(change, {A::Import, A::MyDetails, A::NewRequest});
    enable(request, {A::SavePacket, A::Print, A::PrintPreview, A::ShowDetails, A::ShowPacket});
    enable(request && change, {A::AttachCv, A::AttachStatement, A::AttachForm, A::AddEntry, A::Delete});
    const auto step = [&](A id, const std::optional<HistoryStep>& next, const QString& named,
                          const QString& plain) {
        QAction* action = (*m_actions)[id];
        action->setEnabled(change && next.has_value());
        // A step's name may hold an ampersand of the user's data.
        action->setText(next ? named.arg(QString(next->name).replace(u'&', QStringLiteral("&&"))) : plain);
    };
    step(A::Undo, open ? workspace->nextUndo() : std::nullopt, tr("&Undo %1", "%1 name of the step"), tr("&Undo"));
    step(A::Redo, open ? workspace->nextRedo() : std::nullopt, tr("&Redo %1", "%1 name of the step"), tr("&Redo"));
}

void MainWindow::updateRecent() {
    QMenu* menu = m_actions->recentMenu();
    menu->clear();
    for (const QString& path : m_files->recent()) {
        QAction* action = menu->addAction(QFileInfo(path).completeBaseName());
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { m_files->open(path); });
    }
    if (menu->isEmpty()) {
        menu->addAction(tr("No other files yet"))->setEnabled(false);
    }
}

void MainWindow::takeUpLook() {
    const Settings& settings = m_desk.settings();
    const QString theme = settings.get(SettingKey::Theme).toString();
    const bool compact = settings.get(SettingKey::Density).toString() == QStringLiteral("compact");
    const ThemeChoice choice = theme == QStringLiteral("dark")    ? ThemeChoice::Dark
                               : theme == QStringLiteral("light") ? ThemeChoice::Light
                                                                  : ThemeChoice::System;
    if (Theme* look = Theme::current()) {
        const Density density = compact ? Density::Compact : Density::Comfortable;
        const int percent = settings.get(SettingKey::TextPercent).toInt();
        if (look->choice() != choice || look->density() != density || look->textPercent() != percent ||
            !look->isApplied()) {
            look->apply(choice, density, percent);
        }
    }
    (*m_actions)[choice == ThemeChoice::Dark    ? ActionId::ThemeDark
                 : choice == ThemeChoice::Light ? ActionId::ThemeLight
                                                : ActionId::ThemeSystem]
        ->setChecked(true);
    (*m_actions)[compact ? ActionId::DensityCompact : ActionId::DensityComfortable]->setChecked(true);
}

void MainWindow::setLook(SettingKey key, const QString& value) {
    m_desk.settings().set(key, value);
    takeUpLook();
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
    m_desk.settings().set(SettingKey::WindowGeometry, saveGeometry());
    QMainWindow::closeEvent(event);
}

bool MainWindow::event(QEvent* event) {
    if (event->type() == QEvent::WindowActivate) {
        m_care->look();
    }
    return QMainWindow::event(event);
}

} // namespace letterdesk
