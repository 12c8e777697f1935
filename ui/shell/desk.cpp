// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desk.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

namespace letterdesk {

Desk::Desk(Settings& settings, Dialogs& dialogs, Workspace::Environment environment, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_environment(environment) {}

Desk::~Desk() = default;

void Desk::setWorkspace(std::unique_ptr<Workspace> workspace) {
    // What is being typed belongs to the file that goes.
    if (m_workspace) {
        commitEdits();
    }
    // The old one stays until every page has let go of it.
    const std::unique_ptr<Workspace> old = std::exchange(m_workspace, std::move(workspace));
    if (old) {
        disconnect(old.get(), nullptr, this, nullptr);
    }
    if (m_workspace) {
        connect(m_workspace.get(), &Workspace::changed, this, &Desk::changed);
        m_lastTrouble.reset();
        connect(m_workspace.get(), &Workspace::troubled, this, [this](const Error& error) {
            // What is looked at every few seconds would say the same every few seconds.
            if (std::exchange(m_lastTrouble, error.code) != error.code) {
                report(error, Attempt::Upkeep);
            }
        });
        connect(m_workspace.get(), &Workspace::changed, this, [this] { m_lastTrouble.reset(); });
    }
    Q_EMIT workspaceReplaced();
}

void Desk::report(const Error& error, Attempt attempt) {
    if (error.kind == ErrorKind::Cancelled) {
        return;
    }
    const ErrorText text = errorText(error, attempt);
    announce(error.kind == ErrorKind::Bug ? Tone::Late : Tone::Soon, text.paragraph(), text.details);
}

void Desk::announce(Tone tone, const QString& text, const QString& detail, const QString& verb,
                    const std::function<void()>& run) {
    Q_EMIT announced(tone, text, detail, verb, run);
}

void Desk::whisper(const QString& text, const QString& verb, const std::function<void()>& run) {
    Q_EMIT whispered(text, verb, run);
}

void Desk::whisperUndo(const QString& text) {
    const std::optional<HistoryStep> step = m_workspace ? m_workspace->nextUndo() : std::nullopt;
    if (!step) {
        whisper(text);
        return;
    }
    whisper(text, tr("Undo"), [this, file = QPointer<Workspace>(m_workspace.get()), number = step->number] {
        const std::optional<HistoryStep> next = m_workspace ? m_workspace->nextUndo() : std::nullopt;
        if (m_workspace.get() == file && next && next->number == number) {
            done(m_workspace->undo(), Attempt::Undo);
        } else {
            whisper(tr("Something else was changed since then, so nothing was undone."));
        }
    });
}

void Desk::commitEdits() {
    const QPointer<QWidget> focus = m_window != nullptr ? m_window->focusWidget() : nullptr;
    if (focus) {
        focus->clearFocus();
        if (focus) {
            focus->setFocus(Qt::OtherFocusReason);
        }
    }
}

} // namespace letterdesk
