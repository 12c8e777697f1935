// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace letterdesk {

class Actions;

/// A small menu in the middle of the window: which kind of record is the new one? By its number, its letter, the
/// arrow keys or the mouse.
void chooseNewKind(QWidget* window, const Actions& actions);

} // namespace letterdesk
