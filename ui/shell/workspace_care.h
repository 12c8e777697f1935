// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backup_shelf.h"

#include <QtCore/QObject>
#include <QtCore/QSet>
#include <QtCore/QTimer>

#include <optional>

namespace letterdesk {

class Desk;

/// What the open file needs while nobody thinks of it: backups when due, a look for damage once a day, a look at
/// what other processes wrote, and at whether the file is still there and in a place that suits it. The log is
/// folded by the workspace itself.
class WorkspaceCare final : public QObject {
    Q_OBJECT
public:
    explicit WorkspaceCare(Desk& desk, QObject* parent = nullptr);

    /// When the newest backup was made, in UTC; nothing when there is none.
    [[nodiscard]] const std::optional<QDateTime>& lastBackup() const { return m_lastBackup; }
    /// Makes one now and says so.
    void backUpNow();
    /// A look outside: other processes, the file itself. Called by the timer and when the window becomes active.
    void look();

Q_SIGNALS:
    void lastBackupChanged();

private:
    void replaced();
    void backUpIfDue();
    void readShelf();
    void lookForDamage();
    void sayDamaged(const Error& found, const std::optional<Backup>& newest);
    void sayWhereItLies();

    Desk& m_desk;
    QTimer m_lookTimer;
    QTimer m_shown;   ///< when the window's first picture is on the screen
    QTimer m_settled; ///< when it has long been there
    QTimer m_due;
    bool m_dirty = false;
    bool m_backingUp = false;
    bool m_saidGone = false;
    std::optional<QDateTime> m_lastBackup;
    QSet<QString> m_placesSaid; ///< files whose place was spoken of
};

/// The name of the program that synchronizes the folder of a file, as far as the path tells; else empty.
[[nodiscard]] QString syncProgramOf(const QString& path);

/// "today, 9:40", "yesterday", "Sep 1" – for the status bar. `now` in UTC; shown in local time.
[[nodiscard]] QString whenWasBackup(const QDateTime& at, const QDateTime& now, const QLocale& locale);

} // namespace letterdesk
