// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "ui/shell/desktop_dialogs.h"
#include "ui/shell/settings.h"
#include "ui/widgets/theme.h"

#include <QtCore/QObject>

#include <functional>
#include <memory>
#include <vector>

namespace letterdesk {

class FileClaim;
class MainWindow;

/// The running desktop program: what all windows share, and the windows. A closed one of several goes, with its
/// file.
class DesktopProgram final : public QObject {
    Q_OBJECT
public:
    /// How the program is started.
    struct Options {
        /// The usual look, no file of the last time, no shortcuts of the user; what is set is forgotten at the
        /// end.
        bool safeMode = false;
        /// Makes the program speak a language: "", "en", "es", "ar". Called before the first window and whenever
        /// another one is chosen; may be empty.
        std::function<void(const QString& language)> speak;
    };

    DesktopProgram();
    explicit DesktopProgram(Options options);
    ~DesktopProgram() override;

    /// Opens a window on a file; with an empty path on nothing. False when another process shows the file already.
    bool openWindow(const QString& path);
    /// The file of the last time, if it is still there.
    [[nodiscard]] QString lastFile() const;
    /// Opens a window on the sample, made anew. False when another process shows it already.
    bool openSample();
    [[nodiscard]] Settings& settings() { return *m_settings; }

private:
    void changeLanguage();
    void reopen(const MainWindow* old);
    MainWindow* makeWindow();
    void drop(const MainWindow* window);

    SystemClock m_clock;
    UuidSource m_ids;
    Theme m_theme;
    Options m_options;
    std::unique_ptr<Settings> m_settings;
    DesktopDialogs m_dialogs;
    struct Shown {
        std::unique_ptr<FileClaim> claim;
        std::unique_ptr<MainWindow> window;
    };
    std::vector<Shown> m_windows;
};

} // namespace letterdesk
