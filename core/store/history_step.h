// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QString>

namespace letterdesk {

/// One recorded change. History keeps the newest 200 steps, and none older than 30 days; what is beyond goes once
/// in a while and when the workspace closes.
struct HistoryStep {
    qint64 number = 0; ///< rises; never used again
    QString name;      ///< as given to Workspace::change()
    QDateTime at;      ///< UTC
    bool undone = false;
    /// More than a megabyte of changes, as an import makes: taking it back may last seconds.
    bool large = false;

    bool operator==(const HistoryStep&) const = default;
};

} // namespace letterdesk
