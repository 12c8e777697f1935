// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/turning_row.h"

#include <QtWidgets/QWidget>

namespace letterdesk {

void turnRow(QBoxLayout& row, QWidget& part, bool beside, Qt::Alignment besideAlignment) {
    row.setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const Qt::Alignment wanted = beside ? besideAlignment : Qt::AlignLeft;
    if (row.itemAt(row.indexOf(&part))->alignment() != wanted) {
        row.setAlignment(&part, wanted);
    }
}

} // namespace letterdesk
