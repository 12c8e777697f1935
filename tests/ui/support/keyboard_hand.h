// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/on_screen.h"
#include "ui/widgets/choice_field.h"

#include <QtGui/QWindow>
#include <QtWidgets/QLineEdit>

/// Somebody who has only a keyboard: keys go where the desktop sends them, to the window that has the focus, and
/// from there through shortcuts, open menus and the focused widget.
namespace letterdesk::keyboard {

/// The window that keys reach.
inline QWindow* target() {
    takeKeyboard();
    const QWidget* popup = QApplication::activePopupWidget();
    QWindow* window = QGuiApplication::focusWindow();
    return window == nullptr && popup != nullptr ? popup->windowHandle() : window;
}

inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(target(), key, modifiers);
}

inline void write(const QString& text) {
    for (const QChar letter : text) {
        QTest::keyClick(target(), letter.toLatin1());
    }
}

/// Walks with Tab until a field has the focus and tells what was passed; the test ends when none of that name
/// comes.
inline QStringList tabTo(const char* name) {
    constexpr int kMostSteps = 150;
    QStringList passed;
    for (int step = 0; step < kMostSteps; ++step) {
        QWidget* focus = QApplication::focusWidget();
        if (focus != nullptr && focus->objectName() == QLatin1String(name)) {
            return passed;
        }
        passed << (focus == nullptr ? QStringLiteral("nothing") : focus->objectName());
        press(Qt::Key_Tab);
    }
    qFatal("Tab does not lead to \"%s\" but to: %s", name, qPrintable(passed.join(QStringLiteral(", "))));
    return passed;
}

/// Tabs to a line and writes over what is there.
inline void fill(const char* name, const QString& text) {
    tabTo(name);
    press(Qt::Key_A, Qt::ControlModifier);
    write(text);
}

/// Tabs to a list of choices and walks to the one with this data. Leaving the field chooses.
inline void choose(const char* name, const char* value) {
    tabTo(name);
    auto* field = qobject_cast<ChoiceField*>(QApplication::focusWidget());
    if (field == nullptr || field->findData(QLatin1StringView(value)) < 0) {
        qFatal("\"%s\" has no choice %s", name, value);
    }
    press(Qt::Key_Home);
    for (int step = 0; field->value() != QLatin1String(value) && step < field->count(); ++step) {
        press(Qt::Key_Down);
    }
}

/// Opens a menu of the window with Alt and its letter, then takes the item with that letter.
inline void menu(Qt::Key title, Qt::Key item) {
    press(title, Qt::AltModifier);
    if (!QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }, kPatience)) {
        qFatal("Alt opens no menu");
    }
    press(item);
}

/// Runs a command from the palette by a few letters.
inline void command(const QString& letters) {
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    see("paletteField");
    write(letters);
    press(Qt::Key_Return);
    if (!isGone("paletteField")) {
        qFatal("The palette stays");
    }
}

/// Answers a dialog for files by writing the path over the proposed one.
inline void answerFileDialog(const QString& path) {
    fill("fileNameEdit", path);
    press(Qt::Key_Return);
    if (find("fileNameEdit") != nullptr) {
        press(Qt::Key_Return); // the first one closed the list of files that are called so
    }
}

} // namespace letterdesk::keyboard
