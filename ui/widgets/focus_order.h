// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace letterdesk {

/// Moves the focus of a window to what comes next in the order of its layouts, or before; around at the end. For
/// focusNextPrevChild(): Qt's own order puts a widget that is made later behind everything else in the window,
/// wherever it is seen. False when nothing in the window can have the focus by Tab.
bool focusAlongLayout(QWidget& window, bool next);

/// Scrolls until what has got the focus is in sight, unless the mouse gave it. Qt does so only for a step of Tab
/// from one widget to another in the same scroll area.
void bringIntoSight(QWidget& focus);

} // namespace letterdesk
