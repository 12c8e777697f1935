// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/real_window.h"

#include "core/actions/records.h"
#include "tests/bench/samples.h"
#include "ui/records/record_page.h"
#include "ui/shell/pages.h"

#include <QtCore/QEventLoop>
#include <QtCore/QLocale>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtGui/QCursor>
#include <QtGui/QScreen>
#include <QtTest/QTest>

namespace letterdesk::bench {

namespace {

using namespace std::chrono_literals;

/// The window looks for damage two seconds after a file was opened, in a worker.
constexpr auto kUntilCared = 2500ms;
constexpr int kStepsOfHistory = 40;

} // namespace

RealWindow::RealWindow(const QString& path) {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_settings->set(SettingKey::Theme, QStringLiteral("light"));
    m_settings->set(SettingKey::LastPage, QStringLiteral("requests"));
    m_window = std::make_unique<MainWindow>(*m_settings, m_dialogs, Workspace::Environment{m_clock, m_ids});
    if (!m_window->openWorkspace(path)) {
        fail(QStringLiteral("cannot open %1").arg(path));
    }
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get())) {
        fail(QStringLiteral("no window"));
    }
    // What lies under the pointer looks different.
    QCursor::setPos(m_window->screen()->geometry().bottomRight());
    settle(500ms);
    makeHistory();
    settle(kUntilCared);
}

RealWindow::~RealWindow() = default;

void RealWindow::makeHistory() {
    Workspace& workspace = *m_window->desk().workspace();
    const auto known = workspace.history(kStepsOfHistory);
    const auto people = workspace.page<Person>({}, kStepsOfHistory);
    if (!known || !people || known->size() == static_cast<size_t>(kStepsOfHistory)) {
        return;
    }
    for (const Person& person : *people) {
        const auto done = editPerson(
            workspace, person.id,
            [](Person& changed) -> Result<void> {
                changed.tags << QStringLiteral("met");
                return {};
            },
            QStringLiteral("Change “Tags”"));
        if (!done) {
            fail(QStringLiteral("cannot change a person: %1").arg(done.error().detail));
        }
    }
}

Page& RealWindow::page(PageId id) {
    return m_window->pages().at(id);
}

RecordPage& RealWindow::recordPage(PageId id) {
    return static_cast<RecordPage&>(page(id));
}

void RealWindow::trigger(ActionId action) {
    m_window->actions()[action]->trigger();
}

void RealWindow::settle(std::chrono::milliseconds quiet) {
    const Background& background = m_window->desk().background();
    bool wasRunning = true;
    while (wasRunning || background.running() > 0) {
        wasRunning = background.running() > 0; // its answer is painted after it has ended
        QEventLoop loop;
        QTimer::singleShot(quiet, Qt::PreciseTimer, &loop, &QEventLoop::quit);
        loop.exec();
    }
}

} // namespace letterdesk::bench
