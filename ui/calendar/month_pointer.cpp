// SPDX-License-Identifier: GPL-3.0-or-later
// What the pointer does in the month view: choosing, opening, dragging to another day, turning months.

#include "ui/calendar/agenda_look.h"
#include "ui/calendar/agenda_model.h"
#include "ui/calendar/month_view.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolTip>

namespace letterdesk {

void MonthView::mousePressEvent(QMouseEvent* event) {
    const QPoint where = event->position().toPoint();
    const MonthLayout& layout = layoutNow();
    const QModelIndex index = indexAt(where);
    if (!index.isValid()) {
        return;
    }
    const MonthLayout::More* more = layout.moreAt(where);
    const QDate opened = more != nullptr ? more->day : QDate();
    const QDate day = m_model.day(index);
    const AgendaItem* item = m_model.item(index);
    m_dragged.reset();
    if (event->button() == Qt::LeftButton && item != nullptr && item->movable && m_canChange) {
        m_dragged = *item;
        m_dragFrom = day;
        m_pressed = where;
    }
    // A day of the month before or after stays where it is under the pointer.
    setCurrentIndex(index);
    if (opened.isValid() && event->button() == Qt::LeftButton) {
        Q_EMIT dayOpened(opened);
    }
}

void MonthView::mouseMoveEvent(QMouseEvent* event) {
    const QPoint where = event->position().toPoint();
    if (m_dragged && (event->buttons() & Qt::LeftButton) != 0) {
        m_dragging = m_dragging || (where - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    }
    if (m_dragging) {
        m_pointer = where;
        viewport()->update();
        return;
    }
    const AgendaItem* item = m_model.item(indexAt(where));
    viewport()->setCursor(item != nullptr && item->movable && m_canChange ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

void MonthView::endDrag() {
    m_dragging = false;
    m_dragged.reset();
    viewport()->update();
}

void MonthView::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_dragging) {
        m_dragged.reset();
        return;
    }
    const AgendaItem item = *m_dragged;
    const QDate from = m_dragFrom;
    endDrag();
    const MonthLayout::Cell* cell = layoutNow().cellAt(event->position().toPoint());
    if (cell != nullptr && cell->day != from) {
        Q_EMIT moveAsked(item, cell->day);
    }
}

void MonthView::mouseDoubleClickEvent(QMouseEvent* event) {
    const QPoint where = event->position().toPoint();
    if (event->button() != Qt::LeftButton || layoutNow().moreAt(where) != nullptr) {
        return;
    }
    const QModelIndex index = indexAt(where);
    if (const AgendaItem* item = m_model.item(index)) {
        Q_EMIT itemOpened(AgendaItem(*item));
    } else if (index.isValid()) {
        writeNew(m_model.day(index), QString());
    }
}

void MonthView::wheelEvent(QWheelEvent* event) {
    // One notch is a month; what a touchpad gives in small parts adds up to one.
    constexpr int kNotch = 120;
    m_wheel += event->angleDelta().y();
    while (std::abs(m_wheel) >= kNotch) {
        showDay(m_chosen.addMonths(m_wheel > 0 ? -1 : 1));
        m_wheel += m_wheel > 0 ? -kNotch : kNotch;
    }
    event->accept();
}

void MonthView::contextMenuEvent(QContextMenuEvent* event) {
    if (event->reason() == QContextMenuEvent::Keyboard) {
        Q_EMIT menuAsked(viewport()->mapToGlobal(visualRect(currentIndex()).center()));
        return;
    }
    const QModelIndex index = indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (index.isValid()) {
        setCurrentIndex(index);
        Q_EMIT menuAsked(event->globalPos());
    }
}

bool MonthView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QModelIndex index = indexAt(help->pos());
        QToolTip::showText(help->globalPos(), index.data(Qt::ToolTipRole).toString().toHtmlEscaped(), viewport());
        return true;
    }
    return QListView::viewportEvent(event);
}

} // namespace letterdesk
