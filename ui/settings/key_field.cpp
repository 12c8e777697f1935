// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/key_field.h"

#include <QtGui/QKeyEvent>

namespace letterdesk {

namespace {

bool leadsOut(const QKeyEvent& event) {
    return event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab || event.key() == Qt::Key_Escape;
}

bool isModifier(int key) {
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_AltGr ||
           key == Qt::Key_Meta || key == Qt::Key_unknown || key == 0;
}

} // namespace

KeyField::KeyField(QWidget* parent)
    : QLineEdit(parent) {
    setPlaceholderText(tr("Press the new keys"));
    setContextMenuPolicy(Qt::NoContextMenu);
    // Typing is taken by keyPressEvent(); nothing is pasted or composed here.
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setAcceptDrops(false);
}

void KeyField::forget() {
    m_key = {};
    clear();
}

bool KeyField::event(QEvent* event) {
    // Before the window's own shortcuts: they are what is pressed here.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent* event) {
    if (leadsOut(*event)) {
        event->ignore();
        return;
    }
    event->accept();
    if (isModifier(event->key())) {
        return;
    }
    Qt::KeyboardModifiers with = event->modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    // A sign that needs Shift, such as "?", holds it already; a letter does not.
    const bool sign = !event->text().isEmpty() && event->key() < Qt::Key_Escape && !QChar(event->key()).isLetter();
    if (sign) {
        with &= ~Qt::ShiftModifier;
    }
    m_key = QKeySequence(QKeyCombination(with, static_cast<Qt::Key>(event->key())));
    setText(m_key.toString(QKeySequence::NativeText));
    Q_EMIT pressed();
}

} // namespace letterdesk
