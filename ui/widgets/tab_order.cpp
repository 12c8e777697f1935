// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tab_order.h"

#include <QtCore/QList>
#include <QtWidgets/QLayout>
#include <QtWidgets/QWidget>

namespace letterdesk {

namespace {

void collect(const QLayout& layout, QList<QWidget*>& found) {
    for (int at = 0; at < layout.count(); ++at) {
        QLayoutItem* item = layout.itemAt(at);
        if (const QLayout* inner = item->layout()) {
            collect(*inner, found);
        } else if (QWidget* widget = item->widget()) {
            // Qt takes no order from a widget that cannot have the focus.
            if (widget->focusPolicy() != Qt::NoFocus) {
                found << widget;
            }
            if (widget->layout() != nullptr) {
                collect(*widget->layout(), found);
            }
        }
    }
}

} // namespace

void tabAlongLayout(QWidget& part) {
    QList<QWidget*> inside;
    collect(*part.layout(), inside);
    QWidget* before = part.previousInFocusChain();
    while (before != &part && before->focusPolicy() == Qt::NoFocus) {
        before = before->previousInFocusChain();
    }
    for (QWidget* widget : inside) {
        QWidget::setTabOrder(before, widget);
        before = widget;
    }
}

} // namespace letterdesk
