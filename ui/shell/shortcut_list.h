// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace letterdesk {

class Settings;

/// The list of all shortcuts as they are now, menu by menu, with a filter. `change` opens where they can be
/// changed. Not modal; deletes itself.
void showShortcuts(QWidget* window, Settings& settings, const std::function<void()>& change);

} // namespace letterdesk
