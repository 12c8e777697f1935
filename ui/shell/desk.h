// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/error_text.h"
#include "core/base/clock.h"
#include "core/store/workspace.h"
#include "ui/shell/background.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/settings.h"
#include "ui/widgets/theme.h"

#include <QtCore/QObject>

#include <functional>
#include <memory>
#include <optional>

namespace letterdesk {

/// What one window gives to all its pages: the open workspace, the dialogs, settings and workers, and a way to
/// tell the user something. A page knows its desk and nothing else of the window.
class Desk final : public QObject {
    Q_OBJECT
public:
    Desk(Settings& settings, Dialogs& dialogs, Workspace::Environment environment, QObject* parent = nullptr);
    ~Desk() override;

    /// The open workspace, or null.
    [[nodiscard]] Workspace* workspace() const { return m_workspace.get(); }
    /// Its path; empty when none is open. To see whether work that ran meanwhile still speaks of what is shown.
    [[nodiscard]] QString workspacePath() const { return m_workspace ? m_workspace->path() : QString(); }
    /// Puts another workspace (or none) on the desk.
    void setWorkspace(std::unique_ptr<Workspace> workspace);
    [[nodiscard]] bool canChange() const { return m_workspace && !m_workspace->isReadOnly(); }

    [[nodiscard]] Settings& settings() const { return m_settings; }
    [[nodiscard]] Dialogs& dialogs() const { return m_dialogs; }
    [[nodiscard]] Background& background() { return m_background; }
    [[nodiscard]] const Workspace::Environment& environment() const { return m_environment; }
    [[nodiscard]] QDate today() const { return m_environment.clock.today(); }
    /// The window, as the parent of dialogs.
    [[nodiscard]] QWidget* window() const { return m_window; }
    void setWindow(QWidget* window) { m_window = window; }

    /// Says an error on top of the page. A cancelled work is not mentioned.
    void report(const Error& error, Attempt attempt);
    /// Says something on top of the page until it is closed.
    void announce(Tone tone, const QString& text, const QString& detail = {}, const QString& verb = {},
                  const std::function<void()>& run = {});
    /// Says something shortly, with one verb.
    void whisper(const QString& text, const QString& verb = {}, const std::function<void()>& run = {});
    /// Says shortly what was just done, with Undo of exactly that step: when another was done since, or another
    /// file is open by then, nothing is undone.
    void whisperUndo(const QString& text);

    /// Turns to the page of this kind of record and shows the record there.
    void showRecord(RecordKind kind, const QString& id) { Q_EMIT recordAsked(kind, id); }
    template <ListedRecord Record>
    void showRecord(const Id<Record>& id) {
        showRecord(Record::recordKind, id.text());
    }

    /// Lets what is being typed in the window count, as leaving the field does.
    void commitEdits();

    /// Result of a change: reports the error if there is one; whether it went well.
    template <class T>
    bool done(const Result<T>& result, Attempt attempt = Attempt::Change) {
        if (!result) {
            report(result.error(), attempt);
        }
        return result.has_value();
    }

Q_SIGNALS:
    void recordAsked(letterdesk::RecordKind kind, const QString& id);
    void workspaceReplaced();
    /// As Workspace::changed(), of whichever workspace is on the desk.
    void changed(const letterdesk::ChangeSet& changes);
    void announced(letterdesk::Tone tone, const QString& text, const QString& detail, const QString& verb,
                   const std::function<void()>& run);
    void whispered(const QString& text, const QString& verb, const std::function<void()>& run);

private:
    Settings& m_settings;
    Dialogs& m_dialogs;
    Workspace::Environment m_environment;
    QWidget* m_window = nullptr;
    std::unique_ptr<Workspace> m_workspace;
    std::optional<ErrorCode> m_lastTrouble; ///< of the workspace's own work, already reported
    Background m_background;                ///< after the workspace: waited for before it closes
};

} // namespace letterdesk
