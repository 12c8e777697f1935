// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/history_commands.h"

#include "ui/shell/desk.h"
#include "ui/shell/worker_workspace.h"

#include <QtGui/QAction>

#include <algorithm>

namespace letterdesk {

namespace {

/// Small steps that are done without a worker: each repaints what shows the records it touches.
constexpr size_t kStepsAtOnce = 8;
/// More than the history keeps.
constexpr int kAllSteps = 1000;

} // namespace

HistoryCommands::HistoryCommands(Desk& desk, QAction* undo, QAction* redo, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_undo(undo)
    , m_redo(redo) {
    connect(undo, &QAction::triggered, this, [this] { moveOne(Way::Undo); });
    connect(redo, &QAction::triggered, this, [this] { moveOne(Way::Redo); });
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

void HistoryCommands::moveOne(Way way) {
    const Workspace* workspace = m_desk.workspace();
    if (workspace == nullptr || m_moving) {
        return;
    }
    const auto next = way == Way::Undo ? workspace->nextUndo() : workspace->nextRedo();
    if (next) {
        move(way, {*next});
    }
}

void HistoryCommands::undoBackTo(qint64 step) {
    moveTo(Way::Undo, step);
}

void HistoryCommands::redoUpTo(qint64 step) {
    moveTo(Way::Redo, step);
}

void HistoryCommands::moveTo(Way way, qint64 target) {
    Workspace* workspace = m_desk.workspace();
    if (workspace == nullptr || m_moving) {
        return;
    }
    m_desk.commitEdits();
    const auto history = workspace->history(kAllSteps);
    const Attempt attempt = way == Way::Undo ? Attempt::Undo : Attempt::Redo;
    if (!m_desk.done(history, attempt)) {
        return;
    }
    Steps steps;
    for (const HistoryStep& step : *history) {
        if (way == Way::Undo ? !step.undone && step.number > target : step.undone && step.number <= target) {
            steps.push_back(step);
        }
    }
    if (way == Way::Redo) {
        std::reverse(steps.begin(), steps.end());
    }
    if (steps.empty()) {
        return;
    }
    // A step that another program made meanwhile was not seen by whoever chose.
    const auto next = way == Way::Undo ? workspace->nextUndo() : workspace->nextRedo();
    if (!next || next->number != steps.front().number) {
        m_desk.report(worldError(ErrorCode::HistoryChanged, workspace->path()).value(), attempt);
        workspace->noticeOtherProcesses();
        return;
    }
    move(way, steps);
}

void HistoryCommands::move(Way way, const Steps& steps) {
    const bool large =
        std::any_of(steps.cbegin(), steps.cend(), [](const HistoryStep& step) { return step.large; });
    if (large || steps.size() > kStepsAtOnce) {
        moveInWorker(way, steps);
    } else {
        tell(way, steps, takeAll(*m_desk.workspace(), way, steps));
        update();
    }
}

HistoryCommands::Outcome HistoryCommands::takeAll(Workspace& workspace, Way way, const Steps& steps) {
    Outcome outcome;
    for (const HistoryStep& step : steps) {
        // The step that was chosen, not one that came in the meantime.
        const auto next = way == Way::Undo ? workspace.nextUndo() : workspace.nextRedo();
        const Result<QString> moved = !next || next->number != step.number
                                          ? worldError(ErrorCode::HistoryChanged, workspace.path())
                                      : way == Way::Undo ? workspace.undo()
                                                         : workspace.redo();
        if (!moved) {
            outcome.error = moved.error();
            return outcome;
        }
        ++outcome.taken;
    }
    return outcome;
}

void HistoryCommands::moveInWorker(Way way, const Steps& steps) {
    m_moving = true;
    update();
    const QString path = m_desk.workspacePath();
    const QString& name = steps.front().name;
    const auto count = static_cast<int>(steps.size());
    const QString title = way == Way::Undo ? count == 1 ? tr("Undoing %1", "%1 name of the step").arg(name)
                                                        : tr("Undoing %n steps", nullptr, count)
                          : count == 1 ? tr("Redoing %1", "%1 name of the step").arg(name)
                                           : tr("Redoing %n steps", nullptr, count);
    m_desk.background().start<Outcome>(
        title, Background::Shown::Unstoppable, this,
        [way, steps, path, environment = m_desk.environment()](const Background::Tell&) -> Result<Outcome> {
            auto workspace = openInWorker(path, environment);
            if (!workspace) {
                return tl::unexpected(workspace.error());
            }
            return takeAll(**workspace, way, steps);
        },
        [this, way, steps, path](const Result<Outcome>& outcome) {
            m_moving = false;
            if (m_desk.workspacePath() == path) {
                m_desk.workspace()->noticeOtherProcesses();
            }
            tell(way, steps, outcome ? *outcome : Outcome{0, outcome.error()});
            update();
        });
}

void HistoryCommands::tell(Way way, const Steps& steps, const Outcome& outcome) {
    const Attempt attempt = way == Way::Undo ? Attempt::Undo : Attempt::Redo;
    if (outcome.error && outcome.taken == 0) {
        m_desk.report(*outcome.error, attempt);
    } else if (outcome.error) {
        const ErrorText why = errorText(*outcome.error, attempt);
        const QString& name = steps[static_cast<size_t>(outcome.taken)].name;
        const QString sentence =
            way == Way::Undo
                ? tr("%n step(s) were undone, up to “%1”, which was not.", nullptr, outcome.taken).arg(name)
                : tr("%n step(s) were redone, up to “%1”, which was not.", nullptr, outcome.taken).arg(name);
        QStringList sentences{sentence, why.why, why.next};
        sentences.removeAll(QString());
        m_desk.announce(Tone::Late, sentences.join(u' '), why.details);
    } else if (steps.size() > 1 && way == Way::Undo) {
        m_desk.whisper(tr("%n step(s) were undone.", nullptr, outcome.taken), tr("Redo"),
                       [this, newest = steps.front().number, path = m_desk.workspacePath()] {
                           if (m_desk.workspacePath() == path) {
                               redoUpTo(newest);
                           }
                       });
    } else if (steps.size() > 1) {
        m_desk.whisper(tr("%n step(s) were redone.", nullptr, outcome.taken));
    }
}

} // namespace letterdesk
