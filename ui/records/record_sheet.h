// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/paper.h"

namespace letterdesk {

/// The right side of a page: one record as a sheet of paper. Reads its record again when it changes.
class RecordSheet : public Paper {
    Q_OBJECT
public:
    using Paper::Paper;

    /// Shows a record; an empty id shows nothing and lets go of what was typed for the one before.
    virtual void showRecord(const QString& id) = 0;
    /// The id of what is shown.
    [[nodiscard]] virtual QString recordId() const = 0;
    /// Gives the focus to the first thing to do on the sheet.
    virtual void takeFocus() = 0;
};

} // namespace letterdesk
