// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/on_screen.h"
#include "ui/widgets/choice_field.h"

#include <QtGui/QAction>
#include <QtGui/QWheelEvent>
#include <QtGui/QWindow>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTabBar>

/// Somebody who has only a mouse, and writes into the fields that were clicked: clicks go to a place of the
/// window, so that what is covered, scrolled away or outside cannot be hit.
namespace letterdesk::mouse {

/// Whether a place of a widget is what one sees at that place of its window.
inline bool isHittable(const QWidget* widget, QPoint at) {
    const QWidget* window = widget->window();
    const QWidget* hit = window->childAt(widget->mapTo(window, at));
    return widget == window || hit == widget || widget->isAncestorOf(hit);
}

inline void wheel(QWidget* over, int degrees) {
    const QPointF at = QRectF(over->rect()).center();
    QWheelEvent event(at, over->mapToGlobal(at), QPoint(), QPoint(0, degrees * 8), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(over, &event);
}

/// Turns the wheel over the area that holds a widget until it is in sight.
inline void scrollTo(QWidget* widget, QPoint at) {
    constexpr int kMostTurns = 300;
    QScrollArea* area = nullptr;
    for (QWidget* above = widget->parentWidget(); above != nullptr && area == nullptr;
         above = above->parentWidget()) {
        area = qobject_cast<QScrollArea*>(above);
    }
    for (int turn = 0; area != nullptr && turn < kMostTurns; ++turn) {
        const int y = widget->mapTo(area, at).y();
        if (isHittable(widget, at)) {
            return;
        }
        wheel(area->viewport(), y < area->height() / 2 ? 15 : -15);
        QCoreApplication::processEvents();
    }
}

inline void clickAt(QWidget* widget, QPoint at, Qt::MouseButton button = Qt::LeftButton) {
    QWidget* window = widget->window();
    if (!QTest::qWaitForWindowExposed(window) || !widget->isEnabled()) {
        qFatal("\"%s\" cannot be clicked now", qPrintable(widget->objectName()));
    }
    takeKeyboard();                    // a click raises the window it goes to
    QCoreApplication::processEvents(); // nobody clicks before what changed has found its place
    scrollTo(widget, at);
    if (!isHittable(widget, at)) {
        const QWidget* over = window->childAt(widget->mapTo(window, at));
        qFatal("\"%s\" is covered by \"%s\"", qPrintable(widget->objectName()),
               over == nullptr ? "nothing" : qPrintable(over->objectName()));
    }
    const QPoint place = widget->mapTo(window, at);
    QTest::mouseMove(window->windowHandle(), place);
    QTest::mouseClick(window->windowHandle(), button, {}, place);
}

inline void click(QWidget* widget) {
    clickAt(widget, widget->rect().center());
}
inline void click(const char* name) {
    click(see(name));
}

/// Clicks into a line, three times when there is something to write over, and writes.
inline void fill(const char* name, const QString& text) {
    auto* field = see<QLineEdit>(name);
    click(field);
    if (!field->text().isEmpty()) {
        const QPoint place = field->mapTo(field->window(), field->rect().center());
        QTest::mouseDClick(field->window()->windowHandle(), Qt::LeftButton, {}, place);
        QTest::mouseClick(field->window()->windowHandle(), Qt::LeftButton, {}, place);
    }
    if (!field->hasFocus() || field->selectedText() != field->text()) {
        const QWidget* focus = QApplication::focusWidget();
        qFatal("\"%s\" was clicked and would not be written over: \"%s\" has the focus", name,
               focus == nullptr ? "nothing" : qPrintable(focus->objectName()));
    }
    QTest::keyClicks(field, text);
}

/// Clicks an item of a list, which is scrolled to it with the wheel.
inline void clickItem(QAbstractItemView* view, const QModelIndex& index) {
    constexpr int kMostTurns = 300;
    if (!index.isValid()) {
        qFatal("\"%s\" has no such item", qPrintable(view->objectName()));
    }
    for (int turn = 0; turn < kMostTurns && !view->viewport()->rect().contains(view->visualRect(index).center());
         ++turn) {
        wheel(view->viewport(), view->visualRect(index).top() < 0 ? 15 : -15);
        QCoreApplication::processEvents();
    }
    clickAt(view->viewport(), view->visualRect(index).center());
}
inline void clickRow(const char* name, int row) {
    auto* view = see<QAbstractItemView>(name);
    clickItem(view, view->model()->index(row, 0));
}

/// Opens a list of choices and clicks the one with this data.
inline void choose(const char* name, const char* value) {
    auto* field = see<ChoiceField>(name);
    const int row = field->findData(QLatin1StringView(value));
    click(field);
    if (!QTest::qWaitFor([field] { return field->view()->isVisible(); }, kPatience)) {
        qFatal("\"%s\" opens no list", name);
    }
    clickItem(field->view(), field->model()->index(row, 0));
    if (field->view()->isVisible() || field->value() != QLatin1String(value)) {
        qFatal("\"%s\" did not take %s", name, value);
    }
}

inline void clickTab(const char* name, int tab) {
    auto* tabs = see<QTabBar>(name);
    clickAt(tabs, tabs->tabRect(tab).center());
}

/// Opens the menu that holds a command and clicks it.
inline void menu(ActionId id) {
    QMenuBar* bar = shownWindow()->menuBar();
    QAction* wanted = shownWindow()->actions()[id];
    for (QAction* title : bar->actions()) {
        if (!title->menu()->actions().contains(wanted)) {
            continue;
        }
        clickAt(bar, bar->actionGeometry(title).center());
        QMenu* menu = title->menu();
        if (!QTest::qWaitFor([menu] { return menu->isVisible(); }, kPatience) || !wanted->isEnabled()) {
            qFatal("\"%s\" cannot be chosen in its menu", qPrintable(wanted->objectName()));
        }
        clickAt(menu, menu->actionGeometry(wanted).center());
        return;
    }
    qFatal("\"%s\" is in no menu", qPrintable(wanted->objectName()));
}

/// Answers a dialog for files by writing the path over the proposed one.
inline void answerFileDialog(const QString& path) {
    fill("fileNameEdit", path);
    if (QWidget* list = QApplication::activePopupWidget()) {
        // Files that are called so are proposed; a click beside the list closes it.
        QTest::mouseClick(list->windowHandle(), Qt::LeftButton, {}, QPoint(-5, -5));
    }
    auto* buttons = see<QDialogButtonBox>("buttonBox");
    QPushButton* save = buttons->button(QDialogButtonBox::Save);
    click(save != nullptr ? save : buttons->button(QDialogButtonBox::Open));
}

} // namespace letterdesk::mouse
