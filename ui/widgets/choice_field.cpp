// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_field.h"

#include <QtGui/QWheelEvent>

namespace letterdesk {

ChoiceField::ChoiceField(QWidget* parent)
    : QComboBox(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    setMaxVisibleItems(16);
}

void ChoiceField::setValue(const QString& value) {
    int index = findData(value);
    if (index < 0) {
        addItem(value, value);
        index = count() - 1;
    }
    setCurrentIndex(index);
}

QString ChoiceField::value() const {
    return currentData().toString();
}

void ChoiceField::wheelEvent(QWheelEvent* event) {
    if (hasFocus()) {
        QComboBox::wheelEvent(event);
    } else {
        event->ignore();
    }
}

} // namespace letterdesk
