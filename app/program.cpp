// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "app/file_claim.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace_files.h"

#include <QtCore/QFileInfo>
#include <QtGui/QAction>

#include <algorithm>

namespace letterdesk {

Program::Program() = default;
Program::~Program() = default;

MainWindow* Program::makeWindow() {
    auto claim = std::make_unique<FileClaim>();
    auto window =
        std::make_unique<MainWindow>(m_settings, m_dialogs, Workspace::Environment{m_clock, m_ids}, claim.get());
    MainWindow* made = window.get();
    QObject::connect(made, &MainWindow::windowWanted, made, [this](const QString& path) { openWindow(path); });
    // Later, since the window is still in its closing when it says so.
    QObject::connect(
        made, &MainWindow::closed, this, [this, made] { drop(made); }, Qt::QueuedConnection);
    m_windows.push_back({std::move(claim), std::move(window)});
    return made;
}

void Program::drop(const MainWindow* window) {
    const auto place = std::find_if(m_windows.begin(), m_windows.end(),
                                    [window](const Shown& shown) { return shown.window.get() == window; });
    // It may have been opened again meanwhile, by a second start.
    if (place == m_windows.end() || place->window->isVisible()) {
        return;
    }
    // Taken out whole: a window lets go of its claim when it goes, so the claim must go after it.
    const Shown gone = std::move(*place);
    m_windows.erase(place);
}

bool Program::openWindow(const QString& path) {
    for (const Shown& shown : m_windows) {
        const Workspace* workspace = shown.window->desk().workspace();
        if (workspace != nullptr && workspace->path() == QFileInfo(path).absoluteFilePath()) {
            shown.window->comeForward();
            return true;
        }
    }
    // A second start ends here, before it has built anything.
    if (!path.isEmpty() && FileClaim::askHolder(path)) {
        return false;
    }
    MainWindow* window = makeWindow();
    if (!path.isEmpty()) {
        window->openWorkspace(path);
    }
    window->show();
    return true;
}

QString Program::lastFile() const {
    const QString path = m_settings.get(SettingKey::LastFile).toString();
    return QFileInfo(path).isFile() ? path : QString();
}

bool Program::openSample() {
    if (FileClaim::askHolder(samplePath())) {
        return false;
    }
    MainWindow* window = makeWindow();
    window->show();
    window->actions()[ActionId::LookAtSample]->trigger();
    return true;
}

} // namespace letterdesk
