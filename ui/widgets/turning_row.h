// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QBoxLayout>

class QWidget;

namespace letterdesk {

/// Lays the parts of a row beside each other, `part` aligned as given, or below one another with `part` at the
/// leading edge. Nothing is done where they lie so already: a layout that hears the same again is worked out anew.
void turnRow(QBoxLayout& row, QWidget& part, bool beside, Qt::Alignment besideAlignment);

} // namespace letterdesk
