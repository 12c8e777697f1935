// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/agenda_view.h"

#include "ui/calendar/agenda_look.h"
#include "ui/calendar/agenda_model.h"
#include "ui/calendar/agenda_painting.h"
#include "ui/widgets/paper_style_parts.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyledItemDelegate>

#include <algorithm>

namespace letterdesk {

namespace {

constexpr int kRowPadding = 8;
/// Reads of one step of scrolling; each goes to where there is something.
constexpr int kMostReads = 12;
/// Days read around the first one shown.
constexpr int kAhead = 60;

class AgendaDelegate final : public QStyledItemDelegate {
public:
    AgendaDelegate(const AgendaModel& model, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_model(model) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const AgendaItem* item = m_model.item(index);
        if (item == nullptr) {
            paintHeading(painter, option, index);
        } else {
            paintItem(painter, option, index, *item);
        }
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        const int heading = QFontMetrics(Theme::font(TextRole::Body, true)).height() + 18;
        return {size.width(), m_model.item(index) == nullptr ? heading : Theme::sizes().row};
    }

private:
    static void paintHeading(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
        const ThemeColors& colors = Theme::colors();
        const bool today = index.data(AgendaModel::TodayRole).toBool();
        painter->setFont(Theme::font(TextRole::Body, true));
        QString words = index.data(Qt::DisplayRole).toString();
        if (today) {
            words += QStringLiteral(" · ") + AgendaView::tr("Today");
        }
        const QString holiday = index.data(AgendaModel::HolidayRole).toString();
        words += holiday.isEmpty() ? QString() : QStringLiteral(" · ") + holiday;
        words +=
            index.model()->rowCount(index) > 0 ? QString() : QStringLiteral(" · ") + AgendaView::tr("Nothing due");
        const QRect text = option.rect.adjusted(kRowPadding, 8, -kRowPadding, 0);
        painter->setPen(today ? colors.accent : colors.text);
        painter->drawText(text, static_cast<int>(alignAtStart(option.direction)),
                          painter->fontMetrics().elidedText(words, Qt::ElideRight, text.width()));
    }

    static void paintItem(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                          const AgendaItem& item) {
        painter->setFont(Theme::font(TextRole::Body));
        const QRect row = option.rect.adjusted(kRowPadding, 2, -kRowPadding, -2);
        // The words beside the chip, where there is room for both.
        const QString detail = index.data(AgendaModel::DetailRole).toString();
        const QFontMetrics small(Theme::font(TextRole::Small));
        const int wanted = std::min(small.horizontalAdvance(detail) + 2 * kRowPadding, row.width() * 2 / 5);
        const bool beside = row.width() > small.averageCharWidth() * 60;
        QRect chip = row;
        if (beside) {
            chip.setWidth(row.width() - wanted);
        }
        paintAgendaChip(*painter, QStyle::visualRect(option.direction, row, chip), item, option.direction);
        if (beside) {
            const QRect words(chip.right() + kRowPadding, row.top(), wanted - kRowPadding, row.height());
            painter->setFont(Theme::font(TextRole::Small));
            painter->setPen(item.state == AgendaState::Late ? Theme::colors().late : Theme::colors().muted);
            painter->drawText(QStyle::visualRect(option.direction, row, words),
                              static_cast<int>(alignAtStart(option.direction)),
                              small.elidedText(detail, Qt::ElideRight, words.width()));
        }
    }

    const AgendaModel& m_model;
};

} // namespace

AgendaView::AgendaView(AgendaModel& model, QWidget* parent)
    : QTreeView(parent)
    , m_model(model) {
    setObjectName(QStringLiteral("agendaView"));
    setAccessibleName(tr("Agenda"));
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    setItemDelegate(new AgendaDelegate(model, this));
    setModel(&model);
    header()->setStretchLastSection(true);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &AgendaView::goOn);
    if (Theme* theme = Theme::current()) {
        connect(theme, &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
    }
}

void AgendaView::reset() {
    QTreeView::reset();
    expandAll();
}

void AgendaView::showDay(QDate day) {
    m_chosen = std::clamp(day, firstCalendarDay(), lastCalendarDay());
    m_extending = true;
    m_model.setPinnedDay(m_chosen);
    if (m_chosen < m_model.first() || m_chosen > m_model.last()) {
        m_model.setRange(m_chosen, m_chosen.addDays(kAhead));
    }
    m_extending = false;
    fillScreen();
    if (const QModelIndex shown = m_model.indexOf(m_chosen); shown.isValid()) {
        setCurrentIndex(shown);
        scrollTo(shown, PositionAtTop);
    }
    Q_EMIT dayChosen(m_chosen);
}

void AgendaView::showItem(QDate day, const AgendaItem& item) {
    showDay(day);
    if (const QModelIndex index = m_model.indexOf(day, item); index.isValid()) {
        setCurrentIndex(index);
    }
}

std::vector<AgendaItem> AgendaView::chosenItems() const {
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end(), [this](const QModelIndex& a, const QModelIndex& b) {
        return std::pair(m_model.day(a), a.row()) < std::pair(m_model.day(b), b.row());
    });
    std::vector<AgendaItem> items;
    for (const QModelIndex& index : indexes) {
        const AgendaItem* item = m_model.item(index);
        if (item != nullptr && std::none_of(items.cbegin(), items.cend(),
                                            [item](const AgendaItem& other) { return other.isSameAs(*item); })) {
            items.push_back(*item);
        }
    }
    return items;
}

