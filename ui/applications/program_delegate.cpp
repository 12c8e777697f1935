// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/program_delegate.h"

#include <QtWidgets/QLineEdit>

namespace letterdesk {

QWidget* ProgramDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                       const QModelIndex& index) const {
    auto* line = new QLineEdit(parent);
    line->setObjectName(QStringLiteral("cellEditor"));
    line->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return line;
}

} // namespace letterdesk
