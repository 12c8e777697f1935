// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace letterdesk {

/// The list of all shortcuts, made from the table of actions. Not modal; deletes itself.
void showShortcuts(QWidget* window);
/// What this program is. Not modal; deletes itself.
void showAbout(QWidget* window);

} // namespace letterdesk
