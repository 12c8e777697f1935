// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/month_view.h"

#include "ui/calendar/agenda_look.h"
#include "ui/calendar/agenda_model.h"
#include "ui/widgets/theme.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace letterdesk {

MonthView::MonthView(AgendaModel& model, QWidget* parent)
    : QListView(parent)
    , m_model(model)
    , m_editor(new QLineEdit(viewport())) {
    setObjectName(QStringLiteral("monthView"));
    setAccessibleName(tr("Month"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    viewport()->setMouseTracking(true);
    setModel(&model);
    m_editor->setObjectName(QStringLiteral("newDateTitle"));
    m_editor->setAccessibleName(tr("Title of the new date"));
    m_editor->setPlaceholderText(tr("What is on this day?"));
    m_editor->hide();
    m_editor->installEventFilter(this);
    connect(m_editor, &QLineEdit::returnPressed, this, [this] { setFocus(); });
    connect(m_editor, &QLineEdit::editingFinished, this, &MonthView::takeWritten);
    if (Theme* theme = Theme::current()) {
        connect(theme, &Theme::changed, this, &MonthView::layOutLater);
    }
}

void MonthView::setFirstWeekday(Qt::DayOfWeek weekday) {
    if (m_firstWeekday != weekday) {
        m_firstWeekday = weekday;
        if (m_month.isValid()) {
            buildRange();
            showDay(m_chosen);
        }
    }
}

void MonthView::buildRange() {
    const int ahead = (m_month.dayOfWeek() - static_cast<int>(m_firstWeekday) + kWeekDays) % kWeekDays;
    const QDate first = m_month.addDays(-ahead);
    if (m_model.first() != first) {
        m_model.setRange(first, first.addDays(kMonthDays - 1));
    }
}

void MonthView::showDay(QDate day) {
    day = std::clamp(day, firstCalendarDay(), lastCalendarDay());
    const QDate month(day.year(), day.month(), 1);
    const bool other = month != m_month;
    m_month = month;
    m_chosen = day;
    buildRange();
    if (m_model.day(currentIndex()) != day || m_model.item(currentIndex()) != nullptr) {
        setCurrentIndex(m_model.indexOf(day));
    }
    if (other) {
        layOutLater();
        Q_EMIT monthChanged();
    }
}

void MonthView::showItem(QDate day, const AgendaItem& item) {
    showDay(day);
    if (const QModelIndex index = m_model.indexOf(day, item); index.isValid()) {
        setCurrentIndex(index);
    }
}

void MonthView::reset() {
    QListView::reset();
    layOutLater();
    // Another file, or another filter: the same day stays the chosen one.
    if (m_chosen.isValid() && m_model.indexOf(m_chosen).isValid()) {
        setCurrentIndex(m_model.indexOf(m_chosen));
    }
}

void MonthView::layOutLater() {
    m_laidOut = false;
    viewport()->update();
}

QModelIndex MonthView::indexAt(const QPoint& point) const {
    const MonthLayout& layout = layoutNow();
    const MonthLayout::Cell* cell = layout.cellAt(point);
    if (cell == nullptr) {
        return {};
    }
    if (const MonthLayout::Chip* chip = layout.chipAt(point)) {
        if (const QModelIndex index = m_model.indexOf(cell->day, chip->item); index.isValid()) {
            return index;
        }
    }
    return m_model.indexOf(cell->day);
}

QRect MonthView::visualRect(const QModelIndex& index) const {
    const MonthLayout& layout = layoutNow();
    const QDate day = m_model.day(index);
    if (const AgendaItem* item = m_model.item(index)) {
        for (const MonthLayout::Chip& chip : layout.chips) {
            if (chip.item.isSameAs(*item) && chip.first <= day && day <= chip.last) {
                return chip.rect;
            }
        }
        for (const MonthLayout::More& more : layout.more) {
            if (more.day == day) {
                return more.rect;
            }
        }
    }
    const MonthLayout::Cell* cell = layout.cellOf(day);
    return cell != nullptr ? cell->rect : QRect();
}

void MonthView::scrollTo(const QModelIndex& /*index*/, ScrollHint /*hint*/) {}

void MonthView::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) {
    selectionModel()->select(indexAt(rect.center()), command);
}

QRegion MonthView::visualRegionForSelection(const QItemSelection& selection) const {
    QRegion region;
    for (const QModelIndex& index : selection.indexes()) {
        region += visualRect(index);
        region += visualRect(m_model.indexOf(m_model.day(index)));
    }
    return region;
}

void MonthView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (current.isValid()) {
        m_chosen = m_model.day(current);
        Q_EMIT dayChosen(m_chosen);
    }
    viewport()->update();
}

void MonthView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles) {
    QListView::dataChanged(topLeft, bottomRight, roles);
    layOutLater();
}

void MonthView::rowsInserted(const QModelIndex& parent, int start, int end) {
    QListView::rowsInserted(parent, start, end);
    layOutLater();
}

