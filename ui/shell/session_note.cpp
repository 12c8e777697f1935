// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session_note.h"

#include "core/store/soundness.h"
#include "ui/shell/desk.h"
#include "ui/shell/workspace_files.h"

#include <QtCore/QFileInfo>

namespace letterdesk {

SessionNote::SessionNote(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk) {
    connect(&desk, &Desk::workspaceReplaced, this, &SessionNote::replaced);
}

void SessionNote::replaced() {
    const QString path = m_desk.workspacePath();
    if (!m_noted.isEmpty()) {
        note(m_noted, false);
    }
    // The sample is disposable, and nobody types into what can only be read.
    m_noted = m_desk.canChange() && path != samplePath() ? path : QString();
    if (m_noted.isEmpty()) {
        return;
    }
    // The window has the file's claim by now, so no other process has it open: a note is of one that died.
    const bool crashed = m_desk.settings().get(SettingKey::OpenFiles).toStringList().contains(m_noted);
    note(m_noted, true);
    if (crashed) {
        checkAfterCrash(m_noted);
    }
}

void SessionNote::note(const QString& path, bool open) {
    QStringList files = m_desk.settings().get(SettingKey::OpenFiles).toStringList();
    files.removeAll(path);
    if (open) {
        files << path;
    }
    m_desk.settings().set(SettingKey::OpenFiles, files);
}

void SessionNote::checkAfterCrash(const QString& path) {
    m_desk.background().start<bool>(
        QString(), Background::Shown::No, this,
        [path](const Background::Tell& tell) -> Result<bool> {
            const Result<void> sound = quickCheck(path, [&tell](double share) { return tell(share); });
            return sound ? Result<bool>(true) : Result<bool>(tl::unexpected(sound.error()));
        },
        [this, path](const Result<bool>& sound) {
            if (m_desk.workspacePath() != path) {
                return;
            }
            const QString file = QFileInfo(path).fileName();
            if (sound) {
                m_desk.announce(
                    Tone::Accent,
                    tr("Letterdesk ended without closing “%1”. Everything that was saved is there; it "
                       "was checked: all is well. Only what stood in a field that was not left yet may "
                       "be missing.")
                        .arg(file));
            } else if (sound.error().code == ErrorCode::WorkspaceDamaged) {
                m_desk.announce(Tone::Late,
                                tr("Letterdesk ended without closing “%1”, and its check found damage. Restore a "
                                   "backup; the damaged file is kept beside it.")
                                    .arg(file),
                                sound.error().detail, tr("Restore From Backup…"),
                                [this, path] { Q_EMIT restoreAsked(path); });
            } else {
                m_desk.announce(Tone::Soon,
                                tr("Letterdesk ended without closing “%1”. Everything that was saved should be "
                                   "there, but it could not be checked now. “Check My Records” looks again.")
                                    .arg(file),
                                sound.error().detail);
            }
        });
}

} // namespace letterdesk
