// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>

namespace letterdesk {

/// The translation context of the names of undo steps, as the menu shows them behind "Undo".
struct Steps {
    Q_DECLARE_TR_FUNCTIONS(Steps)
};

} // namespace letterdesk
