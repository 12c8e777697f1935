// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/watched_notes.h"

#include "core/actions/notes_file.h"
#include "ui/capture/notes_edit.h"
#include "ui/shell/desk.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFileInfo>

#include <chrono>

namespace letterdesk {

using namespace std::chrono_literals;

WatchedNotes::WatchedNotes(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk) {
    m_poll.setInterval(3s);
    m_quiet.setInterval(400ms);
    m_quiet.setSingleShot(true);
    connect(&m_poll, &QTimer::timeout, this, &WatchedNotes::look);
    connect(&m_quiet, &QTimer::timeout, this, &WatchedNotes::read);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &WatchedNotes::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &WatchedNotes::look);
    connect(&desk, &Desk::workspaceReplaced, this, &WatchedNotes::start);
    connect(&desk.settings(), &Settings::changed, this, [this](SettingKey key) {
        if (key == SettingKey::WatchedNotes) {
            m_offered.clear();
            start();
        }
    });
}

QString WatchedNotes::path() const {
    return m_desk.settings().get(SettingKey::WatchedNotes).toString();
}

void WatchedNotes::choose() {
    const QString now = path();
    const QString folder =
        now.isEmpty() ? m_desk.settings().get(SettingKey::LastFolder).toString() : QFileInfo(now).absolutePath();
    const QString chosen = m_desk.dialogs().openFile(m_desk.window(), tr("Watch a File of Notes"), folder,
                                                     tr("Text files (*.txt *.md *.markdown *.text)"));
    if (chosen.isEmpty()) {
        return;
    }
    m_desk.settings().reset(SettingKey::WatchedNotesSeen);
    if (chosen == now) {
        m_offered.clear();
        start();
    } else {
        m_desk.settings().set(SettingKey::WatchedNotes, chosen);
    }
    m_desk.whisper(tr("“%1” is watched. It is only read, never changed.").arg(QFileInfo(chosen).fileName()));
}

void WatchedNotes::stop() {
    const QString name = QFileInfo(path()).fileName();
    m_desk.settings().reset(SettingKey::WatchedNotesSeen);
    m_desk.settings().set(SettingKey::WatchedNotes, QString());
    m_desk.whisper(tr("“%1” is not watched any more. The file stays as it is.").arg(name));
}

/// Begins anew with the file of the settings and the workspace on the desk.
void WatchedNotes::start() {
    m_new.clear();
    m_trouble.reset();
    m_looked = seenStamp();
    m_quiet.stop();
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty()) {
        m_watcher.removePaths(watched);
    }
    if (path().isEmpty() || !m_desk.canChange()) {
        m_poll.stop();
        return;
    }
    m_poll.start();
    look();
}

/// A replaced file is another one to the watcher, which forgets it.
void WatchedNotes::watchAgain() {
    const QFileInfo file(path());
    QStringList wanted;
    if (file.exists() && !m_watcher.files().contains(file.filePath())) {
        wanted << file.filePath();
    }
    if (QFileInfo(file.absolutePath()).isDir() && !m_watcher.directories().contains(file.absolutePath())) {
        wanted << file.absolutePath();
    }
    if (!wanted.isEmpty()) {
        m_watcher.addPaths(wanted);
    }
}

WatchedNotes::Stamp WatchedNotes::stampNow() const {
    const QFileInfo file(path());
    return file.exists() ? Stamp{file.size(), file.lastModified().toMSecsSinceEpoch()} : Stamp{};
}

WatchedNotes::Stamp WatchedNotes::seenStamp() const {
    const QStringList parts = m_desk.settings().get(SettingKey::WatchedNotesSeen).toString().split(u' ');
    return parts.size() == 2 ? Stamp{parts[0].toLongLong(), parts[1].toLongLong()} : Stamp{-2, 0};
}

void WatchedNotes::look() {
    if (path().isEmpty() || !m_desk.canChange()) {
        return;
    }
    watchAgain();
    if (stampNow() != m_looked) {
        m_quiet.start();
    }
}

