// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/capture/capture_reading.h"

#include <QtCore/QDateTime>
#include <QtCore/QFileSystemWatcher>
#include <QtCore/QSet>
#include <QtCore/QTimer>

namespace letterdesk {

class Desk;

/// A text file outside, such as notes from a phone in a synced folder, that is looked at whenever it changes. Says
/// that there are new lines, and never adds or changes anything by itself.
///
/// New is what the workspace does not hold yet and what was not offered before. Offered lines are remembered as
/// hashes in memory only; across sessions the settings know the file's size and time, nothing of its contents. So
/// after a restart an unchanged file is not mentioned again, and in a changed one the lines that the size covered
/// and whose day cannot be told any more ("yesterday") are not either.
class WatchedNotes final : public QObject {
    Q_OBJECT
public:
    WatchedNotes(Desk& desk, QObject* parent);

    /// The file that is watched; empty: none.
    [[nodiscard]] QString path() const;
    /// Asks for a file and watches it from now on.
    void choose();
    void stop();
    /// The new lines as text, at most as much as the dialog takes. They count as offered from now on.
    [[nodiscard]] QString takeNewText();
    /// Looks whether the file changed; also on a timer, since a file that a sync program replaces or a network
    /// drive holds may change without a sign.
    void look();

Q_SIGNALS:
    /// The user wants to see the new lines.
    void lookAsked();

private:
    struct Stamp {
        qint64 size = -1; ///< -1: not there
        qint64 time = 0;  ///< milliseconds since 1970, UTC
        bool operator==(const Stamp&) const = default;
    };
    struct Found {
        std::vector<CapturedLine> lines;
        Stamp stamp;
        Error trouble; ///< instead of lines
        bool isTrouble = false;
    };
    [[nodiscard]] Stamp stampNow() const;
    [[nodiscard]] Stamp seenStamp() const;
    void start();
    void watchAgain();
    void read();
    void take(const Result<Found>& found, const QString& path);
    void sayTrouble(const Error& error);
    static QByteArray hashOf(const CapturedLine& line);

    Desk& m_desk;
    QFileSystemWatcher m_watcher;
    QTimer m_poll;
    QTimer m_quiet; ///< a program that writes in pieces is given time to end
    Stamp m_looked; ///< what the last reading saw
    bool m_reading = false;
    QSet<QByteArray> m_offered;
    std::vector<CapturedLine> m_new;
    std::optional<ErrorCode> m_trouble; ///< already said
};

} // namespace letterdesk
