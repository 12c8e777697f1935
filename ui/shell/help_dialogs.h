// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace letterdesk {

/// What this program is. Not modal; deletes itself.
void showAbout(QWidget* window);

} // namespace letterdesk
