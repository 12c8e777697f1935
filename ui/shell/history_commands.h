// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/history_step.h"

#include <QtCore/QObject>

#include <optional>
#include <vector>

class QAction;

namespace letterdesk {

class Desk;
class Workspace;

/// Undo and redo of the window, named after their step, and several steps at once. Few small steps are done at
/// once; many or a large one, such as an import, in a worker, so that the window does not stand still.
class HistoryCommands final : public QObject {
    Q_OBJECT
public:
    HistoryCommands(Desk& desk, QAction* undo, QAction* redo, QObject* parent = nullptr);

    /// Names and enables the two actions.
    void update();
    /// Takes all steps after this one back, the newest first. Stops at the first that cannot be, and says so.
    void undoBackTo(qint64 step);
    /// Does undone steps again, the oldest first, up to this one. Stops as undoBackTo().
    void redoUpTo(qint64 step);

private:
    enum class Way { Undo, Redo };
    using Steps = std::vector<HistoryStep>;
    /// How far the steps were taken.
    struct Outcome {
        int taken = 0;
        std::optional<Error> error; ///< of the step after those
    };
    static Outcome takeAll(Workspace& workspace, Way way, const Steps& steps);
    void moveOne(Way way);
    void moveTo(Way way, qint64 target);
    void move(Way way, const Steps& steps);
    void moveInWorker(Way way, const Steps& steps);
    void tell(Way way, const Steps& steps, const Outcome& outcome);

    Desk& m_desk;
    QAction* m_undo;
    QAction* m_redo;
    bool m_moving = false; ///< in a worker
};

} // namespace letterdesk
