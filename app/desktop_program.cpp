// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop_program.h"

#include "app/file_claim.h"
#include "ui/settings/settings_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace_files.h"

#include <QtCore/QFileInfo>
#include <QtGui/QAction>
#include <QtGui/QGuiApplication>

#include <algorithm>

namespace letterdesk {

DesktopProgram::DesktopProgram()
    : DesktopProgram(Options()) {}

DesktopProgram::DesktopProgram(Options options)
    : m_options(std::move(options))
    , m_settings(m_options.safeMode ? Settings::temporary() : std::make_unique<Settings>()) {
    if (m_options.speak) {
        m_options.speak(m_settings->get(SettingKey::Language).toString());
    }
    // Later, since the field in which it was chosen goes with its window.
    connect(
        m_settings.get(), &Settings::changed, this,
        [this](SettingKey key) {
            if (key == SettingKey::Language) {
                changeLanguage();
            }
        },
        Qt::QueuedConnection);
}

DesktopProgram::~DesktopProgram() = default;

MainWindow* DesktopProgram::makeWindow() {
    auto claim = std::make_unique<FileClaim>();
    auto window =
        std::make_unique<MainWindow>(*m_settings, m_dialogs, Workspace::Environment{m_clock, m_ids}, claim.get());
    MainWindow* made = window.get();
    QObject::connect(made, &MainWindow::windowWanted, made, [this](const QString& path) { openWindow(path); });
    // Later, since the window is still in its closing when it says so.
    QObject::connect(
        made, &MainWindow::closed, this, [this, made] { drop(made); }, Qt::QueuedConnection);
    m_windows.push_back({std::move(claim), std::move(window)});
    return made;
}

void DesktopProgram::drop(const MainWindow* window) {
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

/// Texts are made once, when a widget is: so each window is built anew, on the same file and page and in the same
/// place. One that may not close now keeps its language until it is opened the next time.
void DesktopProgram::changeLanguage() {
    if (m_options.speak) {
        m_options.speak(m_settings->get(SettingKey::Language).toString());
    }
    std::vector<const MainWindow*> shown;
    for (const Shown& each : m_windows) {
        if (each.window->isVisible()) {
            shown.push_back(each.window.get());
        }
    }
    const bool quits = QGuiApplication::quitOnLastWindowClosed();
    QGuiApplication::setQuitOnLastWindowClosed(false);
    for (const MainWindow* window : shown) {
        reopen(window);
    }
    QGuiApplication::setQuitOnLastWindowClosed(quits);
}

void DesktopProgram::reopen(const MainWindow* old) {
    const auto place = std::find_if(m_windows.begin(), m_windows.end(),
                                    [old](const Shown& each) { return each.window.get() == old; });
    MainWindow& window = *place->window;
    const QString path = window.desk().workspacePath();
    const bool settings = window.findChild<SettingsDialog*>() != nullptr;
    if (!window.close()) {
        return;
    }
    drop(&window);
    MainWindow* fresh = makeWindow();
    if (!path.isEmpty()) {
        fresh->openWorkspace(path);
    }
    fresh->show();
    if (settings) {
        SettingsDialog::showFor(fresh, *m_settings, m_dialogs, SettingsDialog::Tab::Region);
    }
}

bool DesktopProgram::openWindow(const QString& path) {
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
    if (m_options.safeMode) {
        window->desk().announce(
            Tone::Neutral, tr("Safe mode: the usual look, no file of the last time, no shortcuts of your own. "
                              "Your settings are as they were; what you set now is forgotten at the end."));
    }
    return true;
}

QString DesktopProgram::lastFile() const {
    const QString path = m_settings->get(SettingKey::LastFile).toString();
    return QFileInfo(path).isFile() ? path : QString();
}

bool DesktopProgram::openSample() {
    if (FileClaim::askHolder(samplePath())) {
        return false;
    }
    MainWindow* window = makeWindow();
    window->show();
    window->actions()[ActionId::LookAtSample]->trigger();
    return true;
}

} // namespace letterdesk
