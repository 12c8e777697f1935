// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enum_text.h"

#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <optional>
#include <vector>

namespace letterdesk {

/// Why a backup was made; part of its file name.
enum class BackupReason {
    FirstChangeOfDay,
    Interval,
    Asked,
    BeforeMigration,
    BeforeImport,
    BeforeRestore,
    AsFound ///< not a backup to go back to: the damaged file that a restore replaced, byte for byte
};

template <>
struct EnumWords<BackupReason> {
    static constexpr std::array words{
        std::pair{BackupReason::FirstChangeOfDay, "first_change"},
        std::pair{BackupReason::Interval, "interval"},
        std::pair{BackupReason::Asked, "asked"},
        std::pair{BackupReason::BeforeMigration, "before_migration"},
        std::pair{BackupReason::BeforeImport, "before_import"},
        std::pair{BackupReason::BeforeRestore, "before_restore"},
        std::pair{BackupReason::AsFound, "as_found"},
    };
};

/// One copy of a workspace on its shelf.
struct Backup {
    QString path;
    QDateTime at; ///< UTC, to the second, from the file name
    BackupReason reason = BackupReason::Asked;
    int number = 1; ///< tells apart what has the same second and reason: the clock may have been set back
    qint64 bytes = 0;
    QString sha256; ///< from the .sha256 file beside it; empty when that is missing

    /// Whether it can count as a backup: what lost its hash cannot be proven, what was found damaged is none.
    [[nodiscard]] bool mayBeProven() const { return reason != BackupReason::AsFound && !sha256.isEmpty(); }

    bool operator==(const Backup&) const = default;
};

/// "2027-05-24 143005Z before_import.letterdesk", with " 2" before the ending for number 2, and so on. Sorted by
/// name is sorted by time.
[[nodiscard]] QString backupFileName(const QDateTime& at, BackupReason reason, int number);

/// What a file name says: time, reason and number; nothing when it is not the name of a backup.
[[nodiscard]] std::optional<Backup> backupFromFileName(const QString& fileName);

/// Which of the dated copies can go: all of the last 48 hours stay, and whatever lies in the future; then the
/// newest of each of 12 further days, then of 10 further ISO weeks, then of 9 further months, counted from the
/// newest back over those days, weeks and months that have one. Pure, so that it can be tested with a table. Days
/// are those of the times as given. Values are indices into `times`, rising.
[[nodiscard]] std::vector<size_t> backupsToThin(const std::vector<QDateTime>& times, const QDateTime& now);

} // namespace letterdesk
