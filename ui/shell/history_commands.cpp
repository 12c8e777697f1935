// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/history_commands.h"

#include "ui/shell/desk.h"

#include <QtGui/QAction>

#include <chrono>

namespace letterdesk {

namespace {

/// A worker may wait longer than the window for another process.
constexpr std::chrono::seconds kLockWait(5);

} // namespace

HistoryCommands::HistoryCommands(Desk& desk, QAction* undo, QAction* redo, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_undo(undo)
    , m_redo(redo) {
    connect(undo, &QAction::triggered, this, [this] { move(Way::Undo); });
    connect(redo, &QAction::triggered, this, [this] { move(Way::Redo); });
}

void HistoryCommands::update() {
    const Workspace* workspace = m_desk.workspace();
    const auto name = [this](QAction* action, const std::optional<HistoryStep>& next, const QString& named,
                             const QString& plain) {
        action->setEnabled(m_desk.canChange() && !m_moving && next.has_value());
        // A step's name may hold an ampersand of the user's data.
        action->setText(next ? named.arg(QString(next->name).replace(u'&', QStringLiteral("&&"))) : plain);
    };
    name(m_undo, workspace != nullptr ? workspace->nextUndo() : std::nullopt,
         tr("&Undo %1", "%1 name of the step"), tr("&Undo"));
    name(m_redo, workspace != nullptr ? workspace->nextRedo() : std::nullopt,
         tr("&Redo %1", "%1 name of the step"), tr("&Redo"));
}

void HistoryCommands::move(Way way) {
    Workspace* workspace = m_desk.workspace();
    if (workspace == nullptr || m_moving) {
        return;
    }
    const auto next = way == Way::Undo ? workspace->nextUndo() : workspace->nextRedo();
    if (next && next->large) {
        moveInWorker(way, next->number, next->name);
        return;
    }
    m_desk.done(way == Way::Undo ? workspace->undo() : workspace->redo(),
                way == Way::Undo ? Attempt::Undo : Attempt::Redo);
    update();
}

void HistoryCommands::moveInWorker(Way way, qint64 step, const QString& name) {
    m_moving = true;
    update();
    const QString path = m_desk.workspacePath();
    m_desk.background().start<QString>(
        way == Way::Undo ? tr("Undoing %1", "%1 name of the step").arg(name)
                         : tr("Redoing %1", "%1 name of the step").arg(name),
        Background::Shown::Unstoppable, this,
        [way, step, path, environment = m_desk.environment()](const Background::Tell&) -> Result<QString> {
            auto workspace = Workspace::open(path, Workspace::Access::ReadWrite, environment);
            if (!workspace) {
                return tl::unexpected(workspace.error());
            }
            (*workspace)->setLockWait(kLockWait);
            // The step that was chosen, not one that came in the meantime.
            const auto next = way == Way::Undo ? (*workspace)->nextUndo() : (*workspace)->nextRedo();
            if (!next || next->number != step) {
                return worldError(ErrorCode::HistoryChanged, path);
            }
            return way == Way::Undo ? (*workspace)->undo() : (*workspace)->redo();
        },
        [this, way, path](const Result<QString>& moved) {
            m_moving = false;
            if (m_desk.workspacePath() == path) {
                m_desk.workspace()->noticeOtherProcesses();
            }
            m_desk.done(moved, way == Way::Undo ? Attempt::Undo : Attempt::Redo);
            update();
        });
}

} // namespace letterdesk
