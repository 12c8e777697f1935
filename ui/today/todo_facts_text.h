// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/todo.h"
#include "core/store/workspace.h"

#include <QtCore/QLocale>

namespace letterdesk {

/// One fact of a record, for reading.
struct KeyFact {
    QString label;
    QString value;
};

/// What one wants to know of the record that a line of Today concerns. Empty when the record is gone.
[[nodiscard]] std::vector<KeyFact> keyFacts(const Workspace& workspace, const TodoLine& line,
                                            const QLocale& locale);

} // namespace letterdesk
