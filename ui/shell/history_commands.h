// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

class QAction;

namespace letterdesk {

class Desk;

/// Undo and redo of the window, named after their step. A small step is done at once; a large one, such as an
/// import, in a worker, so that the window does not stand still.
class HistoryCommands final : public QObject {
    Q_OBJECT
public:
    HistoryCommands(Desk& desk, QAction* undo, QAction* redo, QObject* parent = nullptr);

    /// Names and enables the two actions.
    void update();

private:
    enum class Way { Undo, Redo };
    void move(Way way);
    void moveInWorker(Way way, qint64 step, const QString& name);

    Desk& m_desk;
    QAction* m_undo;
    QAction* m_redo;
    bool m_moving = false; ///< in a worker
};

} // namespace letterdesk
