// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace letterdesk {

class Desk;

/// Whether the window may go: an entry that could not be kept, and work the user was told about, are asked after
/// first. Whoever says "keep open" is taken to the field.
[[nodiscard]] bool mayClose(QWidget& window, Desk& desk);

} // namespace letterdesk
