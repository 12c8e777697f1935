// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/scripted_dialogs.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/widgets/theme.h"

#include <QtCore/QByteArray>

#include <array>
#include <chrono>
#include <ctime>
#include <memory>

namespace letterdesk {

class RecordPage;

namespace bench {

/// The pages in the order of the rail, the action that turns to each, and the name of its samples.
struct TurnTo {
    PageId page;
    ActionId go;
    const char* samples;
};
inline constexpr std::array kPagesOfTour{
    TurnTo{PageId::Today, ActionId::GoToday, "turn_today_ms"},
    TurnTo{PageId::People, ActionId::GoPeople, "turn_people_ms"},
    TurnTo{PageId::Experiences, ActionId::GoExperiences, "turn_experiences_ms"},
    TurnTo{PageId::Applications, ActionId::GoApplications, "turn_applications_ms"},
    TurnTo{PageId::Requests, ActionId::GoRequests, "turn_requests_ms"},
    TurnTo{PageId::Calendar, ActionId::GoCalendar, "turn_calendar_ms"},
    TurnTo{PageId::History, ActionId::GoHistory, "turn_history_ms"},
};

/// The window of the real program on a workspace that may be written to. The day stands, so that every run shows
/// the same.
class RealWindow {
public:
    explicit RealWindow(const QString& path);
    ~RealWindow();

    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] Page& page(PageId id);
    /// A page of records: people, experiences, applications or requests.
    [[nodiscard]] RecordPage& recordPage(PageId id);
    void trigger(ActionId action);

    /// Takes in everything that follows from what was done: events, frames, the answers of workers.
    void settle(std::chrono::milliseconds quiet = std::chrono::milliseconds(15));

    /// Milliseconds for which the thread of the window was busy with `work` and all that followed from it. Waiting
    /// for a worker is not being busy: the window answers meanwhile.
    template <class Work>
    double busy(Work&& work) {
        const double before = threadMilliseconds();
        work();
        settle();
        return threadMilliseconds() - before;
    }

private:
    /// Steps of undo, for the page of the history to show.
    void makeHistory();
    static double threadMilliseconds() {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
    }

    FixedClock m_clock{QDate(2027, 5, 24)};
    UuidSource m_ids;
    Theme m_theme;
    std::unique_ptr<Settings> m_settings = Settings::temporary();
    ScriptedDialogs m_dialogs;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace bench
} // namespace letterdesk