void MonthView::rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end) {
    // Else the view would go on to an item of another day.
    const QModelIndex current = currentIndex();
    if (current.parent() == parent && parent.isValid() && current.row() >= start && current.row() <= end) {
        setCurrentIndex(parent);
    }
    QListView::rowsAboutToBeRemoved(parent, start, end);
    layOutLater();
}

QModelIndex MonthView::moveCursor(CursorAction action, Qt::KeyboardModifiers /*modifiers*/) {
    const int forward = isRightToLeft() ? -1 : 1;
    const int column = static_cast<int>(m_model.first().daysTo(m_chosen)) % kWeekDays;
    QDate day = m_chosen;
    switch (action) {
    case MoveLeft:
        day = day.addDays(-forward);
        break;
    case MoveRight:
        day = day.addDays(forward);
        break;
    case MovePrevious:
        day = day.addDays(-1);
        break;
    case MoveNext:
        day = day.addDays(1);
        break;
    case MoveUp:
        day = day.addDays(-kWeekDays);
        break;
    case MoveDown:
        day = day.addDays(kWeekDays);
        break;
    case MovePageUp:
        day = day.addMonths(-1);
        break;
    case MovePageDown:
        day = day.addMonths(1);
        break;
    case MoveHome:
        day = day.addDays(-column);
        break;
    case MoveEnd:
        day = day.addDays(kWeekDays - 1 - column);
        break;
    }
    showDay(day);
    return m_model.indexOf(m_chosen);
}

void MonthView::stepItem(int by) {
    const QModelIndex day = m_model.indexOf(m_chosen);
    const int at = (m_model.item(currentIndex()) != nullptr ? currentIndex().row() : -1) + by;
    if (at < 0) {
        setCurrentIndex(day);
    } else if (at < m_model.rowCount(day)) {
        setCurrentIndex(m_model.index(at, 0, day));
    }
}

/// Moves the chosen item as dragging does; false when the key is another or nothing can be moved.
bool MonthView::moveByKey(QKeyEvent* event) {
    const AgendaItem* item = m_model.item(currentIndex());
    if (event->modifiers() != (Qt::ControlModifier | Qt::ShiftModifier) || item == nullptr || !item->movable ||
        !m_canChange) {
        return false;
    }
    const int forward = isRightToLeft() ? -1 : 1;
    const int days = event->key() == Qt::Key_Left    ? -forward
                     : event->key() == Qt::Key_Right ? forward
                     : event->key() == Qt::Key_Up    ? -kWeekDays
                     : event->key() == Qt::Key_Down  ? kWeekDays
                                                     : 0;
    if (days != 0) {
        Q_EMIT moveAsked(AgendaItem(*item), m_chosen.addDays(days));
    }
    return days != 0;
}

void MonthView::keyPressEvent(QKeyEvent* event) {
    if (m_dragging && event->key() == Qt::Key_Escape) {
        endDrag();
        return;
    }
    if (moveByKey(event)) {
        return;
    }
    const bool control = event->modifiers() == Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const AgendaItem* item = m_model.item(currentIndex())) {
            Q_EMIT itemOpened(AgendaItem(*item));
        } else {
            Q_EMIT dayOpened(m_chosen);
        }
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (control) {
            stepItem(event->key() == Qt::Key_Down ? 1 : -1);
            return;
        }
        break;
    default:
        break;
    }
    const QString typed = event->text();
    const bool command = (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0;
    if (m_canChange && !command && !typed.isEmpty() && typed.front().isPrint() && !typed.front().isSpace()) {
        writeNew(m_chosen, typed);
        return;
    }
    QListView::keyPressEvent(event);
}

/// What was written counts, however the line is left: only Escape takes it back.
void MonthView::takeWritten() {
    const QString title = m_editor->text().trimmed();
    m_editor->clear();
    m_editor->hide();
    if (!title.isEmpty()) {
        Q_EMIT newWritten(m_editedDay, title);
    }
}

bool MonthView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_editor && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_editor->clear();
        setFocus();
        return true;
    }
    return QListView::eventFilter(watched, event);
}

void MonthView::writeNew(QDate day, const QString& title) {
    const MonthLayout::Cell* cell = layoutNow().cellOf(day);
    if (cell == nullptr || !m_canChange) {
        return;
    }
    m_editedDay = day;
    const int width = std::max(cell->rect.width(), m_editor->fontMetrics().averageCharWidth() * 24);
    QRect place(cell->rect.left(), cell->head.bottom() + 1, width, m_editor->sizeHint().height());
    place.moveRight(std::min(place.right(), viewport()->width() - 1));
    place.moveLeft(std::max(0, place.left()));
    place.moveBottom(std::min(place.bottom(), viewport()->height() - 1));
    m_editor->setGeometry(place);
    m_editor->setText(title);
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
    m_editor->end(false);
}

} // namespace letterdesk
