// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_field.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QWheelEvent>

#include <utility>

namespace letterdesk {

namespace {

/// No word of the open format begins so.
constexpr QLatin1StringView kVerb("\x01verb");

} // namespace

ChoiceField::ChoiceField(QWidget* parent)
    : QComboBox(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    setMaxVisibleItems(16);
    connect(this, &QComboBox::activated, this, [this] {
        if (!m_walking) {
            take(true);
        }
    });
}

void ChoiceField::setValue(const QString& value) {
    m_counted = value;
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

void ChoiceField::addVerb(Icon icon, const QString& text) {
    addItem(themedIcon(icon), text, QString(kVerb));
}

void ChoiceField::clearItems() {
    const QString counted = m_counted;
    clear();
    m_counted = counted;
}

void ChoiceField::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
}

void ChoiceField::showPopup() {
    // Some platforms run the list inside the key's event: what is chosen there counts at once.
    m_walking = false;
    if (!m_readOnly) {
        QComboBox::showPopup();
    }
}

void ChoiceField::take(bool deliberately) {
    if (value() == kVerb) {
        setValue(m_counted);
        if (deliberately) {
            Q_EMIT verbChosen();
        }
        return;
    }
    if (isTouched()) {
        m_counted = value();
        Q_EMIT valueChosen();
    }
}

void ChoiceField::keyPressEvent(QKeyEvent* event) {
    if (m_readOnly) {
        // Ignored, so that the page scrolls with the arrow keys.
        event->ignore();
        return;
    }
    if (isTouched() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        take(true);
        return;
    }
    if (isTouched() && event->key() == Qt::Key_Escape) {
        setValue(m_counted);
        return;
    }
    m_walking = true;
    QComboBox::keyPressEvent(event);
    m_walking = false;
}

void ChoiceField::mousePressEvent(QMouseEvent* event) {
    if (!m_readOnly) {
        QComboBox::mousePressEvent(event);
    }
}

void ChoiceField::wheelEvent(QWheelEvent* event) {
    if (!hasFocus() || m_readOnly) {
        event->ignore();
        return;
    }
    m_walking = true;
    QComboBox::wheelEvent(event);
    m_walking = false;
}

void ChoiceField::focusOutEvent(QFocusEvent* event) {
    QComboBox::focusOutEvent(event);
    // Its own list takes the focus as a popup.
    if (event->reason() != Qt::PopupFocusReason) {
        take(false);
    }
}

} // namespace letterdesk
