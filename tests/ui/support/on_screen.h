// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/main_window.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>

namespace letterdesk {

constexpr int kPatience = 20000; ///< milliseconds until something that comes by itself counts as missing

/// The window of the program that is shown, or nothing.
inline MainWindow* shownWindow() {
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* window = qobject_cast<MainWindow*>(widget); window != nullptr && window->isVisible()) {
            return window;
        }
    }
    return nullptr;
}

/// What somebody at the screen can work with now: an open list or menu, else the dialog that waits, else the
/// window.
inline QWidget* inFront() {
    if (QWidget* popup = QApplication::activePopupWidget()) {
        return popup;
    }
    if (QWidget* dialog = QApplication::activeModalWidget()) {
        return dialog;
    }
    return shownWindow();
}

/// Gives the keyboard to the window in front, as a desktop does: the platform of the tests has no window manager
/// that would give it back when a dialog closes.
inline void takeKeyboard() {
    if (QApplication::activePopupWidget() != nullptr) {
        return; // an open list gets the keys through the window it hangs on
    }
    const auto isActive = [] {
        return inFront() != nullptr && inFront()->window() == QApplication::activeWindow();
    };
    if (inFront() != nullptr && !isActive()) {
        inFront()->window()->activateWindow();
    }
    if (!QTest::qWaitFor(isActive, kPatience)) {
        qFatal("What is in front does not get the keyboard");
    }
}

/// A widget in front by its name, or nothing.
template <class Widget = QWidget>
Widget* find(const char* name) {
    QWidget* front = inFront();
    if (front == nullptr) {
        return nullptr;
    }
    if (auto* itself = qobject_cast<Widget*>(front);
        itself != nullptr && itself->objectName() == QLatin1String(name)) {
        return itself;
    }
    for (Widget* widget : front->findChildren<Widget*>(QLatin1StringView(name))) {
        if (widget->isVisible()) {
            return widget;
        }
    }
    return nullptr;
}

/// Waits for a widget to be in front; the test ends with the names there are when it does not come.
template <class Widget = QWidget>
Widget* see(const char* name) {
    if (QTest::qWaitFor([name] { return find<Widget>(name) != nullptr; }, kPatience)) {
        return find<Widget>(name);
    }
    QStringList names;
    for (const QWidget* widget : inFront() != nullptr ? inFront()->findChildren<QWidget*>() : QList<QWidget*>()) {
        if (widget->isVisible() && !widget->objectName().isEmpty()) {
            names << widget->objectName();
        }
    }
    qFatal("No \"%s\" in front, only: %s", name, qPrintable(names.join(QStringLiteral(", "))));
    return nullptr;
}

/// Whether a dialog that was in front has gone.
inline bool isGone(const char* name) {
    return QTest::qWaitFor([name] { return find<QWidget>(name) == nullptr; }, kPatience);
}

/// Reads an answer into a dialog for files as soon as it opens, as the desktop's own does when the platform has
/// none: it blocks whoever asked, so the answer must come from within.
class FileDialogAnswer final : public QObject {
public:
    explicit FileDialogAnswer(std::function<void()> answer)
        : m_answer(std::move(answer)) {
        qApp->installEventFilter(this);
    }
    [[nodiscard]] bool isGiven() const { return m_given; }
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Show && watched->inherits("QFileDialog") && m_answer) {
            QMetaObject::invokeMethod(
                this,
                [this, answer = std::exchange(m_answer, nullptr)] {
                    answer();
                    m_given = true;
                },
                Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_answer;
    bool m_given = false;
};

} // namespace letterdesk
