// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>

namespace letterdesk {

/// The translation context of the tables of words: kinds, states and what the calendar calls a date.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace letterdesk
