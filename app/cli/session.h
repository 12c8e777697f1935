// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "core/store/workspace.h"

#include <optional>

namespace letterdesk::cli {

/// What one run of the program works with: the workspace that was named, the day, and the console.
class Session {
public:
    /// `today` is what --today said; without it the computer's clock.
    Session(QString file, std::optional<QDate> today, bool json);

    [[nodiscard]] Console& console() { return m_console; }
    /// The workspace file that --file or LETTERDESK_FILE named; may be empty for verbs that need none.
    [[nodiscard]] const QString& file() const { return m_file; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] IdSource& ids() { return m_ids; }
    [[nodiscard]] Workspace::Environment environment() { return {m_clock, m_ids}; }

    /// Opens the workspace, runs the work on it and closes it. Tells what went wrong, in the words of what the
    /// verb attempts, also beside the work, which makes Problems of Done. Waits some seconds for other programs:
    /// nobody watches a window stand still.
    [[nodiscard]] ExitCode withWorkspace(Workspace::Access access, Attempt attempt,
                                         const std::function<ExitCode(Workspace&)>& work);

    /// What to tell when a backup of the workspace could not be proven: a copy of a damaged file is damaged too,
    /// and then the file is what the student has to care for.
    [[nodiscard]] Error behind(const Error& error) const;

private:
    QString m_file;
    FixedClock m_clock;
    UuidSource m_ids;
    Console m_console;
};

} // namespace letterdesk::cli
