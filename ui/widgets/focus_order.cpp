// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focus_order.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtCore/QList>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QWidget>

namespace letterdesk {

namespace {

void collectInside(const QWidget& part, QWidgetList& stops);

void collect(QWidget& widget, QWidgetList& stops) {
    if (!widget.isVisible() || !widget.isEnabled()) {
        return;
    }
    if ((widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget.focusProxy() == nullptr) {
        stops << &widget;
    }
    collectInside(widget, stops);
}

void collect(const QLayout& layout, QWidgetList& stops) {
    for (int at = 0; at < layout.count(); ++at) {
        QLayoutItem* item = layout.itemAt(at);
        if (const QLayout* inner = item->layout()) {
            collect(*inner, stops);
        } else if (QWidget* widget = item->widget()) {
            collect(*widget, stops);
        }
    }
}

void collectInside(const QWidget& part, QWidgetList& stops) {
    if (const QLayout* layout = part.layout()) {
        collect(*layout, stops);
    } else if (const auto* split = qobject_cast<const QSplitter*>(&part)) {
        for (int at = 0; at < split->count(); ++at) {
            collect(*split->widget(at), stops);
        }
    } else if (const auto* area = qobject_cast<const QScrollArea*>(&part); area != nullptr && area->widget()) {
        collect(*area->widget(), stops);
    }
}

/// What lies over the layout of a window, such as a toast, comes last.
void collectOver(const QWidget& window, QWidgetList& stops) {
    const auto children = window.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget* child : children) {
        if (!child->isWindow() && (window.layout() == nullptr || window.layout()->indexOf(child) < 0)) {
            collect(*child, stops);
        }
    }
}

} // namespace

bool focusAlongLayout(QWidget& window, bool next) {
    QWidgetList stops;
    collectInside(window, stops);
    collectOver(window, stops);
    if (stops.isEmpty()) {
        return false;
    }
    qsizetype at = -1;
    // What has the focus may be a part of a stop, as the editor of a cell is.
    for (QWidget* each = window.focusWidget(); each != nullptr && at < 0; each = each->parentWidget()) {
        at = stops.indexOf(each);
    }
    const qsizetype before = at < 0 && !next ? 0 : at;
    stops[(before + (next ? 1 : stops.size() - 1)) % stops.size()]->setFocus(next ? Qt::TabFocusReason
                                                                                  : Qt::BacktabFocusReason);
    return true;
}

void bringIntoSight(QWidget& focus) {
    // What is pressed must not move away before it is let go.
    if (QGuiApplication::mouseButtons() != Qt::NoButton) {
        return;
    }
    // Later: it may just have been added, or what lies above it may be about to change its height.
    const auto scroll = [&focus] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        for (QWidget* each = focus.parentWidget(); each != nullptr && focus.hasFocus();
             each = each->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(each)) {
                area->ensureWidgetVisible(&focus);
            }
        }
    };
    QMetaObject::invokeMethod(&focus, scroll, Qt::QueuedConnection);
}

} // namespace letterdesk