void WatchedNotes::read() {
    if (m_reading || path().isEmpty() || !m_desk.canChange()) {
        return;
    }
    m_reading = true;
    m_looked = stampNow();
    m_desk.background().start<Found>(
        tr("Reading notes"), Background::Shown::No, this,
        [file = path(), workspace = m_desk.workspacePath(), environment = m_desk.environment(), stamp = m_looked,
         seen = seenStamp(), words = captureWords(QLocale())](const Background::Tell&) -> Result<Found> {
            Found found;
            found.stamp = stamp;
            const Result<NotesFile> notes = readNotesFile(file, std::max<qint64>(seen.size, 0));
            if (!notes) {
                found.isTrouble = true;
                found.trouble = notes.error();
                return found;
            }
            Result<CaptureReading> reading = readCapture(workspace, environment, notes->text, words, nullptr);
            if (!reading) {
                return tl::unexpected(reading.error());
            }
            for (CapturedLine& line : reading->capture.lines) {
                const bool tells = line.kind != CaptureKind::Nothing || line.has(CaptureCode::TextRefused);
                const bool known = line.has(CaptureCode::AlreadyThere) || line.has(CaptureCode::Repeated);
                const bool old = line.dayIsRelative && line.lastLine <= notes->linesBefore;
                if (tells && !known && !old) {
                    found.lines.push_back(std::move(line));
                }
            }
            return found;
        },
        [this, file = path(), workspace = m_desk.workspacePath()](const Result<Found>& found) {
            m_reading = false;
            if (workspace == m_desk.workspacePath()) {
                take(found, file);
            }
            look(); // what changed meanwhile
        });
}

void WatchedNotes::take(const Result<Found>& found, const QString& path) {
    if (path != this->path()) {
        return;
    }
    if (!found) {
        m_desk.report(found.error(), Attempt::Read);
        return;
    }
    if (found->isTrouble) {
        sayTrouble(found->trouble);
        return;
    }
    m_trouble.reset();
    m_new.clear();
    for (const CapturedLine& line : found->lines) {
        if (!m_offered.contains(hashOf(line))) {
            m_new.push_back(line);
        }
    }
    if (m_new.empty()) {
        return;
    }
    const int count = static_cast<int>(m_new.size());
    m_desk.announce(Tone::Accent,
                    tr("Notes in “%1” have %2.", "%2 is: 3 new lines")
                        .arg(QFileInfo(path).fileName(), tr("%Ln new lines", nullptr, count)),
                    {}, tr("Look"), [this] { Q_EMIT lookAsked(); });
}

void WatchedNotes::sayTrouble(const Error& error) {
    if (std::exchange(m_trouble, error.code) == error.code) {
        return;
    }
    const ErrorText text = errorText(error, Attempt::Read);
    const QString name = QFileInfo(error.place).fileName();
    const QString why = error.code == ErrorCode::TextRefused
                            ? tr("“%1” is no plain text: it looks like another kind of file.").arg(name)
                            : text.why;
    m_desk.announce(
        Tone::Soon,
        tr("The watched notes were not read. %1 Nothing was changed; they are looked at again when the "
           "file changes.")
            .arg(why),
        text.details, tr("Stop Watching"), [this] { stop(); });
}

QByteArray WatchedNotes::hashOf(const CapturedLine& line) {
    return QCryptographicHash::hash((line.heading + u'\n' + line.raw).toUtf8(), QCryptographicHash::Sha256);
}

QString WatchedNotes::takeNewText() {
    std::vector<CapturedLine> taken;
    qsizetype size = 0;
    for (CapturedLine& line : m_new) {
        size += line.heading.size() + line.raw.size() + 2;
        if (size > NotesEdit::kMostText) {
            break;
        }
        m_offered.insert(hashOf(line));
        taken.push_back(std::move(line));
    }
    const bool all = taken.size() == m_new.size();
    m_new.erase(m_new.begin(), m_new.begin() + static_cast<std::ptrdiff_t>(taken.size()));
    if (all) {
        m_desk.settings().set(SettingKey::WatchedNotesSeen,
                              QStringLiteral("%1 %2").arg(m_looked.size).arg(m_looked.time));
    }
    return textOfLines(taken);
}

} // namespace letterdesk
