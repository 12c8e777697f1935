// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace letterdesk {

/// Makes Tab go through a part of the window in the order of its layout. Qt puts a widget that is made later
/// behind everything else in the window, wherever it is seen: to be called when something was added.
void tabAlongLayout(QWidget& part);

} // namespace letterdesk
