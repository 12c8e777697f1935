// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/capture_commands.h"

#include "ui/capture/capture_dialog.h"
#include "ui/capture/notes_edit.h"
#include "ui/capture/watched_notes.h"
#include "ui/shell/actions_table.h"
#include "ui/shell/desk.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

namespace letterdesk {

namespace {

/// What is on the clipboard, when it looks like notes: several lines that fit.
QString notesOnClipboard() {
    const QString text = QGuiApplication::clipboard()->text();
    return text.trimmed().contains(u'\n') && NotesEdit::fits(text) ? text : QString();
}

} // namespace

CaptureCommands::CaptureCommands(Desk& desk, Actions& actions, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_watched(new WatchedNotes(desk, this)) {
    using A = ActionId;
    actions.onTriggered(A::QuickCapture, [this] { capture(); });
    actions.onTriggered(A::WatchNotes, [this] { m_watched->choose(); });
    actions.onTriggered(A::StopWatchingNotes, [this] { m_watched->stop(); });
    connect(m_watched, &WatchedNotes::lookAsked, this, &CaptureCommands::look);
    connect(&desk, &Desk::workspaceReplaced, this, [this] {
        m_kept.clear(); // notes of one file are not offered to another
        update();
    });
    connect(&desk.settings(), &Settings::changed, this, [this](SettingKey key) {
        if (key == SettingKey::WatchedNotes) {
            update();
        }
    });
    update();
}

void CaptureCommands::update() {
    const bool change = m_desk.canChange();
    m_actions[ActionId::QuickCapture]->setEnabled(change);
    m_actions[ActionId::WatchNotes]->setEnabled(change);
    m_actions[ActionId::StopWatchingNotes]->setEnabled(!m_watched->path().isEmpty());
}

CaptureDialog* CaptureCommands::open(const QString& text) {
    m_desk.commitEdits();
    m_dialog = new CaptureDialog(m_desk, text, m_desk.window());
    m_dialog->open();
    return m_dialog;
}

void CaptureCommands::capture() {
    if (!m_desk.canChange() || (m_dialog && m_dialog->isVisible())) {
        return;
    }
    const QString kept = m_kept.trimmed().isEmpty() ? notesOnClipboard() : m_kept;
    CaptureDialog* dialog = open(kept);
    connect(dialog, &QDialog::finished, this, [this, dialog] { m_kept = dialog->keptText(); });
}

void CaptureCommands::look() {
    if (!m_desk.canChange() || (m_dialog && m_dialog->isVisible())) {
        return;
    }
    const QString text = m_watched->takeNewText();
    if (text.isEmpty()) {
        return;
    }
    CaptureDialog* dialog = open(text);
    // They count as offered from now on: closed without adding, they wait in the dialog.
    connect(dialog, &QDialog::finished, this, [this, dialog] {
        const QString left = dialog->keptText();
        m_kept += m_kept.isEmpty() || m_kept.endsWith(u'\n') ? left : u'\n' + left;
    });
}

} // namespace letterdesk