void AgendaView::fillScreen() {
    if (!isVisible() || m_extending) {
        return;
    }
    m_extending = true;
    executeDelayedItemsLayout();
    for (int reads = 0; reads < kMostReads && verticalScrollBar()->maximum() <= viewport()->height(); ++reads) {
        if (!m_model.extendForward()) {
            break;
        }
        executeDelayedItemsLayout();
        updateGeometries();
    }
    m_extending = false;
}

void AgendaView::goOn() {
    if (m_extending || !isVisible()) {
        return;
    }
    m_extending = true;
    QScrollBar* bar = verticalScrollBar();
    if (bar->value() > bar->maximum() - viewport()->height() / 2) {
        m_model.extendForward();
    } else if (bar->value() < viewport()->height() / 2) {
        // What is in sight stays where it is while days come before it.
        const QPersistentModelIndex top = indexAt(QPoint(1, 1));
        const int before = visualRect(top).top();
        if (m_model.extendBack() && top.isValid()) {
            executeDelayedItemsLayout();
            updateGeometries();
            bar->setValue(bar->value() + visualRect(top).top() - before);
        }
    }
    m_extending = false;
}

void AgendaView::rowsInserted(const QModelIndex& parent, int start, int end) {
    QTreeView::rowsInserted(parent, start, end);
    for (int row = start; !parent.isValid() && row <= end; ++row) {
        expand(m_model.index(row, 0));
    }
}

void AgendaView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTreeView::currentChanged(current, previous);
    if (current.isValid()) {
        m_chosen = m_model.day(current);
        Q_EMIT dayChosen(m_chosen);
    }
}

void AgendaView::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const bool selected = selectionModel()->isSelected(index);
    if (selected) {
        painter->fillRect(option.rect, Theme::colors().accentSoft);
        painter->fillRect(QStyle::visualRect(layoutDirection(), option.rect,
                                             QRect(option.rect.topLeft(), QSize(3, option.rect.height()))),
                          Theme::colors().accent);
    }
    itemDelegate()->paint(painter, option, index);
    if (index == currentIndex() && hasFocus()) {
        paintFocusRing(painter, option.rect.adjusted(1, 1, -1, -1), 3);
    }
}

void AgendaView::contextMenuEvent(QContextMenuEvent* event) {
    Q_EMIT menuAsked(event->reason() == QContextMenuEvent::Keyboard
                         ? viewport()->mapToGlobal(visualRect(currentIndex()).center())
                         : event->globalPos());
}

void AgendaView::open(const QModelIndex& index) {
    if (const AgendaItem* item = m_model.item(index)) {
        Q_EMIT itemOpened(AgendaItem(*item));
    } else if (index.isValid()) {
        Q_EMIT dayOpened(m_model.day(index));
    }
}

void AgendaView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        open(currentIndex());
        return;
    }
    const QString typed = event->text();
    const bool command = (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0;
    if (m_canChange && !command && !typed.isEmpty() && typed.front().isPrint() && !typed.front().isSpace()) {
        Q_EMIT newTyped(m_chosen, typed);
        return;
    }
    // At the ends the list goes on, before the key is taken.
    if (event->key() == Qt::Key_Up && !indexAbove(currentIndex()).isValid() && m_model.extendBack()) {
        executeDelayedItemsLayout();
    }
    QTreeView::keyPressEvent(event);
}

void AgendaView::mouseDoubleClickEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->position().toPoint());
    if (m_model.item(index) == nullptr && index.isValid() && m_canChange) {
        Q_EMIT newTyped(m_model.day(index), QString());
    } else {
        open(index);
    }
}

void AgendaView::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    fillScreen();
}

void AgendaView::showEvent(QShowEvent* event) {
    QTreeView::showEvent(event);
    fillScreen();
}

} // namespace letterdesk
